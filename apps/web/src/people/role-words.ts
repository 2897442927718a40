import type { Role } from '@tributary/domain';

export const roleWords: Readonly<Record<Role, string>> = {
  READER: 'Reader',
  MEMBER: 'Team member',
  LEAD: 'Project lead',
  COACH: 'Improvement coach',
  QI_DIRECTOR: 'Director of improvement',
  EXECUTIVE: 'Executive',
  ADMINISTRATOR: 'Administrator',
};

/** What each role may do, for the choice of one. */
export const roleHints: Readonly<Record<Role, string>> = {
  READER: 'Reads everything that is open',
  MEMBER: 'Starts projects and works in teams',
  LEAD: 'Leads projects',
  COACH: 'Helps and changes the projects of a unit',
  QI_DIRECTOR: 'Runs the portfolio, the goals and imports',
  EXECUTIVE: 'Sets goals and answers proposals',
  ADMINISTRATOR: 'Keeps people, units and imports',
};

export interface Counted {
  readonly here: number;
  readonly left: number;
}

const people = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'person' : 'people'}`;

/** What the register of people says, in one or two sentences. */
export function peopleFinding({ here, left }: Counted): string {
  if (here + left === 0) return 'Nobody is on the register yet.';
  if (left === 0) return `${people(here)} on the register. Nobody has left.`;
  return `${people(here)} on the register. ${left.toLocaleString('en-GB')} more ${left === 1 ? 'has' : 'have'} left.`;
}
