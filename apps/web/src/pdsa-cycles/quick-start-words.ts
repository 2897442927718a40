import { directionWord, scaleWord } from '@tributary/domain';
import type { ExpectedDirection } from '../gql/graphql';
import type { FormerTest, LookBack, Ramp } from './quick-start-defaults';

export const lookBackWords: Readonly<Record<LookBack, string>> = {
  shift: 'End of shift',
  week: 'In a week',
  weeks: 'In 4 weeks',
  day: 'Pick a day',
};

interface Predicted {
  readonly words: string | null;
  readonly direction: ExpectedDirection | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** `up from 60% to 85%`; null where nothing but words was said. */
export function movementWords({ direction, from, to }: Omit<Predicted, 'words'>): string | null {
  const parts = [
    direction === null ? '' : directionWord(direction),
    from === null ? '' : `from ${from}`,
    to === null ? '' : `to ${to}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

/** A prediction as a ward says it: its words, else where it goes. */
export function predictionWords(prediction: Predicted): string | null {
  const movement = movementWords(prediction);
  if (prediction.words === null) return movement;
  return movement === null ? prediction.words : `${prediction.words} (${movement})`;
}

/** `C1 was on a few patients.` */
export function formerScaleWords(former: FormerTest): string {
  return former.scale === null
    ? `${former.label} says nothing about its size.`
    : `${former.label} was: ${scaleWord(former.scale).toLowerCase()}.`;
}

/** `Ramp C, Footwear first`; a new idea has no name before it is tried. */
export const rampWords = (ramp: Ramp | undefined, label: string): string =>
  ramp === undefined
    ? `A new change idea · test ${label}`
    : `Ramp ${ramp.letter}, ${ramp.text} · test ${label}`;
