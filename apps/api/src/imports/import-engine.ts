import { Injectable } from '@nestjs/common';
import {
  importKindWord,
  PROJECT_STATUSES,
  slugOf,
  type ImportKind,
  type ProjectStatus,
  type TakenKind,
} from '@tributary/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { personOf, type Doer, type Transaction } from '../platform/work.js';
import { pass, type KindCount, type PassResult, type PlacedProblem, type Taker } from './import-pass.js';
import { ImportWriter } from './import-writer.js';
import {
  NOTHING_ARRANGED,
  readFile,
  statusReadAs,
  type Arrangement,
  type FileReading,
  type Question,
} from './reading.js';
import type { FileSource } from './table.js';

/** Problems that are kept to be looked at; all of them are counted. */
const PROBLEMS_KEPT = 5000;

export interface Preview {
  readonly readings: readonly FileReading[];
  readonly counts: PassResult['counts'];
  readonly newUnits: readonly string[];
  readonly newPeople: number;
  readonly newGoals: readonly string[];
  readonly problemKinds: readonly { readonly code: string; readonly count: number }[];
  readonly statusWords: readonly { readonly word: string; readonly readAs: string; readonly rows: number }[];
  /** Things to answer first. */
  readonly questions: readonly Question[];
  /** Things one may answer; they have an answer already. */
  readonly choices: readonly Question[];
}

export interface PreviewWithProblems {
  readonly preview: Preview;
  readonly problems: readonly PlacedProblem[];
}

export const STATUS_UNSAID: ProjectStatus = 'IDEA';

const noCounts = (): PassResult['counts'] => {
  const none = (): KindCount => ({ added: 0, changed: 0, same: 0, held: 0 });
  return { goals: none(), people: none(), projects: none(), 'pdsa-cycles': none() };
};

export const isReady = (preview: Preview): boolean =>
  preview.questions.length === 0 &&
  Object.values(preview.counts).some(({ added, changed, same }) => added + changed + same > 0);

/** Reads, previews and runs imports; knows neither pages nor commands. */
@Injectable()
export class ImportEngine {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What the files are and what taking them would do. Writes nothing. */
  async preview(
    organisationId: string | null,
    sources: readonly FileSource[],
    arrangement: Arrangement = NOTHING_ARRANGED,
  ): Promise<PreviewWithProblems> {
    const readings: FileReading[] = [];
    for (const source of sources) readings.push(await readFile(source, arrangement));
    const questions = readings.flatMap((reading) => reading.questions);
    const problems: PlacedProblem[] = [];
    const kinds = new Map<string, number>();
    const taker: Taker = {
      goals: () => Promise.resolve(),
      people: () => Promise.resolve(),
      projects: () => Promise.resolve(),
      cycles: () => Promise.resolve(),
      progress: () => Promise.resolve(),
      problem: (problem) => {
        kinds.set(problem.code, (kinds.get(problem.code) ?? 0) + 1);
        if (problems.length < PROBLEMS_KEPT) problems.push(problem);
      },
    };
    // Without an answer every ambiguous date would be a problem of its own: the question comes first.
    const result =
      questions.length > 0
        ? { counts: noCounts(), newUnits: [], newPeople: 0, newGoals: [] }
        : await pass(
            this.source.manager,
            organisationId,
            paired(sources, readings),
            arrangement,
            this.clock.today(),
            taker,
          );
    return {
      problems,
      preview: {
        readings,
        ...result,
        problemKinds: [...kinds].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
        statusWords: readings.flatMap((reading) =>
          reading.statusWords.map(({ word, rows }) => ({ word, rows, readAs: statusReadAs(word) ?? '' })),
        ),
        questions,
        choices: readings.some(
          (reading) =>
            reading.kind === 'projects' && !reading.columns.some((column) => column.field === 'status'),
        )
          ? [
              {
                code: 'STATUS_WITHOUT_COLUMN',
                message:
                  'No column says where each project stands. They come in as ideas, unless you say otherwise.',
                fileId: null,
                column: null,
                options: PROJECT_STATUSES.filter((status) => status !== 'PAUSED').map((value) => ({
                  value,
                  label: value,
                })),
              },
            ]
          : [],
      },
    };
  }

  /**
   * Takes the files into an organisation, inside the caller's transaction; makes the organisation when there is none of
   * that name yet. What the preview held back stays out.
   */
  async run(
    tx: Transaction,
    importId: string,
    target: { readonly organisationId: string | null; readonly organisationName: string },
    sources: readonly FileSource[],
    arrangement: Arrangement,
    onProgress: (done: number) => Promise<void>,
  ): Promise<{ readonly organisationId: string; readonly counts: PassResult['counts'] }> {
    const { manager, doer } = tx;
    // Plans made while the tables were empty read them whole, again for every batch.
    await manager.query(`SET LOCAL plan_cache_mode = force_custom_plan`);
    const organisationId =
      target.organisationId ?? (await this.organisation(manager, importId, target.organisationName, doer));
    const readings: FileReading[] = [];
    for (const source of sources) readings.push(await readFile(source, arrangement));
    const unsaid =
      PROJECT_STATUSES.find((status) => status === arrangement.statusWithoutColumn) ?? STATUS_UNSAID;
    const writer = new ImportWriter({
      manager,
      importId,
      organisationId,
      personId: personOf(doer, organisationId),
      actorLabel: 'system' in doer ? doer.system : 'person',
      today: this.clock.today(),
      statusWithoutColumn: unsaid,
      onProgress,
    });
    const result = await pass(
      manager,
      organisationId,
      paired(sources, readings),
      arrangement,
      this.clock.today(),
      writer,
    );
    await tx.audit({
      organisationId,
      action: 'import.run',
      entity: 'import',
      entityId: importId,
      importId,
      sentence: `Took in ${sources.map(({ name }) => `“${name}”`).join(', ')}.`,
    });
    return { organisationId, counts: result.counts };
  }

  /** The organisation of that name, or a new one with those in it who may steer it. */
  private async organisation(
    manager: EntityManager,
    importId: string,
    name: string,
    doer: Doer,
  ): Promise<string> {
    const known: { id: string }[] = await manager.query(
      `SELECT id FROM organisation WHERE folded(name) = folded($1)`,
      [name],
    );
    if (known[0] !== undefined) return known[0].id;
    const taken: { slug: string }[] = await manager.query(`SELECT slug FROM organisation`);
    const slug = slugOf(
      name,
      taken.map((one) => one.slug),
    );
    const made: { id: string }[] = await manager.query(
      `INSERT INTO organisation (name, slug) VALUES ($1, $2) RETURNING id`,
      [name, slug],
    );
    const id = made[0]?.id ?? '';
    // Whoever brings a register in steers it. From the command line: those who steer an organisation here already.
    await manager.query(
      `WITH steering AS (
         SELECT DISTINCT ON (person.account_id, role_grant.role) person.account_id, person.name, person.email, person.job_role, role_grant.role
         FROM person JOIN role_grant ON role_grant.person_id = person.id
         WHERE person.account_id IS NOT NULL AND (person.left_on IS NULL OR person.left_on > $3) AND role_grant.unit_id IS NULL
           AND role_grant.from_date <= $3 AND (role_grant.to_date IS NULL OR role_grant.to_date > $3)
           AND role_grant.role IN ('QI_DIRECTOR', 'EXECUTIVE', 'ADMINISTRATOR') AND ($2::uuid IS NULL OR person.account_id = $2)),
       people AS (
         INSERT INTO person (organisation_id, account_id, name, email, job_role)
         SELECT DISTINCT ON (account_id) $1::uuid, account_id, name, email, job_role FROM steering RETURNING id, account_id)
       INSERT INTO role_grant (organisation_id, person_id, role, from_date)
       SELECT $1, people.id, steering.role, $3::date FROM people JOIN steering USING (account_id)`,
      [id, 'system' in doer ? null : doer.accountId, this.clock.today()],
    );
    await manager.query(
      `INSERT INTO import_change (import_id, entity, entity_id, action) VALUES ($1, 'organisation', $2, 'ADDED')`,
      [importId, id],
    );
    return id;
  }
}

const paired = (
  sources: readonly FileSource[],
  readings: readonly FileReading[],
): { readonly source: FileSource; readonly reading: FileReading }[] =>
  sources.flatMap((source) => {
    const reading = readings.find(({ fileId }) => fileId === source.id);
    return reading === undefined ? [] : [{ source, reading }];
  });

/** One line a kind: what was taken, changed, left. */
export const summaryLines = (counts: PassResult['counts']): string[] =>
  (Object.entries(counts) as [TakenKind, KindCount][])
    .filter(([, { added, changed, same, held }]) => added + changed + same + held > 0)
    .map(
      ([kind, { added, changed, same, held }]) =>
        `${importKindWord(kind as ImportKind)}: ${added} taken, ${changed} changed, ${same} left as they were, ${held} held back`,
    );
