import { stageWord } from '@tributary/domain';
import type { CycleDecision, CycleStage } from '../gql/graphql';

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const momentOfYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `26 Oct, 08:12`, in the reader's own time; with the year where it is another one. */
export function momentWords(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return (at.getFullYear() === now.getFullYear() ? moment : momentOfYear).format(at);
}

/** What the page asks at each stage: its headline. */
export const stageQuestions: Readonly<Record<CycleStage, string>> = {
  PLAN: 'Plan the test',
  DO: 'What happens when you try it?',
  STUDY: 'Did it go as you thought?',
  ACT: 'What next?',
  CLOSED: 'What came of it',
};

/** What became of a test. */
export const decidedWords: Readonly<Record<CycleDecision, string>> = {
  ADOPT: 'Adopted',
  ADAPT: 'Adapted',
  ABANDON: 'Abandoned',
};

export const openStages = ['PLAN', 'DO', 'STUDY', 'ACT'] as const;
export type OpenStage = (typeof openStages)[number];

/** How far along: 0 in Plan, 4 once it is closed. */
export const stagePlace = (stage: CycleStage): number =>
  stage === 'CLOSED' ? openStages.length : openStages.indexOf(stage);

export const stageTitle = (label: string, stage: CycleStage): string => `${label} · ${stageWord(stage)}`;

export const cyclePath = (slug: string, code: string, label: string): string =>
  `/${slug}/projects/${code}/tests/${label}`;
