import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ATTACHMENT_BYTES_MOST,
  checkAttachmentCount,
  checkFileName,
  cleanFileName,
  problem,
  recogniseAttachment,
  withoutCameraData,
  type Actor,
  type AttachmentType,
  type Problem,
} from '@tributary/domain';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { FileStore } from '../platform/files/file-store.js';
import { IncomingFiles, type Incoming } from '../platform/files/incoming-files.js';
import { isId } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Outbox } from '../platform/jobs/outbox.js';
import { notAllowed, notFound, Refusal } from '../platform/refusal.js';
import { personOf, Work } from '../platform/work.js';
import { Attachment } from './attachment.entity.js';
import { attachmentPlace } from './attachments.reads.js';
import { lockCycle, type LockedCycle } from './lock-cycle.js';

/** A file of an upload, in the order in which they came. */
export interface Arrival {
  readonly name: string;
  /** Null until all of it is here, and where it was too large. */
  path: string | null;
}

interface Kept {
  readonly name: string;
  readonly contentType: AttachmentType;
  readonly file: Incoming;
}

export interface Added {
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly Problem[];
}

const LOCK = `hashtextextended('file ' || $1 || ' ' || $2, 0)`;
const SWEEP = 'attachments.sweep';

/** Files on tests: bytes in the file store, what they are and whose in the database. */
@Injectable()
export class AttachmentsService implements OnModuleInit {
  constructor(
    private readonly work: Work,
    private readonly source: DataSource,
    private readonly reads: Reads,
    private readonly files: FileStore,
    private readonly incoming: IncomingFiles,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SWEEP, ({ organisationId, digest }) =>
      this.sweep(String(organisationId), String(digest)),
    );
  }

  /** Refuses, before a byte is read, whoever may not add files to this test; answers whose they will be. */
  async expect(actor: Actor, cycleId: string): Promise<string> {
    const place = isId(cycleId)
      ? await attachmentPlace(actor, this.reads, this.clock.today(), cycleId)
      : null;
    if (place === null) throw notFound('test', 'cycleId');
    if (!place.mayAdd)
      throw notAllowed('You can read this test. Its team or a coach can change it: ask them.');
    return place.organisationId;
  }

  async arrive(arrival: Arrival, stream: Readable): Promise<void> {
    arrival.path = await this.incoming.take(stream, ATTACHMENT_BYTES_MOST);
  }

  async forget(arrivals: readonly Arrival[]): Promise<void> {
    for (const { path } of arrivals) if (path !== null) await this.incoming.discard(path);
  }

  /** Adds what has come in whole. Each file is taken or refused by itself; problems name it by its place. */
  async add(
    actor: Actor,
    organisationId: string,
    cycleId: string,
    arrivals: readonly Arrival[],
  ): Promise<Added> {
    const problems: Problem[] = [];
    const kept: Kept[] = [];
    for (const [place, arrival] of arrivals.entries()) {
      const looked = await this.look(arrival, 'files', String(place));
      if ('problems' in looked) problems.push(...looked.problems);
      else kept.push(looked);
    }
    if (kept.length === 0) return { attachments: [], problems };
    return { attachments: await this.keep(actor, organisationId, cycleId, kept), problems };
  }

  private async look(
    { name, path }: Arrival,
    ...at: readonly string[]
  ): Promise<Kept | { readonly problems: readonly Problem[] }> {
    if (path === null)
      return {
        problems: [
          problem(
            'FILE_LARGE',
            `Files up to ${ATTACHMENT_BYTES_MOST / 1024 / 1024} MB are taken. Make it smaller, then send it again.`,
            ...at,
          ),
        ],
      };
    const { seen, file } = await this.incoming.settle(path, (bytes) => {
      const known = recogniseAttachment(bytes, cleanFileName(name), ...at);
      const named = known.ok ? checkFileName(known.value.name, ...at) : [];
      const refused = known.ok ? named : known.problems;
      return {
        seen: { refused, value: known.ok ? known.value : null },
        kept: refused.length === 0 ? withoutCameraData(bytes) : null,
      };
    });
    return seen.value === null || file === null ? { problems: seen.refused } : { ...seen.value, file };
  }

  /**
   * Bytes first, then the row. Before the bytes a job is noted that looks after them: it waits for the lock that is held
   * here, which ends with this process at the latest, and removes bytes that no row speaks of. One connection does it
   * all, since the note has to be there before the row and the lock while both are.
   */
  private async keep(
    actor: Actor,
    organisationId: string,
    cycleId: string,
    kept: readonly Kept[],
  ): Promise<Added['attachments']> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      // In one order, so that two uploads of the same files wait for each other and never both.
      for (const digest of [...new Set(kept.map(({ file }) => file.digest))].sort()) {
        await runner.query(`SELECT pg_advisory_lock(${LOCK})`, [organisationId, digest]);
        await this.noteSweep(runner.manager, organisationId, digest);
      }
      for (const { file } of kept) await this.files.put(organisationId, file);
      return await runner.manager.transaction(async (manager) => {
        const tx = this.work.within(manager, actor);
        const locked = await lockCycle(tx, cycleId, 'cycle.edit', this.clock.today(), 'test', 'cycleId');
        if (locked.cycle.organisationId !== organisationId) throw notFound('test', 'cycleId');
        const present = await manager.findBy(Attachment, { cycleId, removedAt: IsNull() });
        const all = [...present];
        const attachments: { id: string; name: string }[] = [];
        for (const one of kept) {
          // Sent again because the answer was lost: the file is here, once.
          const here = all.find(({ digest }) => digest === one.file.digest);
          const row = here ?? (await this.insert(manager, actor, locked, one));
          attachments.push({ id: row.id, name: row.name });
          if (here !== undefined) continue;
          all.push(row);
          await tx.audit({
            ...aboutFile(locked),
            action: 'attachment.add',
            sentence: `Added a file to ${locked.label}.`,
            changes: [{ field: 'file', before: null, after: row.name }],
          });
        }
        const problems = checkAttachmentCount(present.length, all.length - present.length);
        if (problems.length > 0) throw new Refusal(...problems);
        return attachments;
      });
    } finally {
      await runner.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
      await runner.release();
    }
  }

  private insert(
    manager: EntityManager,
    actor: Actor,
    { cycle }: LockedCycle,
    { name, contentType, file }: Kept,
  ): Promise<Attachment> {
    return manager.save(
      manager.create(Attachment, {
        organisationId: cycle.organisationId,
        projectId: cycle.projectId,
        cycleId: cycle.id,
        name,
        contentType,
        bytes: file.bytes,
        digest: file.digest,
        addedById: personOf(actor, cycle.organisationId),
        addedAt: this.clock.now(),
      }),
    );
  }

  /** The row stays, for the history; the bytes go once no row needs them. Answers the id of the test. */
  remove(actor: Actor, id: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const found = isId(id) ? await tx.manager.findOneBy(Attachment, { id }) : null;
      if (found === null) throw notFound('file', 'id');
      const locked = await lockCycle(tx, found.cycleId, 'cycle.edit', this.clock.today(), 'file', 'id');
      const attachment = await tx.manager.findOneByOrFail(Attachment, { id });
      if (attachment.removedAt !== null) throw notFound('file', 'id');
      attachment.removedAt = this.clock.now();
      attachment.removedById = personOf(actor, attachment.organisationId);
      await tx.manager.save(attachment);
      await tx.audit({
        ...aboutFile(locked),
        action: 'attachment.remove',
        sentence: `Removed a file from ${locked.label}.`,
        changes: [{ field: 'file', before: attachment.name, after: null }],
      });
      await this.noteSweep(tx.manager, attachment.organisationId, attachment.digest);
      return attachment.cycleId;
    });
  }

  private noteSweep(manager: EntityManager, organisationId: string, digest: string): Promise<void> {
    return this.outbox.add(manager, SWEEP, `file-${digest.slice(0, 16)}`, { organisationId, digest });
  }

  /** One job: removes bytes that no row speaks of. Safe to run at any time and twice. */
  private async sweep(organisationId: string, digest: string): Promise<void> {
    await this.work.run({ system: 'Files' }, async (tx) => {
      await tx.manager.query(`SELECT pg_advisory_xact_lock(${LOCK})`, [organisationId, digest]);
      const needed = await tx.manager.existsBy(Attachment, { organisationId, digest, removedAt: IsNull() });
      if (!needed) await this.files.remove(organisationId, digest);
    });
  }
}

const aboutFile = ({ project, cycle }: LockedCycle) => ({
  organisationId: project.organisationId,
  entity: 'cycle',
  entityId: cycle.id,
  projectId: project.id,
});
