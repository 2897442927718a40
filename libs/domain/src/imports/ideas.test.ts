import fc from 'fast-check';
import { CHANGE_IDEA_MOST, checkChangeIdea } from '../drivers/change-idea.js';
import { fold } from './fold.js';
import { changeIdeaOf } from './ideas.js';

describe('changeIdeaOf', () => {
  test.each([
    ['Pilot a new form', 'A new form'],
    ['Try a new form', 'A new form'],
    ['Repeat a new form', 'A new form'],
    ['Test a new form', 'A new form'],
    ['Testing the new form.', 'The new form'],
    ['trialling  New Form', 'New Form'],
    ['Re-test of a new form', 'A new form'],
    ['Retest a new form', 'A new form'],
    ['Repeat the pilot of a new form', 'A new form'],
    ['PDSA 2: Try a new form', 'A new form'],
    ['Cycle no. 3 - Test a new form', 'A new form'],
    ['Introduce a new form', 'A new form'],
    ['A new form', 'A new form'],
  ])('%j is about the new form', (words, text) => {
    expect(changeIdeaOf(words)).toEqual({ text, key: 'new form' });
  });

  test.each([
    ['Test 3 patients', '3 patients', '3 patients'],
    ['Start earlier', 'Start earlier', 'start earlier'],
    ['Repeat', 'Repeat', 'repeat'],
    ['Cycle 1', 'Cycle 1', 'cycle 1'],
    ['Test: 5', 'Test: 5', 'test: 5'],
    ['Huddle at 9', 'Huddle at 9', 'huddle at 9'],
    ['Pilotage', 'Pilotage', 'pilotage'],
    ['école', 'École', 'école'],
    ['', '', ''],
  ])('%j is its own idea', (words, text, key) => {
    expect(changeIdeaOf(words)).toEqual({ text, key });
  });

  test('other words are another idea', () => {
    expect(changeIdeaOf('Try a huddle at 9').key).not.toBe(changeIdeaOf('Try a huddle at 10').key);
  });

  test('what folds the same is the same idea, whichever verb leads', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('Pilot', 'try', 'TEST', 'Repeat', 'Trialling', 'retest'),
        (words, verb) => {
          const { key } = changeIdeaOf(words);
          expect(changeIdeaOf(fold(words)).key).toBe(key);
          expect(changeIdeaOf(`  ${words.toUpperCase().toLowerCase()} `).key).toBe(
            changeIdeaOf(words.toUpperCase().toLowerCase()).key,
          );
          if (/^[a-z]/.test(fold(words))) expect(changeIdeaOf(`${verb} ${words}`).key).toBe(key);
        },
      ),
    );
  });

  test('a long text is cut between words and still fits', () => {
    const { text } = changeIdeaOf(`Try ${'a longer huddle '.repeat(60)}`);
    expect(text).toMatch(/(?:huddle|longer|a)…$/);
    expect(text.length).toBeLessThanOrEqual(CHANGE_IDEA_MOST);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 480, maxLength: 1200 }), (words) => {
        const idea = changeIdeaOf(words).text;
        expect(idea.length).toBeLessThanOrEqual(CHANGE_IDEA_MOST);
        expect(checkChangeIdea(idea).some(({ code }) => code === 'CHANGE_IDEA_LONG')).toBe(false);
      }),
    );
  });
});
