import type { ProjectSubject } from '../policy.js';
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
  const person = (id: string, more: Partial<Mentionable> = {}): Mentionable => ({
    id,
    leftOn: null,
    roles: [],
    ...more,
  });
  const people = [
    person('member'),
    person('stranger', { roles: [{ role: 'MEMBER', unitId: null }] }),
    person('coach', { roles: [{ role: 'COACH', unitId: 'ward' }] }),
    person('far-coach', { roles: [{ role: 'COACH', unitId: 'elsewhere' }] }),
    person('director', { roles: [{ role: 'QI_DIRECTOR', unitId: null }] }),
    person('left', { leftOn: '2026-11-22' }),
    person('leaving', { leftOn: '2026-11-23' }),
  ];
  const work = (visibility: ProjectSubject['visibility']): ProjectSubject => ({
    kind: 'project',
    organisationId: 'here',
    unitPath: ['hospital', 'ward'],
    visibility,
    team: [{ personId: 'member', role: 'MEMBER' }],
  });
  const asked = (visibility: ProjectSubject['visibility'], ...ids: string[]): string[] =>
    codes(checkMentions(ids, people, work(visibility), '2026-11-22'));

  it.each([
    ['member', [], [], [], []],
    ['stranger', [], [], ['MENTION_CANNOT_READ'], ['MENTION_CANNOT_READ']],
    ['coach', [], [], [], ['MENTION_CANNOT_READ']],
    ['far-coach', [], [], ['MENTION_CANNOT_READ'], ['MENTION_CANNOT_READ']],
    ['director', [], [], [], []],
    ['leaving', [], [], ['MENTION_CANNOT_READ'], ['MENTION_CANNOT_READ']],
    ['left', ['PERSON_LEFT'], ['PERSON_LEFT'], ['PERSON_LEFT'], ['PERSON_LEFT']],
    ['nobody', ['PERSON_UNKNOWN'], ['PERSON_UNKNOWN'], ['PERSON_UNKNOWN'], ['PERSON_UNKNOWN']],
  ])('%s: open, system, team, confidential', (id, open, system, team, confidential) => {
    expect(asked('OPEN', id)).toEqual(open);
    expect(asked('SYSTEM', id)).toEqual(system);
    expect(asked('TEAM', id)).toEqual(team);
    expect(asked('CONFIDENTIAL', id)).toEqual(confidential);
  });

  it('refuses all when one cannot be asked, and says of nobody who', () => {
    const [refused] = checkMentions(['member', 'stranger'], people, work('TEAM'), '2026-11-22');
    expect(refused).toEqual({
      code: 'MENTION_CANNOT_READ',
      message: 'Not everybody may see this project. Mention people who can, or ask its lead to let them in.',
      path: ['mentionIds'],
    });
    expect(asked('TEAM')).toEqual([]);
    expect(
      codes(
        checkMentions(Array.from({ length: MENTIONS_MOST + 1 }, String), people, work('OPEN'), '2026-11-22'),
      ),
    ).toEqual(['MENTIONS_MANY']);
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
