import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  can,
  cleanText,
  FIELDS,
  isTaken,
  problem,
  type Actor,
  type DateStyle,
  type ImportKind,
} from '@tributary/domain';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Reads } from '../platform/database/reads.js';
import { faultId, faultSentence } from '../platform/graphql/faults.js';
import { isId } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { describeError, type Log } from '../platform/logging/log.js';
import { checkVersion, notAllowed, notFound, Refusal } from '../platform/refusal.js';
import { LOG } from '../platform/tokens.js';
import { Work, type Doer } from '../platform/work.js';
import type { ArrangeImportInput, CreateImportInput, ImportStatus } from './import.graphql.js';
import { ImportEngine, isReady, type Preview } from './import-engine.js';
import { ImportStore } from './import-store.js';
import { undoImport } from './import-undo.js';
import { NOTHING_ARRANGED, type Arrangement, type FileArrangement } from './reading.js';
import type { FileSource } from './table.js';

export interface ImportRow {
  readonly id: string;
  readonly version: number;
  readonly status: ImportStatus;
  readonly organisationId: string | null;
  readonly organisationName: string;
  readonly accountId: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly arrangement: Arrangement;
  readonly preview: Preview | null;
  readonly summary: Preview['counts'] | null;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly failure: string | null;
}

export const IMPORT_COLUMNS = `id, version, status, organisation_id AS "organisationId", organisation_name AS "organisationName",
  account_id AS "accountId", created_by AS "createdBy", created_at AS "createdAt", finished_at AS "finishedAt", arrangement, preview,
  summary, progress_done AS "progressDone", progress_total AS "progressTotal", failure`;

/** May this actor see and steer the import: their own while it has no organisation yet, else whoever imports there. */
export const maySteer = (actor: Actor, row: Pick<ImportRow, 'organisationId' | 'accountId'>): boolean =>
  row.organisationId === null
    ? row.accountId === actor.accountId
    : can(actor, 'import.run', { kind: 'organisation', organisationId: row.organisationId });

/**
 * May this actor look at it: whoever steers it, and whoever started it. The latter also while the organisation it makes
 * is so new that the request began before it.
 */
export const maySee = (actor: Actor, row: Pick<ImportRow, 'organisationId' | 'accountId'>): boolean =>
  row.accountId === actor.accountId || maySteer(actor, row);

export const kindOfEnum = (kind: string): ImportKind => kind.toLowerCase().replace('_', '-') as ImportKind;

@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    private readonly work: Work,
    private readonly source: DataSource,
    private readonly reads: Reads,
    private readonly engine: ImportEngine,
    private readonly store: ImportStore,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('imports.run', (payload) => this.carryOut(String(payload.importId), 'RUNNING'));
    this.jobs.handle('imports.undo', (payload) => this.carryOut(String(payload.importId), 'UNDOING'));
  }

  async create(actor: Actor, input: CreateImportInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const name = cleanText(input.organisationName, 'one');
      const subject =
        input.organisationId == null
          ? null
          : ({ kind: 'organisation', organisationId: input.organisationId } as const);
      const allowed =
        subject === null
          ? actor.memberships.some(({ organisationId }) =>
              can(actor, 'import.run', { kind: 'organisation', organisationId }),
            )
          : can(actor, 'import.run', subject);
      if (!allowed)
        throw notAllowed('Importing is for the improvement office. Ask your QI director or administrator.');
      if (subject === null && name === null)
        throw new Refusal(
          problem('NAME_MISSING', 'Name the organisation the register belongs to.', 'organisationName'),
        );
      if (name !== null && name.length > 200)
        throw new Refusal(problem('NAME_LONG', 'Keep the name under 200 characters.', 'organisationName'));
      const same: { id: string; name: string }[] = await tx.manager.query(
        subject === null
          ? `SELECT id, name FROM organisation WHERE folded(name) = folded($1)`
          : `SELECT id, name FROM organisation WHERE id = $1`,
        [subject?.organisationId ?? name],
      );
      const [known] = same;
      if (
        known !== undefined &&
        subject === null &&
        !can(actor, 'import.run', { kind: 'organisation', organisationId: known.id })
      )
        throw new Refusal(problem('NAME_TAKEN', 'This name is taken. Choose another.', 'organisationName'));
      const rows: { id: string }[] = await tx.manager.query(
        `INSERT INTO import (organisation_id, organisation_name, account_id, created_by, status)
         SELECT $1, $2, $3, (SELECT name FROM person WHERE account_id = $3 ORDER BY created_at LIMIT 1), 'DRAFT' RETURNING id`,
        [known?.id ?? null, known?.name ?? name, actor.accountId],
      );
      return rows[0]?.id ?? '';
    });
  }

  /** Keeps a file and looks at all files of the import anew. */
  async addFile(actor: Actor, importId: string, name: string, stream: Readable): Promise<void> {
    const row = await this.open(actor, importId);
    await this.store.put(row.id, name.slice(0, 255), stream);
    await this.look(row.id, row.arrangement);
  }

  async arrange(actor: Actor, input: ArrangeImportInput): Promise<void> {
    const row = await this.open(actor, input.id);
    checkVersion(input.version, row.version);
    const files: Record<string, FileArrangement> = { ...row.arrangement.files };
    for (const file of input.files ?? []) {
      if (file.remove === true) {
        await this.source.query(`DELETE FROM import_file WHERE id = $1 AND import_id = $2`, [
          file.id,
          row.id,
        ]);
        continue;
      }
      const before = files[file.id] ?? {};
      const kind = file.kind == null ? before.kind : kindOfEnum(file.kind);
      const dates: DateStyle | undefined =
        file.dates === 'DMY' ? 'dmy' : file.dates === 'MDY' ? 'mdy' : before.dates;
      // Columns belong to a kind: another kind begins with its own.
      const columns = kind === before.kind || before.kind === undefined ? { ...before.columns } : {};
      const known = row.preview?.readings.find(({ fileId }) => fileId === file.id);
      const fields = FIELDS[kind ?? known?.kind ?? 'projects'].map(({ field }) => field);
      for (const { index, field } of file.columns ?? []) {
        if (field != null && !fields.includes(field))
          throw new Refusal(
            problem(
              'FIELD_UNKNOWN',
              'Choose one of the fields offered for this file.',
              'files',
              file.id,
              'columns',
            ),
          );
        // A field is held by one column: the newest choice wins.
        for (const column of known?.columns ?? [])
          if (field != null && column.field === field && column.index !== index)
            columns[column.index] ??= null;
        for (const other of Object.keys(columns))
          if (field != null && columns[Number(other)] === field) columns[Number(other)] = null;
        columns[index] = field ?? null;
      }
      files[file.id] = {
        ...(kind === undefined ? {} : { kind }),
        ...(dates === undefined ? {} : { dates }),
        columns,
      };
    }
    await this.look(row.id, {
      files,
      statusWithoutColumn: input.statusWithoutColumn ?? row.arrangement.statusWithoutColumn,
      replacements: [
        ...row.arrangement.replacements.filter(
          (old) =>
            !(input.replacements ?? []).some((fresh) => fresh.field === old.field && fresh.from === old.from),
        ),
        ...(input.replacements ?? []).map(({ field, from, to }) => ({ field, from, to })),
      ],
    });
  }

  async run(actor: Actor, id: string, version: number): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const row = await this.open(actor, id, ['DRAFT', 'READY', 'FAILED']);
      checkVersion(version, row.version);
      const [first] = row.preview?.questions ?? [];
      if (first !== undefined) throw new Refusal(problem(first.code, first.message));
      if (row.preview === null || !isReady(row.preview))
        throw new Refusal(
          problem('NOTHING_READY', 'No row is ready yet. Send a file, or mend the rows that were held back.'),
        );
      await this.begin(tx.manager, id, 'RUNNING');
      await tx.enqueue('imports.run', `import-${id}-run`, { importId: id });
    });
  }

  async undo(actor: Actor, id: string, version: number): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const row = await this.open(actor, id, ['DONE']);
      checkVersion(version, row.version);
      await this.begin(tx.manager, id, 'UNDOING');
      await tx.enqueue('imports.undo', `import-${id}-undo`, { importId: id });
    });
  }

  async discard(actor: Actor, id: string, version: number): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const row = await this.open(actor, id, ['DRAFT', 'READY', 'FAILED']);
      checkVersion(version, row.version);
      await tx.manager.query(`DELETE FROM import WHERE id = $1`, [id]);
    });
  }

  async previewFiles(
    organisationName: string,
    sources: readonly FileSource[],
    arrangement: Arrangement,
  ): ReturnType<ImportEngine['preview']> {
    return this.engine.preview((await this.named(organisationName))?.id ?? null, sources, arrangement);
  }

  private named(organisationName: string): Promise<{ id: string; name: string } | null> {
    return this.reads.row(`SELECT id, name FROM organisation WHERE folded(name) = folded($1)`, [
      organisationName,
    ]);
  }

  /** From the command line: previews, and unless something must be answered first, takes the files in at once. */
  async runFiles(
    doer: Doer,
    organisationName: string,
    sources: readonly FileSource[],
    arrangement: Arrangement,
    onProgress: (done: number, total: number) => void,
  ): Promise<{
    readonly importId: string | null;
    readonly looked: Awaited<ReturnType<ImportEngine['preview']>>;
    readonly counts: Preview['counts'] | null;
  }> {
    const known = await this.named(organisationName);
    const looked = await this.engine.preview(known?.id ?? null, sources, arrangement);
    if (!isReady(looked.preview)) return { importId: null, looked, counts: null };
    const total = totalRows(looked.preview);
    const done = await this.work.run(doer, async (tx) => {
      const rows: { id: string }[] = await tx.manager.query(
        `INSERT INTO import (organisation_id, organisation_name, created_by, status, arrangement, preview, progress_total, progress_done)
         VALUES ($1, $2, $3, 'RUNNING', $4::jsonb, $5::jsonb, $6, $6) RETURNING id`,
        [
          known?.id ?? null,
          known?.name ?? organisationName,
          'system' in doer ? doer.system : null,
          JSON.stringify(arrangement),
          JSON.stringify(looked.preview),
          total,
        ],
      );
      const importId = rows[0]?.id ?? '';
      for (const [position, source] of sources.entries())
        await tx.manager.query(
          `INSERT INTO import_file (id, import_id, position, name, bytes, digest) VALUES ($1, $2, $3, $4, $5, '')`,
          [source.id, importId, position, source.name, source.size],
        );
      await keepProblems(tx.manager, importId, looked.problems);
      const result = await this.engine.run(
        tx,
        importId,
        { organisationId: known?.id ?? null, organisationName },
        sources,
        arrangement,
        (rowsDone) => {
          onProgress(rowsDone, total);
          return Promise.resolve();
        },
      );
      await finish(tx.manager, importId, 'DONE', result.organisationId, result.counts);
      return { importId, counts: result.counts };
    });
    return { ...done, looked };
  }

  /** One job: safe to run twice, since what it leaves is DONE or UNDONE and comes with everything else or not at all. */
  private async carryOut(importId: string, from: 'RUNNING' | 'UNDOING'): Promise<void> {
    const row = await this.reads.row<ImportRow>(`SELECT ${IMPORT_COLUMNS} FROM import WHERE id = $1`, [
      importId,
    ]);
    if (row?.status !== from) return;
    const doer = await this.doerOf(row);
    try {
      await this.work.run(doer, async (tx) => {
        const alone: { mine: boolean }[] = await tx.manager.query(
          `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS mine`,
          [importId],
        );
        if (alone[0]?.mine !== true) return;
        const still: { status: string }[] = await tx.manager.query(
          `SELECT status FROM import WHERE id = $1`,
          [importId],
        );
        if (still[0]?.status !== from) return;
        if (from === 'UNDOING') {
          const undone = await undoImport(tx.manager, importId);
          await tx.audit({
            organisationId: row.organisationId,
            action: 'import.undo',
            entity: 'import',
            entityId: importId,
            importId,
            sentence: `Took the import back: ${undone.removed} removed, ${undone.restored} restored, ${undone.kept} kept because somebody has worked on them since.`,
          });
          await tx.manager.query(
            `UPDATE import SET status = 'UNDONE', finished_at = now(), version = version + 1, failure = $2 WHERE id = $1`,
            [
              importId,
              undone.kept === 0
                ? null
                : `${undone.kept} records stay, because somebody has worked on them since.`,
            ],
          );
          return;
        }
        const result = await this.engine.run(
          tx,
          importId,
          row,
          await this.store.sources(importId),
          row.arrangement,
          async (rowsDone) => {
            // Through another connection: progress is seen while the import itself is not.
            await this.reads.rows(`UPDATE import SET progress_done = $2 WHERE id = $1`, [importId, rowsDone]);
          },
        );
        await finish(tx.manager, importId, 'DONE', result.organisationId, result.counts);
        // What the files held beyond what was taken is nobody's to keep.
        await tx.manager.query(
          `DELETE FROM import_chunk USING import_file WHERE import_file.id = file_id AND import_id = $1`,
          [importId],
        );
      });
    } catch (error) {
      const id = faultId();
      this.log.error({ faultId: id, importId, error: describeError(error) }, 'import failed');
      await this.source.query(
        `UPDATE import SET status = $2, failure = $3, version = version + 1, progress_done = 0 WHERE id = $1 AND status = $4`,
        [
          importId,
          from === 'RUNNING' ? 'FAILED' : 'DONE',
          `${faultSentence(id)} No row was taken or changed; you can try again.`,
          from,
        ],
      );
    }
  }

  private async doerOf(row: ImportRow): Promise<Doer> {
    if (row.accountId === null) return { system: 'Command line' };
    const memberships = await this.reads.rows<{ organisationId: string; personId: string }>(
      `SELECT organisation_id AS "organisationId", id AS "personId" FROM person WHERE account_id = $1`,
      [row.accountId],
    );
    return { accountId: row.accountId, memberships: memberships.map((one) => ({ ...one, roles: [] })) };
  }

  private async begin(
    manager: { query(text: string, values: unknown[]): Promise<unknown> },
    id: string,
    status: ImportStatus,
  ): Promise<void> {
    try {
      await manager.query(
        `UPDATE import SET status = $2, failure = NULL, progress_done = 0, version = version + 1 WHERE id = $1`,
        [id, status],
      );
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '23505')
        throw new Refusal(
          problem(
            'IMPORT_RUNNING',
            'Another import into this organisation is under way. Wait until it is done.',
          ),
        );
      throw error;
    }
  }

  private async look(importId: string, arrangement: Arrangement): Promise<void> {
    const row = await this.reads.row<{ organisationId: string | null }>(
      `SELECT organisation_id AS "organisationId" FROM import WHERE id = $1`,
      [importId],
    );
    const looked = await this.engine.preview(
      row?.organisationId ?? null,
      await this.store.sources(importId),
      arrangement,
    );
    await this.source.transaction(async (manager) => {
      await manager.query(`DELETE FROM import_problem WHERE import_id = $1`, [importId]);
      await keepProblems(manager, importId, looked.problems);
      await manager.query(
        `UPDATE import SET preview = $2::jsonb, arrangement = $3::jsonb, status = $4, progress_total = $5, version = version + 1, failure = NULL
         WHERE id = $1 AND status IN ('DRAFT', 'READY', 'FAILED')`,
        [
          importId,
          JSON.stringify(looked.preview),
          JSON.stringify(arrangement),
          isReady(looked.preview) ? 'READY' : 'DRAFT',
          totalRows(looked.preview),
        ],
      );
    });
  }

  private async open(
    actor: Actor,
    id: string,
    statuses: readonly ImportStatus[] = ['DRAFT', 'READY', 'FAILED'],
  ): Promise<ImportRow> {
    const row = isId(id)
      ? await this.reads.row<ImportRow>(`SELECT ${IMPORT_COLUMNS} FROM import WHERE id = $1`, [id])
      : null;
    if (row === null || !maySteer(actor, row)) throw notFound('import', 'id');
    if (!statuses.includes(row.status))
      throw new Refusal(
        problem('IMPORT_STATUS', 'This import has moved on meanwhile. Look at it again.', 'id'),
      );
    return { ...row, arrangement: { ...NOTHING_ARRANGED, ...row.arrangement } };
  }
}

export const totalRows = (preview: Preview): number =>
  preview.readings.reduce(
    (sum, reading) => sum + (reading.kind !== null && isTaken(reading.kind) ? reading.rows : 0),
    0,
  );

interface Queries {
  query(text: string, values: unknown[]): Promise<unknown>;
}

const finish = (
  manager: Queries,
  id: string,
  status: ImportStatus,
  organisationId: string,
  counts: Preview['counts'],
): Promise<unknown> =>
  manager.query(
    `UPDATE import SET status = $2, organisation_id = $3, summary = $4::jsonb, finished_at = now(), progress_done = progress_total, version = version + 1 WHERE id = $1`,
    [id, status, organisationId, JSON.stringify(counts)],
  );

const keepProblems = (
  manager: Queries,
  importId: string,
  problems: Awaited<ReturnType<ImportEngine['preview']>>['problems'],
): Promise<unknown> =>
  manager.query(
    `INSERT INTO import_problem (import_id, file_id, row_number, column_name, code, message, severity, value, suggestion_label, suggestion_value)
     SELECT $1, r.file_id, r.row, nullif(r.col, ''), r.code, r.message, r.severity, r.value, r.label, r.suggested
     FROM jsonb_to_recordset($2::jsonb) AS r (file_id uuid, "row" integer, col text, code text, message text, severity text, value text, label text, suggested text)`,
    [
      importId,
      JSON.stringify(
        problems.map(({ fileId, row, column, code, message, severity, value, suggestion }) => ({
          file_id: fileId,
          row,
          col: column,
          code,
          message,
          severity,
          value,
          label: suggestion?.label ?? null,
          suggested: suggestion?.value ?? null,
        })),
      ),
    ],
  );
