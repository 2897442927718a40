import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can, FIELDS, SEPARATOR_WORDS, type TakenKind } from '@tributary/domain';
import { Organisation } from '../organisation/organisation.graphql.js';
import { OrganisationsReads } from '../organisation/organisations.reads.js';
import { Reads, Values } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { connection, connectionOf, pageSize } from '../platform/graphql/connection.js';
import { openCursor } from '../platform/graphql/cursor.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import type { Preview } from './import-engine.js';
import {
  ArrangeImportInput,
  CreateImportInput,
  Import,
  ImportPayload,
  ImportProblem,
  RunImportInput,
  type ImportKind as ImportKindName,
} from './import.graphql.js';
import { IMPORT_COLUMNS, ImportsService, maySee, type ImportRow } from './imports.service.js';
import type { FileReading, Question } from './reading.js';

export const ImportConnection = connectionOf(() => Import, 'Import');
export const ImportProblemConnection = connectionOf(() => ImportProblem, 'ImportProblem');

type ImportNode = Import & { readonly organisationId: string | null };

const kindName = (kind: string): ImportKindName => kind.toUpperCase().replace('-', '_') as ImportKindName;

const question = (one: Question): Import['questions'][number] => ({
  ...one,
  // Dates and kinds are answered with the words of their enums.
  options: one.options.map(({ value, label }) => ({ value: value.toUpperCase().replace('-', '_'), label })),
});

const fileNode = (reading: FileReading): Import['files'][number] => ({
  id: reading.fileId,
  name: reading.name,
  kind: reading.kind === null ? null : kindName(reading.kind),
  taken: reading.taken,
  rows: reading.rows,
  encoding: reading.form?.encoding ?? '',
  separator: reading.form === null ? '' : SEPARATOR_WORDS[reading.form.separator],
  dateStyle: reading.dates?.style ?? null,
  dateEvidence: reading.dates?.evidence ?? null,
  columns: reading.columns,
  sample: reading.sample,
  fields:
    reading.kind === null
      ? []
      : FIELDS[reading.kind].map(({ field, label, required }) => ({ name: field, label, required })),
  problem: reading.problem,
});

function summaryOf(counts: Preview['counts']): Import['summary'] {
  const kinds = (Object.keys(counts) as TakenKind[])
    .map((kind) => ({ kind: kindName(kind), ...counts[kind] }))
    .filter(({ added, changed, same, held }) => added + changed + same + held > 0);
  const held = kinds.reduce((sum, kind) => sum + kind.held, 0);
  const ready = kinds.reduce((sum, kind) => sum + kind.added + kind.changed + kind.same, 0);
  return { kinds, ready, held, total: ready + held };
}

/** `GOAL_UNKNOWN` as people read it: Goal unknown. */
const wordsOf = (code: string): string => {
  const words = code.toLowerCase().replaceAll('_', ' ').replace(/^id\b/, 'ID');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function node(row: ImportRow): ImportNode {
  const { preview } = row;
  const open = row.status === 'DRAFT' || row.status === 'READY' || row.status === 'FAILED';
  const counts = row.summary ?? preview?.counts ?? null;
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    files: (preview?.readings ?? []).map(fileNode),
    progressDone: row.progressDone,
    progressTotal: row.progressTotal,
    summary: counts === null || (preview?.questions.length ?? 0) > 0 ? null : summaryOf(counts),
    questions: [...(preview?.questions ?? []), ...(preview?.choices ?? [])].map(question),
    problemKinds: (preview?.problemKinds ?? []).map(({ code, count }) => ({
      value: code,
      label: wordsOf(code),
      count,
    })),
    newUnits: preview?.newUnits ?? [],
    newPeople: preview?.newPeople ?? 0,
    newGoals: preview?.newGoals ?? [],
    statusWords: preview?.statusWords ?? [],
    failure: row.failure,
    finishedAt: row.finishedAt,
    allowedActions: [
      ...(open ? ['import.arrange', 'import.discard'] : []),
      ...(row.status === 'READY' || row.status === 'FAILED' ? ['import.run'] : []),
      ...(row.status === 'DONE' ? ['import.undo'] : []),
    ],
  };
}

interface ProblemRow extends ImportProblem {
  readonly seq: string;
}

@Resolver(() => Import)
export class ImportsResolver {
  constructor(
    private readonly service: ImportsService,
    private readonly organisations: OrganisationsReads,
    private readonly reads: Reads,
  ) {}

  @Query(() => Import, { name: 'import', nullable: true })
  @Needs('import.run')
  async import(
    @Context() context: GraphContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ImportNode | null> {
    if (!isId(id)) return null;
    const row = await this.reads.row<ImportRow>(`SELECT ${IMPORT_COLUMNS} FROM import WHERE id = $1::uuid`, [
      id,
    ]);
    return row !== null && maySee(actorOf(context), row) ? node(row) : null;
  }

  @ResolveField('organisation', () => Organisation, {
    nullable: true,
    description: 'Null while it goes into an organisation that does not exist yet.',
  })
  @Needs('organisation.read')
  async organisation(
    @Parent() one: ImportNode,
    @Context() context: GraphContext,
  ): Promise<Organisation | null> {
    return one.organisationId === null ? null : this.organisations.byId(actorOf(context), one.organisationId);
  }

  @ResolveField('problems', () => ImportProblemConnection)
  @Needs('import.run')
  async problems(
    @Parent() one: ImportNode,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('code', { type: () => String, nullable: true }) code?: string,
    @Args('fileId', { type: () => ID, nullable: true }) fileId?: string,
  ) {
    const size = pageSize(first);
    const values = new Values();
    const where = [`problem.import_id = ${values.add(one.id)}::uuid`];
    if (code != null) where.push(`problem.code = ${values.add(code)}`);
    if (fileId != null) where.push(`problem.file_id::text = ${values.add(fileId)}`);
    const counted = [...values.list];
    const whole = where.join(' AND ');
    const list = JSON.stringify(['problems', one.id, code ?? null, fileId ?? null]);
    if (after != null) where.push(`problem.id > ${values.add(Number(openCursor(list, after, 1)[0]))}`);
    const rows = await this.reads.rows<ProblemRow>(
      `SELECT problem.id::text AS id, problem.id::text AS seq, file.name AS "fileName", row_number AS "row", column_name AS "column",
              code, message, severity, value, suggestion_label AS "suggestionLabel", suggestion_value AS "suggestionValue"
       FROM import_problem AS problem JOIN import_file AS file ON file.id = problem.file_id
       WHERE ${where.join(' AND ')} ORDER BY problem.id LIMIT ${values.add(size + 1)}`,
      values.list,
    );
    return connection(
      list,
      rows,
      size,
      (row) => [row.seq],
      (row) => row,
      async () =>
        (
          await this.reads.row<{ count: number }>(
            `SELECT count(*)::int AS count FROM import_problem AS problem WHERE ${whole}`,
            counted,
          )
        )?.count ?? 0,
    );
  }

  @Mutation(() => ImportPayload, {
    description: 'Starts an import; files are then sent to POST /imports/{id}/files.',
  })
  @Needs('import.run')
  createImport(@Context() context: GraphContext, @Args('input') input: CreateImportInput) {
    return answer(async () => ({
      import: await this.import(context, await this.service.create(actorOf(context), input)),
    }));
  }

  @Mutation(() => ImportPayload, {
    description:
      'How the files are to be read: kind, columns, dates, goal choices. Answers with a new preview.',
  })
  @Needs('import.run')
  arrangeImport(@Context() context: GraphContext, @Args('input') input: ArrangeImportInput) {
    return this.changed(context, input.id, () => this.service.arrange(actorOf(context), input));
  }

  @Mutation(() => ImportPayload, { description: 'Runs it in the background; poll the import for progress.' })
  @Needs('import.run')
  runImport(@Context() context: GraphContext, @Args('input') input: RunImportInput) {
    return this.changed(context, input.id, () => this.service.run(actorOf(context), input.id, input.version));
  }

  @Mutation(() => ImportPayload)
  @Needs('import.run')
  undoImport(@Context() context: GraphContext, @Args('input') input: RunImportInput) {
    return this.changed(context, input.id, () =>
      this.service.undo(actorOf(context), input.id, input.version),
    );
  }

  @Mutation(() => ImportPayload, { description: 'Throws away an import that did not run.' })
  @Needs('import.run')
  discardImport(@Context() context: GraphContext, @Args('input') input: RunImportInput) {
    return this.changed(context, input.id, () =>
      this.service.discard(actorOf(context), input.id, input.version),
    );
  }

  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    const now = async (): Promise<{ import: ImportNode | null }> => ({
      import: await this.import(context, id),
    });
    return answer(async () => {
      await work();
      return now();
    }, now);
  }
}

/** What imports add to an organisation. */
@Resolver(() => Organisation)
export class OrganisationImportsResolver {
  constructor(private readonly reads: Reads) {}

  @ResolveField('imports', () => ImportConnection)
  @Needs('import.run')
  async imports(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const actor = actorOf(context);
    const allowed = can(actor, 'import.run', { kind: 'organisation', organisationId: organisation.id });
    const size = pageSize(first);
    const values = new Values();
    // One's own imports into an organisation that does not exist yet are listed wherever one looks.
    const where = [
      `(${allowed ? `import.organisation_id = ${values.add(organisation.id)}::uuid` : 'false'} OR (import.organisation_id IS NULL AND import.account_id = ${values.add(actor.accountId)}::uuid))`,
    ];
    const counted = [...values.list];
    const whole = where.join(' AND ');
    const list = JSON.stringify(['imports', organisation.id]);
    if (after != null) {
      const [at, id] = openCursor(list, after, 2);
      where.push(
        `(import.created_at, import.id) < (${values.add(String(at))}::timestamptz, ${values.add(String(id))}::uuid)`,
      );
    }
    const rows = await this.reads.rows<ImportRow & { at: string }>(
      `SELECT ${IMPORT_COLUMNS}, created_at::text AS at FROM import WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ${values.add(size + 1)}`,
      values.list,
    );
    return connection(
      list,
      rows,
      size,
      (row) => [row.at, row.id],
      node,
      async () =>
        (
          await this.reads.row<{ count: number }>(
            `SELECT count(*)::int AS count FROM import WHERE ${whole}`,
            counted,
          )
        )?.count ?? 0,
    );
  }
}
