import { Injectable } from '@nestjs/common';
import {
  cleanText,
  problem,
  PROJECT_STATUSES,
  PURPOSES,
  purposeWord,
  statusWord,
  UNIT_LEVELS,
  unitLevelWord,
  type Actor,
} from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { Reads, Values } from '../platform/database/reads.js';
import { connection, pageSize, type Connection } from '../platform/graphql/connection.js';
import { openCursor } from '../platform/graphql/cursor.js';
import { isId } from '../platform/ids.js';
import { Refusal } from '../platform/refusal.js';
import { ProjectVisibility } from '../projects/project-visibility.js';
import type {
  FacetValue,
  ProjectFacets,
  ProjectFilter,
  ProjectRow,
  ProjectSort,
  ProjectSortKey,
} from './portfolio.graphql.js';

export const LIVE = `project.status IN ('PLANNING','TESTING','IMPLEMENTING','SUSTAINING','PAUSED')`;

/** An agreed path to a True North goal. Needs `project` in FROM. */
export const REACHES_TRUE_NORTH = `EXISTS (
  SELECT FROM alignment JOIN goal ON goal.id = alignment.goal_id JOIN goal AS top ON top.id = goal.path[1]
  WHERE alignment.project_id = project.id AND alignment.status = 'AGREED' AND top.kind = 'TRUE_NORTH')`;

const AGREED_ANYWHERE = `EXISTS (SELECT FROM alignment WHERE alignment.project_id = project.id AND alignment.status = 'AGREED')`;

/** What a cursor's key has to look like to be compared at all; one of another list, or made up, is refused. */
const KEY_FORM = {
  text: /^[^\0]*$/,
  date: /^(-infinity|\d{4,}-\d\d-\d\d)$/,
  timestamptz: /^\d{4,}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/,
  numeric: /^\d+(\.\d+)?$/,
} as const;

/**
 * How lists sort: an expression over `project` that the index holds, never null, and its type. Team-level work has a
 * place in each order that does not give it away.
 */
const ORDERS: Readonly<
  Record<ProjectSortKey, { readonly by: string; readonly type: keyof typeof KEY_FORM }>
> = {
  CODE: { by: 'project.code', type: 'text' },
  TITLE: { by: 'project.sort_title', type: 'text' },
  STATUS: { by: 'project.status', type: 'text' },
  UNIT: {
    by: `coalesce((SELECT folded(unit.name) FROM unit WHERE unit.id = project.unit_id AND project.visibility <> 'TEAM'), '')`,
    type: 'text',
  },
  LEAD: {
    by: `coalesce((SELECT folded(person.name) FROM person WHERE person.id = project.lead_id AND project.visibility <> 'TEAM'), '')`,
    type: 'text',
  },
  STARTED: { by: `coalesce(project.started_on, '-infinity')`, type: 'date' },
  UPDATED: { by: 'project.updated_at', type: 'timestamptz' },
  SCORE: {
    by: `CASE WHEN project.visibility = 'TEAM' THEN 0 ELSE coalesce(project.claimed_score, 0) END`,
    type: 'numeric',
  },
};

/** The parts of a filter that the facets count over; each is counted with all the others in force. */
const FACETED = ['status', 'purpose', 'level', 'goalId', 'unitId'] as const;
type Faceted = (typeof FACETED)[number];

interface FilterSql {
  /** What holds whatever facet is counted. */
  readonly always: string[];
  readonly faceted: Readonly<Partial<Record<Faceted, string>>>;
}

const like = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const ids = (given: readonly string[], field: string): string[] => {
  if (!given.every(isId))
    throw new Refusal(
      problem(
        'NOT_FOUND',
        'This list is about something that is not here. Take that filter off.',
        'filter',
        field,
      ),
    );
  return [...given];
};

function filterSql(
  filter: ProjectFilter,
  visible: ProjectVisibility,
  values: Values,
  today: string,
): FilterSql {
  const always: string[] = [];
  const faceted: Partial<Record<Faceted, string>> = {};
  // What is typed or names a person may only find what the actor may open: masked rows would give themselves away.
  const search = cleanText(filter.search, 'one') ?? '';
  if (search !== '') {
    const pattern = values.add(like(search));
    always.push(
      `(project.title ILIKE ${pattern} OR project.code ILIKE ${pattern} OR project.register_reference ILIKE ${pattern})`,
      visible.readable,
    );
  }
  if (filter.leadId != null) {
    always.push(`project.lead_id = ${values.add(ids([filter.leadId], 'leadId')[0])}::uuid`, visible.readable);
  }
  if (filter.leadLeft === true)
    always.push(
      `EXISTS (SELECT FROM person WHERE person.id = project.lead_id AND person.left_on <= ${values.add(today)}::date)`,
      visible.readable,
    );
  if (filter.importId != null)
    always.push(
      `project.import_id = ${values.add(ids([filter.importId], 'importId')[0])}::uuid`,
      visible.readable,
    );
  if (filter.ids != null)
    always.push(`project.id = ANY (${values.add(ids(filter.ids, 'ids'))}::uuid[])`, visible.readable);
  if (filter.unitMissing === true) always.push('project.unit_id IS NULL');
  if (filter.live === true) always.push(LIVE);
  if (filter.outcome != null) always.push(`project.outcome = ANY (${values.add(filter.outcome)})`);
  if (filter.homeless === true) always.push(LIVE, `NOT ${REACHES_TRUE_NORTH}`);
  if (filter.stopsAtLocalGoal === true) always.push(LIVE, `NOT ${REACHES_TRUE_NORTH}`, AGREED_ANYWHERE);
  if (filter.status != null) faceted.status = `project.status = ANY (${values.add(filter.status)})`;
  if (filter.purpose != null) faceted.purpose = `project.purpose = ANY (${values.add(filter.purpose)})`;
  if (filter.level != null)
    faceted.level = `EXISTS (SELECT FROM unit WHERE unit.id = project.unit_id AND unit.level = ANY (${values.add(filter.level)}))`;
  if (filter.unitId != null)
    faceted.unitId = `EXISTS (SELECT FROM unit WHERE unit.id = project.unit_id
      AND unit.path @> ARRAY[${values.add(ids([filter.unitId], 'unitId')[0])}::uuid])`;
  if (filter.goalId != null) {
    const goals = values.add(ids(filter.goalId, 'goalId'));
    faceted.goalId =
      filter.atThisLevel === true
        ? `EXISTS (SELECT FROM alignment WHERE alignment.project_id = project.id AND alignment.status = 'AGREED'
             AND alignment.goal_id = ANY (${goals}::uuid[]))`
        : `EXISTS (SELECT FROM alignment JOIN goal ON goal.id = alignment.goal_id
             WHERE alignment.project_id = project.id AND alignment.status = 'AGREED' AND goal.path && ${goals}::uuid[])`;
  }
  return { always, faceted };
}

/** The columns of a list's row. Needs `page` (an id each, in order) and `project` in FROM. */
const rowColumns = (visible: ProjectVisibility, today: string): string => `
  NOT ${visible.readable} AS masked, project.id, project.code, project.title, project.status, project.outcome,
  project.purpose, project.started_on AS "startedOn",
  coalesce(project.register_updated_on, project.updated_at::date) AS "updatedOn",
  project.claimed_score AS "claimedScore", project.effort_days AS "effortDays",
  CASE WHEN project.visibility = 'TEAM' THEN ${visible.maskedTitle} END AS "maskedTitle",
  unit.name AS "unitName", site.name AS "siteName", lead.name AS "leadName",
  coalesce(lead.left_on <= ${today}::date, false) AS "leadLeft",
  coalesce(links.goals, '[]') AS goals, coalesce(links.reaches, false) AS "reachesTrueNorth"`;

const ROW_JOINS = `
  LEFT JOIN unit ON unit.id = project.unit_id
  LEFT JOIN LATERAL (
    SELECT above.name FROM unit AS above
    WHERE above.id = ANY (unit.path) AND above.id <> unit.id AND above.level <> 'MICRO'
    ORDER BY above.kind IN ('HOSPITAL', 'TRUST') DESC, cardinality(above.path) DESC LIMIT 1) AS site ON true
  LEFT JOIN person AS lead ON lead.id = project.lead_id
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', goal.id, 'title', goal.title,
             'trueNorthTitle', CASE WHEN top.kind = 'TRUE_NORTH' THEN top.title END) ORDER BY alignment.share DESC NULLS LAST, goal.title) AS goals,
           bool_or(top.kind = 'TRUE_NORTH') AS reaches
    FROM alignment JOIN goal ON goal.id = alignment.goal_id JOIN goal AS top ON top.id = goal.path[1]
    WHERE alignment.project_id = project.id AND alignment.status = 'AGREED') AS links ON true`;

interface Row extends ProjectRow {
  readonly id: string;
  readonly maskedTitle: string | null;
  readonly sortKey: string;
  readonly total: number | null;
}

/** A row as the actor may see it: of team-level work only what totals show anyway. */
function rowNode(row: Row): ProjectRow {
  if (!row.masked) return row;
  return {
    id: null,
    code: null,
    title: row.maskedTitle ?? 'A project',
    masked: true,
    status: row.status,
    outcome: row.outcome,
    purpose: row.purpose,
    unitName: null,
    siteName: null,
    leadName: null,
    leadLeft: false,
    startedOn: null,
    updatedOn: null,
    claimedScore: null,
    effortDays: null,
    goals: row.goals,
    reachesTrueNorth: row.reachesTrueNorth,
  };
}

/** A facet's values in the field's own order; one that counts nothing stays, so that the list does not jump. */
function inOrder<Value extends string>(
  values: readonly Value[],
  word: (value: Value) => string,
  counted: readonly FacetValue[],
): FacetValue[] {
  const of = (value: string): number => counted.find((one) => one.value === value)?.count ?? 0;
  const known = values.map((value) => ({ value, label: word(value), count: of(value) }));
  const unsaid = of('none');
  return unsaid === 0 ? known : [...known, { value: 'none', label: 'Not recorded', count: unsaid }];
}

/** The portfolio: lists of projects and their facets, each planned as one statement. */
@Injectable()
export class PortfolioReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** One page in one statement, the total with it when it is `counted`. */
  async projects(
    actor: Actor,
    organisationId: string,
    ask: {
      readonly first: number;
      readonly after: string | null;
      readonly filter: ProjectFilter;
      readonly sort: ProjectSort | null;
      readonly counted: boolean;
      readonly confidential?: boolean;
    },
  ): Promise<Connection<ProjectRow>> {
    const first = pageSize(ask.first);
    const today = this.clock.today();
    const values = new Values();
    const { visible, where } = this.scope(actor, organisationId, ask, today, values);

    const sortedBy = ask.sort?.by ?? 'UPDATED';
    const order = ORDERS[sortedBy];
    const descending = ask.sort?.descending ?? ask.sort === null;
    const way = descending ? 'DESC' : 'ASC';
    const list = JSON.stringify([
      'projects',
      organisationId,
      sortedBy,
      ask.confidential === true,
      ask.filter,
    ]);
    const paged = [...where];
    if (ask.after !== null) {
      const [key, id] = openCursor(list, ask.after, 2);
      if (typeof key !== 'string' || !KEY_FORM[order.type].test(key) || typeof id !== 'string' || !isId(id))
        throw new Refusal(
          problem('CURSOR', 'This place in the list is no longer known. Start from the top.', 'after'),
        );
      paged.push(
        `(${order.by}, project.id) ${descending ? '<' : '>'} (${values.add(key)}::${order.type}, ${values.add(id)}::uuid)`,
      );
    }
    const rows = await this.reads.rows<Row>(
      `WITH page AS MATERIALIZED (
         SELECT project.id, (${order.by})::text AS sort_key, row_number() OVER () AS place FROM (
           SELECT * FROM project WHERE ${paged.join(' AND ')}
           ORDER BY ${order.by} ${way}, project.id ${way} LIMIT ${values.add(first + 1)}) AS project)
       SELECT page.sort_key AS "sortKey", ${ask.counted ? `(SELECT count(*)::int FROM project WHERE ${where.join(' AND ')})` : 'NULL'} AS total,
              ${rowColumns(visible, values.add(today))}
       FROM page JOIN project ON project.id = page.id ${ROW_JOINS} ORDER BY page.place`,
      values.list,
    );
    return connection(
      list,
      rows,
      first,
      (row) => [row.sortKey, row.id],
      rowNode,
      async () => {
        const known = rows[0]?.total ?? null;
        if (known !== null) return known;
        // A page without rows brings no total along.
        const counted = new Values();
        const whole = this.scope(actor, organisationId, ask, today, counted).where;
        const count = await this.reads.row<{ count: number }>(
          `SELECT count(*)::int AS count FROM project WHERE ${whole.join(' AND ')}`,
          counted.list,
        );
        return count?.count ?? 0;
      },
    );
  }

  /** Which projects a list is about, whatever page of it. */
  private scope(
    actor: Actor,
    organisationId: string,
    ask: { readonly filter: ProjectFilter; readonly confidential?: boolean },
    today: string,
    values: Values,
  ): { readonly visible: ProjectVisibility; readonly where: readonly string[] } {
    const visible = new ProjectVisibility(actor, organisationId, today, values);
    const { always, faceted } = filterSql(ask.filter, visible, values, today);
    const own =
      ask.confidential === true ? `${visible.hidden} AND ${visible.readable}` : `NOT ${visible.hidden}`;
    return {
      visible,
      where: [
        `project.organisation_id = ${values.add(organisationId)}::uuid`,
        own,
        ...always,
        ...Object.values(faceted),
      ],
    };
  }

  /** How many fall under each value of each facet, each with the other filters in force. One statement. */
  async facets(actor: Actor, organisationId: string, filter: ProjectFilter): Promise<ProjectFacets> {
    const today = this.clock.today();
    const values = new Values();
    const visible = new ProjectVisibility(actor, organisationId, today, values);
    const { always, faceted } = filterSql(filter, visible, values, today);
    const matches = FACETED.map((facet) => `(${faceted[facet] ?? 'true'}) AS by_${facet.toLowerCase()}`);
    const others = (facet: Faceted | null): string =>
      FACETED.filter((other) => other !== facet)
        .map((other) => `by_${other.toLowerCase()}`)
        .join(' AND ');
    const row = await this.reads.row<Record<string, FacetValue[] | number>>(
      `WITH project AS MATERIALIZED (
         SELECT project.*, ${matches.join(', ')} FROM project
         WHERE project.organisation_id = ${values.add(organisationId)}::uuid AND NOT ${visible.hidden}
           ${always.map((rule) => `AND ${rule}`).join(' ')}),
       tops AS MATERIALIZED (
         SELECT DISTINCT alignment.project_id, top.id FROM alignment
         JOIN goal ON goal.id = alignment.goal_id JOIN goal AS top ON top.id = goal.path[1]
         WHERE alignment.organisation_id = ${values.add(organisationId)}::uuid AND alignment.status = 'AGREED' AND top.kind = 'TRUE_NORTH')
       SELECT
         (SELECT count(*)::int FROM project WHERE ${others(null)}) AS total,
         (SELECT coalesce(json_agg(json_build_object('value', value, 'label', value, 'count', count)), '[]') FROM (
            SELECT status AS value, count(*)::int FROM project WHERE ${others('status')} GROUP BY 1) AS f) AS status,
         (SELECT coalesce(json_agg(json_build_object('value', value, 'label', value, 'count', count)), '[]') FROM (
            SELECT coalesce(purpose, 'none') AS value, count(*)::int FROM project WHERE ${others('purpose')} GROUP BY 1) AS f) AS purpose,
         (SELECT coalesce(json_agg(json_build_object('value', value, 'label', value, 'count', count)), '[]') FROM (
            SELECT coalesce(unit.level, 'none') AS value, count(*)::int FROM project LEFT JOIN unit ON unit.id = project.unit_id
            WHERE ${others('level')} GROUP BY 1) AS f) AS level,
         (SELECT coalesce(json_agg(json_build_object('value', goal.id, 'label', goal.title, 'count', coalesce(f.count, 0))
                   ORDER BY goal.position, goal.title), '[]')
          FROM goal LEFT JOIN (
            SELECT tops.id, count(*)::int FROM project JOIN tops ON tops.project_id = project.id
            WHERE ${others('goalId')} GROUP BY 1) AS f ON f.id = goal.id
          WHERE goal.organisation_id = ${values.add(organisationId)}::uuid AND goal.kind = 'TRUE_NORTH' AND goal.retired_on IS NULL) AS goals,
         (SELECT count(*)::int FROM project WHERE ${others('goalId')} AND ${LIVE}
            AND NOT EXISTS (SELECT FROM tops WHERE tops.project_id = project.id)) AS homeless,
         (SELECT coalesce(json_agg(json_build_object('value', site.id, 'label', site.name, 'count', coalesce(f.count, 0))
                   ORDER BY site.name), '[]')
          FROM unit AS site LEFT JOIN (
            SELECT above.id, count(*)::int FROM project JOIN unit ON unit.id = project.unit_id
            JOIN unit AS above ON above.id = ANY (unit.path) AND above.level <> 'MICRO'
            WHERE ${others('unitId')} GROUP BY 1) AS f ON f.id = site.id
          WHERE site.organisation_id = ${values.add(organisationId)}::uuid AND site.level <> 'MICRO') AS units,
         (SELECT count(*)::int FROM project JOIN person ON person.id = project.lead_id
          WHERE ${others(null)} AND person.left_on <= ${values.add(today)}::date AND ${visible.readable}) AS lead_left,
         (SELECT count(*)::int FROM project WHERE ${others(null)} AND unit_id IS NULL) AS unit_missing`,
      values.list,
    );
    if (row === null) throw new Error('a count without a row');
    const list = (name: string): FacetValue[] => row[name] as FacetValue[];
    const count = (name: string): number => row[name] as number;
    return {
      total: count('total'),
      status: inOrder(PROJECT_STATUSES, statusWord, list('status')),
      purpose: inOrder(PURPOSES, purposeWord, list('purpose')),
      level: inOrder(UNIT_LEVELS, unitLevelWord, list('level')),
      trueNorth: [...list('goals'), { value: 'none', label: 'No True North goal', count: count('homeless') }],
      unit: list('units'),
      needsALook: [
        { value: 'homeless', label: 'Reaches no True North goal', count: count('homeless') },
        { value: 'leadLeft', label: 'Its lead has left', count: count('lead_left') },
        { value: 'unitMissing', label: 'Unit not recorded', count: count('unit_missing') },
      ],
    };
  }

  /** Projects in whose team a person is, live first. One statement. */
  async ofPerson(actor: Actor, organisationId: string, personId: string): Promise<ProjectRow[]> {
    const today = this.clock.today();
    const values = new Values();
    const visible = new ProjectVisibility(actor, organisationId, today, values);
    const at = values.add(today);
    const rows = await this.reads.rows<Row>(
      `SELECT '' AS "sortKey", NULL AS total, ${rowColumns(visible, at)}
       FROM project ${ROW_JOINS}
       WHERE project.organisation_id = ${values.add(organisationId)}::uuid AND ${visible.readable}
         AND project.id IN (SELECT project_id FROM team_member WHERE person_id = ${values.add(personId)}::uuid
                            AND (to_date IS NULL OR to_date > ${at}::date))
       ORDER BY ${LIVE} DESC, project.updated_at DESC, project.id LIMIT 100`,
      values.list,
    );
    return rows.map(rowNode);
  }
}
