import { accepted, problem, refused, type Result } from '../problem.js';

/** MACRO: a system; MESO: an organisation, division or service; MICRO: a team, ward or clinic. */
export const UNIT_LEVELS = ['MACRO', 'MESO', 'MICRO'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export const UNIT_KINDS = [
  'SYSTEM',
  'NETWORK',
  'TRUST',
  'HOSPITAL',
  'DIVISION',
  'SERVICE',
  'DEPARTMENT',
  'WARD',
  'CLINIC',
  'TEAM',
  'PRACTICE',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The level a kind has unless somebody says otherwise. */
export const LEVEL_OF_KIND: Readonly<Record<UnitKind, UnitLevel>> = {
  SYSTEM: 'MACRO',
  NETWORK: 'MACRO',
  TRUST: 'MESO',
  HOSPITAL: 'MESO',
  DIVISION: 'MESO',
  SERVICE: 'MESO',
  DEPARTMENT: 'MICRO',
  WARD: 'MICRO',
  CLINIC: 'MICRO',
  TEAM: 'MICRO',
  PRACTICE: 'MICRO',
};

/** The part of a unit that the placing rule looks at; `path` runs from the root to the unit itself. */
export interface PlacedUnit {
  readonly id: string;
  readonly organisationId: string;
  readonly level: UnitLevel;
  readonly path: readonly string[];
}

const rank = (level: UnitLevel): number => UNIT_LEVELS.indexOf(level);

/** Where a unit may stand: inside its own organisation, never beneath itself, never beneath a smaller level. */
export function placeUnit(
  unit: { readonly id: string | null; readonly organisationId: string; readonly level: UnitLevel },
  parent: PlacedUnit | null,
): Result<PlacedUnit | null> {
  if (parent === null) return accepted(null);
  if (parent.organisationId !== unit.organisationId)
    return refused(
      problem(
        'UNIT_ELSEWHERE',
        'That unit belongs to another organisation. Choose one of this organisation.',
        'parentId',
      ),
    );
  if (unit.id !== null && parent.path.includes(unit.id))
    return refused(
      problem(
        'UNIT_BENEATH_ITSELF',
        'A unit cannot stand beneath itself. Choose a unit outside its own branch.',
        'parentId',
      ),
    );
  if (rank(parent.level) > rank(unit.level))
    return refused(
      problem(
        'UNIT_LEVEL',
        'The unit above it is of a smaller level. Choose a larger unit above, or change the level.',
        'parentId',
      ),
    );
  return accepted(parent);
}

export const unitLevelWord = (level: UnitLevel): string =>
  ({ MACRO: 'Whole system', MESO: 'Hospital, division or service', MICRO: 'Ward, clinic or team' })[level];
