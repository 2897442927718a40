import {
  checkComment,
  checkMentions,
  commentActions,
  COMMENT_MOST,
  MENTIONS_MOST,
  type Mentionable,
} from './comment.js';

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

describe('the words of a comment', () => {
  it.each([
    [null, ['COMMENT_MISSING']],
    ['Nights need their own form.', []],
    ['x'.repeat(COMMENT_MOST), []],
    ['x'.repeat(COMMENT_MOST + 1), ['COMMENT_LONG']],
    ['Ask about 943 476 5919', ['PATIENT_IDENTIFIER']],
    [`943 476 5919 ${'x'.repeat(COMMENT_MOST)}`, ['COMMENT_LONG', 'PATIENT_IDENTIFIER']],
    ['<script>alert(1)</script> is only text', []],
  ])('%#', (text, expected) => {
    expect(codes(checkComment(text))).toEqual(expected);
  });
});

describe('whom a comment may mention', () => {
  const people: readonly Mentionable[] = [
    { id: 'reads', leftOn: null, mayRead: true },
    { id: 'leaving', leftOn: '2026-11-23', mayRead: true },
    { id: 'left', leftOn: '2026-11-22', mayRead: true },
    { id: 'outside', leftOn: null, mayRead: false },
    { id: 'left outside', leftOn: '2026-01-01', mayRead: false },
  ];
  it.each([
    [[], []],
    [['reads', 'leaving'], []],
    [['left'], ['PERSON_LEFT']],
    [['outside'], ['MENTION_CANNOT_READ']],
    [['left outside'], ['PERSON_LEFT']],
    [['nobody'], ['PERSON_UNKNOWN']],
    [['reads', 'outside'], ['MENTION_CANNOT_READ']],
    [['left', 'outside', 'nobody'], ['PERSON_UNKNOWN']],
    [Array.from({ length: MENTIONS_MOST }, () => 'reads'), []],
    [Array.from({ length: MENTIONS_MOST + 1 }, () => 'reads'), ['MENTIONS_MANY']],
  ])('%j', (ids, expected) => {
    const problems = checkMentions(ids, people, '2026-11-22');
    expect(codes(problems)).toEqual(expected);
    // Says that not everybody may, and of nobody who.
    for (const { message, path } of problems) {
      expect(path).toEqual(['mentionIds']);
      expect(message).not.toMatch(/reads|outside/);
    }
  });
});

it('a comment is its author’s alone, while it stands and they may write', () => {
  for (const isOwn of [true, false])
    for (const mayWrite of [true, false])
      for (const removed of [true, false])
        expect(commentActions({ isOwn, mayWrite, removed })).toEqual(
          isOwn && mayWrite && !removed ? ['comment.edit', 'comment.remove'] : [],
        );
});
