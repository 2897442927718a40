import DataLoader from 'dataloader';
import {
  allowedCycleActs,
  can,
  cycleGaps,
  cycleLabel,
  rampLetter,
  type Actor,
  type CycleAct,
  type ProjectStatus,
} from '@tributary/domain';
import { organisationsOf } from '../organisation/units.loader.js';
import { Values, type Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import {
  projectSubject,
  projectSubjectColumns,
  type ProjectSubjectRow,
} from '../projects/project-subject.js';
import type {
  CycleTask,
  PdsaCycle,
  PdsaCycleLabel,
  Prediction,
  PredictionVersion,
} from './pdsa-cycle.graphql.js';

export type PredictionVersionNode = PredictionVersion & { readonly writtenById: string | null };
export type PredictionNode = Prediction & { readonly versions: readonly PredictionVersionNode[] };
export type CycleTaskNode = CycleTask & { readonly whoId: string | null };
export type PdsaCycleNode = PdsaCycle & {
  readonly organisationId: string;
  readonly projectId: string;
  readonly changeIdeaId: string;
  readonly ownerId: string | null;
  readonly predictions: readonly PredictionNode[];
  readonly tasks: readonly CycleTaskNode[];
};

interface Neighbour {
  readonly id: string;
  readonly position: number;
  readonly number: number;
}

interface CycleRow
  extends
    ProjectSubjectRow,
    Omit<PdsaCycleNode, 'project' | 'label' | 'gaps' | 'allowedActions' | 'previous' | 'next'> {
  readonly position: number;
  readonly code: string;
  readonly title: string;
  readonly projectStatus: ProjectStatus;
  readonly previous: readonly Neighbour[];
  readonly next: readonly Neighbour[];
}

const neighbours = (mine: 'next_id' | 'previous_id', theirs: 'next_id' | 'previous_id'): string => `
  coalesce((SELECT json_agg(json_build_object('id', other.id, 'position', idea.position, 'number', other.number)
                            ORDER BY idea.position, other.number)
            FROM pdsa_cycle_link AS link
            JOIN pdsa_cycle AS other ON other.id = link.${theirs} AND other.discarded_on IS NULL
            JOIN change_idea AS idea ON idea.id = other.change_idea_id
            WHERE link.${mine} = pdsa_cycle.id), '[]')`;

/** All of a cycle, with what hangs on it as JSON. Needs `pdsa_cycle` and `change_idea` in FROM. */
const COLUMNS = `pdsa_cycle.id, pdsa_cycle.version, pdsa_cycle.organisation_id AS "organisationId",
  pdsa_cycle.project_id AS "projectId", pdsa_cycle.change_idea_id AS "changeIdeaId", change_idea.position,
  pdsa_cycle.number, pdsa_cycle.stage, pdsa_cycle.origin, pdsa_cycle.purpose,
  pdsa_cycle.change_tested AS "changeTested", pdsa_cycle.builds_on AS "buildsOn", pdsa_cycle.scale,
  pdsa_cycle.scale_count AS "scaleCount", pdsa_cycle.scale_count_of AS "scaleCountOf",
  pdsa_cycle.scale_conditions AS "scaleConditions", pdsa_cycle.owner_id AS "ownerId",
  pdsa_cycle.starts_on AS "startsOn", pdsa_cycle.look_back_on AS "lookBackOn", pdsa_cycle.started_at AS "startedAt",
  pdsa_cycle.started_on AS "startedOn", pdsa_cycle.ended_on AS "endedOn", pdsa_cycle.studied_on AS "studiedOn",
  pdsa_cycle.closed_on AS "closedOn", pdsa_cycle.how_we_will_know AS "howWeWillKnow",
  pdsa_cycle.data_what AS "dataWhat", pdsa_cycle.data_who AS "dataWho", pdsa_cycle.data_when AS "dataWhen",
  pdsa_cycle.data_where AS "dataWhere", pdsa_cycle.data_how AS "dataHow", pdsa_cycle.data_kind AS "dataKind",
  pdsa_cycle.carried_out AS "carriedOut", pdsa_cycle.observations, pdsa_cycle.problems_met AS "problemsMet",
  pdsa_cycle.data_recorded AS "dataRecorded", pdsa_cycle.compared_with_before AS "comparedWithBefore",
  pdsa_cycle.learnt, pdsa_cycle.surprises, pdsa_cycle.decision, pdsa_cycle.decision_reason AS "decisionReason",
  pdsa_cycle.next_change AS "nextChange", pdsa_cycle.adoption_plan AS "adoptionPlan",
  pdsa_cycle.next_scale AS "nextScale", pdsa_cycle.created_at AS "createdAt", pdsa_cycle.updated_at AS "updatedAt",
  coalesce((SELECT json_agg(json_build_object(
              'id', prediction.id, 'question', prediction.question, 'words', prediction.words,
              'direction', prediction.direction, 'from', prediction.from_value, 'to', prediction.to_value,
              'late', prediction.late, 'result', prediction.result, 'verdict', prediction.verdict,
              'resultDirection', prediction.result_direction,
              'versions', coalesce((SELECT json_agg(json_build_object(
                  'number', version.number, 'question', version.question, 'words', version.words,
                  'direction', version.direction, 'from', version.from_value, 'to', version.to_value,
                  'late', version.late, 'writtenAt', version.written_at, 'writtenById', version.written_by_id)
                  ORDER BY version.number)
                FROM prediction_version AS version WHERE version.prediction_id = prediction.id), '[]'))
              ORDER BY prediction.position, prediction.id)
            FROM prediction WHERE prediction.cycle_id = pdsa_cycle.id), '[]') AS predictions,
  coalesce((SELECT json_agg(json_build_object('id', task.id, 'what', task.what, 'whoId', task.who_id, 'who', task.who,
              'when', task.on_when, 'where', task.at_where, 'done', task.done) ORDER BY task.position, task.id)
            FROM cycle_task AS task WHERE task.cycle_id = pdsa_cycle.id), '[]') AS tasks,
  ${neighbours('next_id', 'previous_id')} AS previous, ${neighbours('previous_id', 'next_id')} AS next`;

const ACTIONS: Readonly<Record<CycleAct, string>> = {
  SAVE: 'cycle.edit',
  START: 'cycle.start',
  FINISH_DOING: 'cycle.finish-doing',
  FINISH_STUDY: 'cycle.finish-study',
  DECIDE: 'cycle.decide',
  STEP_BACK: 'cycle.step-back',
  DISCARD: 'cycle.discard',
};

function nodeOf(actor: Actor, row: CycleRow): PdsaCycleNode {
  const subject = projectSubject(row);
  const labelOf = ({ id, position, number }: Neighbour): PdsaCycleLabel => ({
    id,
    label: cycleLabel(rampLetter(position), number),
  });
  const acts = can(actor, 'cycle.edit', subject)
    ? allowedCycleActs(row, row.next.length > 0).filter(
        (act) => act !== 'START' || row.projectStatus !== 'CLOSED',
      )
    : [];
  return {
    ...row,
    project: { id: row.projectId, code: row.code, title: row.title },
    label: cycleLabel(rampLetter(row.position), row.number),
    previous: row.previous.map(labelOf),
    next: row.next.map(labelOf),
    gaps: cycleGaps(row),
    allowedActions: [
      ...acts.map((act) => ACTIONS[act]),
      ...(can(actor, 'comment.write', subject) ? ['comment.write'] : []),
    ],
  };
}

/** As they began, or are meant to; on one day by ramp, and within a ramp as they were numbered. */
const OLDEST_FIRST = `coalesce(pdsa_cycle.started_on, pdsa_cycle.starts_on, pdsa_cycle.created_at::date),
  change_idea.position, pdsa_cycle.number`;
const BY_NUMBER = 'change_idea.position, pdsa_cycle.number';

/**
 * The cycles that `where` picks out and the actor may see, whatever hangs on them along with them. `where` speaks of
 * `pdsa_cycle`, `change_idea` and `project`; discarded ones are in no list. One statement.
 */
export async function cyclesWhere(
  actor: Actor,
  reads: Reads,
  today: string,
  where: (values: Values) => string,
  order = OLDEST_FIRST,
): Promise<PdsaCycleNode[]> {
  const values = new Values();
  const day = values.add(today);
  // Who may see a project is worked out once for all its cycles.
  const rows = await reads.rows<CycleRow>(
    `WITH picked AS MATERIALIZED (
       SELECT pdsa_cycle.id, pdsa_cycle.project_id FROM pdsa_cycle
       JOIN change_idea ON change_idea.id = pdsa_cycle.change_idea_id
       JOIN project ON project.id = pdsa_cycle.project_id
       WHERE pdsa_cycle.discarded_on IS NULL AND ${where(values)}),
     held AS MATERIALIZED (
       SELECT project.id, project.code, project.title, project.status AS "projectStatus",
              ${projectSubjectColumns(day)}
       FROM project WHERE project.id IN (SELECT project_id FROM picked))
     SELECT ${COLUMNS}, held.code, held.title, held."projectStatus", held."visibilityNow", held."unitPath",
            held."teamToday"
     FROM picked JOIN pdsa_cycle ON pdsa_cycle.id = picked.id
     JOIN change_idea ON change_idea.id = pdsa_cycle.change_idea_id
     JOIN held ON held.id = pdsa_cycle.project_id
     ORDER BY ${order}`,
    values.list,
  );
  return rows.filter((row) => can(actor, 'cycle.read', projectSubject(row))).map((row) => nodeOf(actor, row));
}

/** One cycle; null for what is missing, discarded, and for what the actor may not see, alike. One statement. */
export async function cycleById(
  actor: Actor,
  reads: Reads,
  today: string,
  id: string,
): Promise<PdsaCycleNode | null> {
  const [cycle] = await cyclesWhere(
    actor,
    reads,
    today,
    (values) => `pdsa_cycle.id = ${values.add(id)}::uuid`,
  );
  return cycle ?? null;
}

/** The position of a ramp by its letters, and the number: `A3`, `ab12`. Null for what names no cycle. */
function readLabel(label: string): { readonly position: number; readonly number: number } | null {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d{0,5})$/.exec(label.trim().toUpperCase()) ?? [];
  if (letters === undefined || number === undefined) return null;
  const position = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { position, number: Number(number) };
}

/** One cycle of a project by what it is called on the ward. One statement. */
export async function cycleByLabel(
  actor: Actor,
  reads: Reads,
  today: string,
  projectId: string,
  label: string,
): Promise<PdsaCycleNode | null> {
  const place = readLabel(label);
  if (place === null) return null;
  const [cycle] = await cyclesWhere(
    actor,
    reads,
    today,
    (values) => `pdsa_cycle.project_id = ${values.add(projectId)}::uuid
      AND change_idea.position = ${values.add(place.position)}::int AND pdsa_cycle.number = ${values.add(place.number)}::int`,
  );
  return cycle ?? null;
}

const BY_ID = Symbol('cycles by id');
const OF_PROJECT = Symbol('cycles of projects');
const OF_IDEA = Symbol('cycles of change ideas');
const COMPLETED = Symbol('completed cycles of projects');

/** Cycles by id, one statement per request; null for what the actor may not see. */
export const cycleLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, PdsaCycleNode | null> =>
  loaderOf(
    context,
    BY_ID,
    () =>
      new DataLoader<string, PdsaCycleNode | null>(async (ids) => {
        const cycles = await cyclesWhere(
          actor,
          reads,
          today,
          (values) => `pdsa_cycle.id = ANY (${values.add(ids)}::uuid[])`,
        );
        const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );

const grouped = <T>(keys: readonly string[], items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const item of items) groups.get(keyOf(item))?.push(item);
  return keys.map((key) => groups.get(key) ?? []);
};

/** The cycles of each project, oldest first. One statement per request. */
export const projectCyclesLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, PdsaCycleNode[]> =>
  loaderOf(
    context,
    OF_PROJECT,
    () =>
      new DataLoader<string, PdsaCycleNode[]>(async (ids) =>
        grouped(
          ids,
          await cyclesWhere(
            actor,
            reads,
            today,
            (values) => `pdsa_cycle.project_id = ANY (${values.add(ids)}::uuid[])`,
          ),
          (cycle) => cycle.projectId,
        ),
      ),
  );

/** The cycles of each change idea, oldest first. One statement per request. */
export const ideaCyclesLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, PdsaCycleNode[]> =>
  loaderOf(
    context,
    OF_IDEA,
    () =>
      new DataLoader<string, PdsaCycleNode[]>(async (ids) =>
        grouped(
          ids,
          await cyclesWhere(
            actor,
            reads,
            today,
            (values) => `pdsa_cycle.change_idea_id = ANY (${values.add(ids)}::uuid[])`,
            BY_NUMBER,
          ),
          (cycle) => cycle.changeIdeaId,
        ),
      ),
  );

/** How far back a completed test counts. */
export const COMPLETED_WITHIN_DAYS = 90;

/** Decided within the last 90 days, `today` among them. Needs `pdsa_cycle` in FROM. */
export const completedLately = (today: string): string => `(pdsa_cycle.stage = 'CLOSED' AND
  pdsa_cycle.discarded_on IS NULL AND pdsa_cycle.closed_on > ${today}::date - ${COMPLETED_WITHIN_DAYS} AND
  pdsa_cycle.closed_on <= ${today}::date)`;

/**
 * How many tests of each project were decided in the last 90 days; the projects are the actor's to see, those of other
 * organisations without their tests. One statement per request.
 */
export const completedCyclesLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, number> =>
  loaderOf(
    context,
    COMPLETED,
    () =>
      new DataLoader<string, number>(async (ids) => {
        const rows = await reads.rows<{ id: string; count: number }>(
          `SELECT pdsa_cycle.project_id AS id, count(*)::int AS count FROM pdsa_cycle
           WHERE pdsa_cycle.project_id = ANY ($1::uuid[]) AND pdsa_cycle.organisation_id = ANY ($3::uuid[])
             AND ${completedLately('$2')}
           GROUP BY 1`,
          [ids, today, organisationsOf(actor)],
        );
        const counts = new Map(rows.map((row) => [row.id, row.count]));
        return ids.map((id) => counts.get(id) ?? 0);
      }),
  );
