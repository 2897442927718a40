import { accepted, problem, refused, type Problem, type Result } from '../problem.js';
import { type ProjectStatus } from '../projects/project.js';
import { checkNoPatient } from '../projects/project-text.js';

export const ALIGNMENT_STATUSES = ['PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN'] as const;
export type AlignmentStatus = (typeof ALIGNMENT_STATUSES)[number];

/** A team proposes a link to a goal; a goal's owner invites a project. The other side answers. */
export const ALIGNMENT_SIDES = ['PROJECT', 'GOAL'] as const;
export type AlignmentSide = (typeof ALIGNMENT_SIDES)[number];

export const ALIGNMENT_MOVES = ['AGREE', 'DECLINE', 'WITHDRAW', 'CONFIRM'] as const;
export type AlignmentMove = (typeof ALIGNMENT_MOVES)[number];

/** From each status, what a move makes of the link. A missing cell is refused. */
export const ALIGNMENT_CHANGES: Readonly<
  Record<AlignmentStatus, Readonly<Partial<Record<AlignmentMove, AlignmentStatus>>>>
> = {
  PROPOSED: { AGREE: 'AGREED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  AGREED: { WITHDRAW: 'WITHDRAWN', CONFIRM: 'AGREED' },
  DECLINED: {},
  WITHDRAWN: {},
};

/** Every refusal and every end of an agreed link has a reason: nothing vanishes. */
export const CONTRIBUTION_LENGTH_MOST = 1000;

export interface Link {
  readonly goalId: string;
  readonly status: AlignmentStatus;
  /** Per cent of the project's effort, 0 < share ≤ 100; null: an equal part of what the others leave. */
  readonly share: number | null;
}

const holdsEffort = (link: Link): boolean => link.status === 'PROPOSED' || link.status === 'AGREED';

const hundredths = (share: number): number => Math.round(share * 100);

/** Checks a share against the project's other open and agreed links: shares are at most 100 % together. */
export function checkShare(share: number | null, others: readonly Link[]): readonly Problem[] {
  if (share === null) return [];
  if (!Number.isFinite(share) || share <= 0 || share > 100)
    return [
      problem('SHARE_RANGE', 'Give a share between 0.01 and 100 per cent, or leave it empty.', 'share'),
    ];
  if (Math.abs(share * 100 - hundredths(share)) > 1e-6)
    return [problem('SHARE_PRECISION', 'Give the share with two decimals at most.', 'share')];
  const taken = others
    .filter(holdsEffort)
    .reduce((sum, link) => sum + (link.share === null ? 0 : hundredths(link.share)), 0);
  if (taken + hundredths(share) > 10_000)
    return [
      problem(
        'SHARE_TOO_MUCH',
        `The other links already take ${formatShare(taken / 100)} % of this project. Give at most ${formatShare((10_000 - taken) / 100)} %.`,
        'share',
      ),
    ];
  return [];
}

const formatShare = (share: number): string => String(Math.round(share * 100) / 100);

export function propose(
  proposal: { readonly goalId: string; readonly share: number | null; readonly contribution: string | null },
  project: { readonly status: ProjectStatus; readonly links: readonly Link[] },
  goal: { readonly retiredOn: string | null },
  side: AlignmentSide,
): Result<{ readonly contribution: string | null }> {
  const problems: Problem[] = [];
  const contribution = proposal.contribution?.trim() ?? '';
  if (project.status === 'CLOSED')
    problems.push(
      problem('PROJECT_CLOSED', 'This project is closed. Open it again before linking it to a goal.'),
    );
  if (goal.retiredOn !== null)
    problems.push(problem('GOAL_RETIRED', 'That goal is retired. Choose one that is in force.', 'goalId'));
  if (project.links.some((link) => link.goalId === proposal.goalId && holdsEffort(link)))
    problems.push(
      problem(
        'ALREADY_LINKED',
        'This project is already linked to that goal. Open the link to change it.',
        'goalId',
      ),
    );
  if (side === 'PROJECT' && contribution === '')
    problems.push(
      problem('CONTRIBUTION_MISSING', 'Say in a sentence how this project moves the goal.', 'contribution'),
    );
  if (contribution.length > CONTRIBUTION_LENGTH_MOST)
    problems.push(
      problem('CONTRIBUTION_LONG', `Keep it under ${CONTRIBUTION_LENGTH_MOST} characters.`, 'contribution'),
    );
  problems.push(
    ...checkNoPatient(contribution, 'contribution'),
    ...checkShare(proposal.share, project.links),
  );
  return problems.length > 0
    ? refused(...problems)
    : accepted({ contribution: contribution === '' ? null : contribution });
}

/** What a move makes of a link; `reason` is needed to decline, and to withdraw what was agreed. */
export function moveAlignment(
  link: { readonly status: AlignmentStatus; readonly confirmed: boolean },
  move: AlignmentMove,
  reason: string | null,
): Result<{ readonly status: AlignmentStatus; readonly confirmed: boolean; readonly reason: string | null }> {
  const next = ALIGNMENT_CHANGES[link.status][move];
  if (next === undefined)
    return refused(
      problem(
        'ALIGNMENT_CHANGE',
        `This link is ${alignmentWord(link.status).toLowerCase()}. Look at it again before you go on.`,
      ),
    );
  if (move === 'CONFIRM' && link.confirmed)
    return refused(problem('ALREADY_CONFIRMED', 'This link is confirmed already.'));
  const needsReason = move === 'DECLINE' || (move === 'WITHDRAW' && link.status === 'AGREED');
  const said = reason?.trim() ?? '';
  if (needsReason && said === '')
    return refused(problem('REASON_MISSING', 'Give the reason. The other side reads it.', 'reason'));
  const patient = checkNoPatient(said, 'reason');
  if (patient.length > 0) return refused(...patient);
  return accepted({
    status: next,
    confirmed: link.confirmed || move === 'CONFIRM' || move === 'AGREE',
    reason: said === '' ? null : said,
  });
}

export const alignmentWord = (status: AlignmentStatus): string =>
  ({ PROPOSED: 'Proposed', AGREED: 'Agreed', DECLINED: 'Declined', WITHDRAWN: 'Withdrawn' })[status];

/**
 * How one project's effort splits over its agreed links, as fractions of 1. Links with a share take it; links without
 * one take equal parts of what is left; what nobody takes is unaligned. The parts and the rest sum to 1.
 */
export function splitEffort(links: readonly { readonly goalId: string; readonly share: number | null }[]): {
  readonly parts: ReadonlyMap<string, number>;
  readonly unaligned: number;
} {
  const taken = links.reduce((sum, link) => sum + (link.share ?? 0), 0) / 100;
  const open = links.filter((link) => link.share === null).length;
  const left = Math.max(0, 1 - taken);
  const parts = new Map<string, number>();
  for (const link of links) {
    const part = link.share === null ? left / open : link.share / 100;
    parts.set(link.goalId, (parts.get(link.goalId) ?? 0) + part);
  }
  return { parts, unaligned: open > 0 ? 0 : left };
}
