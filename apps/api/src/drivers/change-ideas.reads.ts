import DataLoader from 'dataloader';
import { can, rampLetter, type Actor, type ProjectStatus } from '@tributary/domain';
import type { Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import {
  projectSubject,
  projectSubjectColumns,
  type ProjectSubjectRow,
} from '../projects/project-subject.js';
import type { ChangeIdea } from './change-idea.graphql.js';

export type ChangeIdeaNode = ChangeIdea & { readonly projectId: string; readonly organisationId: string };

export interface ChangeIdeaRow
  extends ProjectSubjectRow, Omit<ChangeIdeaNode, 'project' | 'letter' | 'allowedActions'> {
  readonly position: number;
  readonly code: string;
  readonly title: string;
  readonly projectStatus: ProjectStatus;
}

/** Needs `change_idea` and `project` in FROM. */
export const changeIdeaColumns = (today: string): string => `change_idea.id, change_idea.version,
  change_idea.project_id AS "projectId", change_idea.organisation_id AS "organisationId", change_idea.position,
  change_idea.text, change_idea.retired_on AS "retiredOn", change_idea.retire_reason AS "retireReason",
  change_idea.origin, change_idea.created_at AS "createdAt", project.code, project.title,
  project.status AS "projectStatus", ${projectSubjectColumns(today)}`;

function actionsOn(actor: Actor, row: ChangeIdeaRow): string[] {
  if (!can(actor, 'cycle.edit', projectSubject(row))) return [];
  return row.retiredOn === null
    ? ['idea.reword', 'idea.retire', ...(row.projectStatus === 'CLOSED' ? [] : ['cycle.plan'])]
    : ['idea.take-up'];
}

/** What the actor may see of the rows, in their order. */
export const readableIdeas = (actor: Actor, rows: readonly ChangeIdeaRow[]): ChangeIdeaNode[] =>
  rows
    .filter((row) => can(actor, 'cycle.read', projectSubject(row)))
    .map((row) => ({
      ...row,
      project: { id: row.projectId, code: row.code, title: row.title },
      letter: rampLetter(row.position),
      allowedActions: actionsOn(actor, row),
    }));

const FROM = `change_idea JOIN project ON project.id = change_idea.project_id`;

/** One change idea; null for what is missing and for what the actor may not see, alike. One statement. */
export async function changeIdeaById(
  actor: Actor,
  reads: Reads,
  today: string,
  id: string,
): Promise<ChangeIdeaNode | null> {
  const rows = await reads.rows<ChangeIdeaRow>(
    `SELECT ${changeIdeaColumns('$2')} FROM ${FROM} WHERE change_idea.id = $1::uuid`,
    [id, today],
  );
  return readableIdeas(actor, rows)[0] ?? null;
}

const BY_ID = Symbol('change ideas by id');

/** Change ideas by id, one statement per request; null for what the actor may not see. */
export const changeIdeaLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, ChangeIdeaNode | null> =>
  loaderOf(
    context,
    BY_ID,
    () =>
      new DataLoader<string, ChangeIdeaNode | null>(async (ids) => {
        const rows = await reads.rows<ChangeIdeaRow>(
          `SELECT ${changeIdeaColumns('$2')} FROM ${FROM} WHERE change_idea.id = ANY ($1)`,
          [ids, today],
        );
        const byId = new Map(readableIdeas(actor, rows).map((idea) => [idea.id, idea]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );

const OF_PROJECT = Symbol('change ideas of projects');

/** The change ideas of each project, retired ones last. One statement per request. */
export const projectIdeasLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, ChangeIdeaNode[]> =>
  loaderOf(
    context,
    OF_PROJECT,
    () =>
      new DataLoader<string, ChangeIdeaNode[]>(async (projectIds) => {
        const rows = await reads.rows<ChangeIdeaRow>(
          `SELECT ${changeIdeaColumns('$2')} FROM ${FROM} WHERE change_idea.project_id = ANY ($1)
           ORDER BY change_idea.retired_on IS NOT NULL, change_idea.position`,
          [projectIds, today],
        );
        const ideas = readableIdeas(actor, rows);
        return projectIds.map((id) => ideas.filter((idea) => idea.projectId === id));
      }),
  );
