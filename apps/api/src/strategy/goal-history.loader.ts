import DataLoader from 'dataloader';
import type { Actor } from '@tributary/domain';
import { organisationsOf } from '../organisation/units.loader.js';
import type { HistoryEntry } from '../platform/audit/history.graphql.js';
import type { Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';

const ENTRIES_MOST = 50;

const HISTORIES = Symbol('histories of goals');

/**
 * What was done to each goal itself, newest first, 50 entries at the most; one statement per request. Entries about its
 * links stay in the history of their projects: they carry words of work that not everybody who reads the goal may open.
 */
export const goalHistoryLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
): DataLoader<string, HistoryEntry[]> =>
  loaderOf(
    context,
    HISTORIES,
    () =>
      new DataLoader<string, HistoryEntry[]>(async (ids) => {
        const rows = await reads.rows<HistoryEntry & { readonly goalId: string }>(
          `SELECT entry.goal_id AS "goalId", entry.id::text AS id, entry.at,
                  coalesce(person.name, nullif(entry.actor_label, 'person')) AS by,
                  coalesce(audit_value.sentence, 'The text of this entry was erased.') AS sentence,
                  audit_value.reason, coalesce(audit_value.changes, '[]') AS changes
           FROM unnest($1::uuid[]) AS asked (id)
           CROSS JOIN LATERAL (
             SELECT * FROM audit
             WHERE audit.goal_id = asked.id AND audit.entity = 'goal' AND audit.organisation_id = ANY ($2)
             ORDER BY audit.id DESC LIMIT $3) AS entry
           LEFT JOIN audit_value ON audit_value.audit_id = entry.id
           LEFT JOIN person ON person.id = entry.actor_person_id
           ORDER BY entry.id DESC`,
          [ids, organisationsOf(actor), ENTRIES_MOST],
        );
        const byGoal = new Map<string, HistoryEntry[]>(ids.map((id) => [id, []]));
        for (const row of rows) byGoal.get(row.goalId)?.push(row);
        return ids.map((id) => byGoal.get(id) ?? []);
      }),
  );
