import { can, cycleLabel, rampLetter, type ProjectSubject } from '@tributary/domain';
import { ChangeIdea } from '../drivers/change-idea.entity.js';
import { isId } from '../platform/ids.js';
import { notAllowed, notFound } from '../platform/refusal.js';
import type { Transaction } from '../platform/work.js';
import type { Project } from '../projects/project.entity.js';
import { lockProjectSubject } from '../projects/projects.service.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';

const REFUSED = {
  'cycle.read': '',
  'cycle.edit': 'You can read this test. Its team or a coach can change it: ask them.',
  'comment.write': 'You can read this test. Ask your improvement team for the right to comment on it.',
} as const;

export interface LockedCycle {
  readonly project: Project;
  readonly subject: ProjectSubject;
  readonly cycle: PdsaCycle;
  readonly idea: ChangeIdea;
  readonly label: string;
}

/**
 * Locks the project of a test, so that whoever changes its tests waits for the other, and sees whether the actor may do
 * this. Missing, discarded and unreadable look alike: no such `what`.
 */
export async function lockCycle(
  tx: Transaction,
  id: string,
  action: keyof typeof REFUSED,
  today: string,
  what: string,
  path: string,
): Promise<LockedCycle> {
  const found = isId(id) ? await tx.manager.findOneBy(PdsaCycle, { id }) : null;
  const locked = found === null ? null : await lockProjectSubject(tx, found.projectId, today);
  const { doer } = tx;
  if (locked === null || 'system' in doer || !can(doer, 'cycle.read', locked.subject))
    throw notFound(what, path);
  const cycle = await tx.manager.findOneBy(PdsaCycle, { id });
  if (cycle?.discardedOn !== null) throw notFound(what, path);
  if (!can(doer, action, locked.subject)) throw notAllowed(REFUSED[action]);
  const idea = await tx.manager.findOneByOrFail(ChangeIdea, { id: cycle.changeIdeaId });
  return { ...locked, cycle, idea, label: labelOf(idea, cycle) };
}

export const labelOf = (idea: ChangeIdea, cycle: Pick<PdsaCycle, 'number'>): string =>
  cycleLabel(rampLetter(idea.position), cycle.number);
