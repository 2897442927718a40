import { LIVE_STATUSES } from '@tributary/domain';
import type { ProjectFilter, ProjectSort, ProjectSortKey, ProjectStatus } from '../gql/graphql';
import { keysOf, levelWords, outcomeWords, purposeWords, statusActs } from './words';

/** A filter as the address bar keeps it; every part may be missing. */
export type Narrowing = {
  readonly [Key in keyof ProjectFilter]?: NonNullable<ProjectFilter[Key]>;
};

const lists = {
  status: { word: 'status', allowed: keysOf(statusActs) },
  outcome: { word: 'outcome', allowed: keysOf(outcomeWords) },
  level: { word: 'level', allowed: keysOf(levelWords) },
  purpose: { word: 'purpose', allowed: keysOf(purposeWords) },
} as const;
const ids = { goalId: 'goal', ids: 'ids' } as const;
const singles = { search: 'q', unitId: 'unit', leadId: 'lead', importId: 'import' } as const;
const flags = {
  live: 'live',
  homeless: 'homeless',
  stopsAtLocalGoal: 'stopsAtLocalGoal',
  atThisLevel: 'atThisLevel',
  leadLeft: 'leadLeft',
  unitMissing: 'unitMissing',
} as const;

const entries = <Words extends Readonly<Record<string, unknown>>>(words: Words) =>
  Object.entries(words) as [keyof Words & string, Words[keyof Words]][];

/** Reads a filter out of the address bar; words that mean nothing here are left out. */
export function readNarrowing(search: URLSearchParams): Narrowing {
  const narrowing: Record<string, unknown> = {};
  const several = (word: string) => (search.get(word) ?? '').split(',').filter((one) => one !== '');
  for (const [key, { word, allowed }] of entries(lists)) {
    const known: readonly string[] = allowed;
    const values = several(word).filter((value) => known.includes(value));
    if (values.length > 0) narrowing[key] = values;
  }
  for (const [key, word] of entries(ids)) if (several(word).length > 0) narrowing[key] = several(word);
  for (const [key, word] of entries(singles)) {
    const value = search.get(word)?.trim() ?? '';
    if (value !== '') narrowing[key] = value;
  }
  for (const [key, word] of entries(flags)) if (search.get(word) === 'yes') narrowing[key] = true;
  return narrowing;
}

/** Writes a filter into the address bar, in a fixed order, so that the same list has the same address. */
export function writeNarrowing(narrowing: Narrowing): URLSearchParams {
  const search = new URLSearchParams();
  for (const [key, { word }] of entries(lists)) {
    const values = narrowing[key];
    if (values !== undefined && values.length > 0) search.set(word, values.join(','));
  }
  for (const [key, word] of entries(ids)) {
    const values = narrowing[key];
    if (values !== undefined && values.length > 0) search.set(word, values.join(','));
  }
  for (const [key, word] of entries(singles)) {
    const value = narrowing[key];
    if (value !== undefined && value !== '') search.set(word, value);
  }
  for (const [key, word] of entries(flags)) if (narrowing[key] === true) search.set(word, 'yes');
  return search;
}

/** Where the portfolio shows exactly these projects. */
export function portfolioPath(slug: string, narrowing: Narrowing): string {
  const search = writeNarrowing(narrowing).toString();
  return `/${slug}/portfolio${search === '' ? '' : `?${search}`}`;
}

/** What a page of figures is narrowed to: the part of a filter that the roll-up knows. */
export type PageNarrowing = Pick<Narrowing, 'unitId' | 'level' | 'purpose' | 'status'>;

/**
 * The filter behind a figure that counts some statuses, within what the page is narrowed to. Null when the page's own
 * statuses leave none of them: the figure is 0 and there is no list to open.
 */
export function within(
  page: PageNarrowing,
  statuses: 'live' | readonly ProjectStatus[],
  more: Narrowing = {},
): Narrowing | null {
  const { status: wanted, ...rest } = page;
  if (wanted === undefined) {
    return statuses === 'live'
      ? { ...rest, ...more, live: true }
      : { ...rest, ...more, status: [...statuses] };
  }
  const counted: readonly ProjectStatus[] = statuses === 'live' ? LIVE_STATUSES : statuses;
  const status = counted.filter((one) => wanted.includes(one));
  return status.length === 0 ? null : { ...rest, ...more, status };
}

export const sortKeys = [
  'CODE',
  'TITLE',
  'STATUS',
  'UNIT',
  'LEAD',
  'STARTED',
  'UPDATED',
  'SCORE',
] as const satisfies readonly ProjectSortKey[];

/** The order in the address bar, `updated` or `-updated`; undefined where none is named. */
export function readSort(search: URLSearchParams): ProjectSort | undefined {
  const word = search.get('sort') ?? '';
  const descending = word.startsWith('-');
  const by = sortKeys.find((key) => key.toLowerCase() === word.replace('-', ''));
  return by === undefined ? undefined : { by, descending };
}

export function writeSort({ by, descending }: ProjectSort): string {
  return `${descending === true ? '-' : ''}${by.toLowerCase()}`;
}
