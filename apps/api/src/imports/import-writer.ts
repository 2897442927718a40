import {
  type CycleRecord,
  type GoalRecord,
  type PersonRecord,
  type PersonReference,
  type ProjectRecord,
  type ProjectStatus,
  type TakenKind,
  type TeamRole,
} from '@tributary/domain';
import type { EntityManager } from 'typeorm';
import { CycleWriter } from './cycle-writer.js';
import { said, type Planned, type PlacedProblem, type Taker } from './import-pass.js';
import type { KnownPeople, KnownUnits } from './known.js';

interface Setting {
  readonly manager: EntityManager;
  readonly importId: string;
  readonly organisationId: string;
  /** Who runs it, for the history; null from the command line. */
  readonly personId: string | null;
  readonly actorLabel: string;
  readonly today: string;
  readonly statusWithoutColumn: ProjectStatus;
  readonly onProgress: (done: number) => Promise<void>;
}

/** Confidential work needs a day on which it opens; a register names none. */
const CONFIDENTIAL_DAYS = 365;

/** The columns of a project that a register fills, by the fields of the record that they come from. */
const PROJECT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  aim: ['aim'],
  problem: ['problem'],
  summary: ['summary'],
  rationale: ['rationale'],
  unit: ['unit_id'],
  status: ['status', 'outcome', 'restart_on', 'paused_from', 'closed_on'],
  outcome: ['outcome'],
  endedOn: ['closed_on'],
  statusWord: ['register_status'],
  startedOn: ['started_on'],
  updatedOn: ['register_updated_on'],
  aimBy: ['aim_by'],
  score: ['claimed_score'],
  purpose: ['purpose'],
  visibility: ['visibility', 'confidential_until'],
  effortDays: ['effort_days'],
  other: ['register_other'],
  setting: ['register_other'],
  goalWords: ['register_other'],
  purposeWord: ['register_other'],
};

const PROJECT_TYPES = `id uuid, title text, aim text, problem text, summary text, rationale text, unit_id uuid, status text, outcome text,
  restart_on date, paused_from text, closed_on date, register_reference text, register_status text, started_on date,
  register_updated_on date, aim_by date, claimed_score numeric, purpose text, visibility text, confidential_until date,
  effort_days numeric, register_other jsonb, code text, lead_id uuid`;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Writes what the pass accepted, a batch a statement, and notes every change so that it can be taken back. */
export class ImportWriter implements Taker {
  private writtenUnits = 0;
  private readonly writtenPeople = new Set<string>();

  constructor(private readonly set: Setting) {}

  problem(_problem: PlacedProblem): void {
    // The preview showed it; the row stays out.
  }

  progress(done: number): Promise<void> {
    return this.set.onProgress(done);
  }

  async goals(
    planned: readonly Planned<GoalRecord>[],
    parents: ReadonlyMap<string, string>,
    people: KnownPeople,
  ): Promise<void> {
    const { manager, organisationId, importId } = this.set;
    await this.namedPeople(people);
    const ownerOf = (record: GoalRecord): string | null =>
      record.owner === null ? null : people.idOf(record.owner);
    // Parents first, whatever order the file has.
    const pending = planned.filter(({ act }) => act !== 'SAME');
    const placed = new Set(planned.filter(({ act }) => act === 'SAME').map(({ id }) => id));
    const inFile = new Set(planned.map(({ id }) => id));
    while (pending.length > 0) {
      const at = pending.findIndex(({ id }) => {
        const parent = parents.get(id);
        return parent === undefined || placed.has(parent) || !inFile.has(parent);
      });
      const [next] = pending.splice(Math.max(at, 0), 1);
      if (next === undefined) break;
      const { record, id } = next;
      placed.add(id);
      const before: { row: Record<string, unknown>; version: number }[] = await manager.query(
        `SELECT to_jsonb(goal) AS row, version FROM goal WHERE id = $1 FOR UPDATE`,
        [id],
      );
      const old = before[0];
      if (old === undefined) {
        await manager.query(
          `INSERT INTO goal (id, organisation_id, parent_id, code, title, kind, weight, patient_line, starts_on, ends_on, owner_id, origin, import_id, position)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12, 'IMPORT', $11,
             (SELECT coalesce(max(position) + 1, 0) FROM goal WHERE organisation_id = $2 AND parent_id IS NOT DISTINCT FROM $3))`,
          [
            id,
            organisationId,
            parents.get(id) ?? null,
            record.code,
            record.title,
            record.kind,
            record.weight,
            record.patientLine,
            record.startsOn,
            record.endsOn,
            importId,
            ownerOf(record),
          ],
        );
        await this.changed('goal', [{ id, before: null, version: 1 }]);
      } else {
        // A goal that was there before the first import keeps what is written here; a later import changes what the
        // register says anew.
        const fields = next.act === 'ADD' ? [] : next.changed;
        const values: Record<string, unknown> = {};
        const take = (field: string, column: string, value: unknown): void => {
          if (fields.includes(field)) values[column] = value;
        };
        take('title', 'title', record.title);
        take('code', 'code', record.code);
        take('kind', 'kind', record.kind);
        take('parent', 'parent_id', parents.get(id) ?? null);
        take('weight', 'weight', record.weight);
        take('patientLine', 'patient_line', record.patientLine);
        take('startsOn', 'starts_on', record.startsOn);
        take('endsOn', 'ends_on', record.endsOn);
        take('owner', 'owner_id', ownerOf(record));
        await this.update('goal', id, old, values);
      }
    }
    await this.remember('goals', planned);
  }

  async people(planned: readonly Planned<PersonRecord>[], units: KnownUnits): Promise<void> {
    const { manager, organisationId } = this.set;
    for (const { record } of planned) if (record.unit !== null) units.idOf(record.unit);
    await this.units(units);
    const here = await this.existing(
      'person',
      planned.map(({ id }) => id),
    );
    const fresh = planned.filter(({ id, act }) => act === 'ADD' && !here.has(id));
    await manager.query(
      `INSERT INTO person (id, organisation_id, name, email, job_role, unit_id, left_on, leaves_on, origin)
       SELECT r.id, $1, r.name, r.email, r.job_role, r.unit_id, r.left_on, r.leaves_on, 'IMPORT'
       FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, name text, email text, job_role text, unit_id uuid, left_on date, leaves_on date)`,
      [
        organisationId,
        JSON.stringify(
          fresh.map(({ id, record }) => ({
            id,
            name: record.name,
            email: record.email,
            job_role: record.jobRole,
            unit_id: record.unit === null ? null : units.idOf(record.unit),
            left_on: record.leftOn,
            leaves_on: record.leavesOn,
          })),
        ),
      ],
    );
    await this.changed(
      'person',
      fresh.map(({ id }) => ({ id, before: null, version: 1 })),
    );
    for (const { id, record, act, changed } of planned) {
      const old = here.get(id);
      if (old === undefined || act === 'SAME') continue;
      const values: Record<string, unknown> = {};
      const take = (field: string, column: string, value: unknown): void => {
        // Somebody known already gains what was a gap; a changed row changes what it says anew.
        if (act === 'CHANGE' ? changed.includes(field) : old.row[column] === null && value !== null)
          values[column] = value;
      };
      take('name', 'name', record.name);
      take('email', 'email', record.email);
      take('jobRole', 'job_role', record.jobRole);
      take('unit', 'unit_id', record.unit === null ? null : units.idOf(record.unit));
      take('leftOn', 'left_on', record.leftOn);
      take('leavesOn', 'leaves_on', record.leavesOn);
      await this.update('person', id, old, values);
    }
    await this.remember('people', planned);
  }

  async projects(
    planned: readonly Planned<ProjectRecord>[],
    units: KnownUnits,
    people: KnownPeople,
  ): Promise<void> {
    await this.units(units);
    await this.namedPeople(people);
    const fresh = planned.filter(({ act }) => act === 'ADD');
    await this.addProjects(fresh, units, people);
    const changed = planned.filter(({ act }) => act === 'CHANGE');
    if (changed.length > 0) {
      const here = await this.existing(
        'project',
        changed.map(({ id }) => id),
      );
      for (const one of changed) {
        const old = here.get(one.id);
        if (old !== undefined) await this.changeProject(one, old, units, people);
      }
    }
    await this.remember('projects', planned);
  }

  async cycles(planned: readonly Planned<CycleRecord>[]): Promise<void> {
    const writer = new CycleWriter({
      ...this.set,
      changed: (entity, changes) => this.changed(entity, changes),
    });
    await writer.write(planned);
    await this.remember('pdsa-cycles', planned);
  }

  private async addProjects(
    fresh: readonly Planned<ProjectRecord>[],
    units: KnownUnits,
    people: KnownPeople,
  ): Promise<void> {
    if (fresh.length === 0) return;
    const { manager, organisationId, importId, today, personId, actorLabel } = this.set;
    const codes = await this.codes(
      fresh.map(({ record }) => Number((record.startedOn ?? today).slice(0, 4))),
    );
    const rows = fresh.map(({ id, record }, at) => ({ id, code: codes[at], ...this.columns(record, units) }));
    await manager.query(
      `INSERT INTO project (id, organisation_id, code, title, aim, problem, summary, rationale, unit_id, status, outcome, restart_on,
         paused_from, closed_on, register_reference, register_status, started_on, register_updated_on, aim_by, claimed_score,
         purpose, visibility, confidential_until, effort_days, register_other, lead_id, origin, import_id)
       SELECT r.id, $1, r.code, r.title, r.aim, r.problem, r.summary, r.rationale, r.unit_id, r.status, r.outcome, r.restart_on,
         r.paused_from, r.closed_on, r.register_reference, r.register_status, r.started_on, r.register_updated_on, r.aim_by, r.claimed_score,
         r.purpose, r.visibility, r.confidential_until, r.effort_days, r.register_other, r.lead_id, 'IMPORT', $2
       FROM jsonb_to_recordset($3::jsonb) AS r (${PROJECT_TYPES})`,
      [organisationId, importId, JSON.stringify(rows)],
    );
    await manager.query(
      `INSERT INTO team_member (organisation_id, project_id, person_id, role, from_date, import_id)
       SELECT $1, r.project_id, r.person_id, r.role, r.from_date, $2
       FROM jsonb_to_recordset($3::jsonb) AS r (project_id uuid, person_id uuid, role text, from_date date)`,
      [
        organisationId,
        importId,
        JSON.stringify(fresh.flatMap(({ id, record }) => teamOf(id, record, people))),
      ],
    );
    await this.link(
      fresh.flatMap(({ id, record }) =>
        record.goalIds.map((goalId) => ({ project_id: id, goal_id: goalId })),
      ),
    );
    await manager.query(
      `WITH r AS (SELECT * FROM jsonb_to_recordset($5::jsonb) AS r (id uuid, sentence text)),
       entry AS (
         INSERT INTO audit (organisation_id, actor_person_id, actor_label, action, entity, entity_id, project_id, import_id)
         SELECT $1, $2, $3, 'import.run', 'project', r.id, r.id, $4 FROM r RETURNING id, entity_id)
       INSERT INTO audit_value (audit_id, sentence) SELECT entry.id, r.sentence FROM entry JOIN r ON r.id = entry.entity_id`,
      [
        organisationId,
        personId,
        actorLabel,
        importId,
        JSON.stringify(
          fresh.map(({ id, fileName, row }) => ({ id, sentence: `Came in from “${fileName}”, row ${row}.` })),
        ),
      ],
    );
    await this.changed(
      'project',
      fresh.map(({ id }) => ({ id, before: null, version: 1 })),
    );
  }

  private async changeProject(
    { id, record, changed, fileName, row }: Planned<ProjectRecord>,
    old: Old,
    units: KnownUnits,
    people: KnownPeople,
  ): Promise<void> {
    const { manager, organisationId, importId, today, personId, actorLabel } = this.set;
    const all = this.columns(record, units);
    const values = Object.fromEntries(
      changed
        .flatMap((field) => PROJECT_COLUMNS[field] ?? [])
        .map((column) => [column, all[column as keyof typeof all]]),
    );
    const team = changed.some((field) => ['lead', 'deputy', 'sponsor', 'coach', 'members'].includes(field));
    const goals = changed.includes('goalWords');
    await this.update('project', id, old, values, team || goals);
    if (team) {
      const wanted = teamOf(id, record, people);
      const kept: { id: string; person_id: string; role: TeamRole }[] = await manager.query(
        `SELECT id, person_id, role FROM team_member WHERE project_id = $1 AND import_id IS NOT NULL AND to_date IS NULL`,
        [id],
      );
      const same = (
        a: { person_id: string; role: TeamRole },
        b: { person_id: string; role: TeamRole },
      ): boolean => a.person_id === b.person_id && a.role === b.role;
      for (const member of kept.filter((one) => !wanted.some((other) => same(one, other)))) {
        await manager.query(`UPDATE team_member SET to_date = greatest($2::date, from_date) WHERE id = $1`, [
          member.id,
          today,
        ]);
        await this.changed('team_member', [{ id: member.id, before: { to_date: null }, version: null }]);
      }
      for (const member of wanted.filter((one) => !kept.some((other) => same(one, other)))) {
        const added: { id: string }[] = await manager.query(
          `INSERT INTO team_member (organisation_id, project_id, person_id, role, from_date, import_id)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
          [organisationId, id, member.person_id, member.role, today, importId],
        );
        await this.changed(
          'team_member',
          added.map((one) => ({ id: one.id, before: null, version: null })),
        );
      }
    }
    if (goals) {
      const dropped: { id: string; before: Record<string, unknown>; version: number }[] = await manager
        .query(
          `WITH old AS (
           SELECT id, to_jsonb(alignment) AS before FROM alignment
           WHERE project_id = $1 AND origin = 'IMPORT' AND status IN ('AGREED', 'PROPOSED') AND NOT (goal_id = ANY ($2)) FOR UPDATE)
         UPDATE alignment SET status = 'WITHDRAWN', reason = 'The register no longer names this goal.', version = version + 1, answered_at = now()
         FROM old WHERE alignment.id = old.id RETURNING alignment.id, old.before, alignment.version`,
          [id, record.goalIds],
        )
        .then(rowsOf<{ id: string; before: Record<string, unknown>; version: number }>);
      await this.changed('alignment', dropped);
      await this.link(record.goalIds.map((goalId) => ({ project_id: id, goal_id: goalId })));
    }
    await manager.query(
      `WITH entry AS (
         INSERT INTO audit (organisation_id, actor_person_id, actor_label, action, entity, entity_id, project_id, import_id)
         VALUES ($1, $2, $3, 'import.run', 'project', $4, $4, $5) RETURNING id)
       INSERT INTO audit_value (audit_id, sentence, changes) SELECT id, $6, $7::jsonb FROM entry`,
      [
        organisationId,
        personId,
        actorLabel,
        id,
        importId,
        `The register says it differently now: “${fileName}”, row ${row}.`,
        JSON.stringify(
          Object.entries(values).map(([field, after]) => ({
            field,
            before: textOf(old.row[field]),
            after: textOf(after),
          })),
        ),
      ],
    );
  }

  /** Links that came with a register are agreed, marked as not yet confirmed, in equal parts. */
  private async link(
    links: readonly { readonly project_id: string; readonly goal_id: string }[],
  ): Promise<void> {
    if (links.length === 0) return;
    const { manager, organisationId, importId } = this.set;
    const added: { id: string }[] = await manager.query(
      `INSERT INTO alignment (organisation_id, project_id, goal_id, status, raised_by_side, raised_at, origin, confirmed, import_id)
       SELECT $1, r.project_id, r.goal_id, 'AGREED', 'PROJECT', now(), 'IMPORT', false, $2
       FROM jsonb_to_recordset($3::jsonb) AS r (project_id uuid, goal_id uuid) ON CONFLICT DO NOTHING RETURNING id`,
      [organisationId, importId, JSON.stringify(links)],
    );
    await this.changed(
      'alignment',
      added.map(({ id }) => ({ id, before: null, version: 1 })),
    );
  }

  private columns(record: ProjectRecord, units: KnownUnits) {
    const { today, statusWithoutColumn } = this.set;
    const status = record.status ?? statusWithoutColumn;
    return {
      title: record.title,
      aim: record.aim,
      problem: record.problem,
      summary: record.summary,
      rationale: record.rationale,
      unit_id: record.unit === null ? null : units.idOf(record.unit),
      status,
      outcome: status === 'CLOSED' ? (record.outcome ?? 'ENDED') : null,
      restart_on: null,
      paused_from: null,
      closed_on: status === 'CLOSED' ? record.endedOn : null,
      register_reference: record.ref,
      register_status: record.statusWord,
      started_on: record.startedOn,
      register_updated_on: record.updatedOn,
      aim_by: record.aimBy,
      claimed_score: record.score,
      purpose: record.purpose,
      visibility: record.visibility ?? 'OPEN',
      confidential_until: record.visibility === 'CONFIDENTIAL' ? addDays(today, CONFIDENTIAL_DAYS) : null,
      effort_days: record.effortDays,
      register_other: {
        ...record.other,
        ...(record.setting === null ? {} : { Setting: record.setting }),
        ...(record.purposeWord === null ? {} : { 'Reason for project': record.purposeWord }),
        ...(record.goalWords === null ? {} : { 'Goal named': record.goalWords }),
      },
    };
  }

  private async units(units: KnownUnits): Promise<void> {
    const fresh = units.added.slice(this.writtenUnits);
    this.writtenUnits = units.added.length;
    const { manager, organisationId, importId } = this.set;
    // Hospitals were added before their wards, so one after the other is enough for the paths.
    for (const unit of fresh)
      await manager.query(
        `INSERT INTO unit (id, organisation_id, parent_id, name, kind, level, import_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [unit.id, organisationId, unit.parentId, unit.name, unit.kind, unit.level, importId],
      );
    await this.changed(
      'unit',
      fresh.map(({ id }) => ({ id, before: null, version: 1 })),
    );
  }

  private async namedPeople(people: KnownPeople): Promise<void> {
    const fresh = people.added.filter(({ id }) => !this.writtenPeople.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) this.writtenPeople.add(id);
    await this.set.manager.query(
      `INSERT INTO person (id, organisation_id, name, email, origin)
       SELECT r.id, $1, r.name, r.email, 'IMPORT' FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, name text, email text)
       ON CONFLICT DO NOTHING`,
      [this.set.organisationId, JSON.stringify(fresh)],
    );
    await this.changed(
      'person',
      fresh.map(({ id }) => ({ id, before: null, version: 1 })),
    );
  }

  /** Codes of new projects, by the year in which each began. One statement a year. */
  private async codes(years: readonly number[]): Promise<string[]> {
    const { manager, organisationId } = this.set;
    const next = new Map<number, number>();
    for (const year of new Set(years)) {
      const count = years.filter((one) => one === year).length;
      const rows: { last: number }[] = await manager.query(
        `INSERT INTO code_series (organisation_id, year, last) VALUES ($1, $2, $3)
         ON CONFLICT (organisation_id, year) DO UPDATE SET last = code_series.last + $3 RETURNING last`,
        [organisationId, year, count],
      );
      next.set(year, (rows[0]?.last ?? count) - count + 1);
    }
    return years.map((year) => {
      const number = next.get(year) ?? 1;
      next.set(year, number + 1);
      return `QI-${year}-${String(number).padStart(4, '0')}`;
    });
  }

  private async existing(table: 'person' | 'project', ids: readonly string[]): Promise<Map<string, Old>> {
    if (ids.length === 0) return new Map();
    const rows: (Old & { id: string })[] = await this.set.manager.query(
      `SELECT id, version, to_jsonb(${table}) AS row FROM ${table} WHERE id = ANY ($1) ORDER BY id FOR UPDATE`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Sets the columns that differ; keeps what stood there before. `touch`: count a change of what hangs on the row. */
  private async update(
    table: 'goal' | 'person' | 'project',
    id: string,
    old: Old,
    values: Readonly<Record<string, unknown>>,
    touch = false,
  ): Promise<void> {
    const columns = Object.keys(values).filter(
      (column) => canonical(old.row[column]) !== canonical(values[column]),
    );
    if (columns.length === 0 && !touch) return;
    await this.set.manager.query(
      `UPDATE ${table} SET ${columns.map((column, at) => `${column} = $${at + 2}, `).join('')}version = version + 1${table === 'project' ? ', updated_at = now()' : ''} WHERE id = $1`,
      [
        id,
        ...columns.map((column) =>
          column === 'register_other' ? JSON.stringify(values[column]) : values[column],
        ),
      ],
    );
    const before = Object.fromEntries(columns.map((column) => [column, old.row[column] ?? null]));
    await this.changed(table, [{ id, before, version: old.version + 1 }]);
  }

  private async changed(
    entity: string,
    changes: readonly {
      readonly id: string;
      readonly before: Record<string, unknown> | null;
      readonly version: number | null;
    }[],
  ): Promise<void> {
    if (changes.length === 0) return;
    await this.set.manager.query(
      `INSERT INTO import_change (import_id, entity, entity_id, action, before, version_after)
       SELECT $1, $2, r.id, CASE WHEN r.before IS NULL THEN 'ADDED' ELSE 'CHANGED' END, r.before, r.version
       FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, before jsonb, version integer)`,
      [this.set.importId, entity, JSON.stringify(changes)],
    );
  }

  private async remember(
    kind: TakenKind,
    planned: readonly Planned<{ readonly key: string }>[],
  ): Promise<void> {
    const taken = planned.filter(({ act }) => act !== 'SAME');
    if (taken.length === 0) return;
    const { manager, organisationId, importId } = this.set;
    await manager.query(
      `WITH r AS (SELECT * FROM jsonb_to_recordset($3::jsonb) AS r (key text, id uuid, record jsonb)),
       old AS (SELECT import_row.* FROM import_row JOIN r ON r.key = import_row.row_key WHERE organisation_id = $1 AND kind = $2),
       note AS (
         INSERT INTO import_change (import_id, entity, entity_id, action, before)
         SELECT $4, 'import_row', r.id, CASE WHEN old.row_key IS NULL THEN 'ADDED' ELSE 'CHANGED' END,
                jsonb_build_object('kind', $2::text, 'key', r.key, 'record', old.record)
         FROM r LEFT JOIN old ON old.row_key = r.key)
       INSERT INTO import_row (organisation_id, kind, row_key, record, entity_id)
       SELECT $1, $2, r.key, r.record, r.id FROM r
       ON CONFLICT (organisation_id, kind, row_key) DO UPDATE SET record = excluded.record, entity_id = excluded.entity_id`,
      [
        organisationId,
        kind,
        JSON.stringify(taken.map(({ record, id }) => ({ key: record.key, id, record: said(record) }))),
        importId,
      ],
    );
  }
}

interface Old {
  readonly row: Readonly<Record<string, unknown>>;
  readonly version: number;
}

const canonical = (value: unknown): string => JSON.stringify(value ?? null);

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** TypeORM answers an UPDATE … RETURNING with the rows and their number. */
const rowsOf = <Row>(answer: unknown): Row[] =>
  Array.isArray(answer) && Array.isArray(answer[0]) ? (answer[0] as Row[]) : (answer as Row[]);

function teamOf(
  projectId: string,
  record: ProjectRecord,
  people: KnownPeople,
): { project_id: string; person_id: string; role: TeamRole; from_date: string | null }[] {
  const part = (reference: PersonReference | null, role: TeamRole) =>
    reference === null
      ? []
      : [{ project_id: projectId, person_id: people.idOf(reference), role, from_date: record.startedOn }];
  const team = [
    ...part(record.lead, 'LEAD'),
    ...part(record.deputy, 'DEPUTY'),
    ...part(record.sponsor, 'SPONSOR'),
    ...part(record.coach, 'COACH'),
    ...record.members.flatMap((member) => part(member, 'MEMBER')),
  ];
  return team.filter(
    (member, at) =>
      team.findIndex((other) => other.person_id === member.person_id && other.role === member.role) === at,
  );
}
