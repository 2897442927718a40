import { Injectable } from '@nestjs/common';
import {
  can,
  checkChangeIdea,
  checkRetire,
  cleanText,
  problem,
  rampLetter,
  type Actor,
} from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { isId } from '../platform/ids.js';
import { checkVersion, notAllowed, notFound, Refusal } from '../platform/refusal.js';
import { changesBetween, Work, type Transaction } from '../platform/work.js';
import type { Project } from '../projects/project.entity.js';
import { lockProject, lockProjectSubject } from '../projects/projects.service.js';
import type {
  AddChangeIdeaInput,
  RetireChangeIdeaInput,
  RewordChangeIdeaInput,
  TakeUpChangeIdeaInput,
} from './change-idea.graphql.js';
import { ChangeIdea } from './change-idea.entity.js';

/** Writes a new idea into a project that is locked. Its letter follows the last one that was ever given. */
export async function addChangeIdea(
  tx: Transaction,
  project: Project,
  typed: string,
  path = 'text',
): Promise<ChangeIdea> {
  const text = cleanText(typed);
  const problems = checkChangeIdea(text, path);
  if (problems.length > 0 || text === null) throw new Refusal(...problems);
  const rows: { position: number }[] = await tx.manager.query(
    `SELECT coalesce(max(position) + 1, 0) AS position FROM change_idea WHERE project_id = $1`,
    [project.id],
  );
  const idea = await tx.manager.save(
    tx.manager.create(ChangeIdea, {
      organisationId: project.organisationId,
      projectId: project.id,
      position: rows[0]?.position ?? 0,
      text,
    }),
  );
  await audited(tx, idea, 'idea.add', `Added the change idea of ramp ${letterOf(idea)}.`, {}, { text });
  return idea;
}

/** What a project may test. */
@Injectable()
export class ChangeIdeasService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  add(actor: Actor, input: AddChangeIdeaInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const project = await lockProject(tx, input.projectId, 'cycle.edit', this.clock.today(), 'projectId');
      if (project.status === 'CLOSED')
        throw new Refusal(
          problem('PROJECT_CLOSED', 'This project is closed. Open it again, then add the idea.', 'projectId'),
        );
      return (await addChangeIdea(tx, project, input.text)).id;
    });
  }

  reword(actor: Actor, input: RewordChangeIdeaInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const idea = await this.lock(tx, actor, input.id);
      checkVersion(input.version, idea.version);
      if (idea.retiredOn !== null)
        throw new Refusal(
          problem('CHANGE_IDEA_RETIRED', 'This idea was set aside. Take it up again, then reword it.', 'id'),
        );
      const text = cleanText(input.text);
      const problems = checkChangeIdea(text);
      if (problems.length > 0 || text === null) throw new Refusal(...problems);
      const before = { text: idea.text };
      if (before.text === text) return;
      await tx.manager.save(Object.assign(idea, { text }));
      await audited(tx, idea, 'idea.reword', `Reworded the change idea of ramp ${letterOf(idea)}.`, before, {
        text,
      });
    });
  }

  retire(actor: Actor, input: RetireChangeIdeaInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const idea = await this.lock(tx, actor, input.id);
      checkVersion(input.version, idea.version);
      if (idea.retiredOn !== null)
        throw new Refusal(problem('ALREADY_RETIRED', 'This idea was set aside already.', 'id'));
      const reason = cleanText(input.reason);
      const problems = checkRetire(reason, await this.openTests(tx, idea.id));
      if (problems.length > 0) throw new Refusal(...problems);
      const next = { retiredOn: this.clock.today(), retireReason: reason };
      await tx.manager.save(Object.assign(idea, next));
      await audited(
        tx,
        idea,
        'idea.retire',
        `Set the change idea of ramp ${letterOf(idea)} aside.`,
        { retiredOn: null },
        { retiredOn: next.retiredOn },
        reason,
      );
    });
  }

  takeUp(actor: Actor, input: TakeUpChangeIdeaInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const idea = await this.lock(tx, actor, input.id);
      checkVersion(input.version, idea.version);
      if (idea.retiredOn === null)
        throw new Refusal(problem('NOT_RETIRED', 'This idea is taken up already.', 'id'));
      const before = { retiredOn: idea.retiredOn, retireReason: idea.retireReason };
      const next = { retiredOn: null, retireReason: null };
      await tx.manager.save(Object.assign(idea, next));
      await audited(
        tx,
        idea,
        'idea.take-up',
        `Took the change idea of ramp ${letterOf(idea)} up again.`,
        before,
        next,
      );
    });
  }

  /** The project row is locked: whoever changes the ideas or the tests of one project waits for the other. */
  private async lock(tx: Transaction, actor: Actor, id: string): Promise<ChangeIdea> {
    const found = isId(id) ? await tx.manager.findOneBy(ChangeIdea, { id }) : null;
    const locked = found === null ? null : await lockProjectSubject(tx, found.projectId, this.clock.today());
    if (locked === null || !can(actor, 'cycle.read', locked.subject)) throw notFound('change idea', 'id');
    if (!can(actor, 'cycle.edit', locked.subject))
      throw notAllowed('You can read this idea. Its team or a coach can change it: ask them.');
    return tx.manager.findOneByOrFail(ChangeIdea, { id });
  }

  /** Read across the border, as a plain count: the tests stand to the right. */
  private async openTests(tx: Transaction, ideaId: string): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `SELECT count(*)::int AS count FROM pdsa_cycle
       WHERE change_idea_id = $1 AND stage <> 'CLOSED' AND discarded_on IS NULL`,
      [ideaId],
    );
    return rows[0]?.count ?? 0;
  }
}

const letterOf = (idea: ChangeIdea): string => rampLetter(idea.position);

function audited(
  tx: Transaction,
  idea: ChangeIdea,
  action: string,
  sentence: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  reason: string | null = null,
): Promise<void> {
  return tx.audit({
    organisationId: idea.organisationId,
    action,
    entity: 'change-idea',
    entityId: idea.id,
    projectId: idea.projectId,
    sentence,
    reason,
    changes: changesBetween(before, after),
  });
}
