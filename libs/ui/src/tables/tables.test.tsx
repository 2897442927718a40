import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draw, faultsOf } from '../testing';
import { Grid, GridCell, GridRow } from './grid';
import type { GridSort } from './grid';
import { typedAhead, visibleRows } from './tree-rows';
import type { TreeNode } from './tree-rows';
import { TreeTable } from './tree-table';
import { TwoLineItem, TwoLineList } from './two-line-list';

test('a grid says how long the whole list is and where its rows stand in it', async () => {
  const sorts: GridSort<'title' | 'days'>[] = [];
  const { container } = draw(
    <Grid
      label="Projects"
      rowCount={100_000}
      bodyHeight={4_600_000}
      columns={[
        { key: 'title', label: 'Project', width: '2fr', sortable: true },
        { key: 'days', label: 'Days', width: '60px', align: 'end', sortable: true },
      ]}
      sort={{ key: 'title', direction: 'ascending' }}
      onSort={(sort) => sorts.push(sort)}
    >
      <GridRow index={41} offset={1886} selected>
        <GridCell rowHeader second="Q-0214">
          Fewer falls
        </GridCell>
        <GridCell align="end">46</GridCell>
      </GridRow>
    </Grid>,
  );
  const table = screen.getByRole('table', { name: 'Projects' });
  expect(table.getAttribute('aria-rowcount')).toBe('100001');
  const row = within(table).getAllByRole('row')[1];
  expect(row?.getAttribute('aria-rowindex')).toBe('43');
  expect(row?.style.transform).toBe('translateY(1886px)');
  expect(screen.getByRole('columnheader', { name: 'Project' }).getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: 'Project' }));
  await userEvent.click(screen.getByRole('button', { name: 'Days' }));
  expect(sorts).toEqual([
    { key: 'title', direction: 'descending' },
    { key: 'days', direction: 'ascending' },
  ]);
  expect(await faultsOf(container)).toEqual([]);
});

test('a list item is one target named by its first line', async () => {
  const { container } = draw(
    <TwoLineList label="Projects">
      <TwoLineItem name="Fewer falls" second="Q-0214" href="/p/Q-0214" />
    </TwoLineList>,
  );
  expect(screen.getByRole('link', { name: 'Fewer falls' }).getAttribute('href')).toBe('/p/Q-0214');
  expect(await faultsOf(container)).toEqual([]);
});

const node = (id: string, name: string, children: readonly TreeNode[] = []): TreeNode => ({
  id,
  name,
  cells: [
    <a key="name" href={`/goal/${id}`}>
      {name}
    </a>,
    <a key="count" href={`/list/${id}`}>
      7
    </a>,
  ],
  children,
});
const nodes = [
  node('harm', 'No avoidable harm', [node('falls', 'Halve falls'), node('sepsis', 'Sepsis in the hour')]),
  node('wait', 'Care without waiting', [node('home', 'Home before midday')]),
  node('fair', 'Fair for everyone'),
];
const columns = [
  { key: 'goal', label: 'Goal' },
  { key: 'claimed', label: 'Claimed', align: 'end' },
] as const;

describe('a tree table', () => {
  const focused = () => {
    const row = document.activeElement?.closest('tr')?.dataset.row ?? 'outside';
    return document.activeElement?.tagName === 'A' ? `${row} link` : row;
  };

  test('is a treegrid whose rows know their level and place', async () => {
    const { container } = draw(
      <TreeTable label="Goals" columns={columns} nodes={nodes} defaultExpanded={['harm']} />,
    );
    const rows = within(screen.getByRole('treegrid', { name: 'Goals' }))
      .getAllByRole('row')
      .slice(1);
    expect(
      rows.map((row) =>
        ['level', 'posinset', 'setsize', 'expanded'].map((name) => row.getAttribute(`aria-${name}`)),
      ),
    ).toEqual([
      ['1', '1', '3', 'true'],
      ['2', '1', '2', null],
      ['2', '2', '2', null],
      ['1', '2', '3', 'false'],
      ['1', '3', '3', null],
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });

  test('goes by arrow keys, Home, End and letters', async () => {
    draw(<TreeTable label="Goals" columns={columns} nodes={nodes} />);
    await userEvent.tab();
    const path: string[] = [];
    for (const key of [
      '{ArrowRight}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowLeft}',
      '{ArrowLeft}',
      '{ArrowDown}',
      '{Home}',
      '{End}',
      '{ArrowDown}',
      'c',
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowDown}',
      '{ArrowLeft}',
      '{ArrowLeft}',
    ]) {
      await userEvent.keyboard(key);
      path.push(focused());
    }
    expect(path).toEqual([
      'harm', // opened
      'falls',
      'sepsis',
      'harm', // to the parent
      'harm', // closed
      'wait',
      'harm',
      'fair',
      'fair', // the last
      'wait', // by its letter
      'wait', // opened
      'wait link',
      'wait link', // its second link
      'home link', // the link under it
      'home link',
      'home', // back to the row
    ]);
  });

  test('keeps one row and its links in the tab order', async () => {
    draw(<TreeTable label="Goals" columns={columns} nodes={nodes} />);
    const stops: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await userEvent.tab();
      stops.push(focused());
    }
    expect(stops).toEqual(['harm', 'harm link', 'harm link', 'outside']);
  });

  test('opens by its twist and, with Enter, what the caller says', async () => {
    const opened: string[] = [];
    const changes: string[][] = [];
    draw(
      <TreeTable
        label="Goals"
        columns={columns}
        nodes={nodes}
        onOpen={(id) => opened.push(id)}
        onExpandedChange={(expanded) => changes.push([...expanded])}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Open No avoidable harm' }));
    expect(screen.getByRole('link', { name: 'Halve falls' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close No avoidable harm' }));
    expect(changes).toEqual([['harm'], []]);
    act(() => screen.getAllByRole('row')[3]?.focus());
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['fair']);
  });
});

test('letters go on to the next name that begins so, and more letters stay', () => {
  const rows = visibleRows([node('a', 'Flow'), node('b', 'Fair'), node('c', 'Falls')], new Set());
  expect(typedAhead(rows, 'a', 'f')).toBe('b');
  expect(typedAhead(rows, 'b', 'fa')).toBe('b');
  expect(typedAhead(rows, 'b', 'fal')).toBe('c');
  expect(typedAhead(rows, 'c', 'f')).toBe('a');
  expect(typedAhead(rows, 'a', 'x')).toBeNull();
});
