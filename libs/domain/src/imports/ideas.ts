import { CHANGE_IDEA_MOST } from '../drivers/change-idea.js';
import { fold, tidy } from './fold.js';

/** What tells how far a change is, and not which change it is; with what may stand between it and the change. */
const LEADING_VERB =
  /^(?:(?:re[- ]?)?(?:pilot(?:ing|ed)?|tr(?:y|ying|ied)(?: out)?|trial(?:l?ing|l?ed)?|test(?:ing|ed)?|introduc(?:e|ing|ed)|implement(?:ing|ed)?)|repeat(?:ing|ed)?)(?: (?:of|to use|using|with))?[ :-]+(?=\S)/i;
const CYCLE_BEFORE =
  /^(?:pdsa|cycle|test|ramp)(?: cycle)?[ -]?(?:no\.? ?|number )?[a-z]?\d{1,3} ?[:.)-] ?(?=\S)/i;
const END_MARKS = /[\s.;,:!]+$/;
const ARTICLE = /^(?:an?|the)(?: (?=\S))/i;

/** Whether there is still something that can be tested after a word was taken off. */
const saysSomething = (text: string): boolean => /\p{L}/u.test(text);

function strip(text: string): string {
  const rest = text.replace(CYCLE_BEFORE, '').replace(LEADING_VERB, '');
  if (rest === text || !saysSomething(rest)) return text;
  const [, withoutArticle] = /^(?:an?|the) (.*)$/is.exec(rest) ?? [];
  // "Repeat the pilot of a new form" repeats a pilot, "Repeat the round" a round.
  return LEADING_VERB.test(withoutArticle ?? '') ? strip(withoutArticle ?? '') : strip(rest);
}

/** The change idea behind the words of a test, by which the tests of a project gather on ramps. */
export interface ChangeIdeaReading {
  /** For people, no longer than an idea may be. */
  readonly text: string;
  /** The same for every way of writing the same idea. */
  readonly key: string;
}

/**
 * "Pilot a new form", "Try a new form" and "Repeat a new form" test the same idea, "A new form": the leading verb only
 * says how far the test is. Nothing is guessed beyond that; other words are another idea.
 */
export function changeIdeaOf(changeTested: string): ChangeIdeaReading {
  const key = strip(fold(changeTested)).replace(ARTICLE, '').replace(END_MARKS, '');
  const words = strip(tidy(changeTested).normalize('NFC')).replace(END_MARKS, '');
  const capital = words.slice(0, 1).toLocaleUpperCase('en-GB') + words.slice(1);
  return { text: shortened(capital), key };
}

/** Cut between words, since an idea is a line. */
function shortened(text: string): string {
  if (text.length <= CHANGE_IDEA_MOST) return text;
  const cut = text.slice(0, CHANGE_IDEA_MOST - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > CHANGE_IDEA_MOST / 2 ? cut.slice(0, space) : cut;
  // Not between the halves of a letter beyond the basic plane.
  return `${whole.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
