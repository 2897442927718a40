import fc from 'fast-check';
import {
  LEVEL_OF_KIND,
  placeUnit,
  UNIT_KINDS,
  UNIT_LEVELS,
  type PlacedUnit,
  type UnitLevel,
} from './unit.js';

const parent = (level: UnitLevel, more: Partial<PlacedUnit> = {}): PlacedUnit => ({
  id: 'above',
  organisationId: 'here',
  level,
  path: ['root', 'above'],
  ...more,
});
const codeOf = (level: UnitLevel, above: PlacedUnit | null, id: string | null = 'unit'): string => {
  const placed = placeUnit({ id, organisationId: 'here', level }, above);
  return placed.ok ? 'placed' : (placed.problems[0]?.code ?? '');
};

describe('placeUnit', () => {
  test.each([
    ['MACRO', 'MACRO', 'placed'],
    ['MACRO', 'MESO', 'placed'],
    ['MACRO', 'MICRO', 'placed'],
    ['MESO', 'MACRO', 'UNIT_LEVEL'],
    ['MESO', 'MESO', 'placed'],
    ['MESO', 'MICRO', 'placed'],
    ['MICRO', 'MACRO', 'UNIT_LEVEL'],
    ['MICRO', 'MESO', 'UNIT_LEVEL'],
    ['MICRO', 'MICRO', 'placed'],
  ] as const)('under a %s unit a %s unit: %s', (above, level, expected) => {
    expect(codeOf(level, parent(above))).toBe(expected);
  });

  test.each(UNIT_LEVELS)('a %s unit may stand at the top', (level) => {
    expect(codeOf(level, null)).toBe('placed');
  });

  test('never beneath itself or a unit of its own branch', () => {
    expect(codeOf('MICRO', parent('MESO', { id: 'unit', path: ['root', 'unit'] }))).toBe(
      'UNIT_BENEATH_ITSELF',
    );
    expect(codeOf('MICRO', parent('MICRO', { path: ['root', 'unit', 'above'] }))).toBe('UNIT_BENEATH_ITSELF');
  });

  test('never in another organisation', () => {
    expect(codeOf('MICRO', parent('MESO', { organisationId: 'there' }))).toBe('UNIT_ELSEWHERE');
  });

  test('every kind has a level', () => {
    expect(UNIT_KINDS.map((kind) => LEVEL_OF_KIND[kind]).every((level) => UNIT_LEVELS.includes(level))).toBe(
      true,
    );
  });

  /** Moves that the rule accepts, one after the other, on a tree of eight units. */
  test('whatever moves it accepts, the units stay a tree whose levels never grow downwards', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const move = fc.record({
      unit: fc.constantFrom(...names),
      above: fc.option(fc.constantFrom(...names)),
    });
    const levels = fc.array(fc.constantFrom(...UNIT_LEVELS), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(levels, fc.array(move, { maxLength: 40 }), (given, moves) => {
        const levelOf = new Map(names.map((name, at) => [name, given[at] ?? 'MICRO']));
        const above = new Map<string, string | null>(names.map((name) => [name, null]));
        const pathOf = (name: string): string[] => {
          const parentOf = above.get(name) ?? null;
          return parentOf === null ? [name] : [...pathOf(parentOf), name];
        };
        const placed = (name: string): PlacedUnit => ({
          id: name,
          organisationId: 'here',
          level: levelOf.get(name) ?? 'MICRO',
          path: pathOf(name),
        });
        for (const { unit, above: target } of moves)
          if (placeUnit(placed(unit), target === null ? null : placed(target)).ok) above.set(unit, target);
        for (const name of names) {
          const path = pathOf(name);
          expect(new Set(path).size).toBe(path.length);
          const ranks = path.map((one) => UNIT_LEVELS.indexOf(levelOf.get(one) ?? 'MICRO'));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
      }),
    );
  });
});
