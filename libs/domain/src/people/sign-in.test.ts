import { checkEmail } from './email.js';
import { homeOf } from './home.js';
import { checkLeftOn } from './leaving.js';
import { checkPassword } from './password.js';
import type { Role } from './role.js';

describe('checkEmail', () => {
  test.each([
    ['nia.rees@larkmere.example', []],
    ['o’brien+qi@larkmere.example', []],
    ['名前@larkmere.example', []],
    ['larkmere.example', ['EMAIL_FORM']],
    ['nia rees@larkmere.example', ['EMAIL_FORM']],
    ['nia@larkmere', ['EMAIL_FORM']],
    ['Nia <nia@larkmere.example>', ['EMAIL_FORM']],
    ['a@b.example,c@d.example', ['EMAIL_FORM']],
    [`${'a'.repeat(310)}@larkmere.example`, ['EMAIL_FORM']],
    [null, []],
  ])('%j: %j', (email, codes) => {
    expect(checkEmail(email).map((one) => one.code)).toEqual(codes);
  });

  test('may be asked for', () => {
    expect(checkEmail(null, true).map((one) => one.code)).toEqual(['EMAIL_MISSING']);
  });
});

describe('checkPassword', () => {
  const email = 'Nia.Rees@larkmere.example';
  test.each([
    ['eleven long', ['PASSWORD_SHORT']],
    ['twelve longs', []],
    ['ééééééééééé', ['PASSWORD_SHORT']],
    ['🙂'.repeat(11), ['PASSWORD_SHORT']],
    ['🙂'.repeat(12), []],
    ['a'.repeat(200), []],
    ['a'.repeat(201), ['PASSWORD_LONG']],
    ['nia.rees@larkmere.example', ['PASSWORD_IS_EMAIL']],
    [' NIA.REES@LARKMERE.EXAMPLE ', ['PASSWORD_IS_EMAIL']],
    ['nia.rees@larkmere.example and more', []],
  ])('%j: %j', (password, codes) => {
    expect(checkPassword(password, email, 'password').map((one) => one.code)).toEqual(codes);
  });

  test('never quotes the password', () => {
    expect(checkPassword('secret', email, 'newPassword')).toEqual([
      {
        code: 'PASSWORD_SHORT',
        message: expect.not.stringContaining('secret') as string,
        path: ['newPassword'],
      },
    ]);
  });
});

test.each<[Role[], string]>([
  [[], 'my-work'],
  [['READER'], 'my-work'],
  [['MEMBER'], 'my-work'],
  [['LEAD'], 'my-work'],
  [['COACH'], 'portfolio'],
  [['QI_DIRECTOR'], 'portfolio'],
  [['EXECUTIVE'], 'true-north'],
  [['ADMINISTRATOR'], 'people'],
  [['ADMINISTRATOR', 'QI_DIRECTOR'], 'portfolio'],
  [['ADMINISTRATOR', 'EXECUTIVE'], 'true-north'],
  [['EXECUTIVE', 'COACH'], 'portfolio'],
  [['MEMBER', 'ADMINISTRATOR'], 'people'],
])('%j begin at %s', (roles, home) => {
  expect(homeOf(roles)).toBe(home);
});

test.each([
  [null, []],
  ['2026-11-21', []],
  ['2026-11-22', []],
  ['2026-11-23', ['LEFT_IN_FUTURE']],
])('on 2026-11-22 "left on" %j: %j', (day, codes) => {
  expect(checkLeftOn(day, '2026-11-22').map((one) => one.code)).toEqual(codes);
});
