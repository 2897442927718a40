import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { draw, faultsOf } from '../testing';
import { Chip } from './chip';
import { Dialogue } from './dialogue';
import { Facet } from './facet';
import { SaveState, saveStates } from './save-state';
import { Answers, Choices, Segmented } from './segmented';
import { StickyActions } from './sticky-actions';
import { tabPanel, Tabs } from './tabs';

test('a line of places is links, the present one marked', async () => {
  const { container } = draw(
    <Tabs
      label="Views"
      current="all"
      items={[
        { id: 'all', label: 'All projects', count: 1128, href: '/all' },
        { id: 'mine', label: 'Mine', href: '/mine' },
      ]}
    />,
  );
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('All projects 1,128');
  expect(await faultsOf(container)).toEqual([]);
});

function Panels() {
  const [current, setCurrent] = useState('story');
  return (
    <>
      <Tabs
        label="Parts"
        current={current}
        onChange={setCurrent}
        items={[
          { id: 'story', label: 'Story' },
          { id: 'team', label: 'Team', count: 6 },
          { id: 'history', label: 'History' },
        ]}
      />
      <div {...tabPanel(current)}>{current}</div>
    </>
  );
}

test('panels change with the arrow keys, Home and End, and the focus goes along', async () => {
  const { container } = draw(<Panels />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Team 6');
  expect(document.activeElement?.textContent).toBe('Team 6');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('tabpanel').textContent).toBe('story');
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('tabpanel').textContent).toBe('history');
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(screen.getByRole('tabpanel', { name: 'History' })).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

const sizes = [
  { value: 'few', label: 'A few' },
  { value: 'bay', label: 'One bay' },
] as const;

test.each([
  ['segmented', Segmented],
  ['chips', Choices],
  ['joined answers', Answers],
])('%s are radio buttons with their question', async (_name, Part) => {
  const chosen: string[] = [];
  const { container } = draw(
    <Part
      label="How small is the test?"
      options={sizes}
      value="few"
      onChange={(value) => chosen.push(value)}
    />,
  );
  const group = screen.getByRole('group', { name: 'How small is the test?' });
  await userEvent.click(within(group).getByRole('radio', { name: 'One bay' }));
  expect(chosen).toEqual(['bay']);
  expect(await faultsOf(container)).toEqual([]);
});

test('a facet keeps an option that would leave nothing, and adds and takes away', async () => {
  const changes: (readonly string[])[] = [];
  const { container } = draw(
    <Facet
      title="Status"
      selected={['TESTING']}
      onChange={(selected) => changes.push(selected)}
      options={[
        { value: 'TESTING', label: 'Testing', count: 54 },
        { value: 'PAUSED', label: 'Paused', count: 27, glyph: 'ring' },
        { value: 'CLOSED', label: 'Closed', count: 0 },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole('checkbox', { name: /Testing/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Closed/ }));
  expect(changes).toEqual([[], ['TESTING', 'CLOSED']]);
  const bars = [...container.querySelectorAll<HTMLElement>('.ui-facet-bar > span')];
  expect(bars.map((bar) => bar.style.width)).toEqual(['100%', '50%', '0%']);
  expect(await faultsOf(container)).toEqual([]);
});

test('a chip is removed by a named cross', async () => {
  let removed = 0;
  draw(
    <Chip onRemove={() => (removed += 1)} removeLabel="Remove the status filter">
      Status: Testing
    </Chip>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove the status filter' }));
  expect(removed).toBe(1);
});

test('a dialogue is named, holds its buttons and closes with Escape', async () => {
  let closed = 0;
  draw(
    <Dialogue
      opened
      onClose={() => (closed += 1)}
      title="Close this project?"
      foot={<button type="button">Close it</button>}
    >
      <p>Its learning stays findable.</p>
    </Dialogue>,
  );
  const dialogue = await screen.findByRole('dialog', { name: 'Close this project?' });
  expect(within(dialogue).getByRole('button', { name: 'Close it' })).toBeTruthy();
  expect(await faultsOf(dialogue)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(closed).toBe(1);
});

test('the foot of a page says what will happen beside what does it', async () => {
  const { container } = draw(
    <StickyActions note="Nothing is saved until you press Import.">
      <button type="button">Import 389 rows</button>
    </StickyActions>,
  );
  expect(container.textContent).toBe('Nothing is saved until you press Import.Import 389 rows');
  expect(await faultsOf(container)).toEqual([]);
});

test.each([
  ['idle', ''],
  ['saving', ''],
  ['saved', 'Saved'],
  ['unsaved', 'Not saved: try again'],
  ['local', 'Saved on this phone'],
  ['waiting', 'Saved, waiting for signal'],
] as const)('%s is said politely as "%s"', async (state, said) => {
  const { container } = draw(<SaveState state={state} />);
  expect(screen.getByRole('status').textContent).toBe(said);
  expect(container.textContent).toBe(state === 'saving' ? 'Saving' : said);
  expect(await faultsOf(container)).toEqual([]);
});

test('what was not saved can be tried again', async () => {
  let tries = 0;
  const { container } = draw(<SaveState state="unsaved" onRetry={() => (tries += 1)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Not saved: try again' }));
  expect(tries).toBe(1);
  expect(screen.getByRole('status').textContent).toBe('Not saved');
  expect(await faultsOf(container)).toEqual([]);
});

test('every state of saving has its own words', () => {
  const { container } = draw(
    <>
      {saveStates.map((state) => (
        <p key={state}>
          <SaveState state={state} />
        </p>
      ))}
    </>,
  );
  expect(new Set([...container.querySelectorAll('p')].map((line) => line.textContent)).size).toBe(
    saveStates.length,
  );
});
