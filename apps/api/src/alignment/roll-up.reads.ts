import { Injectable } from '@nestjs/common';
import { alignmentFinding, completedSince, type Actor, type GoalKind } from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { Reads, Values } from '../platform/database/reads.js';
import { isId } from '../platform/ids.js';
import { goalNode, GOAL_COLUMNS, type GoalNode, type GoalRow } from '../strategy/goals.loader.js';
import type { GoalRollUp, RollUp, RollUpFilter, UnitRollUp } from './roll-up.graphql.js';

export type GoalRollUpNode = GoalRollUp & { readonly goal: GoalNode };
export type RollUpNode = Omit<RollUp, 'goals'> & { readonly goals: readonly GoalRollUpNode[] };

const LIVE_STATUSES = `('PLANNING','TESTING','IMPLEMENTING','SUSTAINING','PAUSED')`;

export const NOTE = 'Excludes confidential work.';

interface Figures {
  readonly goal: GoalRow;
  /** Where it stood and what it weighed on the day asked for: the goal itself may have moved on. */
  readonly parent_id: string | null;
  readonly kind: GoalKind;
  readonly weight: number | null;
  readonly position: number;
  readonly live: number;
  readonly paused: number;
  readonly ideas: number;
  readonly closed: number;
  readonly at_this_level: number;
  readonly parts: number;
  readonly direct_parts: number;
  readonly effort_known: number;
  readonly effort_days: number;
  readonly units_covered: number;
  readonly cycles_completed: number;
}

interface Totals {
  readonly live: number;
  readonly paused: number;
  readonly ideas: number;
  readonly closed: number;
  readonly homeless: number;
  readonly stops_at_local_goal: number;
  readonly unaligned_parts: number;
  readonly effort_known: number;
  readonly effort_days: number;
  readonly micro_units: number;
  readonly units_covered: number;
  readonly cycles_completed: number;
  readonly units: readonly UnitRollUp[];
  readonly unanswered: number;
  readonly longest_wait_days: number | null;
  readonly records_begin: string;
  readonly goals: readonly Figures[];
}

/**
 * How projects add up to goals, in one statement, as the domain's `rollUp` counts them. Now it reads the tables; for a
 * day that is past, the rows of recorded time. Confidential work is left out for everybody, also where it became
 * confidential only later.
 */
@Injectable()
export class RollUpReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async rollUp(
    actor: Actor,
    organisationId: string,
    filter: RollUpFilter,
    asOf: string | null,
    /** Counting by unit costs a look at every project once more: only when it is asked for. */
    byUnit: boolean,
  ): Promise<RollUpNode> {
    const today = this.clock.today();
    const past = asOf !== null && asOf < today;
    const values = new Values();
    const organisation = `${values.add(organisationId)}::uuid`;
    const day = values.add(today);
    // A day stands for its end: what was recorded on it counts.
    const moment = past ? `(${values.add(asOf)}::date + 1)::timestamptz` : null;
    const at = (record: string): string =>
      `${record}.organisation_id = ${organisation} AND ${record}.recorded_from < ${moment ?? ''} AND (${record}.recorded_to IS NULL OR ${record}.recorded_to >= ${moment ?? ''})`;

    const scope = ['true'];
    if (filter.unitId != null)
      scope.push(isId(filter.unitId) ? `u.path @> ARRAY[${values.add(filter.unitId)}::uuid]` : 'false');
    if (filter.level != null) scope.push(`u.level = ANY (${values.add(filter.level)})`);
    if (filter.purpose != null) scope.push(`p.purpose = ANY (${values.add(filter.purpose)})`);
    if (filter.status != null) scope.push(`p.status = ANY (${values.add(filter.status)})`);
    const unitScope = scope.filter((rule) => rule.startsWith('u.') || rule === 'false');

    const units = past
      ? `SELECT unit_id AS id, level, path FROM unit_record AS r WHERE ${at('r')}`
      : `SELECT id, level, path FROM unit WHERE organisation_id = ${organisation}`;
    const last = past ? asOf : today;
    const completed = `SELECT project_id, count(*)::int AS cycles FROM ${past ? 'pdsa_cycle_record AS r' : 'pdsa_cycle'}
         WHERE ${past ? at('r') : `organisation_id = ${organisation}`} AND stage = 'CLOSED'
           AND closed_on BETWEEN ${values.add(completedSince(last))}::date AND ${values.add(last)}::date GROUP BY 1`;
    const goals = past
      ? `SELECT goal_id AS id, parent_id, kind, weight, path, position FROM goal_record AS r WHERE ${at('r')} AND (retired_on IS NULL OR retired_on > ${values.add(asOf)}::date)`
      : `SELECT id, parent_id, kind, weight, path, position FROM goal WHERE organisation_id = ${organisation} AND retired_on IS NULL`;
    const open = (row: string, on: string): string =>
      `NOT (${row}.visibility = 'CONFIDENTIAL' AND ${row}.confidential_until > ${on}::date)`;
    const projects = past
      ? `SELECT r.project_id AS id, r.unit_id, r.status, r.purpose, r.effort_days FROM project_record AS r
         JOIN project AS kept ON kept.id = r.project_id
         WHERE ${at('r')} AND ${open('r', values.add(asOf))} AND ${open('kept', day)}`
      : `SELECT id, unit_id, status, purpose, effort_days FROM project AS kept WHERE organisation_id = ${organisation} AND ${open('kept', day)}`;
    const links = past
      ? `SELECT project_id, goal_id, status, share::float8, raised_at FROM alignment_record AS r WHERE ${at('r')}`
      : `SELECT project_id, goal_id, status, share::float8, raised_at FROM alignment WHERE organisation_id = ${organisation} AND status IN ('AGREED', 'PROPOSED')`;

    const unitFigures = byUnit
      ? `(SELECT coalesce(json_agg(json_build_object('id', id, 'live', live, 'cyclesCompleted', cycles)), '[]') FROM (
           SELECT step.id, sum(here.live)::int AS live, sum(here.cycles)::int AS cycles
           FROM (SELECT unit, count(*) AS live, sum(cycles) AS cycles FROM p WHERE live AND unit IS NOT NULL GROUP BY 1) AS here
           JOIN u ON u.place = here.unit CROSS JOIN LATERAL unnest(u.path) AS step (id) GROUP BY 1) AS by_unit)`
      : `'[]'::json`;

    // Goals have places as in a printed tree, so that all beneath a goal stands between where it begins and where it
    // ends. A project's links sorted by place reach a goal in one run: as many projects reach it as there are links
    // beneath it, less the pairs of neighbours that are both beneath it. Units likewise. That spares the product of
    // links and the goals above them, which at 100,000 projects took most of two seconds.
    const row = await this.reads.row<{ totals: Totals }>(
      `WITH u AS MATERIALIZED (SELECT *, row_number() OVER ()::int AS place FROM (${units}) AS u),
       placed AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY path)::int AS place FROM (${goals}) AS g),
       ends AS (
         SELECT above.id, max(placed.place) AS place
         FROM placed CROSS JOIN LATERAL unnest(placed.path) AS above (id) GROUP BY 1),
       -- Each goal in force with each goal in force on its way up, itself among them.
       above AS MATERIALIZED (
         SELECT low.place, high.id, high.place AS begins, ends.place AS ends, high.kind = 'TRUE_NORTH' AS north
         FROM placed AS low CROSS JOIN LATERAL unnest(low.path) AS step (id)
         JOIN placed AS high ON high.id = step.id JOIN ends ON ends.id = step.id),
       g AS MATERIALIZED (
         SELECT placed.*, way.top, way.north
         FROM placed JOIN (SELECT place, min(begins) AS top, bool_or(north) AS north FROM above GROUP BY 1) AS way USING (place)),
       p AS MATERIALIZED (
         SELECT p.id, p.status, p.effort_days, p.status IN ${LIVE_STATUSES} AS live,
                CASE WHEN u.level = 'MICRO' THEN u.place END AS micro, u.place AS unit,
                CASE WHEN p.status IN ${LIVE_STATUSES} THEN coalesce(completed.cycles, 0) ELSE 0 END AS cycles
         FROM (${projects}) AS p LEFT JOIN u ON u.id = p.unit_id
         LEFT JOIN (${completed}) AS completed ON completed.project_id = p.id WHERE ${scope.join(' AND ')}),
       l AS MATERIALIZED (
         SELECT g.place, p.live, p.status, p.effort_days::float8, p.micro, p.cycles,
                CASE WHEN lag(g.place) OVER first_to_last >= g.top THEN lag(g.place) OVER first_to_last END AS before,
                row_number() OVER first_to_last = 1 AS first, bool_or(g.north) OVER w AS north,
                coalesce(l.share, greatest(0, 100 - coalesce(sum(l.share) OVER w, 0)) / count(*) FILTER (WHERE l.share IS NULL) OVER w) / 100 AS part
         FROM (${links}) AS l JOIN p ON p.id = l.project_id JOIN g ON g.id = l.goal_id
         WHERE l.status = 'AGREED'
         WINDOW w AS (PARTITION BY l.project_id), first_to_last AS (PARTITION BY l.project_id ORDER BY g.place)),
       served AS MATERIALIZED (
         SELECT place, micro, lag(place) OVER (PARTITION BY micro ORDER BY place) AS before
         FROM (SELECT DISTINCT micro, place FROM l WHERE live AND micro IS NOT NULL) AS s),
       direct AS MATERIALIZED (
         SELECT place, count(*) FILTER (WHERE live) AS live,
                count(*) FILTER (WHERE status = 'PAUSED') AS paused, count(*) FILTER (WHERE status = 'IDEA') AS ideas,
                count(*) FILTER (WHERE status = 'CLOSED') AS closed, count(effort_days) FILTER (WHERE live) AS effort_known,
                sum(cycles) AS cycles, sum(part) FILTER (WHERE live) AS parts, sum(part * effort_days) FILTER (WHERE live) AS effort_days
         FROM l GROUP BY 1),
       counted AS (
         SELECT place AS begins, place AS ends, live, paused, ideas, closed, effort_known, cycles, parts, effort_days, 0 AS units
         FROM direct
         UNION ALL
         SELECT before, place, -count(*) FILTER (WHERE live), -count(*) FILTER (WHERE status = 'PAUSED'),
                -count(*) FILTER (WHERE status = 'IDEA'), -count(*) FILTER (WHERE status = 'CLOSED'),
                -count(effort_days) FILTER (WHERE live), -sum(cycles), 0, 0, 0
         FROM l WHERE before IS NOT NULL GROUP BY 1, 2
         UNION ALL
         SELECT place, place, 0, 0, 0, 0, 0, 0, 0, 0, count(*) FROM served GROUP BY 1
         UNION ALL
         SELECT before, place, 0, 0, 0, 0, 0, 0, 0, 0, -count(*) FROM served WHERE before IS NOT NULL GROUP BY 1, 2),
       f AS (
         SELECT above.id, sum(live)::int AS live, sum(paused)::int AS paused, sum(ideas)::int AS ideas,
                sum(closed)::int AS closed, sum(effort_known)::int AS effort_known, sum(cycles)::int AS cycles, sum(parts) AS parts,
                sum(effort_days)::float8 AS effort_days, sum(units)::int AS units_covered
         FROM counted JOIN above ON above.place = counted.begins AND counted.ends <= above.ends GROUP BY 1),
       whole AS (
         SELECT count(*) FILTER (WHERE live)::int AS live, count(*) FILTER (WHERE status = 'PAUSED')::int AS paused,
                count(*) FILTER (WHERE status = 'IDEA')::int AS ideas, count(*) FILTER (WHERE status = 'CLOSED')::int AS closed,
                count(effort_days) FILTER (WHERE live)::int AS effort_known, coalesce(sum(cycles), 0)::int AS cycles,
                coalesce(sum(effort_days) FILTER (WHERE live), 0) AS effort_days
         FROM p),
       aligned AS (
         SELECT count(*) FILTER (WHERE first)::int AS projects, count(*) FILTER (WHERE first AND north)::int AS north,
                coalesce(sum(part), 0) AS parts
         FROM l WHERE live),
       waiting AS (
         SELECT count(*)::int AS unanswered,
                floor(extract(epoch FROM coalesce(${moment ?? 'NULL'}, ${values.add(this.clock.now())}::timestamptz) - min(l.raised_at)) / 86400)::int AS longest
         FROM (${links}) AS l JOIN p ON p.id = l.project_id WHERE l.status = 'PROPOSED')
       SELECT json_build_object(
         'live', whole.live, 'paused', whole.paused, 'ideas', whole.ideas, 'closed', whole.closed,
         'homeless', whole.live - aligned.north, 'stops_at_local_goal', aligned.projects - aligned.north,
         'unaligned_parts', whole.live - aligned.parts,
         'effort_known', whole.effort_known, 'effort_days', whole.effort_days,
         'micro_units', (SELECT count(*) FROM u WHERE level = 'MICRO' ${unitScope.map((rule) => `AND ${rule}`).join(' ')}),
         'units_covered', (SELECT count(*) FROM served WHERE before IS NULL),
         'cycles_completed', whole.cycles, 'units', ${unitFigures},
         'unanswered', waiting.unanswered, 'longest_wait_days', waiting.longest,
         'records_begin', (SELECT to_char(records_begin, 'YYYY-MM-DD') FROM organisation WHERE id = ${organisation}),
         'goals', (SELECT coalesce(json_agg(json_build_object(
             'goal', (SELECT row_to_json(one) FROM (
                SELECT ${GOAL_COLUMNS} FROM goal WHERE goal.id = g.id) AS one),
             'parent_id', g.parent_id, 'kind', g.kind, 'weight', g.weight, 'position', g.position,
             'live', coalesce(f.live, 0), 'paused', coalesce(f.paused, 0), 'ideas', coalesce(f.ideas, 0),
             'closed', coalesce(f.closed, 0), 'at_this_level', coalesce(direct.live, 0), 'parts', coalesce(f.parts, 0),
             'direct_parts', coalesce(direct.parts, 0), 'effort_known', coalesce(f.effort_known, 0),
             'effort_days', coalesce(f.effort_days, 0), 'units_covered', coalesce(f.units_covered, 0),
             'cycles_completed', coalesce(f.cycles, 0))), '[]')
           FROM g LEFT JOIN f ON f.id = g.id LEFT JOIN direct ON direct.place = g.place)) AS totals
       FROM whole, aligned, waiting`,
      values.list,
    );
    if (row === null) throw new Error('a roll-up without a row');
    return this.node(actor, row.totals, past ? asOf : today);
  }

  private node(actor: Actor, totals: Totals, asOf: string): RollUpNode {
    const known = totals.goals.filter((figures) => figures.goal !== null);
    const beneath = new Map<string | null, Figures[]>();
    const ids = new Set(known.map((figures) => figures.goal.id));
    for (const figures of known) {
      // A goal whose parent is not in force stands at the top.
      const parent = figures.parent_id !== null && ids.has(figures.parent_id) ? figures.parent_id : null;
      beneath.set(parent, [...(beneath.get(parent) ?? []), figures]);
    }
    const goals: GoalRollUpNode[] = [];
    const visit = (parent: Figures | null, depth: number): void => {
      const siblings = [...(beneath.get(parent?.goal.id ?? null) ?? [])].sort(bySeniority);
      for (const figures of siblings) {
        // Weight and share compare among siblings of one kind of tree: local goals without a home are a pool of their own.
        const group =
          parent === null ? siblings.filter((one) => isNorth(one) === isNorth(figures)) : siblings;
        const whole = group.reduce((sum, one) => sum + one.parts, 0) + (parent?.direct_parts ?? 0);
        goals.push({
          goal: goalNode(actor, figures.goal),
          depth,
          live: figures.live,
          paused: figures.paused,
          ideas: figures.ideas,
          closed: figures.closed,
          claimed: figures.live,
          measured: null,
          moving: null,
          atThisLevel: figures.at_this_level,
          parts: figures.parts,
          weight: figures.weight,
          share: whole === 0 ? null : (figures.parts / whole) * 100,
          effortKnown: figures.effort_known,
          effortDays: figures.effort_days,
          unitsCovered: figures.units_covered,
          cyclesCompleted: figures.cycles_completed,
          unserved: figures.live === 0,
        });
        visit(figures, depth + 1);
      }
    };
    visit(null, 0);
    const northIds = new Set(known.filter(isNorth).map((figures) => figures.goal.id));
    const norths = goals.filter(({ goal }) => northIds.has(goal.id));
    const gaps = norths.flatMap((north) =>
      north.weight === null || north.share === null
        ? []
        : [{ title: north.goal.title, share: north.share, weight: north.weight }],
    );
    gaps.sort((a, b) => Math.abs(b.share - b.weight) - Math.abs(a.share - a.weight));
    return {
      asOf,
      recordsBegin: asOf < totals.records_begin ? totals.records_begin : null,
      finding: alignmentFinding({
        goals: goals.length,
        trueNorths: norths.length,
        live: totals.live,
        homeless: totals.homeless,
        unserved: goals.filter((goal) => goal.unserved).map(({ goal }) => goal.title),
        unanswered: totals.unanswered,
        longestWaitDays: totals.longest_wait_days,
        widest: gaps[0] ?? null,
      }),
      live: totals.live,
      paused: totals.paused,
      ideas: totals.ideas,
      closed: totals.closed,
      homeless: totals.homeless,
      stopsAtLocalGoal: totals.stops_at_local_goal,
      unalignedParts: totals.unaligned_parts,
      effortKnown: totals.effort_known,
      effortDays: totals.effort_days,
      microUnits: totals.micro_units,
      unitsCovered: totals.units_covered,
      cyclesCompleted: totals.cycles_completed,
      units: totals.units,
      unanswered: totals.unanswered,
      longestWaitDays: totals.longest_wait_days,
      goals,
      note: NOTE,
    };
  }
}

const isNorth = (figures: Figures): boolean => figures.kind === 'TRUE_NORTH';

const KIND_ORDER: Readonly<Record<GoalKind, number>> = {
  TRUE_NORTH: 0,
  BREAKTHROUGH: 1,
  ANNUAL: 2,
  LOCAL: 3,
};

const bySeniority = (a: Figures, b: Figures): number =>
  KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
  a.position - b.position ||
  a.goal.title.localeCompare(b.goal.title, 'en-GB') ||
  (a.goal.id < b.goal.id ? -1 : 1);
