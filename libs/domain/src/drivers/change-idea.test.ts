import { CHANGE_IDEA_MOST, checkChangeIdea, checkRetire, RETIRE_REASON_MOST } from './change-idea.js';

describe('a change idea', () => {
  it.each<[string, string | null, readonly string[]]>([
    ['words', 'A huddle at 9', []],
    ['as many as fit', 'x'.repeat(CHANGE_IDEA_MOST), []],
    ['no words', null, ['CHANGE_IDEA_MISSING']],
    ['too many words', 'x'.repeat(CHANGE_IDEA_MOST + 1), ['CHANGE_IDEA_LONG']],
    ['a patient', 'Move 943 476 5919 first', ['PATIENT_IDENTIFIER']],
  ])('of %s', (_, text, codes) => {
    const problems = checkChangeIdea(text);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    for (const { path, message } of problems) {
      expect(path).toEqual(['text']);
      expect(message).not.toContain('943');
    }
    expect(checkChangeIdea(text, 'newIdea').every(({ path }) => path[0] === 'newIdea')).toBe(true);
  });

  it.each<[string, string | null, number, readonly string[]]>([
    ['with a reason', 'Nobody has the time at 9', 0, []],
    ['without a reason', null, 0, ['REASON_MISSING']],
    ['with too long a reason', 'x'.repeat(RETIRE_REASON_MOST + 1), 0, ['REASON_LONG']],
    ['with a patient', 'For 943 476 5919', 0, ['PATIENT_IDENTIFIER']],
    ['while one test is open', 'Enough', 1, ['TESTS_OPEN']],
    ['while two tests are open', 'Enough', 2, ['TESTS_OPEN']],
  ])('retires %s', (_, reason, open, codes) => {
    expect(checkRetire(reason, open).map(({ code }) => code)).toEqual(codes);
  });

  it('counts the open tests in words', () => {
    expect(checkRetire('Enough', 1)[0]?.message).toMatch(/^One test /);
    expect(checkRetire('Enough', 2)[0]?.message).toMatch(/^2 tests /);
  });
});
