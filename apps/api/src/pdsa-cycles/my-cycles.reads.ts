import { Injectable } from '@nestjs/common';
import { can, waitingFor, type Actor, type ProjectStatus, type TeamRole } from '@tributary/domain';
import {
  changeIdeaColumns,
  readableIdeas,
  type ChangeIdeaNode,
  type ChangeIdeaRow,
} from '../drivers/change-ideas.reads.js';
import { Clock } from '../platform/clock.js';
import { Reads, Values } from '../platform/database/reads.js';
import type { GraphContext } from '../platform/graphql/context.js';
import type { ProjectLabel } from '../projects/project.graphql.js';
import {
  projectSubject,
  projectSubjectColumns,
  type ProjectSubjectRow,
} from '../projects/project-subject.js';
import { fidelityOf } from './fidelity.reads.js';
import type { CoachedProject, WaitingCycle } from './my-cycles.graphql.js';
import { cyclesWhere, projectCyclesLoader, type PdsaCycleNode } from './pdsa-cycles.reads.js';

/** Whose work it is: a person, in one organisation. */
export interface MyCyclesNode {
  readonly organisationId: string;
  readonly personId: string;
}

/** Whoever does the testing; a coach has a list of their own. */
const TESTING_ROLES: readonly TeamRole[] = ['LEAD', 'DEPUTY', 'MEMBER', 'PATIENT_PARTNER'];

const WAITING_MOST = 200;
const RAMPS_MOST = 12;
const PROJECTS_MOST = 100;

/** Paused work is looked at on its restart date, and closed work waits for nobody. */
const GOES_ON = `project.status NOT IN ('PAUSED', 'CLOSED')`;

/** The last day on which somebody did something with a test; the day of an import is nobody's doing. */
const TOUCHED_ON = `CASE WHEN cycle.origin = 'IMPORT' AND cycle.version = 1
  THEN coalesce(cycle.closed_on, cycle.ended_on, cycle.started_on) ELSE cycle.updated_at::date END`;

const latest = (of: string): string =>
  `(SELECT max(${TOUCHED_ON}) FROM pdsa_cycle AS cycle WHERE cycle.discarded_on IS NULL AND cycle.${of})`;

interface LabelRow extends ProjectSubjectRow, ProjectLabel {
  readonly status: ProjectStatus;
}

/** What waits for somebody in tests of change. One statement each, whatever their number. */
@Injectable()
export class MyCyclesReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Open tests that are one's own, and those of one's projects that nobody here owns. Soonest due first. */
  async waiting(actor: Actor, mine: MyCyclesNode): Promise<WaitingCycle[]> {
    const today = this.clock.today();
    const cycles = await cyclesWhere(actor, this.reads, today, (values) => {
      const person = `${values.add(mine.personId)}::uuid`;
      const day = `${values.add(today)}::date`;
      return `pdsa_cycle.organisation_id = ${values.add(mine.organisationId)}::uuid AND pdsa_cycle.stage <> 'CLOSED'
        AND ${GOES_ON} AND (pdsa_cycle.owner_id = ${person}
          OR (NOT EXISTS (SELECT FROM person WHERE person.id = pdsa_cycle.owner_id
                            AND (person.left_on IS NULL OR person.left_on > ${day}))
              AND ${inTeam('pdsa_cycle.project_id', person, day, values.add(TESTING_ROLES))}))`;
    });
    return cycles
      .filter((cycle) => cycle.allowedActions.includes('cycle.edit'))
      .flatMap((cycle) => {
        const waiting = waitingFor(cycle, today);
        return waiting === null ? [] : [{ cycle, ...waiting }];
      })
      .sort((a, b) => (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST))
      .slice(0, WAITING_MOST);
  }

  /** Ramps with tests in projects whose team one is in, or with tests of one's own; what was touched last comes first. */
  async ramps(actor: Actor, mine: MyCyclesNode): Promise<ChangeIdeaNode[]> {
    const today = this.clock.today();
    const values = new Values();
    const day = `${values.add(today)}::date`;
    const person = `${values.add(mine.personId)}::uuid`;
    const rows = await this.reads.rows<ChangeIdeaRow>(
      `SELECT ${changeIdeaColumns(day)}
       FROM change_idea JOIN project ON project.id = change_idea.project_id
       WHERE change_idea.organisation_id = ${values.add(mine.organisationId)}::uuid AND change_idea.retired_on IS NULL
         AND project.status <> 'CLOSED'
         AND EXISTS (SELECT FROM pdsa_cycle WHERE pdsa_cycle.change_idea_id = change_idea.id AND pdsa_cycle.discarded_on IS NULL)
         AND (${inTeam('project.id', person, day, values.add(TESTING_ROLES))}
              OR EXISTS (SELECT FROM pdsa_cycle WHERE pdsa_cycle.change_idea_id = change_idea.id
                           AND pdsa_cycle.owner_id = ${person} AND pdsa_cycle.discarded_on IS NULL))
       ORDER BY ${latest('change_idea_id = change_idea.id')} DESC NULLS LAST, project.sort_title, change_idea.position
       LIMIT ${RAMPS_MOST}`,
      values.list,
    );
    return readableIdeas(actor, rows);
  }

  /** Projects one coaches, those with late tests first. One statement for the projects, one for their tests. */
  async coached(actor: Actor, context: GraphContext, mine: MyCyclesNode): Promise<CoachedProject[]> {
    const today = this.clock.today();
    const projects = (await this.teams(mine, ['COACH'])).filter((row) =>
      can(actor, 'cycle.read', projectSubject(row)),
    );
    const loader = projectCyclesLoader(context, actor, this.reads, today);
    const coached = await Promise.all(
      projects.map(async ({ id, code, title, status }): Promise<CoachedProject> => {
        const cycles = await loader.load(id);
        const waiting = cycles.flatMap((cycle) => waitingFor(cycle, today) ?? []);
        const days = cycles.flatMap((cycle) => this.touchedOn(cycle) ?? []).sort();
        return {
          project: { id, code, title },
          status,
          open: waiting.length,
          late: status === 'PAUSED' ? 0 : waiting.filter(({ late }) => late).length,
          lastActivityOn: days.at(-1) ?? null,
          fidelity: fidelityOf(cycles, today),
        };
      }),
    );
    return coached.sort((a, b) => b.late - a.late);
  }

  /** Projects of one's teams that are not closed; what was tested last comes first. */
  async startIn(actor: Actor, mine: MyCyclesNode): Promise<ProjectLabel[]> {
    const projects = await this.teams(mine, null);
    return projects
      .filter((row) => can(actor, 'cycle.edit', projectSubject(row)))
      .map(({ id, code, title }) => ({ id, code, title }));
  }

  private teams(mine: MyCyclesNode, roles: readonly TeamRole[] | null): Promise<LabelRow[]> {
    const values = new Values();
    const day = `${values.add(this.clock.today())}::date`;
    return this.reads.rows<LabelRow>(
      `SELECT project.id, project.code, project.title, project.status, project.organisation_id AS "organisationId",
              ${projectSubjectColumns(day)}
       FROM project
       WHERE project.organisation_id = ${values.add(mine.organisationId)}::uuid AND project.status <> 'CLOSED'
         AND ${inTeam('project.id', `${values.add(mine.personId)}::uuid`, day, roles === null ? null : values.add(roles))}
       ORDER BY ${latest('project_id = project.id')} DESC NULLS LAST, project.sort_title, project.id
       LIMIT ${PROJECTS_MOST}`,
      values.list,
    );
  }

  private touchedOn(cycle: PdsaCycleNode): string | null {
    return cycle.origin === 'IMPORT' && cycle.version === 1
      ? (cycle.closedOn ?? cycle.endedOn ?? cycle.startedOn)
      : this.clock.dayOf(cycle.updatedAt);
  }
}

/** Sorts after every day. */
const LAST = '9999-12-31';

/** In the team today, in one of the roles; null: in any. */
const inTeam = (project: string, person: string, day: string, roles: string | null): string =>
  `EXISTS (SELECT FROM team_member WHERE team_member.project_id = ${project} AND team_member.person_id = ${person}
    AND (team_member.to_date IS NULL OR team_member.to_date > ${day})
    AND (team_member.from_date IS NULL OR team_member.from_date <= ${day})
    ${roles === null ? '' : `AND team_member.role = ANY (${roles}::text[])`})`;
