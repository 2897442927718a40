import type { DateStyle, ImportKind, ImportStatus } from '../gql/graphql';

export const kindWords: Readonly<Record<ImportKind, string>> = {
  PROJECTS: 'Projects',
  PEOPLE: 'People',
  GOALS: 'Goals',
  PDSA_CYCLES: 'PDSA cycles',
  MEASURES: 'Measures',
  MEASUREMENTS: 'Measurements',
};

export const statusWords: Readonly<Record<ImportStatus, string>> = {
  DRAFT: 'Not checked yet',
  READY: 'Ready to import',
  RUNNING: 'Going in',
  DONE: 'In',
  FAILED: 'Stopped',
  UNDOING: 'Being undone',
  UNDONE: 'Undone',
};

export const dateStyleWords: Readonly<Record<DateStyle, string>> = {
  DMY: 'Day, month, year',
  MDY: 'Month, day, year',
  ISO_ONLY: 'Year, month, day',
  UNKNOWN: 'Not known yet',
  MIXED: 'Both orders stand in it',
};

/** Words for a project's state that every register may be read as; `code` is how the api says the same. */
export const projectStates: readonly {
  readonly word: string;
  readonly label: string;
  readonly code: string;
}[] = [
  { word: 'Idea', label: 'Idea', code: 'IDEA' },
  { word: 'Planning', label: 'Planning', code: 'PLANNING' },
  { word: 'Testing', label: 'Testing', code: 'TESTING' },
  { word: 'Implementing', label: 'Implementing', code: 'IMPLEMENTING' },
  { word: 'Sustaining', label: 'Sustaining', code: 'SUSTAINING' },
  { word: 'Paused', label: 'Paused', code: 'PAUSED' },
  { word: 'Closed', label: 'Closed, ended', code: 'CLOSED, ENDED' },
  { word: 'Achieved', label: 'Closed, aim achieved', code: 'CLOSED, ACHIEVED' },
  { word: 'Abandoned', label: 'Closed, abandoned', code: 'CLOSED, ABANDONED' },
  { word: 'Merged', label: 'Closed, merged', code: 'CLOSED, MERGED' },
  { word: 'Declined', label: 'Closed, declined', code: 'CLOSED, DECLINED' },
];

/** The option that a reading of the api stands for; null when it read the word as nothing. */
export function stateRead(readAs: string): string | null {
  const code = readAs.trim().toLocaleUpperCase('en-GB');
  const found = projectStates.find(
    (state) => state.code === code || state.word.toLocaleUpperCase('en-GB') === code,
  );
  return found?.word ?? null;
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export interface FoundImport {
  readonly status: ImportStatus;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly files: readonly { readonly taken: boolean }[];
  readonly questions: readonly unknown[];
  readonly summary: {
    readonly ready: number;
    readonly held: number;
    readonly total: number;
    readonly kinds: readonly {
      readonly added: number;
      readonly changed: number;
      readonly same: number;
    }[];
  } | null;
}

export type Step = 'upload' | 'columns' | 'check' | 'import';
export const steps: readonly { readonly step: Step; readonly label: string }[] = [
  { step: 'upload', label: 'Upload' },
  { step: 'columns', label: 'Match columns' },
  { step: 'check', label: 'Check' },
  { step: 'import', label: 'Import' },
];

const begun: readonly ImportStatus[] = ['RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE'];

/** Rows are being read, written or taken back at this moment. */
export const isMoving = ({ status, progressDone, progressTotal }: FoundImport): boolean =>
  status === 'RUNNING' || status === 'UNDOING' || (status === 'DRAFT' && progressDone < progressTotal);

/** The furthest step that an import has come to; earlier ones can be gone back to until it has run. */
export function furthestStep(found: FoundImport): Step {
  if (begun.includes(found.status)) return 'import';
  if (found.files.length === 0) return 'upload';
  if (found.questions.length > 0 || found.summary === null) return 'columns';
  return 'check';
}

/** The step to show: the one asked for, if the import has come so far and has not run. */
export function stepShown(found: FoundImport, asked: string | null): Step {
  const furthest = furthestStep(found);
  if (furthest === 'import') return 'import';
  const at = steps.findIndex(({ step }) => step === asked);
  const most = steps.findIndex(({ step }) => step === furthest);
  return at >= 0 && at <= most ? (steps[at]?.step ?? furthest) : furthest;
}

/** What is true of the import at the step that is shown: the page's headline. */
export function importFinding(found: FoundImport, step: Step): string {
  const { summary } = found;
  switch (step) {
    case 'upload':
      return found.files.length === 0
        ? 'Choose the files of your register.'
        : `${counted(found.files.length, 'file')} here. Add more, or go on.`;
    case 'columns': {
      if (found.questions.length > 0) {
        return found.questions.length === 1
          ? 'One thing we cannot tell from the files.'
          : `${String(found.questions.length)} things we cannot tell from the files.`;
      }
      return 'This is how the files will be read.';
    }
    case 'check':
      return checkFinding(summary);
    case 'import':
      return ranFinding(found);
  }
}

function checkFinding(summary: FoundImport['summary']): string {
  if (summary === null) return 'Nothing has been checked yet.';
  const { ready, held, total } = summary;
  if (total === 0) return 'There are no rows to take in these files.';
  const news = summary.kinds.reduce((sum, { added, changed }) => sum + added + changed, 0);
  if (held === 0) {
    if (news === 0) return `All ${counted(total, 'row')} are in already. Nothing would change.`;
    return total === 1 ? 'The one row is ready.' : `All ${counted(total, 'row')} are ready.`;
  }
  return `${ready.toLocaleString('en-GB')} of ${counted(total, 'row')} ${ready === 1 ? 'is' : 'are'} ready. ${held.toLocaleString('en-GB')} ${held === 1 ? 'needs' : 'need'} a look.`;
}

function ranFinding({ status, summary, progressDone, progressTotal }: FoundImport): string {
  const far = `${progressDone.toLocaleString('en-GB')} of ${counted(progressTotal, 'row')}`;
  switch (status) {
    case 'RUNNING':
      return progressTotal === 0 ? 'The rows are going in.' : `${far} have been read.`;
    case 'UNDOING':
      return 'The import is being taken back.';
    case 'UNDONE':
      return 'The import is undone.';
    case 'FAILED':
      return 'The import stopped. Nothing of it went in.';
    default: {
      const sum = (of: 'added' | 'changed' | 'same') =>
        (summary?.kinds ?? []).reduce((total, kind) => total + kind[of], 0);
      const [added, changed] = [sum('added'), sum('changed')];
      if (added + changed === 0) return 'Everything was in already. Nothing changed.';
      const parts = [
        added === 0 ? null : `${added.toLocaleString('en-GB')} added`,
        changed === 0 ? null : `${changed.toLocaleString('en-GB')} changed`,
      ].filter((part) => part !== null);
      const held = summary?.held ?? 0;
      return `${parts.join(', ')}. ${held === 0 ? 'No row was left out.' : `${counted(held, 'row')} ${held === 1 ? 'was' : 'were'} left out.`}`;
    }
  }
}
