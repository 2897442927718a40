import { Injectable } from '@nestjs/common';
import { Reads } from '../database/reads.js';
import type { HistoryEntry } from './history.graphql.js';

/** The history screen: the audit of one project or goal, newest first. One statement. */
@Injectable()
export class History {
  constructor(private readonly reads: Reads) {}

  of(what: 'project' | 'goal', id: string, first: number): Promise<HistoryEntry[]> {
    return this.reads.rows<HistoryEntry>(
      `SELECT audit.id::text AS id, audit.at, coalesce(person.name, nullif(audit.actor_label, 'person')) AS by,
              coalesce(audit_value.sentence, 'The text of this entry was erased.') AS sentence,
              audit_value.reason, coalesce(audit_value.changes, '[]') AS changes
       FROM audit
       LEFT JOIN audit_value ON audit_value.audit_id = audit.id
       LEFT JOIN person ON person.id = audit.actor_person_id
       WHERE audit.${what}_id = $1::uuid ORDER BY audit.id DESC LIMIT $2`,
      [id, first],
    );
  }
}
