import type { Role } from './role.js';

export const HOMES = ['portfolio', 'true-north', 'people', 'my-work'] as const;
/** The page where a working day begins, as it stands in the address bar below the organisation. */
export type Home = (typeof HOMES)[number];

/** Whoever sees to the whole portfolio begins there, then executives, then administrators; everybody else at their work. */
export function homeOf(roles: readonly Role[]): Home {
  if (roles.includes('QI_DIRECTOR') || roles.includes('COACH')) return 'portfolio';
  if (roles.includes('EXECUTIVE')) return 'true-north';
  return roles.includes('ADMINISTRATOR') ? 'people' : 'my-work';
}
