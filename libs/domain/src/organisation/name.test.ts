import { checkName } from './name.js';

test.each([
  [null, ['NAME_MISSING']],
  ['Ward 7', []],
  ['W'.repeat(200), []],
  ['W'.repeat(201), ['NAME_LONG']],
])('%j', (name, codes) => {
  expect(checkName(name, 'the name of the unit').map((one) => one.code)).toEqual(codes);
});

test('the refusal says what is missing, on its field', () => {
  expect(checkName(null, 'your name', 'organisationName')).toEqual([
    { code: 'NAME_MISSING', message: 'Write your name.', path: ['organisationName'] },
  ]);
});
