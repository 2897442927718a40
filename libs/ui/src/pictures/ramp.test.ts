import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layoutRamps, neighbour, overlap } from './ramp';
import type { Box, DrawnStep, RampKey, RampLayout, RampLine, RampOptions, RampState, RampStep } from './ramp';
import { dayNumber, timeTicks } from './ramp-time';
import { fitted, textWidth } from './text-width';

const levels = [
  { name: 'One patient', short: '1 patient' },
  { name: 'A few patients', short: 'A few' },
  { name: 'One bay' },
  { name: 'All bays, one shift', short: 'One shift' },
  { name: 'Whole ward', short: 'Ward' },
];
const options = (width: number, more: Partial<RampOptions> = {}): RampOptions => ({
  width,
  levels,
  today: '2026-11-21',
  words: {
    today: 'Today',
    planned: 'Planned',
    undated: 'No dates',
    noLevel: { name: 'Scale not recorded', short: 'Not said' },
  },
  ...more,
});

const step = (
  id: string,
  start: string | null,
  end: string | null,
  level: number | null,
  more: Partial<RampStep> = {},
): RampStep => ({
  id,
  label: id,
  start,
  end,
  level,
  filled: 4,
  state: 'adapted',
  previous: [],
  ...more,
});

const bathroom: RampLine = {
  id: 'a',
  letter: 'A',
  name: 'Bathroom before bed',
  steps: [
    step('A1', '2026-03-24', '2026-03-29', 1),
    step('A2', '2026-04-14', '2026-04-26', 2, { previous: ['A1'] }),
    step('A3', '2026-05-12', '2026-06-02', 3, { previous: ['A2'] }),
    step('A4', '2026-06-23', '2026-08-01', 4, {
      previous: ['A3'],
      state: 'adopted',
      note: 'adopted · now how the ward works',
    }),
  ],
};
const blanket: RampLine = {
  id: 'b',
  letter: 'B',
  name: 'Yellow blanket',
  steps: [
    step('B1', '2026-06-09', '2026-06-21', 1),
    step('B2', '2026-07-14', '2026-07-28', 2, {
      previous: ['B1'],
      state: 'abandoned',
      note: 'abandoned · patients felt labelled',
    }),
  ],
};
const footwear: RampLine = {
  id: 'c',
  letter: 'C',
  name: 'Footwear first',
  steps: [
    step('C1', '2026-09-07', '2026-09-19', 1),
    step('C2', '2026-10-26', null, 2, { previous: ['C1'], state: 'live', filled: 2, note: 'Study due' }),
    step('C3', null, null, 3, { previous: ['C2'], state: 'live', filled: 0 }),
  ],
};
const three = [bathroom, blanket, footwear];

const drawn = (layout: RampLayout, id: string): DrawnStep => {
  const found = layout.steps.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not drawn.`);
  return found;
};
const words = (layout: RampLayout, of: string) =>
  layout.texts
    .filter((text) => text.of === of)
    .map(({ lead, text }) => [lead, text].filter((part) => part !== '').join(' '));

describe('three ramps on a desktop', () => {
  const layout = layoutRamps(three, options(1100));

  test('stand together on one ground, with every name and every word at its end', () => {
    expect(layout.arrangement).toBe('together');
    expect(['a', 'b', 'c'].flatMap((id) => words(layout, id))).toEqual([
      'A Bathroom before bed',
      'B Yellow blanket',
      'C Footwear first',
    ]);
    expect(words(layout, 'A4')).toEqual(['A4 adopted · now how the ward works']);
    expect(words(layout, 'B2')).toEqual(['B2 abandoned · patients felt labelled']);
    expect(words(layout, 'C2')).toEqual(['C2 Study due']);
    expect(words(layout, 'A2')).toEqual(['A2']);
  });

  test('climb: time goes right, scale goes up, and a larger scale is a thicker bar', () => {
    const [one, two, three] = ['A1', 'A2', 'A3'].map((id) => drawn(layout, id));
    expect(one!.x).toBeLessThan(two!.x);
    expect(one!.y).toBeGreaterThan(two!.y);
    expect(two!.y).toBeGreaterThan(three!.y);
    expect(one!.bar!.thickness).toBeLessThan(two!.bar!.thickness);
    expect(drawn(layout, 'B1').y).toBe(one!.y);
  });

  test('show the levels in use; above the highest there is none', () => {
    expect(layout.panels.map(({ rows }) => rows.map(({ text }) => text))).toEqual([
      ['Whole ward', 'All bays, one shift', 'One bay', 'A few patients'],
    ]);
  });

  test('say how each ended by its bar', () => {
    expect(['A1', 'B2', 'C2'].map((id) => drawn(layout, id).bar?.kind)).toEqual([
      'solid',
      'hollow',
      'dashed',
    ]);
    expect(drawn(layout, 'C2').bar?.to).toBeCloseTo(layout.todayX ?? 0, 5);
  });

  test('a planned step stands right of today, in a zone of its own', () => {
    const zone = layout.zones.find(({ kind }) => kind === 'planned');
    expect(drawn(layout, 'C3').x).toBeGreaterThan(zone!.left);
    expect(zone!.left).toBeGreaterThan(layout.todayX ?? Infinity);
    expect(drawn(layout, 'C3').bar).toBeNull();
    expect(words(layout, 'planned')).toEqual(['Planned']);
  });

  test('have a tick at each first of a month', () => {
    expect(layout.ticks.map(({ text }) => text?.text)).toEqual(
      expect.arrayContaining(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct']),
    );
    expect(layout.ticks.some(({ text }) => text?.text.endsWith('2026'))).toBe(true);
  });
});

test('on a phone each ramp has a panel, with short levels, one above the highest', () => {
  const layout = layoutRamps([blanket, footwear], options(358));
  expect(layout.arrangement).toBe('apart');
  expect(layout.compact).toBe(true);
  expect(layout.panels.map(({ rows }) => rows.map(({ text }) => text))).toEqual([
    ['One shift', 'One bay', 'A few'],
    ['Ward', 'One shift', 'One bay', 'A few'],
  ]);
  expect(words(layout, 'b')).toEqual(['B Yellow blanket']);
});

test('more than four ramps get a panel each, on one axis', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    ...bathroom,
    id,
    steps: bathroom.steps.map((one) => ({ ...one, id: id + one.id, previous: [] })),
  }));
  const layout = layoutRamps(five, options(1100));
  expect(layout.panels).toHaveLength(5);
  expect(new Set(five.map(({ id }) => drawn(layout, `${id}A1`).x)).size).toBe(1);
});

test('steps of one level that meet in time stand above one another', () => {
  const layout = layoutRamps(
    [{ ...bathroom, steps: ['A1', 'A2', 'A3'].map((id) => step(id, '2026-05-04', '2026-05-04', 1)) }],
    options(900),
  );
  expect(new Set(layout.steps.map(({ y }) => y)).size).toBe(3);
  expect(new Set(layout.steps.map(({ x }) => x)).size).toBe(1);
});

test('a branch leaves one step twice, a merge reaches one step twice, also across ramps', () => {
  const layout = layoutRamps(
    [
      {
        ...bathroom,
        steps: [
          step('A1', '2026-05-04', '2026-05-06', 1),
          step('A2', '2026-05-10', '2026-05-12', 2, { previous: ['A1'] }),
          step('A3', '2026-05-20', '2026-05-22', 2, { previous: ['A1', 'B1', 'gone'] }),
        ],
      },
      { ...blanket, steps: [step('B1', '2026-05-04', '2026-05-06', 1)] },
    ],
    options(900, { arrangement: 'apart' }),
  );
  expect(layout.links.map(({ from, to, across }) => `${from} ${to}${across ? ' across' : ''}`)).toEqual([
    'A1 A2',
    'A1 A3',
    'B1 A3 across',
  ]);
});

test.each<[string, Partial<RampStep>, string | undefined, boolean]>([
  ['an end that nobody recorded is left open', { end: null }, 'open', false],
  ['a start that nobody recorded is dotted', { start: null }, undefined, true],
  ['no day at all stands beside the time', { start: null, end: null }, undefined, false],
])('%s', (_name, gap, kind, fromUnknown) => {
  const layout = layoutRamps(
    [
      {
        ...bathroom,
        steps: [step('A0', '2026-01-05', '2026-01-06', 0), step('A1', '2026-05-04', '2026-05-20', 1, gap)],
      },
    ],
    options(900),
  );
  expect(drawn(layout, 'A1').bar?.kind).toBe(kind);
  expect(drawn(layout, 'A1').fromUnknown).toBe(fromUnknown);
  const beside = layout.zones.some((zone) => zone.kind === 'undated');
  expect(beside).toBe('start' in gap && 'end' in gap);
});

test('a level that nobody recorded has a row of its own at the foot', () => {
  const layout = layoutRamps(
    [
      {
        ...bathroom,
        steps: [step('A1', '2026-05-04', '2026-05-20', null), step('A2', '2026-06-04', '2026-06-20', 0)],
      },
    ],
    options(900),
  );
  expect(layout.panels[0]?.rows.map(({ text }) => text)).toEqual([
    'A few patients',
    'One patient',
    'Scale not recorded',
  ]);
});

test('a span of another picture is kept', () => {
  const layout = layoutRamps(three, options(1100, { span: { from: '2026-01-01', to: '2026-12-31' } }));
  const share =
    (dayNumber('2026-03-24') - dayNumber('2026-01-01')) / (dayNumber('2026-12-31') - dayNumber('2026-01-01'));
  expect(drawn(layout, 'A1').x).toBeCloseTo(
    layout.plot.left + share * (layout.plot.right - layout.plot.left),
    5,
  );
});

test('nothing at all is a ground with its axis', () => {
  const layout = layoutRamps([], options(900));
  expect(layout.steps).toEqual([]);
  expect(layout.height).toBeGreaterThan(40);
});

describe('keys', () => {
  const layout = layoutRamps(three, options(1100));
  test.each<[string, RampKey, string | null]>([
    ['A1', 'ArrowRight', 'A2'],
    ['A2', 'ArrowLeft', 'A1'],
    ['A1', 'ArrowLeft', null],
    ['A1', 'End', 'A4'],
    ['A4', 'Home', 'A1'],
    ['A4', 'ArrowDown', 'B1'],
    ['B1', 'ArrowUp', 'A4'],
    ['B2', 'ArrowDown', 'C1'],
    ['A1', 'ArrowUp', null],
    ['C3', 'ArrowRight', null],
    ['nobody', 'Home', null],
  ])('%s %s leads to %s', (id, key, to) => {
    expect(neighbour(layout, id, key)).toBe(to);
  });

  test('with one ramp, up and down go from level to level', () => {
    const alone = layoutRamps([bathroom], options(1100));
    expect(neighbour(alone, 'A1', 'ArrowUp')).toBe('A2');
    expect(neighbour(alone, 'A3', 'ArrowDown')).toBe('A2');
    expect(neighbour(alone, 'A4', 'ArrowUp')).toBeNull();
  });
});

describe('the axis', () => {
  const at = (from: string, to: string, px: number) =>
    timeTicks(dayNumber(from), dayNumber(to), px).map(({ words: [word] }) => word ?? '');

  test.each([
    ['2026-11-18', '2026-11-22', 80, ['18 Nov 2026', '19 Nov', '20 Nov', '21 Nov', '22 Nov']],
    ['2026-11-05', '2026-12-03', 20, ['9 Nov 2026', '16 Nov', '23 Nov', '30 Nov']],
    ['2026-10-20', '2027-02-10', 3, ['Nov 2026', 'Dec', 'Jan 2027', 'Feb']],
    ['2026-10-20', '2027-04-10', 0.6, ['Nov 2026', '', '2027', '', 'Mar', '']],
    ['2016-03-01', '2019-03-01', 0.04, ['', '2017', '', '2018', '', '2019']],
  ])('from %s to %s at %p px a day', (from, to, px, expected) => {
    expect(at(from, to, px)).toEqual(expected);
  });

  test('a stretch without days has none', () => {
    expect(at('2026-10-20', '2026-10-20', 3)).toEqual([]);
  });
});

test('a text that has no room keeps its first words, or says nothing', () => {
  expect(fitted('Yellow blanket', 13, 400)).toBe('Yellow blanket');
  expect(fitted('Yellow blanket at night', 13, 100)).toBe('Yellow blanket…');
  expect(fitted('Physiotherapeutically', 13, 60)).toMatch(/^Phys\w*…$/);
  expect(fitted('Yellow blanket', 13, 8)).toBeNull();
  expect(textWidth('毛布', 10)).toBeGreaterThan(20);
});

/** Lines as registers and hurried people write them: days missing or out of order, many on one day, links anywhere. */
const anyLines = fc
  .record({
    ramps: fc.integer({ min: 1, max: 9 }),
    cycles: fc.integer({ min: 0, max: 14 }),
    sameDay: fc.boolean(),
    spread: fc.constantFrom(3, 40, 900),
  })
  .chain(({ ramps, cycles, sameDay, spread }) => {
    const day = fc
      .integer({ min: 0, max: sameDay ? 0 : spread })
      .map((number) => new Date(Date.UTC(2025, 2, 3) + number * 86_400_000).toISOString().slice(0, 10));
    const some = fc.record({
      start: fc.option(day, { freq: 6 }),
      end: fc.option(day, { freq: 4 }),
      level: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 12 }),
      state: fc.constantFrom<RampState>('live', 'adapted', 'adopted', 'abandoned', 'ended'),
      filled: fc.constantFrom(0, 1, 2, 3, 4),
      note: fc.option(
        fc.constantFrom(
          'Study due',
          'adopted · now how the ward works',
          'abandoned · nobody had the time for it at night, nor the torches',
        ),
        { nil: undefined },
      ),
      from: fc.nat(),
    });
    return fc
      .array(fc.array(some, { minLength: cycles, maxLength: cycles }), { minLength: ramps, maxLength: ramps })
      .map((all): RampLine[] =>
        all.map((steps, line) => ({
          id: `line${line}`,
          letter: String.fromCharCode(65 + line),
          name:
            [
              'Bathroom before bed',
              'Falls',
              'A round every two hours by whoever is on the bay, with the tea trolley',
            ][line % 3] ?? '',
          steps: steps.map(({ from, ...more }, index) => ({
            ...more,
            filled: more.filled as RampStep['filled'],
            id: `${line}-${index}`,
            label: `${String.fromCharCode(65 + line)}${index + 1}`,
            previous: index === 0 ? [] : [`${line}-${from % index}`],
          })),
        })),
      );
  });

function check(layout: RampLayout, lines: readonly RampLine[]): void {
  // Every step is drawn, inside the picture, in numbers.
  const ids = lines.flatMap((line) => line.steps.map(({ id }) => id));
  expect(layout.steps.map(({ id }) => id)).toEqual(ids);
  for (const { x, y, radius, target } of layout.steps) {
    expect(Number.isFinite(x + y)).toBe(true);
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(layout.width + radius);
    expect(y).toBeGreaterThan(layout.plot.top - 1);
    expect(y).toBeLessThan(layout.height);
    expect(target.right - target.left).toBeGreaterThanOrEqual(12);
    expect(target.bottom - target.top).toBe(24);
  }
  expect(layout.links.map(({ path }) => path).join('')).not.toMatch(/NaN|Infinity/);
  // No text on another, none on a disc, none outside.
  const texts: (Box & { what: string })[] = [
    ...layout.texts,
    ...layout.ticks.flatMap(({ text }) => (text === null ? [] : [text])),
  ].map(({ box, text, lead }) => ({ ...box, what: `${lead} ${text}` }));
  const clashes = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.what} / ${other.what}`),
  );
  expect(clashes).toEqual([]);
  const discs = layout.steps.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  expect(texts.filter((text) => discs.some((disc) => overlap(text, disc))).map(({ what }) => what)).toEqual(
    [],
  );
  for (const text of texts) {
    expect(text.left).toBeGreaterThanOrEqual(-4);
    expect(text.right).toBeLessThanOrEqual(layout.width + 4);
  }
  // Panels follow one another.
  layout.panels.forEach((panel, index) => {
    expect(panel.bottom).toBeGreaterThan(panel.top);
    expect(panel.top).toBeGreaterThanOrEqual(index === 0 ? 0 : (layout.panels[index - 1]?.bottom ?? 0));
  });
}

test('whatever was recorded: all is drawn, no two texts overlap, and the same data give the same picture', () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom(300, 358, 720, 1100, 1856), (lines, width) => {
      const layout = layoutRamps(lines, options(width));
      check(layout, lines);
      expect(layoutRamps(lines, options(width))).toEqual(layout);
    }),
    { numRuns: 60, seed: 11 },
  );
}, 60_000);

test('all of a ramp is reached by keys', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const layout = layoutRamps(lines, options(1100));
      const first = layout.steps[0];
      if (first === undefined) return;
      const reached = new Set([first.id]);
      const queue = [first.id];
      for (let id = queue.pop(); id !== undefined; id = queue.pop())
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const) {
          const next = neighbour(layout, id, key);
          if (next !== null && !reached.has(next)) {
            reached.add(next);
            queue.push(next);
          }
        }
      expect(reached.size).toBe(layout.steps.length);
    }),
    { numRuns: 30, seed: 5 },
  );
}, 60_000);

test.each([358, 1100])('two hundred steps in ten ramps stay legible at %p px', (width) => {
  const lines: RampLine[] = Array.from({ length: 10 }, (_, line) => ({
    id: `l${line}`,
    letter: String.fromCharCode(65 + line),
    name: 'Bathroom before bed',
    steps: Array.from({ length: 20 }, (_unused, index) => {
      const at = new Date(Date.UTC(2024, 0, 1 + line * 9 + index * 40)).toISOString().slice(0, 10);
      return step(`${line}-${index}`, at, at, index % 5, {
        label: `${line}${index}`,
        previous: index === 0 ? [] : [`${line}-${index - 1}`],
      });
    }),
  }));
  const before = performance.now();
  const layout = layoutRamps(lines, options(width));
  expect(performance.now() - before).toBeLessThan(1500);
  check(layout, lines);
  expect(layout.arrangement).toBe('apart');
  expect(layout.texts.filter(({ kind }) => kind === 'name')).toHaveLength(10);
});
