import { statusWord } from '@tributary/domain';
import type { ChangeInWords } from '@tributary/ui';
import { ambitionWords, dayWords, outcomeWords, purposeWords, statusTrail, visibilityWords } from './words';

/** What the history calls each thing that can change. What is not here is said by the entry's own sentence. */
const fieldWords: Readonly<Record<string, string>> = {
  title: 'title',
  summary: 'what it is about',
  problem: 'the problem',
  aim: 'the aim',
  aimFrom: 'aim, from',
  aimTo: 'aim, to',
  aimUnit: 'aim, measured in',
  aimBy: 'aim, by',
  aimFor: 'aim, for',
  rationale: 'why it will work',
  scope: 'scope',
  purpose: 'purpose',
  ambition: 'size of the change',
  effortDays: 'effort, WTE-days',
  claimedScore: 'progress score',
  status: 'status',
  outcome: 'how it ended',
  restartOn: 'starts again on',
  closedOn: 'closed on',
  visibility: 'who sees it',
  confidentialUntil: 'confidential until',
  person: 'person',
  share: 'share of effort',
  contribution: 'contribution',
};

const statuses: Readonly<Record<string, string>> = Object.fromEntries(
  [...statusTrail, 'PAUSED' as const].map((status) => [status, statusWord(status)]),
);

const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    ...statuses,
    PROPOSED: 'Proposed',
    AGREED: 'Agreed',
    DECLINED: 'Declined',
    WITHDRAWN: 'Ended',
  },
  outcome: outcomeWords,
  purpose: purposeWords,
  ambition: ambitionWords,
  visibility: visibilityWords,
};

function said(field: string, value: string | null): string | null {
  if (value === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value);
  return field === 'share' ? `${value}%` : (valueWords[field]?.[value] ?? value);
}

/** The changes of one entry of the history as people would say them. */
export function changesInWords(changes: readonly ChangeInWords[]): ChangeInWords[] {
  return changes.flatMap(({ field, before, after }) => {
    const words = fieldWords[field];
    return words === undefined
      ? []
      : [{ field: words, before: said(field, before), after: said(field, after) }];
  });
}
