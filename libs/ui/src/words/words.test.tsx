import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draw, faultsOf } from '../testing';
import { Finding } from './finding';
import { HistoryList } from './history-list';
import { Truncate } from './truncate';

test('a finding is the one headline, can take focus, and keeps its controls beside it', async () => {
  const { container } = draw(
    <main>
      <Finding eyebrow="True North" lede="Since April." controls={<button type="button">Print</button>}>
        Harm is falling.
      </Finding>
    </main>,
  );
  const headline = screen.getByRole('heading', { level: 1, name: 'Harm is falling.' });
  headline.focus();
  expect(document.activeElement).toBe(headline);
  expect(headline.hasAttribute('data-headline')).toBe(true);
  expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test('the history gives machines and people the date, or says that nothing happened', async () => {
  const { container, rerender } = draw(
    <HistoryList
      label="History"
      entries={[
        { id: '1', at: '2026-03-04', when: '4 March 2026', who: 'Grace Okoro', what: 'Moved to Testing' },
      ]}
    />,
  );
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-04');
  expect(screen.getByRole('listitem').textContent).toBe('Moved to Testing4 March 2026 · Grace Okoro');
  expect(await faultsOf(container)).toEqual([]);
  rerender(<HistoryList label="History" entries={[]} />);
  expect(screen.getByText('Nothing recorded yet.')).toBeTruthy();
});

describe('text that is too long for its place', () => {
  const measures = { scrollHeight: 90, clientHeight: 40, scrollWidth: 500, clientWidth: 200 };
  const own = Object.keys(measures);

  beforeEach(() => {
    for (const [name, value] of Object.entries(measures)) {
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
    }
  });
  afterEach(() => {
    for (const name of own) Reflect.deleteProperty(HTMLElement.prototype, name);
  });

  test('several lines unfold with a button', async () => {
    draw(<Truncate lines={2}>A long story.</Truncate>);
    const button = screen.getByRole('button', { name: 'Show all of it' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(screen.getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe('true');
  });

  test('one line can be focused and then shows all in a tip', async () => {
    draw(<Truncate>A long title</Truncate>);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('A long title');
    expect((await screen.findByRole('tooltip')).textContent).toBe('A long title');
  });

  test('inside a control there is no second control', () => {
    draw(<Truncate within="control">A long title</Truncate>);
    const text = screen.getByText('A long title');
    expect(text.getAttribute('tabindex')).toBeNull();
    expect(text.title).toBe('A long title');
  });
});

test('text that fits is plain text', () => {
  draw(<Truncate>Short</Truncate>);
  expect(screen.getByText('Short').getAttribute('tabindex')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
