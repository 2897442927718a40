import DataLoader from 'dataloader';
import {
  allowedActions,
  can,
  splitEffort,
  type Actor,
  type AlignmentSubject,
  type Membership,
  type Role,
} from '@tributary/domain';
import type { Reads } from '../platform/database/reads.js';
import { Values } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import {
  projectSubject,
  projectSubjectColumns,
  type ProjectSubjectRow,
} from '../projects/project-subject.js';
import type { ProjectLabel } from '../projects/project.graphql.js';
import { ProjectVisibility } from '../projects/project-visibility.js';
import type { Alignment } from './alignment.graphql.js';
import { goalSubject } from '../strategy/goals.loader.js';

export type AlignmentNode = Alignment & {
  readonly goalId: string;
  readonly projectId: string;
  readonly raisedById: string | null;
  readonly answeredById: string | null;
};

interface AlignmentRow
  extends ProjectSubjectRow, Omit<AlignmentNode, 'project' | 'allowedActions' | 'effectiveShare'> {
  readonly code: string;
  readonly title: string;
  readonly ownerId: string | null;
  readonly goalUnitPath: readonly string[];
  /** The shares of all agreed links of the project, this one among them. */
  readonly agreed: readonly { readonly goalId: string; readonly share: number | null }[];
}

/** Needs `alignment`, `project` and `goal` in FROM. */
const columns = (
  today: string,
): string => `alignment.id, alignment.version, alignment.status, alignment.share,
  alignment.contribution, alignment.raised_by_side AS "raisedBySide", alignment.raised_by_id AS "raisedById",
  alignment.raised_at AS "raisedAt", alignment.answered_by_id AS "answeredById", alignment.answered_at AS "answeredAt",
  alignment.reason, alignment.origin, alignment.confirmed, alignment.goal_id AS "goalId",
  alignment.project_id AS "projectId", project.code, project.title, project.organisation_id AS "organisationId",
  goal.owner_id AS "ownerId",
  coalesce((SELECT unit.path FROM unit WHERE unit.id = goal.unit_id), '{}') AS "goalUnitPath",
  coalesce((SELECT json_agg(json_build_object('goalId', other.goal_id, 'share', other.share))
            FROM alignment AS other WHERE other.project_id = project.id AND other.status = 'AGREED'), '[]') AS agreed,
  ${projectSubjectColumns(today)}`;

const FROM = `alignment JOIN project ON project.id = alignment.project_id JOIN goal ON goal.id = alignment.goal_id`;

const subjectOf = (row: AlignmentRow): AlignmentSubject => ({
  kind: 'alignment',
  project: projectSubject(row),
  goal: goalSubject({ organisationId: row.organisationId, unitPath: row.goalUnitPath, ownerId: row.ownerId }),
  raisedBySide: row.raisedBySide,
});

/** What moves a link's status offers, besides what the policy allows. */
function actionsOn(actor: Actor, row: AlignmentRow): string[] {
  return allowedActions(actor, subjectOf(row)).flatMap((action) => {
    switch (action) {
      case 'alignment.answer':
        return row.status === 'PROPOSED' ? [action] : [];
      case 'alignment.withdraw':
      case 'alignment.share':
        return row.status === 'PROPOSED' || row.status === 'AGREED'
          ? [
              action,
              ...(action === 'alignment.share' && row.status === 'AGREED' && !row.confirmed
                ? ['alignment.confirm']
                : []),
            ]
          : [];
      default:
        return [action];
    }
  });
}

function nodeOf(actor: Actor, row: AlignmentRow): AlignmentNode {
  const project: ProjectLabel = { id: row.projectId, code: row.code, title: row.title };
  const part = row.status === 'AGREED' ? splitEffort(row.agreed).parts.get(row.goalId) : undefined;
  return {
    ...row,
    project,
    effectiveShare: part === undefined ? null : Math.round(part * 10_000) / 100,
    allowedActions: actionsOn(actor, row),
  };
}

const readable = (actor: Actor, rows: readonly AlignmentRow[]): AlignmentNode[] =>
  rows.filter((row) => can(actor, 'alignment.read', subjectOf(row))).map((row) => nodeOf(actor, row));

/** One link; null for what is missing and for what the actor may not see, alike. One statement. */
export async function alignmentById(
  actor: Actor,
  reads: Reads,
  today: string,
  id: string,
): Promise<AlignmentNode | null> {
  const rows = await reads.rows<AlignmentRow>(
    `SELECT ${columns('$2')} FROM ${FROM} WHERE alignment.id = $1::uuid`,
    [id, today],
  );
  return readable(actor, rows)[0] ?? null;
}

/**
 * Links of an organisation that `where` picks out of what the actor may read, oldest first. One statement. The limit
 * counts only those: `where` has to leave out what the list is not about, or it takes the place of what it is.
 */
export async function alignmentsWhere(
  actor: Actor,
  reads: Reads,
  today: string,
  organisationId: string,
  where: (values: Values) => string,
): Promise<AlignmentNode[]> {
  const values = new Values();
  const day = values.add(today);
  const visible = new ProjectVisibility(actor, organisationId, today, values);
  const rows = await reads.rows<AlignmentRow>(
    `SELECT ${columns(day)} FROM ${FROM}
     WHERE alignment.organisation_id = ${values.add(organisationId)}::uuid AND ${visible.readable} AND ${where(values)}
     ORDER BY alignment.raised_at, alignment.id LIMIT 500`,
    values.list,
  );
  return readable(actor, rows);
}

/**
 * Proposals that a member raised, or could answer by the goals they steer or the work they take part in. Wider than the
 * policy, which has the last word on each: this only keeps proposals between others from filling the list.
 */
export function proposalsAround(membership: Membership, values: Values): string {
  const person = `${values.add(membership.personId)}::uuid`;
  const within = (table: 'goal' | 'project', roles: readonly Role[]): string => {
    const held = membership.roles.filter((inForce) => roles.includes(inForce.role));
    if (held.some((inForce) => inForce.unitId === null)) return 'true';
    if (held.length === 0) return 'false';
    const units = values.add(held.map((inForce) => inForce.unitId));
    return `EXISTS (SELECT FROM unit WHERE unit.id = ${table}.unit_id AND unit.path && ${units}::uuid[])`;
  };
  return `alignment.status = 'PROPOSED' AND (alignment.raised_by_id = ${person}
    OR (alignment.raised_by_side = 'PROJECT'
        AND (goal.owner_id = ${person} OR ${within('goal', ['QI_DIRECTOR', 'EXECUTIVE'])}))
    OR (alignment.raised_by_side = 'GOAL'
        AND (EXISTS (SELECT FROM team_member WHERE team_member.project_id = project.id AND team_member.person_id = ${person})
             OR ${within('project', ['COACH', 'QI_DIRECTOR'])})))`;
}

const ALIGNMENTS = Symbol('alignments');
const ORDER = `array_position(ARRAY['AGREED','PROPOSED','DECLINED','WITHDRAWN'], alignment.status), alignment.raised_at, alignment.id`;

/** The links of each project, in force first. One statement per request. */
export const alignmentsLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, AlignmentNode[]> =>
  loaderOf(
    context,
    ALIGNMENTS,
    () =>
      new DataLoader<string, AlignmentNode[]>(async (projectIds) => {
        const rows = await reads.rows<AlignmentRow>(
          `SELECT ${columns('$2')} FROM ${FROM} WHERE alignment.project_id = ANY ($1) ORDER BY ${ORDER}`,
          [projectIds, today],
        );
        const nodes = readable(actor, rows);
        return projectIds.map((id) => nodes.filter((node) => node.projectId === id));
      }),
  );
