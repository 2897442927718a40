/** The figures a headline is made of; all count live projects unless they say otherwise. */
export interface FindingFacts {
  readonly goals: number;
  readonly trueNorths: number;
  readonly live: number;
  readonly homeless: number;
  readonly unserved: readonly string[];
  readonly unanswered: number;
  readonly longestWaitDays: number | null;
  /** Siblings at the top whose share of the work and weight differ most, both in per cent. */
  readonly widest: { readonly title: string; readonly share: number; readonly weight: number } | null;
}

/** A gap between share and weight smaller than this says nothing. */
const GAP_WORTH_SAYING = 10;
/** Answers slower than this stand in the way of a team. */
const WAIT_WORTH_SAYING_DAYS = 30;

/**
 * The one sentence a page of goals opens with: true, computed, and about what matters most. The first rule that fits
 * speaks; when none does, that is said too.
 */
export function alignmentFinding(facts: FindingFacts): string {
  if (facts.trueNorths === 0) return 'No True North goal yet. The first one gives every project a direction.';
  if (facts.live === 0)
    return 'No live project yet. The first stream starts with a project’s link to a goal.';
  if (facts.homeless === facts.live)
    return 'No agreed links yet. The first stream starts with a project’s link to a goal.';
  const misses = `${shareInWords(facts.homeless, facts.live)} live projects ${facts.homeless === 1 ? 'reaches' : 'reach'} no True North goal.`;
  if (facts.homeless > 0 && facts.homeless / facts.live >= 0.1) return withUnserved(misses, facts.unserved);
  if (facts.widest !== null && Math.abs(facts.widest.share - facts.widest.weight) >= GAP_WORTH_SAYING)
    return withUnserved(
      `${facts.widest.title} takes ${Math.round(facts.widest.share)} % of the work and has ${Math.round(facts.widest.weight)} % of the weight.`,
      facts.unserved,
    );
  if (facts.unserved.length > 0)
    return `${unservedSentence(facts.unserved)} Every other goal has somebody on it.`;
  if (facts.longestWaitDays !== null && facts.longestWaitDays >= WAIT_WORTH_SAYING_DAYS)
    return `Every goal has work beneath it. One proposal has waited ${facts.longestWaitDays} days for an answer.`;
  if (facts.homeless > 0) return misses;
  return 'Every live project reaches True North, and every goal has work beneath it.';
}

const withUnserved = (sentence: string, unserved: readonly string[]): string =>
  unserved.length === 0 ? sentence : `${sentence} ${unservedSentence(unserved)}`;

const unservedSentence = (unserved: readonly string[]): string =>
  unserved.length === 1
    ? `Nobody works on “${unserved[0] ?? ''}”.`
    : `${unserved.length} goals have nobody on them.`;

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 4, 'A quarter of'],
  [1 / 3, 'A third of'],
  [1 / 2, 'Half of'],
  [2 / 3, 'Two thirds of'],
  [3 / 4, 'Three quarters of'],
  [1 / 5, 'A fifth of'],
];

/** “13 of 50”, or a fraction in words where the number is within one per cent of it and large enough to round. */
function shareInWords(part: number, whole: number): string {
  const fraction = FRACTIONS.find(([value]) => whole >= 20 && Math.abs(part / whole - value) <= 0.01);
  return fraction === undefined ? `${part} of ${whole}` : `${fraction[1]} ${whole}`;
}
