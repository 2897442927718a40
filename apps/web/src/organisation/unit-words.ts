import type { UnitKind, UnitLevel } from '@tributary/domain';

export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  SYSTEM: 'System',
  NETWORK: 'Network',
  TRUST: 'Trust',
  HOSPITAL: 'Hospital',
  DIVISION: 'Division',
  SERVICE: 'Service',
  DEPARTMENT: 'Department',
  WARD: 'Ward',
  CLINIC: 'Clinic',
  TEAM: 'Team',
  PRACTICE: 'Practice',
};

export const unitLevelWords: Readonly<Record<UnitLevel, string>> = {
  MACRO: 'Macro',
  MESO: 'Meso',
  MICRO: 'Micro',
};

/** What each level takes in, for the choice of one. */
export const unitLevelHints: Readonly<Record<UnitLevel, string>> = {
  MACRO: 'Macro: a system or network',
  MESO: 'Meso: an organisation, hospital, division or service',
  MICRO: 'Micro: a ward, clinic or team',
};

export interface CountedUnit {
  readonly level: UnitLevel;
  readonly liveProjects: number;
}

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** What the unit tree says about where improvement happens, in one or two sentences. */
export function unitsFinding(units: readonly CountedUnit[]): string {
  const all = counted(units.length, 'unit', 'units');
  const micro = units.filter(({ level }) => level === 'MICRO');
  if (micro.length === 0) return `${all}. No ward, clinic or team among them yet.`;
  const without = micro.filter(({ liveProjects }) => liveProjects === 0).length;
  const teams = counted(micro.length, 'ward, clinic or team', 'wards, clinics and teams');
  if (without === 0) return `${all}. Each of the ${teams} has a live project.`;
  return `${all}. ${without.toLocaleString('en-GB')} of the ${teams} ${without === 1 ? 'has' : 'have'} no live project.`;
}
