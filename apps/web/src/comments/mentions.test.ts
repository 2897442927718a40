import { mentionAt, pieces, stillMentioned, withMention } from './mentions';

const grace = { id: 'g', name: 'Grace Okoro' };
const gracie = { id: 'h', name: 'Grace Okoro-Hill' };

test.each([
  ['@', 1, { from: 0, typed: '' }],
  ['Ask @gra', 8, { from: 4, typed: 'gra' }],
  ['Ask @Siân O', 11, { from: 4, typed: 'Siân O' }],
  ['Ask @gra now', 8, { from: 4, typed: 'gra' }],
  ['ward@trust', 10, null],
  ['Ask @Grace Okoro today', 22, null],
  ['Ask @gra\nthen', 13, null],
  ['nobody', 6, null],
])('a name is being typed in %p at %d', (text, caret, expected) => {
  expect(mentionAt(text, caret)).toEqual(expected);
});

test('a chosen name takes the place of what was typed, and the caret goes behind it', () => {
  expect(withMention('Ask @gra now', 8, 4, 'Grace Okoro')).toEqual({
    text: 'Ask @Grace Okoro now',
    caret: 17,
  });
});

test('only names that still stand in the text are mentioned, each once', () => {
  expect(stillMentioned('@Grace Okoro and @Grace Okoro', [grace, grace, { id: 't', name: 'Tom' }])).toEqual([
    grace,
  ]);
});

test('the longest name wins where one begins with another', () => {
  expect(pieces('Ask @Grace Okoro-Hill, not @Grace Okoro.', [grace, gracie])).toEqual([
    { text: 'Ask ', mention: false },
    { text: '@Grace Okoro-Hill', mention: true },
    { text: ', not ', mention: false },
    { text: '@Grace Okoro', mention: true },
    { text: '.', mention: false },
  ]);
});
