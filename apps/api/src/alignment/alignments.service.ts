import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  can,
  checkNoPatient,
  checkShare,
  cleanText,
  CONTRIBUTION_LENGTH_MOST,
  moveAlignment,
  problem,
  propose,
  type Actor,
  type AlignmentAction,
  type AlignmentMove,
  type AlignmentSubject,
  type Link,
} from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { Facts } from '../platform/facts/facts.js';
import { isId } from '../platform/ids.js';
import { checkVersion, notAllowed, notFound, Refusal, valueOf } from '../platform/refusal.js';
import { changesBetween, personOf, Work, type Transaction } from '../platform/work.js';
import { Project } from '../projects/project.entity.js';
import {
  projectSubject,
  projectSubjectColumns,
  type ProjectSubjectRow,
} from '../projects/project-subject.js';
import { Goal } from '../strategy/goal.entity.js';
import { goalSubject } from '../strategy/goals.loader.js';
import type {
  AnswerAlignmentInput,
  ProposeAlignmentInput,
  ShareAlignmentInput,
} from './alignment.graphql.js';
import { Alignment } from './alignment.entity.js';

interface Ends {
  readonly project: Project;
  readonly goal: Goal;
  readonly projectEnd: AlignmentSubject['project'];
  readonly goalEnd: AlignmentSubject['goal'];
}

const SENTENCE: Readonly<Record<AlignmentMove, string>> = {
  AGREE: 'Agreed that it serves',
  DECLINE: 'Declined that it serves',
  WITHDRAW: 'Withdrew the link to',
  CONFIRM: 'Confirmed that it serves',
};

/** Links from projects to goals: proposed by one side, answered by the other. */
@Injectable()
export class AlignmentsService implements OnModuleInit {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.facts.subscribe('GoalRetired', 'alignment', (fact, tx) => this.goalRetired(fact, tx));
  }

  propose(actor: Actor, input: ProposeAlignmentInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const ends = await this.ends(tx, input.projectId, input.goalId);
      const fromProject = can(actor, 'alignment.propose', ends.projectEnd);
      const fromGoal = can(actor, 'alignment.invite', ends.goalEnd);
      if (!fromProject && !fromGoal)
        throw notAllowed(
          'You can read this project. Its team proposes a link, or the goal’s owner invites it: ask them.',
        );
      const side = fromProject ? 'PROJECT' : 'GOAL';
      const proposal = {
        goalId: input.goalId,
        share: input.share ?? null,
        contribution: cleanText(input.contribution),
      };
      const { contribution } = valueOf(
        propose(
          proposal,
          { status: ends.project.status, links: await this.links(tx, ends.project.id) },
          ends.goal,
          side,
        ),
      );
      // Whoever stands on both sides has nobody to wait for.
      const settled = fromProject && fromGoal;
      const now = this.clock.now();
      const person = personOf(actor, ends.project.organisationId);
      const link = await tx.manager.save(
        tx.manager.create(Alignment, {
          organisationId: ends.project.organisationId,
          projectId: ends.project.id,
          goalId: ends.goal.id,
          status: settled ? 'AGREED' : 'PROPOSED',
          share: proposal.share,
          contribution,
          raisedBySide: side,
          raisedById: person,
          raisedAt: now,
          answeredById: settled ? person : null,
          answeredAt: settled ? now : null,
        }),
      );
      const what = side === 'PROJECT' ? 'Proposed that it serves' : 'Invited it to serve';
      await this.audited(
        tx,
        link,
        ends.goal,
        'alignment.propose',
        settled ? SENTENCE.AGREE : what,
        {},
        {
          share: link.share,
          contribution,
        },
      );
      return link.id;
    });
  }

  move(actor: Actor, move: AlignmentMove, input: AnswerAlignmentInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const needs: AlignmentAction =
        move === 'WITHDRAW'
          ? 'alignment.withdraw'
          : move === 'CONFIRM'
            ? 'alignment.share'
            : 'alignment.answer';
      const { link, goal } = await this.lock(tx, actor, input.id, needs);
      checkVersion(input.version, link.version);
      const before = { status: link.status, confirmed: link.confirmed };
      const moved = valueOf(moveAlignment(link, move, cleanText(input.reason)));
      Object.assign(link, {
        status: moved.status,
        confirmed: moved.confirmed,
        reason: moved.reason ?? link.reason,
        answeredById: personOf(actor, link.organisationId),
        answeredAt: this.clock.now(),
      });
      await tx.manager.save(link);
      const after = { status: link.status, confirmed: link.confirmed };
      await this.audited(
        tx,
        link,
        goal,
        `alignment.${move.toLowerCase()}`,
        SENTENCE[move],
        before,
        after,
        moved.reason,
      );
    });
  }

  /** Changes how much of the project goes to the goal, and how it contributes. */
  share(actor: Actor, input: ShareAlignmentInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { link, goal } = await this.lock(tx, actor, input.id, 'alignment.share');
      checkVersion(input.version, link.version);
      if (link.status !== 'PROPOSED' && link.status !== 'AGREED')
        throw new Refusal(problem('ALIGNMENT_CHANGE', 'This link is no longer in force. Propose it anew.'));
      const before = { share: link.share, contribution: link.contribution };
      const next = { ...before };
      if (input.share !== undefined) next.share = input.share;
      if (input.contribution !== undefined) next.contribution = cleanText(input.contribution);
      const others = (await this.links(tx, link.projectId)).filter((other) => other.goalId !== link.goalId);
      const problems = [
        ...checkShare(next.share, others),
        ...checkNoPatient(next.contribution, 'contribution'),
      ];
      if (next.contribution !== null && next.contribution.length > CONTRIBUTION_LENGTH_MOST)
        problems.push(
          problem(
            'CONTRIBUTION_LONG',
            `Keep it under ${CONTRIBUTION_LENGTH_MOST} characters.`,
            'contribution',
          ),
        );
      if (problems.length > 0) throw new Refusal(...problems);
      if (changesBetween(before, next).length === 0) return;
      Object.assign(link, next);
      await tx.manager.save(link);
      await this.audited(
        tx,
        link,
        goal,
        'alignment.share',
        'Changed the share or the contribution to',
        before,
        next,
      );
    });
  }

  /** A retired goal leaves no link in force: they go to another goal, or end with the goal's reason. */
  private async goalRetired(
    fact: { readonly goalId: string; readonly linksTo: string | null; readonly reason: string },
    tx: Transaction,
  ): Promise<void> {
    const links = await tx.manager.find(Alignment, {
      where: [
        { goalId: fact.goalId, status: 'PROPOSED' },
        { goalId: fact.goalId, status: 'AGREED' },
      ],
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const goal = await tx.manager.findOneByOrFail(Goal, { id: fact.linksTo ?? fact.goalId });
    for (const link of links) {
      const before = { status: link.status, goalId: link.goalId };
      const others = await this.links(tx, link.projectId);
      const moves = fact.linksTo !== null && !others.some((other) => other.goalId === fact.linksTo);
      if (moves) link.goalId = goal.id;
      else Object.assign(link, { status: 'WITHDRAWN', reason: fact.reason, answeredAt: this.clock.now() });
      await tx.manager.save(link);
      await this.audited(
        tx,
        link,
        goal,
        'alignment.goal-retired',
        moves ? 'Its goal was retired; it now serves' : 'Its goal was retired:',
        before,
        { status: link.status, goalId: link.goalId },
        fact.reason,
      );
    }
  }

  /** The project row is locked: whoever changes the links of one project waits for the other. */
  private async ends(tx: Transaction, projectId: string, goalId: string): Promise<Ends> {
    const project = isId(projectId)
      ? await tx.manager.findOne(Project, { where: { id: projectId }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (project === null) throw notFound('project', 'projectId');
    const rows: Omit<ProjectSubjectRow, 'organisationId'>[] = await tx.manager.query(
      `SELECT ${projectSubjectColumns('$2')} FROM project WHERE project.id = $1`,
      [project.id, this.clock.today()],
    );
    const row = rows[0];
    if (row === undefined) throw notFound('project', 'projectId');
    const projectEnd = projectSubject({ ...row, organisationId: project.organisationId });
    if (!('system' in tx.doer) && !can(tx.doer, 'project.read', projectEnd))
      throw notFound('project', 'projectId');
    const goal = isId(goalId)
      ? await tx.manager.findOne(Goal, {
          where: { id: goalId, organisationId: project.organisationId },
          // Whoever retires the goal meanwhile waits, or is waited for.
          lock: { mode: 'for_key_share' },
        })
      : null;
    if (goal === null) throw notFound('goal', 'goalId');
    const units: { path: string[] }[] =
      goal.unitId === null
        ? []
        : await tx.manager.query(`SELECT path FROM unit WHERE id = $1`, [goal.unitId]);
    return { project, goal, projectEnd, goalEnd: goalSubject({ ...goal, unitPath: units[0]?.path ?? [] }) };
  }

  private async lock(
    tx: Transaction,
    actor: Actor,
    id: string,
    action: AlignmentAction,
  ): Promise<{ readonly link: Alignment; readonly goal: Goal }> {
    const found = isId(id) ? await tx.manager.findOneBy(Alignment, { id }) : null;
    if (found === null) throw notFound('link', 'id');
    const ends = await this.ends(tx, found.projectId, found.goalId).catch(() => {
      throw notFound('link', 'id');
    });
    const link = await tx.manager.findOneByOrFail(Alignment, { id });
    const subject: AlignmentSubject = {
      kind: 'alignment',
      project: ends.projectEnd,
      goal: ends.goalEnd,
      raisedBySide: link.raisedBySide,
    };
    if (!can(actor, 'alignment.read', subject)) throw notFound('link', 'id');
    if (!can(actor, action, subject))
      throw notAllowed(
        action === 'alignment.answer'
          ? 'This waits for the other side to answer. You can take your own proposal back.'
          : 'The project’s team or the goal’s owner can change this link: ask them.',
      );
    return { link, goal: ends.goal };
  }

  private async links(tx: Transaction, projectId: string): Promise<Link[]> {
    return tx.manager.find(Alignment, {
      where: { projectId },
      select: { goalId: true, status: true, share: true },
    });
  }

  private audited(
    tx: Transaction,
    link: Alignment,
    goal: Goal,
    action: string,
    what: string,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
    reason: string | null = null,
  ): Promise<void> {
    return tx.audit({
      organisationId: link.organisationId,
      action,
      entity: 'alignment',
      entityId: link.id,
      projectId: link.projectId,
      goalId: link.goalId,
      sentence: `${what} “${goal.title}”.`,
      reason,
      changes: changesBetween(before, after),
    });
  }
}
