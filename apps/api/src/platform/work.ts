import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@tributary/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Facts, type Fact } from './facts/facts.js';
import { Outbox } from './jobs/outbox.js';

/** One thing that was done, for the history screen and the audit. */
export interface AuditEntry {
  readonly organisationId: string | null;
  /** `project.edit`: the policy's word where it has one. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly projectId?: string | null;
  readonly goalId?: string | null;
  readonly importId?: string | null;
  /** What happened, as a sentence without names of persons, so that it may outlive them. */
  readonly sentence: string;
  readonly reason?: string | null;
  readonly changes?: readonly FieldChange[];
  /** True: of the changes only the digests are kept, for what its author may take back. */
  readonly digestsOnly?: boolean;
}

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Who acts: a signed-in actor, or the system by name (an import run by command line, the demonstration). */
export type Doer = Actor | { readonly system: string };

/** One transaction of one user action. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly doer: Doer;
  audit(entry: AuditEntry): Promise<void>;
  /** Carries news to the slices to the right, inside this transaction. */
  publish(fact: Fact): Promise<void>;
  /** Queues work for after the commit. The same key again is the same job. */
  enqueue(job: string, key: string, payload: Record<string, unknown>): Promise<void>;
}

export const personOf = (doer: Doer, organisationId: string | null): string | null =>
  'system' in doer
    ? null
    : (doer.memberships.find((membership) => membership.organisationId === organisationId)?.personId ?? null);

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The only place where a transaction begins. */
@Injectable()
export class Work {
  constructor(
    private readonly source: DataSource,
    private readonly facts: Facts,
    private readonly outbox: Outbox,
  ) {}

  async run<T>(doer: Doer, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const done = await this.source.transaction(async (manager) => work(this.within(manager, doer)));
    this.outbox.wake();
    return done;
  }

  /** For work that brings its own transaction: a test's, or a command's. */
  within(manager: EntityManager, doer: Doer): Transaction {
    const tx: Transaction = {
      manager,
      doer,
      audit: async (entry) => {
        const changes = entry.changes ?? [];
        await manager.query(
          `WITH entry AS (
             INSERT INTO audit (organisation_id, at, actor_person_id, actor_label, action, entity, entity_id, project_id,
                                goal_id, import_id, before_digest, after_digest)
             VALUES ($1, recorded_now(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id)
           INSERT INTO audit_value (audit_id, sentence, reason, changes)
           SELECT id, $12, $13, $14::jsonb FROM entry`,
          [
            entry.organisationId,
            personOf(doer, entry.organisationId),
            'system' in doer ? doer.system : 'person',
            entry.action,
            entry.entity,
            entry.entityId,
            entry.projectId ?? null,
            entry.goalId ?? null,
            entry.importId ?? null,
            changes.length === 0 ? null : digest(changes.map((change) => [change.field, change.before])),
            changes.length === 0 ? null : digest(changes.map((change) => [change.field, change.after])),
            entry.sentence,
            entry.reason ?? null,
            JSON.stringify(entry.digestsOnly === true ? [] : changes),
          ],
        );
      },
      publish: (fact) => this.facts.publish(fact, tx),
      enqueue: (job, key, payload) => this.outbox.add(manager, job, key, payload),
    };
    return tx;
  }
}

/** The fields that differ, as text for the history: `before` and `after` of each. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const text = (value: unknown): string | null =>
    value === null || value === undefined
      ? null
      : typeof value === 'string'
        ? value
        : typeof value === 'number' || typeof value === 'boolean'
          ? String(value)
          : JSON.stringify(value);
  return Object.keys(after)
    .map((field) => ({ field, before: text(before[field]), after: text(after[field]) }))
    .filter((change) => change.before !== change.after);
}
