import type { Actor, Role } from '@tributary/domain';
import { Values } from '../platform/database/reads.js';

/**
 * The one visibility rule as SQL, for every list, count, loader and search. It says the same as the policy's
 * `project.read`; a test compares the two over all cases.
 */
export interface VisibilitySql {
  /** Confidential today: in no total, list or search of anyone. Needs `project` in FROM. */
  readonly hidden: string;
  /** The actor may open it. Needs `project` in FROM. */
  readonly readable: string;
  /** Stands for the project without giving it away: 'A project in Surgery'. Needs `project` in FROM. */
  readonly maskedTitle: string;
}

export function projectVisibility(
  actor: Actor,
  organisationId: string,
  today: string,
  values: Values,
): VisibilitySql {
  const membership = actor.memberships.find((one) => one.organisationId === organisationId);
  const person = values.add(membership?.personId ?? null);
  const day = values.add(today);
  const hidden = `(project.visibility = 'CONFIDENTIAL' AND project.confidential_until > ${day}::date)`;
  const inTeam = `EXISTS (SELECT FROM team_member WHERE team_member.project_id = project.id
    AND team_member.person_id = ${person}::uuid AND (team_member.to_date IS NULL OR team_member.to_date > ${day}::date)
    AND (team_member.from_date IS NULL OR team_member.from_date <= ${day}::date))`;
  const reach = (roles: readonly Role[]): string => {
    const held = (membership?.roles ?? []).filter((inForce) => roles.includes(inForce.role));
    if (held.some((inForce) => inForce.unitId === null)) return 'true';
    if (held.length === 0) return 'false';
    const units = values.add(held.map((inForce) => inForce.unitId));
    return `EXISTS (SELECT FROM unit WHERE unit.id = project.unit_id AND unit.path && ${units}::uuid[])`;
  };
  const open =
    membership === undefined
      ? `project.visibility = 'SYSTEM'`
      : `NOT (project.visibility = 'TEAM' OR ${hidden})`;
  const readable =
    membership === undefined
      ? open
      : `(${open}
    OR (project.visibility = 'TEAM' AND (${reach(['COACH', 'QI_DIRECTOR'])} OR ${inTeam}))
    OR (${hidden} AND (${reach(['QI_DIRECTOR'])} OR ${inTeam})))`;
  const maskedTitle = `'A project in ' || coalesce(
    (SELECT above.name FROM unit JOIN unit AS above ON above.id = ANY (unit.path)
     WHERE unit.id = project.unit_id AND above.level <> 'MICRO' ORDER BY cardinality(above.path) DESC LIMIT 1),
    (SELECT organisation.name FROM organisation WHERE organisation.id = project.organisation_id))`;
  return { hidden, readable, maskedTitle };
}
