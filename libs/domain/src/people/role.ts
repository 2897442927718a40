/** What a person may do, within a unit and below it (or the whole organisation), from one day to another. */
export const ROLES = [
  'READER',
  'MEMBER',
  'LEAD',
  'COACH',
  'QI_DIRECTOR',
  'EXECUTIVE',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** What a person does in one project's team. */
export const TEAM_ROLES = [
  'LEAD',
  'DEPUTY',
  'MEMBER',
  'SPONSOR',
  'COACH',
  'PATIENT_PARTNER',
  'SUPERVISOR',
] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Team roles that may change their project. A sponsor reads and answers, a coach helps and may write. */
export const WRITING_TEAM_ROLES: readonly TeamRole[] = [
  'LEAD',
  'DEPUTY',
  'MEMBER',
  'COACH',
  'PATIENT_PARTNER',
];
