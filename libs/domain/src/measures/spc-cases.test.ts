import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartLine } from './chart-line.js';

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

type Numbers = (number | null)[];

interface Expected {
  points: Record<string, Numbers>;
  phases?: unknown[];
  rules?: Record<string, (string | null)[]>;
  pointType?: (string | null)[];
  icons?: Record<string, string | null>;
  ihi?: Record<string, boolean[]>;
  ruleHits?: Record<string, number[]>;
  stdDev?: number;
}

interface Case {
  id: string;
  input: Record<string, unknown>;
  expected: Expected;
  otherPeers: Record<string, Expected>;
}

const files = ['.', 'from-peers'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(FIXTURES, folder, name)),
);
const cases = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Case);

/** The case files' tolerance: a millionth of the half width, centre to upper limit, at the point. */
const TOLERANCE = 1e-6;

function halfWidth(points: Record<string, Numbers>, i: number): number {
  const centre = points.centre?.[i] ?? 0;
  const reach = (points.ucl?.[i] ?? centre) - centre;
  return reach > 0 ? reach : Math.max(1e-3, Math.abs(centre));
}

/** Where two lists of numbers differ by more than the tolerance, or one has a number and the other none. */
function differences(
  name: string,
  expected: Numbers,
  found: Numbers,
  points: Record<string, Numbers>,
): string[] {
  if (expected.length !== found.length)
    return [`${name}: ${found.length} points instead of ${expected.length}`];
  return expected.flatMap((value, i) => {
    const other = found[i] ?? null;
    if (value === null || other === null)
      return value === other ? [] : [`${name}[${i}]: ${String(other)}, not ${String(value)}`];
    const off = Math.abs(value - other) / halfWidth(points, i);
    return off <= TOLERANCE ? [] : [`${name}[${i}]: ${other}, not ${value} (${off} half widths)`];
  });
}

function compare(expected: Expected, found: Expected): string[] {
  const wrong = Object.entries(expected.points).flatMap(([name, values]) =>
    differences(name, values, found.points[name] ?? [], expected.points),
  );
  const same = (name: string, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) !== JSON.stringify(other))
      wrong.push(`${name}: ${JSON.stringify(other)}, not ${JSON.stringify(one)}`);
  };
  if (expected.phases) same('phases', expected.phases, found.phases);
  if (expected.pointType) same('pointType', expected.pointType, found.pointType);
  if (expected.icons) same('icons', expected.icons, found.icons);
  for (const part of ['rules', 'ihi', 'ruleHits'] as const)
    for (const [name, values] of Object.entries(expected[part] ?? {}))
      same(`${part}.${name}`, values, found[part]?.[name]);
  return wrong;
}

const draw = (input: Record<string, unknown>): Expected =>
  JSON.parse(chartLine(JSON.stringify(input))) as Expected;

describe('case files', () => {
  test('all are here', () => expect(cases).toHaveLength(55));

  test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const found = draw(one.input);
    expect(compare(one.expected, found)).toEqual([]);
    if (one.expected.stdDev !== undefined) expect(found.stdDev).toBeCloseTo(one.expected.stdDev, 8);
  });
});

/** What the other programs made of the same series: the conventions must reproduce them as well. */
const CONVENTION_OF = {
  qicharts2: 'qicharts2',
  NHSRplotthedots: 'plot-the-dots',
  'NHSE-SQL': 'nhse-2.4',
  qcc: 'qcc',
};

describe('the same series by another convention', () => {
  const others = cases.flatMap((one) =>
    Object.entries(CONVENTION_OF).flatMap(([program, convention]) => {
      const expected = one.otherPeers[program];
      return expected ? [[`${one.id} by ${program}`, { ...one.input, convention }, expected] as const] : [];
    }),
  );

  test.each(others)('%s', (_id, input, expected) => {
    expect(compare(expected, draw(input))).toEqual([]);
  });
});
