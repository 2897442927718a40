import type { ChangeInWords } from '@tributary/ui';
import { dayInWords } from '../organisation/days';
import { goalKindWords } from './goal-words';

/** What the history calls each thing that can change. What is not here is said by the entry's own sentence. */
const fieldWords: Readonly<Record<string, string>> = {
  title: 'title',
  patientLine: 'in a patient’s words',
  description: 'what it takes in',
  code: 'code',
  kind: 'kind',
  startsOn: 'from',
  endsOn: 'until',
  retiredOn: 'retired on',
  weight: 'weight',
};

const isKind = (value: string): value is keyof typeof goalKindWords => value in goalKindWords;

function said(field: string, value: string | null): string | null {
  if (value === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value);
  if (field === 'kind' && isKind(value)) return goalKindWords[value];
  return field === 'weight' ? `${value}%` : value;
}

/** The changes of one entry of a goal's history as people would say them. */
export function changesInWords(changes: readonly ChangeInWords[]): ChangeInWords[] {
  return changes.flatMap(({ field, before, after }) => {
    const words = fieldWords[field];
    return words === undefined
      ? []
      : [{ field: words, before: said(field, before), after: said(field, after) }];
  });
}
