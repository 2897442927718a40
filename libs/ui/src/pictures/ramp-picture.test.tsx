import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draw, faultsOf } from '../testing';
import { MiniRamp, miniPoints } from './mini-ramp';
import type { RampLine } from './ramp';
import { RampPicture } from './ramp-picture';
import type { PicturedStep } from './ramp-picture';
import { RampTable } from './ramp-table';

const step = (
  id: string,
  start: string,
  end: string,
  level: number,
  more: Partial<PicturedStep> = {},
): PicturedStep => ({
  id,
  label: id,
  start,
  end,
  level,
  filled: 4,
  state: 'adapted',
  previous: [],
  href: `/tests/${id}`,
  spoken: `${id}, one bay, adapted`,
  card: { heading: `${id} Non-slip socks`, facts: [{ term: 'Predicted', words: 'up from 60% to 85%' }] },
  ...more,
});
const lines: readonly RampLine<PicturedStep>[] = [
  {
    id: 'a',
    letter: 'A',
    name: 'Bathroom before bed',
    steps: [
      step('A1', '2026-03-24', '2026-03-29', 0),
      step('A2', '2026-05-04', '2026-05-20', 1, { previous: ['A1'], state: 'adopted', note: 'adopted' }),
    ],
  },
  {
    id: 'b',
    letter: 'B',
    name: 'Yellow blanket',
    steps: [
      step('B1', '2026-06-09', '2026-06-21', 0, { state: 'abandoned', note: 'abandoned · felt labelled' }),
      step('B2', '2026-07-09', '2026-07-21', 1, { state: 'live', filled: 1 }),
    ],
  },
];
const levels = [{ name: 'A few patients' }, { name: 'One bay' }, { name: 'Whole ward' }];
const words = {
  today: 'Today',
  planned: 'Planned',
  undated: 'No dates',
  noLevel: { name: 'Not recorded' },
  keys: 'Arrow keys go from test to test.',
};

function Picture(props: {
  readonly lines?: readonly RampLine<PicturedStep>[];
  readonly onOpen?: (id: string) => void;
}) {
  return (
    <RampPicture
      label="Tests by scale and time"
      lines={lines}
      levels={levels}
      today="2026-08-01"
      words={words}
      {...props}
    />
  );
}

test('every step is a link that speaks, in the list of its ramp, and the drawing is silent', async () => {
  const { container } = draw(<Picture />);
  expect(screen.getByRole('group', { name: 'Tests by scale and time' })).toBeTruthy();
  const list = screen.getByRole('list', { name: 'B, Yellow blanket' });
  const link = within(list).getByRole('link', { name: 'B1, one bay, adapted' });
  expect(link.getAttribute('href')).toBe('/tests/B1');
  expect(parseFloat(link.style.height)).toBeGreaterThanOrEqual(24);
  expect(parseFloat(link.style.width)).toBeGreaterThanOrEqual(24);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelector('svg')?.innerHTML).not.toMatch(/#[0-9a-f]{6}/i);
  expect(await faultsOf(container)).toEqual([]);
});

test('each ending has a mark of its own', () => {
  const { container } = draw(<Picture />);
  const marks = [...container.querySelectorAll('.ui-ramp-mark')].map((mark) =>
    mark.outerHTML.replace(/[\\d.]+/g, ''),
  );
  expect(new Set(marks).size).toBe(4);
  expect(container.textContent).toContain('abandoned · felt labelled');
});

test('one place in the tab order; arrows, Home and End go along; Escape hides the card, then leaves', async () => {
  const { container } = draw(<Picture />);
  const at = () => (document.activeElement as HTMLElement).dataset.step;
  await userEvent.tab();
  expect(at()).toBe('A1');
  await userEvent.keyboard('{ArrowRight}');
  expect(at()).toBe('A2');
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe('B1');
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(at()).toBe('B2');
  await userEvent.keyboard('{Home}{ArrowUp}');
  expect(at()).toBe('A2');
  expect(container.querySelectorAll('[data-step][tabindex="0"]')).toHaveLength(1);

  const card = screen.getByRole('tooltip');
  expect(card.textContent).toBe('A2 Non-slip socksPredictedup from 60% to 85%');
  expect(document.activeElement?.getAttribute('aria-describedby')).toBe(card.id);
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
  expect(at()).toBe('A2');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(document.body);
});

test('the card comes with the pointer and stays clear of the step', async () => {
  draw(<Picture />);
  const link = screen.getByRole('link', { name: 'B2, one bay, adapted' });
  await userEvent.hover(link);
  const card = screen.getByRole('tooltip');
  expect(parseFloat(card.style.top)).toBeGreaterThanOrEqual(
    parseFloat(link.style.top) + parseFloat(link.style.height),
  );
  await userEvent.unhover(link);
  await act(() => new Promise((done) => setTimeout(done, 250)));
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('a step without an address is a button', async () => {
  const opened: string[] = [];
  const { href: _none, ...bare } = step('A1', '2026-03-24', '2026-03-29', 0);
  draw(
    <Picture
      lines={[{ id: 'a', letter: 'A', name: 'Bathroom', steps: [bare] }]}
      onOpen={(id) => opened.push(id)}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual(['A1']);
});

test('the table says the same in rows, gaps included', async () => {
  const { container } = draw(
    <RampTable
      caption="Tests of this project"
      headings={['Test', 'What was tried', 'Scale']}
      gap="Not recorded"
      none="No tests yet"
      lines={[
        {
          id: 'a',
          letter: 'A',
          name: 'Bathroom before bed',
          rows: [{ id: 'A1', label: 'A1', href: '/tests/A1', cells: ['Ask at nine', null] }],
        },
        { id: 'b', letter: 'B', name: 'Yellow blanket', rows: [] },
      ]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Tests of this project' });
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual([
    'TestWhat was triedScale',
    'A Bathroom before bed',
    'A1Ask at nineNot recorded',
    'B Yellow blanket',
    'No tests yet',
  ]);
  expect(within(table).getByRole('link', { name: 'A1' }).getAttribute('href')).toBe('/tests/A1');
  expect(await faultsOf(container)).toEqual([]);
});

test('a small ramp climbs in the room of a row, however many steps it has', async () => {
  for (const count of [0, 1, 4, 12, 60]) {
    const steps = Array.from({ length: count }, (_, index) =>
      step(`A${index}`, '2026-01-01', '2026-01-02', index % 7),
    );
    const { radius, points } = miniPoints(steps);
    for (const { x, y } of points) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(74);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(40);
    }
  }
  const [one, other] = miniPoints(lines[0]!.steps).points;
  expect(other!.x).toBeGreaterThan(one!.x);
  expect(other!.y).toBeLessThan(one!.y);
  const { container } = draw(
    <>
      <MiniRamp steps={lines[0]!.steps} label="Two tests, adopted" />
      <MiniRamp steps={lines[1]!.steps} />
      <MiniRamp steps={[]} />
    </>,
  );
  expect(screen.getAllByRole('img').map((svg) => svg.getAttribute('aria-label'))).toEqual([
    'Two tests, adopted',
  ]);
  expect(await faultsOf(container)).toEqual([]);
});
