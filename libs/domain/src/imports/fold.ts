const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u2032\u02bc\u0060\u00b4\uff07]/g;
const QUOTES = /[\u201c\u201d\u201e\u201f\u2033\uff02]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Printable ASCII without the backtick, which stands for an apostrophe. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * The key by which names match: two texts that a reader would call the same have the same key.
 * Case, runs of white space (no-break too), curly quotes, kinds of dash and invisible characters do not count;
 * accents, punctuation and the order of words do. Folding twice is the same as folding once.
 */
export function fold(text: string): string {
  // Most cells of most registers are plain, and a file has millions of them.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  // The accent and quote characters go first: NFKC would turn a spacing accent into a space and a combining mark.
  return text
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** White space made single and trimmed, invisible characters taken out; everything else stays as it was written. */
export const tidy = (text: string): string =>
  PLAIN.test(text)
    ? text.replace(/ {2,}/g, ' ').trim()
    : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Tidies each line by itself, so that paragraphs of a long text stay paragraphs. */
export const tidyLines = (text: string): string => (PLAIN.test(text) ? tidy(text) : tidyEachLine(text));

const tidyEachLine = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * The least number of letters to add, drop, change or swap with their neighbour to turn one text into the other
 * (optimal string alignment). Gives `most + 1` as soon as it is known to be more than `most`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Words too common to say that two names mean the same. */
const LITTLE_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

const words = (folded: string): string[] =>
  (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LITTLE_WORDS.has(word));

const sameWord = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= 4 && b.length >= 4 && !/\d/.test(a + b) && editDistance(a, b, 1) <= 1) ||
  (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));

/** How much of the words of two texts is shared, 0 to 1; each word of one is used up by one word of the other. */
function wordOverlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const at = left.findIndex((other) => sameWord(word, other));
    if (at >= 0) {
      shared += 1;
      left.splice(at, 1);
    }
  }
  const dice = (2 * shared) / (a.length + b.length);
  // "Discharge by noon" is all of "Discharge by noon 33%": a whole text inside another counts for more than its length.
  const contained = shared === Math.min(a.length, b.length) && shared >= 2 ? 0.8 : 0;
  return Math.max(dice, contained);
}

const NEAR_ENOUGH = 0.6;

/** How near two texts are after folding: 1 is the same, under 0.6 is not worth offering. */
export function likeness(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return 1;
  const longest = Math.max(x.length, y.length);
  if (longest === 0) return 0;
  const most = Math.floor(longest * (1 - NEAR_ENOUGH));
  const distance = editDistance(x, y, most);
  const letters = distance > most ? 0 : 1 - distance / longest;
  return Math.min(0.99, Math.max(letters, wordOverlap(words(x), words(y))));
}

/**
 * The candidates that were probably meant by `text`, best first, at most `limit`, none when nothing is near.
 * They are for offering to a person; no rule may take one by itself.
 */
export function nearMatches(text: string, candidates: readonly string[], limit = 3): string[] {
  if (fold(text) === '') return [];
  const seen = new Set<string>();
  return candidates
    .filter((candidate) => {
      const key = fold(candidate);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map((candidate, order) => ({ candidate, order, score: likeness(text, candidate) }))
    .filter(({ score }) => score >= NEAR_ENOUGH)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
