import { problem, type Problem } from '../problem.js';
import { LEVEL_OF_KIND, UNIT_LEVELS, type UnitKind, type UnitLevel } from './unit.js';

/** The level of a unit whose kind changes: what somebody set on purpose stays, what came from the kind follows it. */
export const levelAfter = (
  before: { readonly kind: UnitKind; readonly level: UnitLevel },
  kind: UnitKind,
): UnitLevel => (before.level === LEVEL_OF_KIND[before.kind] ? LEVEL_OF_KIND[kind] : before.level);

/** A unit may not become smaller than what stands beneath it. `beneath` holds the levels of its children. */
export function checkLevelAbove(level: UnitLevel, beneath: readonly UnitLevel[]): readonly Problem[] {
  const rank = UNIT_LEVELS.indexOf(level);
  return beneath.some((child) => UNIT_LEVELS.indexOf(child) < rank)
    ? [
        problem(
          'UNIT_LEVEL_BENEATH',
          'Units beneath it are of a larger level. Move them first, or choose a larger level.',
          'level',
        ),
      ]
    : [];
}

/** What holds on to a unit. No numbers: they would count confidential work. */
export interface UnitUses {
  readonly units: boolean;
  readonly people: boolean;
  readonly roles: boolean;
  readonly goals: boolean;
  readonly projects: boolean;
}

const WORD: Readonly<Record<keyof UnitUses, string>> = {
  units: 'units beneath it',
  people: 'people',
  roles: 'roles',
  goals: 'goals',
  projects: 'projects',
};

/** A unit goes only when nothing is left in it. */
export function checkUnitRemoval(uses: UnitUses): readonly Problem[] {
  const held = (Object.keys(WORD) as (keyof UnitUses)[]).filter((use) => uses[use]).map((use) => WORD[use]);
  if (held.length === 0) return [];
  const last = held.at(-1) ?? '';
  const list = held.length === 1 ? last : `${held.slice(0, -1).join(', ')} and ${last}`;
  return [problem('UNIT_IN_USE', `This unit still has ${list}. Move them to another unit first.`)];
}
