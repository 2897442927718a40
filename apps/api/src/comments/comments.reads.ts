import DataLoader from 'dataloader';
import { can, commentActions, type Actor } from '@tributary/domain';
import { Values, type Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import {
  projectSubject,
  projectSubjectColumns,
  type ProjectSubjectRow,
} from '../projects/project-subject.js';
import { ProjectVisibility } from '../projects/project-visibility.js';
import type { Comment, Mention } from './comment.graphql.js';

export type CommentNode = Comment & {
  readonly cycleId: string;
  readonly byId: string;
  readonly mentionIds: readonly string[];
};
export type MentionNode = Mention & { readonly commentId: string; readonly cycleId: string };

type CommentRow = Omit<CommentNode, 'allowedActions'> & ProjectSubjectRow;

/** The comments that `where` picks out and the actor may see, oldest first. One statement. */
async function commentsWhere(
  actor: Actor,
  reads: Reads,
  today: string,
  where: (values: Values) => string,
): Promise<CommentNode[]> {
  const values = new Values();
  const day = values.add(today);
  const rows = await reads.rows<CommentRow>(
    `WITH picked AS MATERIALIZED (
       SELECT comment.* FROM comment
       JOIN pdsa_cycle ON pdsa_cycle.id = comment.cycle_id AND pdsa_cycle.discarded_on IS NULL
       WHERE ${where(values)}),
     held AS MATERIALIZED (
       SELECT project.id, ${projectSubjectColumns(day)} FROM project
       WHERE project.id IN (SELECT project_id FROM picked))
     SELECT picked.id, picked.version, picked.cycle_id AS "cycleId", picked.organisation_id AS "organisationId",
            picked.by_id AS "byId", picked.text, picked.written_at AS at, picked.edited_at AS "editedAt",
            picked.removed_at IS NOT NULL AS removed,
            coalesce((SELECT json_agg(mention.person_id ORDER BY person.name, person.id)
                      FROM mention JOIN person ON person.id = mention.person_id
                      WHERE mention.comment_id = picked.id), '[]') AS "mentionIds",
            held."visibilityNow", held."unitPath", held."teamToday"
     FROM picked JOIN held ON held.id = picked.project_id ORDER BY picked.written_at, picked.id`,
    values.list,
  );
  return rows.flatMap((row) => {
    const subject = projectSubject(row);
    if (!can(actor, 'cycle.read', subject)) return [];
    const isOwn = actor.memberships.some(({ personId }) => personId === row.byId);
    const mayWrite = can(actor, 'comment.write', subject);
    return [{ ...row, allowedActions: commentActions({ isOwn, mayWrite, removed: row.removed }) }];
  });
}

/** One comment; null for what is missing and for what the actor may not see, alike. One statement. */
export async function commentById(
  actor: Actor,
  reads: Reads,
  today: string,
  id: string,
): Promise<CommentNode | null> {
  const [comment] = await commentsWhere(
    actor,
    reads,
    today,
    (values) => `comment.id = ${values.add(id)}::uuid`,
  );
  return comment ?? null;
}

const BY_ID = Symbol('comments by id');
const OF_CYCLE = Symbol('comments of cycles');

/** Comments by id, one statement per request. */
export const commentLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, CommentNode | null> =>
  loaderOf(
    context,
    BY_ID,
    () =>
      new DataLoader<string, CommentNode | null>(async (ids) => {
        const found = await commentsWhere(
          actor,
          reads,
          today,
          (values) => `comment.id = ANY (${values.add(ids)}::uuid[])`,
        );
        const byId = new Map(found.map((comment) => [comment.id, comment]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );

/** The comments of each cycle, oldest first. One statement per request. */
export const commentsLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, CommentNode[]> =>
  loaderOf(
    context,
    OF_CYCLE,
    () =>
      new DataLoader<string, CommentNode[]>(async (ids) => {
        const found = await commentsWhere(
          actor,
          reads,
          today,
          (values) => `comment.cycle_id = ANY (${values.add(ids)}::uuid[])`,
        );
        const groups = new Map<string, CommentNode[]>(ids.map((id) => [id, []]));
        for (const comment of found) groups.get(comment.cycleId)?.push(comment);
        return ids.map((id) => groups.get(id) ?? []);
      }),
  );

const MENTIONS_SHOWN = 200;

/** Mentions of this person that `where` picks out, in work that the actor may read, oldest first. One statement. */
export async function mentionsOf(
  actor: Actor,
  reads: Reads,
  today: string,
  mine: { readonly organisationId: string; readonly personId: string },
  where: (values: Values) => string,
): Promise<MentionNode[]> {
  const values = new Values();
  const { readable } = new ProjectVisibility(actor, mine.organisationId, today, values);
  return reads.rows<MentionNode>(
    `SELECT mention.id, mention.settled_at AS "settledAt", mention.comment_id AS "commentId", comment.cycle_id AS "cycleId"
     FROM mention
     JOIN comment ON comment.id = mention.comment_id AND comment.removed_at IS NULL
     JOIN pdsa_cycle ON pdsa_cycle.id = comment.cycle_id AND pdsa_cycle.discarded_on IS NULL
     JOIN project ON project.id = comment.project_id
     WHERE mention.person_id = ${values.add(mine.personId)}::uuid AND ${where(values)} AND ${readable}
     ORDER BY comment.written_at, mention.id LIMIT ${MENTIONS_SHOWN}`,
    values.list,
  );
}
