import type { Actor, Membership, Role } from '@tributary/domain';
import type { Values } from '../platform/database/reads.js';

/**
 * The one visibility rule as SQL, for every list, count, loader and search. It says the same as the policy's
 * `project.read`; a test compares the two over all cases. Each part needs `project` in FROM and adds its values to the
 * statement only when it is used.
 */
export class ProjectVisibility {
  private readonly membership: Membership | undefined;
  private readonly parameters = new Map<string, string>();

  constructor(
    actor: Actor,
    organisationId: string,
    private readonly today: string,
    private readonly values: Values,
  ) {
    this.membership = actor.memberships.find((one) => one.organisationId === organisationId);
  }

  /** Confidential today: in no total, list or search of anyone. */
  get hidden(): string {
    return `(project.visibility = 'CONFIDENTIAL' AND project.confidential_until > ${this.day}::date)`;
  }

  /** The actor may open it. */
  get readable(): string {
    if (this.membership === undefined) return `project.visibility = 'SYSTEM'`;
    return `(NOT (project.visibility = 'TEAM' OR ${this.hidden})
    OR (project.visibility = 'TEAM' AND (${this.reach(['COACH', 'QI_DIRECTOR'])} OR ${this.inTeam}))
    OR (${this.hidden} AND (${this.reach(['QI_DIRECTOR'])} OR ${this.inTeam})))`;
  }

  /** Stands for a project without giving it away: 'A project in Surgery'. */
  readonly maskedTitle = `'A project in ' || coalesce(
    (SELECT above.name FROM unit JOIN unit AS above ON above.id = ANY (unit.path)
     WHERE unit.id = project.unit_id AND above.level <> 'MICRO' ORDER BY cardinality(above.path) DESC LIMIT 1),
    (SELECT organisation.name FROM organisation WHERE organisation.id = project.organisation_id))`;

  private get day(): string {
    return this.parameter('day', this.today);
  }

  private get inTeam(): string {
    const person = this.parameter('person', this.membership?.personId ?? null);
    return `EXISTS (SELECT FROM team_member WHERE team_member.project_id = project.id
    AND team_member.person_id = ${person}::uuid AND (team_member.to_date IS NULL OR team_member.to_date > ${this.day}::date)
    AND (team_member.from_date IS NULL OR team_member.from_date <= ${this.day}::date))`;
  }

  /** The project's unit lies in the reach of one of these roles. */
  private reach(roles: readonly Role[]): string {
    const held = (this.membership?.roles ?? []).filter((inForce) => roles.includes(inForce.role));
    if (held.some((inForce) => inForce.unitId === null)) return 'true';
    if (held.length === 0) return 'false';
    const units = this.parameter(
      `reach ${roles.join()}`,
      held.map((inForce) => inForce.unitId),
    );
    return `EXISTS (SELECT FROM unit WHERE unit.id = project.unit_id AND unit.path && ${units}::uuid[])`;
  }

  private parameter(name: string, value: unknown): string {
    const known = this.parameters.get(name) ?? this.values.add(value);
    this.parameters.set(name, known);
    return known;
  }
}
