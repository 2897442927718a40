import { daysBetween } from './cycle-days.js';
import type { CycleAsWritten } from './stage-gates.js';

/** Days after which Study, or the decision, is late: what was seen is forgotten, and the next test waits for it. */
export const STUDY_WITHIN_DAYS = 7;
export const DECIDE_WITHIN_DAYS = 7;

export interface Waiting {
  /** The day from which it waits; null where none is known. */
  readonly dueOn: string | null;
  readonly late: boolean;
  /** What waits and why it matters. */
  readonly sentence: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "3 December", with the year where it is another one. */
function dayWords(day: string, today: string): string {
  const [year, month, date] = day.split('-');
  const words = `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`;
  return year === today.slice(0, 4) ? words : `${words} ${year ?? ''}`;
}

/**
 * What a test waits for, and why that matters; null once it is closed. A test of a register is never late: nobody here
 * was asked for it before.
 */
export function waitingFor(cycle: CycleAsWritten, today: string): Waiting | null {
  const imported = cycle.origin === 'IMPORT';
  const waiting = (dueOn: string | null, late: boolean, sentence: string): Waiting => ({
    dueOn,
    late: late && !imported,
    sentence: imported ? `${sentence} It came with the register.` : sentence,
  });
  const words = (day: string): string => dayWords(day, today);
  switch (cycle.stage) {
    case 'PLAN': {
      const { startsOn } = cycle;
      if (startsOn === null)
        return waiting(
          null,
          false,
          'Ready to start. No day is set, and a plan teaches nothing until it is tried.',
        );
      if (startsOn > today) return waiting(startsOn, false, `Starts on ${words(startsOn)}.`);
      return startsOn === today
        ? waiting(startsOn, false, 'Starts today. Starting it locks the predictions.')
        : waiting(
            startsOn,
            true,
            `It was to start on ${words(startsOn)}. Start it or set another day: nothing is learnt until it is tried.`,
          );
    }
    case 'DO': {
      const { lookBackOn, startedOn } = cycle;
      const since = startedOn === null ? 'Under way.' : `Under way since ${words(startedOn)}.`;
      if (lookBackOn === null)
        return waiting(
          null,
          false,
          `${since} No day to look back is set, so nothing will bring it up again.`,
        );
      if (lookBackOn > today)
        return waiting(lookBackOn, false, `${since} You look back on ${words(lookBackOn)}.`);
      return lookBackOn === today
        ? waiting(lookBackOn, false, 'You look back today. Write down what you saw while it is fresh.')
        : waiting(
            lookBackOn,
            true,
            `You meant to look back on ${words(lookBackOn)}. Write down what you saw before it fades.`,
          );
    }
    case 'STUDY': {
      const { endedOn } = cycle;
      const late = endedOn !== null && daysBetween(endedOn, today) > STUDY_WITHIN_DAYS;
      return waiting(
        endedOn,
        late,
        late
          ? `It ended on ${words(endedOn ?? '')} and what came of it is not set beside the prediction. That is where the learning is.`
          : 'It has ended. Set what you saw beside the prediction.',
      );
    }
    case 'ACT': {
      const since = cycle.studiedOn ?? cycle.endedOn;
      const late = since !== null && daysBetween(since, today) > DECIDE_WITHIN_DAYS;
      return waiting(
        since,
        late,
        late
          ? `${cycle.studiedOn === null ? 'Ended' : 'Studied'} on ${words(since ?? '')} and not decided. The next test waits for it: adopt, adapt or abandon?`
          : 'Studied. Decide what next: adopt, adapt or abandon.',
      );
    }
    case 'CLOSED':
      return null;
  }
}
