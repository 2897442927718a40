import { Injectable } from '@nestjs/common';
import {
  can,
  changeStatus,
  checkProjectText,
  cleanText,
  problem,
  PROJECT_TEXT_MOST,
  statusWord,
  type Actor,
  type Problem,
  type ProjectAction,
  type ProjectSubject,
  type ProjectTextField,
} from '@tributary/domain';
import type { EntityManager } from 'typeorm';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../people/person.entity.js';
import { Clock } from '../platform/clock.js';
import { isId } from '../platform/ids.js';
import { checkVersion, notAllowed, notFound, Refusal, valueOf } from '../platform/refusal.js';
import { changesBetween, personOf, Work, type Transaction } from '../platform/work.js';
import { projectSubject, projectSubjectColumns, type ProjectSubjectRow } from './project-subject.js';
import type {
  ChangeProjectStatusInput,
  CreateProjectInput,
  EditProjectInput,
  JoinTeamInput,
  LeaveTeamInput,
  SetProjectVisibilityInput,
} from './project.graphql.js';
import { Project } from './project.entity.js';
import { TeamMember } from './team-member.entity.js';

const ONE_LINE: readonly ProjectTextField[] = ['title', 'aimFrom', 'aimTo', 'aimUnit', 'aimFor'];

/** The next code of a year, `QI-2026-0143`: one row per organisation and year, locked until the commit. */
export async function nextCode(
  manager: EntityManager,
  organisationId: string,
  year: number,
): Promise<string> {
  const rows: { last: number }[] = await manager.query(
    `INSERT INTO code_series (organisation_id, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (organisation_id, year) DO UPDATE SET last = code_series.last + 1 RETURNING last`,
    [organisationId, year],
  );
  return `QI-${year}-${String(rows[0]?.last ?? 0).padStart(4, '0')}`;
}

/** Locks a project; null for what is not there. The subject is for the policy, as it stands today. */
export async function lockProjectSubject(
  tx: Transaction,
  id: string,
  today: string,
): Promise<{ readonly project: Project; readonly subject: ProjectSubject } | null> {
  const project = isId(id)
    ? await tx.manager.findOne(Project, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (project === null) return null;
  const rows: Omit<ProjectSubjectRow, 'organisationId'>[] = await tx.manager.query(
    `SELECT ${projectSubjectColumns('$2')} FROM project WHERE project.id = $1`,
    [id, today],
  );
  const row = rows[0];
  return row === undefined
    ? null
    : { project, subject: projectSubject({ ...row, organisationId: project.organisationId }) };
}

/** Locks a project and sees whether the actor may do this to it. Missing and unreadable look alike. */
export async function lockProject(
  tx: Transaction,
  id: string,
  action: ProjectAction,
  today: string,
  path = 'id',
): Promise<Project> {
  const locked = await lockProjectSubject(tx, id, today);
  if (locked === null) throw notFound('project', path);
  const { project, subject } = locked;
  if ('system' in tx.doer) return project;
  if (!can(tx.doer, 'project.read', subject)) throw notFound('project', path);
  if (!can(tx.doer, action, subject))
    throw notAllowed('You can read this project. Its team or a coach can change it: ask them.');
  return project;
}

@Injectable()
export class ProjectsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, input: CreateProjectInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (!can(actor, 'project.create', { kind: 'organisation', organisationId: input.organisationId }))
        throw notAllowed('You can read projects here. Ask your improvement team for the right to start one.');
      const title = cleanText(input.title, 'one');
      const summary = cleanText(input.summary);
      const problems: Problem[] = [
        ...checkProjectText('title', title, true),
        ...checkProjectText('summary', summary, true),
      ];
      const unit = await findUnit(tx, input.organisationId, input.unitId);
      if (unit === null) problems.push(problem('UNIT_MISSING', 'Choose the ward, clinic or team.', 'unitId'));
      if (input.visibility === 'CONFIDENTIAL')
        problems.push(
          problem(
            'VISIBILITY',
            'Start it open or for the team. It can be made confidential, with a date, afterwards.',
            'visibility',
          ),
        );
      const lead = input.leadId ?? personOf(actor, input.organisationId);
      if (lead === null || !(await isPerson(tx, input.organisationId, lead)))
        problems.push(problem('LEAD_UNKNOWN', 'Choose a lead from the register of people.', 'leadId'));
      if (problems.length > 0 || title === null || lead === null) throw new Refusal(...problems);
      const today = this.clock.today();
      const project = await tx.manager.save(
        tx.manager.create(Project, {
          organisationId: input.organisationId,
          code: await nextCode(tx.manager, input.organisationId, Number(today.slice(0, 4))),
          title,
          summary,
          unitId: input.unitId,
          purpose: input.purpose ?? 'TEAM_LED',
          visibility: input.visibility ?? 'OPEN',
          status: 'IDEA',
          startedOn: today,
          updatedAt: this.clock.now(),
        }),
      );
      await tx.manager.insert(TeamMember, {
        organisationId: project.organisationId,
        projectId: project.id,
        personId: lead,
        role: 'LEAD',
        fromDate: today,
      });
      await this.audited(tx, project, 'project.create', 'Started the project.', {}, { title });
      return project.id;
    });
  }

  edit(actor: Actor, input: EditProjectInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const project = await lockProject(tx, input.id, 'project.edit', this.clock.today());
      checkVersion(input.version, project.version);
      const problems: Problem[] = [];
      const next: Partial<Project> = {};
      for (const field of Object.keys(PROJECT_TEXT_MOST) as ProjectTextField[]) {
        const typed = input[field];
        if (typed === undefined) continue;
        const text = cleanText(typed, ONE_LINE.includes(field) ? 'one' : 'many');
        problems.push(
          ...checkProjectText(
            field,
            text,
            field === 'title' || (field === 'summary' && project.origin === 'HERE'),
          ),
        );
        if (field !== 'title') next[field] = text;
        else if (text !== null) next.title = text;
      }
      if (input.unitId !== undefined) {
        if (input.unitId === null || (await findUnit(tx, project.organisationId, input.unitId)) === null)
          problems.push(problem('UNIT_MISSING', 'Choose the ward, clinic or team.', 'unitId'));
        next.unitId = input.unitId;
      }
      if (input.purpose !== undefined) {
        if (input.purpose === null)
          problems.push(problem('PURPOSE_MISSING', 'Choose what the work is for.', 'purpose'));
        next.purpose = input.purpose;
      }
      if (input.aimBy !== undefined) next.aimBy = input.aimBy;
      if (input.ambition !== undefined) next.ambition = input.ambition;
      if (input.effortDays !== undefined) {
        if (input.effortDays !== null && !(input.effortDays > 0 && input.effortDays < 1_000_000))
          problems.push(
            problem(
              'EFFORT_RANGE',
              'Give the effort in whole-time-equivalent days, more than 0.',
              'effortDays',
            ),
          );
        next.effortDays = input.effortDays;
      }
      if (input.claimedScore !== undefined) {
        const score = input.claimedScore;
        if (score !== null && !(score >= 0.5 && score <= 5 && Number.isInteger(score * 2)))
          problems.push(problem('SCORE_RANGE', 'Give a score from 0.5 to 5.0 in halves.', 'claimedScore'));
        next.claimedScore = score;
      }
      if (problems.length > 0) throw new Refusal(...problems);
      const before = Object.fromEntries(
        Object.keys(next).map((field) => [field, project[field as keyof Project]]),
      );
      if (changesBetween(before, next).length === 0) return;
      Object.assign(project, next, { updatedAt: this.clock.now() });
      await tx.manager.save(project);
      await this.audited(tx, project, 'project.edit', 'Changed the story.', before, next);
    });
  }

  changeStatus(actor: Actor, input: ChangeProjectStatusInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const project = await lockProject(tx, input.id, 'project.move', today);
      checkVersion(input.version, project.version);
      const moved = valueOf(
        changeStatus(
          {
            status: project.status,
            pausedFrom: project.pausedFrom,
            statusReason: project.statusReason,
            aim: project.aim,
            hasLead: project.leadId !== null,
          },
          { ...input, reason: cleanText(input.reason) },
          today,
        ),
      );
      const before = pick(project, Object.keys(moved));
      Object.assign(project, moved, { updatedAt: this.clock.now() });
      await tx.manager.save(project);
      const sentence =
        before.status !== moved.status
          ? `${statusWord(before.status as Project['status'])} to ${statusWord(moved.status)}.`
          : before.restartOn === null
            ? 'Set the restart date.'
            : 'Changed the restart date.';
      await this.audited(
        tx,
        project,
        'project.move',
        sentence,
        before,
        { ...moved },
        cleanText(input.reason),
      );
      if (moved.status === 'CLOSED')
        await tx.publish({
          name: 'ProjectClosed',
          projectId: project.id,
          organisationId: project.organisationId,
        });
    });
  }

  setVisibility(actor: Actor, input: SetProjectVisibilityInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const project = await lockProject(tx, input.id, 'project.set-visibility', today);
      checkVersion(input.version, project.version);
      const until = input.visibility === 'CONFIDENTIAL' ? (input.confidentialUntil ?? null) : null;
      if (input.visibility === 'CONFIDENTIAL' && (until === null || until <= today))
        throw new Refusal(
          problem(
            'CONFIDENTIAL_UNTIL',
            'Give a day to come. From then on the work is open to the organisation.',
            'confidentialUntil',
          ),
        );
      const next = { visibility: input.visibility, confidentialUntil: until };
      const before = pick(project, Object.keys(next));
      Object.assign(project, next, { updatedAt: this.clock.now() });
      await tx.manager.save(project);
      await this.audited(tx, project, 'project.set-visibility', 'Changed who can see it.', before, next);
    });
  }

  joinTeam(actor: Actor, input: JoinTeamInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const project = await lockProject(tx, input.projectId, 'project.edit', today);
      checkVersion(input.version, project.version);
      const person = isId(input.personId)
        ? await tx.manager.findOneBy(Person, { id: input.personId, organisationId: project.organisationId })
        : null;
      if (person === null)
        throw new Refusal(
          problem('PERSON_UNKNOWN', 'Choose somebody from the register of people.', 'personId'),
        );
      if (person.leftOn !== null && person.leftOn <= today)
        throw new Refusal(
          problem('PERSON_LEFT', 'This person has left. Choose somebody who is here.', 'personId'),
        );
      const current = await tx.manager.findBy(TeamMember, { projectId: project.id });
      const inForce = current.filter((member) => member.toDate === null);
      if (inForce.some((member) => member.personId === person.id && member.role === input.role))
        throw new Refusal(
          problem('ALREADY_IN_TEAM', 'This person has that part in the team already.', 'personId'),
        );
      await tx.manager.insert(TeamMember, {
        organisationId: project.organisationId,
        projectId: project.id,
        personId: person.id,
        role: input.role,
        fromDate: input.from ?? today,
      });
      await this.touched(tx, project);
      await this.audited(
        tx,
        project,
        'project.edit',
        `Joined the team as ${input.role.toLowerCase().replace('_', ' ')}.`,
        {},
        { person: person.name },
      );
    });
  }

  leaveTeam(actor: Actor, input: LeaveTeamInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const project = await lockProject(tx, input.projectId, 'project.edit', today);
      checkVersion(input.version, project.version);
      const member = isId(input.memberId)
        ? await tx.manager.findOneBy(TeamMember, { id: input.memberId, projectId: project.id })
        : null;
      if (member?.toDate !== null) throw notFound('member of this team', 'memberId');
      const on = input.on ?? today;
      if (member.fromDate !== null && on < member.fromDate)
        throw new Refusal(
          problem('LEAVES_BEFORE_JOINING', 'Give a day on or after the day of joining.', 'on'),
        );
      await tx.manager.update(TeamMember, { id: member.id }, { toDate: on });
      await this.touched(tx, project);
      const person = await tx.manager.findOneBy(Person, { id: member.personId });
      await this.audited(
        tx,
        project,
        'project.edit',
        `Left the team as ${member.role.toLowerCase().replace('_', ' ')}.`,
        { person: person?.name },
        { person: null },
      );
    });
  }

  /** The team is part of the project: a change of it is a change of the project's version. */
  private async touched(tx: Transaction, project: Project): Promise<void> {
    // Not save(): that writes nothing, and keeps the version, when two changes fall on the same millisecond.
    await tx.manager.update(Project, { id: project.id }, { updatedAt: this.clock.now() });
  }

  private audited(
    tx: Transaction,
    project: Project,
    action: string,
    sentence: string,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
    reason: string | null = null,
  ): Promise<void> {
    return tx.audit({
      organisationId: project.organisationId,
      action,
      entity: 'project',
      entityId: project.id,
      projectId: project.id,
      sentence,
      reason,
      changes: changesBetween(before, after),
    });
  }
}

const pick = (project: Project, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, project[field as keyof Project]]));

const findUnit = async (tx: Transaction, organisationId: string, id: string): Promise<Unit | null> =>
  isId(id) ? tx.manager.findOneBy(Unit, { id, organisationId }) : null;

const isPerson = async (tx: Transaction, organisationId: string, id: string): Promise<boolean> =>
  isId(id) && (await tx.manager.existsBy(Person, { id, organisationId }));
