import DataLoader from 'dataloader';
import { can, type Actor } from '@tributary/domain';
import { Values, type Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import {
  projectSubject,
  projectSubjectColumns,
  type ProjectSubjectRow,
} from '../projects/project-subject.js';
import type { Attachment } from './attachment.graphql.js';

export type AttachmentNode = Attachment & {
  readonly cycleId: string;
  readonly organisationId: string;
  readonly digest: string;
  readonly addedById: string | null;
};

type AttachmentRow = Omit<AttachmentNode, 'url' | 'mayRemove'> & ProjectSubjectRow;

/** The files that `where` picks out and the actor may see, oldest first. One statement. */
async function attachmentsWhere(
  actor: Actor,
  reads: Reads,
  today: string,
  where: (values: Values) => string,
): Promise<AttachmentNode[]> {
  const values = new Values();
  const day = values.add(today);
  const rows = await reads.rows<AttachmentRow>(
    `WITH picked AS MATERIALIZED (
       SELECT attachment.* FROM attachment
       JOIN pdsa_cycle ON pdsa_cycle.id = attachment.cycle_id AND pdsa_cycle.discarded_on IS NULL
       WHERE attachment.removed_at IS NULL AND ${where(values)}),
     held AS MATERIALIZED (
       SELECT project.id, ${projectSubjectColumns(day)} FROM project
       WHERE project.id IN (SELECT project_id FROM picked))
     SELECT picked.id, picked.cycle_id AS "cycleId", picked.organisation_id AS "organisationId", picked.name,
            picked.content_type AS "contentType", picked.bytes, picked.digest, picked.added_at AS "addedAt",
            picked.added_by_id AS "addedById", held."visibilityNow", held."unitPath", held."teamToday"
     FROM picked JOIN held ON held.id = picked.project_id ORDER BY picked.added_at, picked.name, picked.id`,
    values.list,
  );
  return rows.flatMap(({ visibilityNow, unitPath, teamToday, ...row }) => {
    const subject = projectSubject({
      organisationId: row.organisationId,
      visibilityNow,
      unitPath,
      teamToday,
    });
    return can(actor, 'cycle.read', subject)
      ? [{ ...row, url: `/attachments/${row.id}`, mayRemove: can(actor, 'cycle.edit', subject) }]
      : [];
  });
}

/** One file; null for what is missing, removed, and for what the actor may not see, alike. One statement. */
export async function attachmentById(
  actor: Actor,
  reads: Reads,
  today: string,
  id: string,
): Promise<AttachmentNode | null> {
  const [attachment] = await attachmentsWhere(
    actor,
    reads,
    today,
    (values) => `attachment.id = ${values.add(id)}::uuid`,
  );
  return attachment ?? null;
}

const OF_CYCLE = Symbol('attachments of cycles');

/** The files of each cycle, oldest first. One statement per request. */
export const attachmentsLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, AttachmentNode[]> =>
  loaderOf(
    context,
    OF_CYCLE,
    () =>
      new DataLoader<string, AttachmentNode[]>(async (ids) => {
        const found = await attachmentsWhere(
          actor,
          reads,
          today,
          (values) => `attachment.cycle_id = ANY (${values.add(ids)}::uuid[])`,
        );
        return ids.map((id) => found.filter(({ cycleId }) => cycleId === id));
      }),
  );

/** Where files of a cycle go, for whoever may add them; null for what is missing and what the actor may not see, alike. */
export async function attachmentPlace(
  actor: Actor,
  reads: Reads,
  today: string,
  cycleId: string,
): Promise<{ readonly organisationId: string; readonly mayAdd: boolean } | null> {
  const row = await reads.row<ProjectSubjectRow>(
    `SELECT project.organisation_id AS "organisationId", ${projectSubjectColumns('$2')}
     FROM pdsa_cycle JOIN project ON project.id = pdsa_cycle.project_id
     WHERE pdsa_cycle.id = $1::uuid AND pdsa_cycle.discarded_on IS NULL`,
    [cycleId, today],
  );
  if (row === null) return null;
  const subject = projectSubject(row);
  return can(actor, 'cycle.read', subject)
    ? { organisationId: row.organisationId, mayAdd: can(actor, 'cycle.edit', subject) }
    : null;
}
