import { Injectable } from '@nestjs/common';
import { Reads } from '../database/reads.js';
import type { HistoryEntry } from './history.graphql.js';

/**
 * Whose audit it is. A form that saves as people type leaves an entry each time: they stand in the history of the test
 * itself and would drown that of its project.
 */
const OF = {
  project: `audit.project_id = $1::uuid AND audit.action <> 'cycle.save'`,
  goal: `audit.goal_id = $1::uuid`,
  cycle: `audit.entity = 'cycle' AND audit.entity_id = $1::uuid`,
  'change-idea': `audit.entity = 'change-idea' AND audit.entity_id = $1::uuid`,
} as const;

/** The history screen: the audit of one thing, newest first. One statement. */
@Injectable()
export class History {
  constructor(private readonly reads: Reads) {}

  of(what: keyof typeof OF, id: string, first: number): Promise<HistoryEntry[]> {
    return this.reads.rows<HistoryEntry>(
      `SELECT audit.id::text AS id, audit.at, coalesce(person.name, nullif(audit.actor_label, 'person')) AS by,
              coalesce(audit_value.sentence, 'The text of this entry was erased.') AS sentence,
              audit_value.reason, coalesce(audit_value.changes, '[]') AS changes
       FROM audit
       LEFT JOIN audit_value ON audit_value.audit_id = audit.id
       LEFT JOIN person ON person.id = audit.actor_person_id
       WHERE ${OF[what]} ORDER BY audit.id DESC LIMIT $2`,
      [id, first],
    );
  }
}
