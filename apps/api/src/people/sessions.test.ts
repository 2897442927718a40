import { SCENARIO_PASSWORD } from '../seeds/write-scenario.js';
import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';
import { issueSetUpLink } from './set-up.js';

const VIEWER = `viewer {
  accountId email demonstration
  memberships {
    home allowedActions organisation { name slug } person { name email leads unit { name } roles { role } }
    roles { role unit { name } }
  }
}`;
const PROBLEMS = `problems { code message path }`;
const ME = `{ ${VIEWER} }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${VIEWER} ${PROBLEMS} } }`;
const STEP_IN = `mutation ($input: StepInInput!) { stepIn(input: $input) { ${VIEWER} ${PROBLEMS} } }`;
const SIGN_OUT = `mutation { signOut { ${PROBLEMS} } }`;
const SET_UP = `mutation ($input: SetUpInput!) { setUp(input: $input) { ${VIEWER} ${PROBLEMS} } }`;
const PASSWORD = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ${VIEWER} ${PROBLEMS} } }`;
const OPTIONS = `{ signInOptions { needsSetUp organisationName demonstration { email name jobRole invitation } } }`;
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { link ${PROBLEMS} } }`;

const codes = (payload: { problems: { code: string; path: string[] }[] }): string[] =>
  payload.problems.map((problem) => [problem.code, ...problem.path].join(' '));

/** A browser of its own, without a cookie. */
function browser(api: Api, cookie: string | null = null): Visitor {
  const visitor: Visitor = {
    cookie,
    fetch: async (path, init = {}) => {
      const headers = new Headers(init.headers);
      if (visitor.cookie !== null) headers.set('cookie', visitor.cookie);
      const response = await fetch(api.url + path, { ...init, headers });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        visitor.cookie = pair.endsWith('=') ? null : pair;
      }
      return response;
    },
    graphql: async (query, variables = {}) => {
      const response = await visitor.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as { data: unknown };
      return { ...body, statements: 0, status: response.status, headers: response.headers };
    },
  };
  return visitor;
}

describe('signing in', () => {
  let api: Api;
  let nia: { id: string };
  beforeAll(async () => {
    api = await openApi();
    const { given } = api;
    await given.organisation('Larkmere').build();
    const ward = given.unit('Ward 7');
    nia = given
      .person('Nia Rees')
      .withAccount('nia@larkmere.example')
      .in(ward)
      .holding('MEMBER', ward)
      .holding('QI_DIRECTOR', { from: '2027-01-01' });
    given.person('Ada').withAccount('ada@larkmere.example').holding('ADMINISTRATOR');
    await given.build();
  });
  afterAll(() => api.close());
  afterEach(() => api.database.query(`DELETE FROM sign_in_attempt`));
  const good = { email: 'nia@larkmere.example', password: SCENARIO_PASSWORD };

  it('opens a session and says who one is, where, and what one may do', async () => {
    const visitor = browser(api);
    const { data, headers } = await visitor.graphql(SIGN_IN, {
      input: { ...good, email: ' NIA@larkmere.example' },
    });
    expect(data.signIn).toEqual({
      viewer: {
        accountId: expect.any(String) as string,
        email: 'nia@larkmere.example',
        demonstration: false,
        memberships: [
          {
            home: 'my-work',
            allowedActions: ['organisation.read', 'person.read-contact', 'project.create'],
            organisation: { name: 'Larkmere', slug: 'larkmere' },
            person: {
              name: 'Nia Rees',
              email: 'nia@larkmere.example',
              leads: 0,
              unit: { name: 'Ward 7' },
              roles: [{ role: 'MEMBER' }, { role: 'QI_DIRECTOR' }],
            },
            roles: [{ role: 'MEMBER', unit: { name: 'Ward 7' } }],
          },
        ],
      },
      problems: [],
    });
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^tributary=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect((await visitor.graphql(ME)).data.viewer.email).toBe('nia@larkmere.example');
    const kept: { found: number }[] = await api.database.query(
      `SELECT count(*)::int AS found FROM session WHERE encode(token_hash, 'escape') LIKE $1`,
      [`%${visitor.cookie?.slice('tributary='.length) ?? ''}%`],
    );
    expect(kept[0]?.found).toBe(0);
  });

  it('answers the same to a wrong password and to an address nobody has', async () => {
    const wrong = await browser(api).graphql(SIGN_IN, { input: { ...good, password: 'not the password' } });
    const nobody = await browser(api).graphql(SIGN_IN, {
      input: { email: 'nobody@larkmere.example', password: 'not the password' },
    });
    expect(wrong.data).toEqual(nobody.data);
    expect(codes(wrong.data.signIn)).toEqual(['SIGN_IN']);
    expect(wrong.data.signIn.viewer).toBeNull();
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('does not open an account that never had a password', async () => {
    await api.database.query(`INSERT INTO account (email) VALUES ('empty@larkmere.example')`);
    const { data } = await browser(api).graphql(SIGN_IN, {
      input: { email: 'empty@larkmere.example', password: '' },
    });
    expect(codes(data.signIn)).toEqual(['SIGN_IN']);
  });

  it('stops trying after eight wrong passwords, also for the right one', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1)
      await browser(api).graphql(SIGN_IN, { input: { ...good, password: `wrong ${attempt}` } });
    const { data } = await browser(api).graphql(SIGN_IN, { input: good });
    expect(codes(data.signIn)).toEqual(['TOO_MANY_ATTEMPTS']);
    await api.database.query(`UPDATE sign_in_attempt SET at = now() - interval '16 minutes'`);
    expect((await browser(api).graphql(SIGN_IN, { input: good })).data.signIn.problems).toEqual([]);
  });

  it('never takes over a token that somebody planted in the browser', async () => {
    const planted = 'tributary=' + 'A'.repeat(43);
    const visitor = browser(api, planted);
    await visitor.graphql(SIGN_IN, { input: good });
    expect(visitor.cookie).not.toBe(planted);
    expect((await browser(api, planted).graphql(ME)).data.viewer).toBeNull();
  });

  it('ends the session that the browser had before, whoever’s it was', async () => {
    const visitor = browser(api);
    await visitor.graphql(SIGN_IN, { input: { email: 'ada@larkmere.example', password: SCENARIO_PASSWORD } });
    const former = visitor.cookie;
    const { data } = await visitor.graphql(SIGN_IN, { input: good });
    expect(data.signIn.viewer.memberships[0].person.name).toBe('Nia Rees');
    expect(visitor.cookie).not.toBe(former);
    expect((await browser(api, former).graphql(ME)).data.viewer).toBeNull();
  });

  it('hands nothing of the former person on within one request', async () => {
    const visitor = browser(api);
    await visitor.graphql(SIGN_IN, { input: { email: 'ada@larkmere.example', password: SCENARIO_PASSWORD } });
    const { data } = await visitor.graphql(
      `mutation ($input: SignInInput!) {
         first: createUnit(input: { organisationId: "x", name: "x", kind: WARD }) { problems { code } }
         signIn(input: $input) { ${VIEWER} ${PROBLEMS} }
         signOut { problems { code } }
       }`,
      { input: good },
    );
    expect(data.signIn.viewer.memberships[0].allowedActions).not.toContain('unit.edit');
    expect((await visitor.graphql(ME)).data.viewer).toBeNull();
  });

  it('signing out ends the session, not only the cookie', async () => {
    const visitor = browser(api);
    await visitor.graphql(SIGN_IN, { input: good });
    const cookie = visitor.cookie;
    expect((await visitor.graphql(SIGN_OUT)).data.signOut).toEqual({ problems: [] });
    expect(visitor.cookie).toBeNull();
    expect((await browser(api, cookie).graphql(ME)).data.viewer).toBeNull();
    expect((await visitor.graphql(SIGN_OUT)).data.signOut).toEqual({ problems: [] });
  });

  it.each([
    ['two hours without a request', `seen_at = now() - interval '121 minutes'`],
    ['twelve hours, however busy', `expires_at = now() - interval '1 second'`],
  ])('a session ends after %s', async (_what, change) => {
    const visitor = await api.as(nia);
    expect((await visitor.graphql(ME)).data.viewer).not.toBeNull();
    await api.database.query(`UPDATE session SET ${change}`);
    expect((await visitor.graphql(ME)).data.viewer).toBeNull();
    expect(visitor.cookie).toBeNull();
  });

  it('a session stays while it is used', async () => {
    const visitor = await api.as(nia);
    await api.database.query(`UPDATE session SET seen_at = now() - interval '119 minutes'`);
    expect((await visitor.graphql(ME)).data.viewer).not.toBeNull();
    await api.database.query(`UPDATE session SET seen_at = seen_at - interval '119 minutes'`);
    expect((await visitor.graphql(ME)).data.viewer).not.toBeNull();
  });

  it('the token changes every quarter of an hour; the former one is good for a minute more', async () => {
    const visitor = await api.as(nia);
    const first = visitor.cookie;
    await api.database.query(`UPDATE session SET rotated_at = now() - interval '16 minutes'`);
    expect((await visitor.graphql(ME)).data.viewer).not.toBeNull();
    expect(visitor.cookie).not.toBe(first);
    const late = browser(api, first);
    expect((await late.graphql(ME)).data.viewer).not.toBeNull();
    expect(late.cookie).toBe(first);
    await api.database.query(`UPDATE session SET former_until = now() - interval '1 second'`);
    expect((await browser(api, first).graphql(ME)).data.viewer).toBeNull();
    expect((await visitor.graphql(ME)).data.viewer).not.toBeNull();
  });

  it('an account that is closed is out at once', async () => {
    const visitor = await api.as(nia);
    await api.database.query(`UPDATE account SET disabled_at = now() WHERE email = $1`, [good.email]);
    try {
      expect((await visitor.graphql(ME)).data.viewer).toBeNull();
      expect(codes((await browser(api).graphql(SIGN_IN, { input: good })).data.signIn)).toEqual(['SIGN_IN']);
    } finally {
      await api.database.query(`UPDATE account SET disabled_at = NULL`);
    }
  });

  it('is nobody without a session', async () => {
    expect((await api.visitor.graphql(ME)).data).toEqual({ viewer: null });
  });

  it('offers no demonstration and no stepping in, even if the database holds demonstration accounts', async () => {
    await api.database.query(`UPDATE account SET demonstration = true`);
    await api.database.query(`UPDATE person SET invitation = 'Come in', invitation_order = 1`);
    try {
      expect((await api.visitor.graphql(OPTIONS)).data.signInOptions).toEqual({
        needsSetUp: false,
        organisationName: 'Larkmere',
        demonstration: [],
      });
      const visitor = browser(api);
      const { data } = await visitor.graphql(STEP_IN, { input: { email: good.email } });
      expect(data.stepIn.viewer).toBeNull();
      expect(codes(data.stepIn)).toEqual(['NOT_DEMONSTRATION']);
      expect(visitor.cookie).toBeNull();
    } finally {
      await api.database.query(`UPDATE account SET demonstration = false`);
      await api.database.query(`UPDATE person SET invitation = NULL, invitation_order = NULL`);
    }
  });

  describe('a new password', () => {
    const NEW = 'seven quiet rivers';
    let visitor: Visitor;
    beforeEach(async () => {
      await api.database.query(
        `UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE email = 'ada@larkmere.example')
         WHERE email = $1`,
        [good.email],
      );
      visitor = browser(api);
      await visitor.graphql(SIGN_IN, { input: good });
    });

    it('takes the present one, ends every other session and opens a fresh one here', async () => {
      const elsewhere = await api.as(nia);
      const before = visitor.cookie;
      const { data } = await visitor.graphql(PASSWORD, {
        input: { currentPassword: SCENARIO_PASSWORD, newPassword: NEW },
      });
      expect(data.changePassword).toMatchObject({ viewer: { email: good.email }, problems: [] });
      expect(visitor.cookie).not.toBe(before);
      expect((await visitor.graphql(ME)).data.viewer).not.toBeNull();
      expect((await browser(api, before).graphql(ME)).data.viewer).toBeNull();
      expect((await elsewhere.graphql(ME)).data.viewer).toBeNull();
      expect(codes((await browser(api).graphql(SIGN_IN, { input: good })).data.signIn)).toEqual(['SIGN_IN']);
      const fresh = await browser(api).graphql(SIGN_IN, { input: { ...good, password: NEW } });
      expect(fresh.data.signIn.problems).toEqual([]);
    });

    it.each([
      [
        'a wrong present one',
        { currentPassword: 'not it at all', newPassword: NEW },
        ['PASSWORD_WRONG currentPassword'],
      ],
      ['none', { newPassword: NEW }, ['PASSWORD_MISSING currentPassword']],
      [
        'too short a new one',
        { currentPassword: SCENARIO_PASSWORD, newPassword: 'short' },
        ['PASSWORD_SHORT newPassword'],
      ],
      [
        'the address as the new one',
        { currentPassword: SCENARIO_PASSWORD, newPassword: 'Nia@larkmere.example' },
        ['PASSWORD_IS_EMAIL newPassword'],
      ],
    ])('refuses %s', async (_what, input, expected) => {
      const { data } = await visitor.graphql(PASSWORD, { input });
      expect(codes(data.changePassword)).toEqual(expected);
      expect((await browser(api).graphql(SIGN_IN, { input: good })).data.signIn.problems).toEqual([]);
    });

    it('is not for whoever is signed out', async () => {
      const { data } = await browser(api).graphql(PASSWORD, {
        input: { currentPassword: SCENARIO_PASSWORD, newPassword: NEW },
      });
      expect(codes(data.changePassword)).toEqual(['SIGN_IN_FIRST']);
    });

    it('cannot be guessed at an open screen', async () => {
      for (let attempt = 0; attempt < 8; attempt += 1)
        await visitor.graphql(PASSWORD, { input: { currentPassword: `guess ${attempt}`, newPassword: NEW } });
      const { data } = await visitor.graphql(PASSWORD, {
        input: { currentPassword: SCENARIO_PASSWORD, newPassword: NEW },
      });
      expect(codes(data.changePassword)).toEqual(['TOO_MANY_ATTEMPTS']);
    });
  });

  describe('an invitation', () => {
    const NEW = 'seven quiet rivers';
    let person: { id: string; email: string | null };
    let token: string;
    beforeEach(async () => {
      const { given } = api;
      const email = `guest.${Math.random().toString(36).slice(2)}@larkmere.example`;
      person = await given.person('Guest').reachedAt(email).holding('COACH').build();
      const ada = await browserOf('ada@larkmere.example');
      const { data } = await ada.graphql(INVITE, { input: { personId: person.id } });
      token = (data.invitePerson.link as string).split('/').at(-1) ?? '';
      expect(data.invitePerson.link).toBe(`/choose-password/${token}`);
    });
    const browserOf = async (email: string): Promise<Visitor> => {
      const visitor = browser(api);
      await visitor.graphql(SIGN_IN, { input: { email, password: SCENARIO_PASSWORD } });
      return visitor;
    };

    it('lets the person choose a password and come in, once', async () => {
      const visitor = browser(api);
      const { data } = await visitor.graphql(PASSWORD, { input: { token, newPassword: NEW } });
      expect(data.changePassword).toMatchObject({
        viewer: { email: person.email, memberships: [{ home: 'portfolio', person: { name: 'Guest' } }] },
        problems: [],
      });
      expect((await visitor.graphql(ME)).data.viewer.email).toBe(person.email);
      const again = await browser(api).graphql(PASSWORD, {
        input: { token, newPassword: 'another long one' },
      });
      expect(codes(again.data.changePassword)).toEqual(['LINK_USED token']);
      const signedIn = await browser(api).graphql(SIGN_IN, { input: { email: person.email, password: NEW } });
      expect(signedIn.data.signIn.problems).toEqual([]);
    });

    it('opened twice at the same moment, it works once', async () => {
      const answers = await Promise.all(
        [NEW, 'another long one'].map((newPassword) =>
          browser(api).graphql(PASSWORD, { input: { token, newPassword } }),
        ),
      );
      expect(answers.map((answer) => codes(answer.data.changePassword)).sort()).toEqual([
        [],
        ['LINK_USED token'],
      ]);
    });

    it('is not used up by a password that is refused', async () => {
      const refused = await browser(api).graphql(PASSWORD, { input: { token, newPassword: 'short' } });
      expect(codes(refused.data.changePassword)).toEqual(['PASSWORD_SHORT newPassword']);
      const taken = await browser(api).graphql(PASSWORD, { input: { token, newPassword: NEW } });
      expect(taken.data.changePassword.problems).toEqual([]);
    });

    it('ends after seven days, and opens nothing else', async () => {
      await api.database.query(`UPDATE one_time_link SET expires_at = now() - interval '1 second'`);
      const late = await browser(api).graphql(PASSWORD, { input: { token, newPassword: NEW } });
      expect(codes(late.data.changePassword)).toEqual(['LINK_USED token']);
      const made = await browser(api).graphql(SET_UP, {
        input: { token, organisationName: 'Mine', name: 'Me', email: 'me@mine.example', password: NEW },
      });
      expect(codes(made.data.setUp)).toEqual(['LINK_USED token']);
    });

    it('answers a token that nobody issued as one that is used', async () => {
      const { data } = await browser(api).graphql(PASSWORD, { input: { token: 'guess', newPassword: NEW } });
      expect(codes(data.changePassword)).toEqual(['LINK_USED token']);
    });
  });
});

describe('the demonstration', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ env: { SEED: 'demo' } });
    const { given } = api;
    await given.organisation('Larkmere').forDemonstration().build();
    given.organisation('Story').forDemonstration();
    given
      .person('Ward nurse')
      .as('Nurse')
      .withAccount('nurse@story.example')
      .holding('MEMBER')
      .invited('Log a test', 2);
    given
      .person('Director')
      .as('QI director')
      .withAccount('director@story.example')
      .holding('QI_DIRECTOR')
      .invited('See overlaps', 1);
    given
      .person('Leaver')
      .as('Nurse')
      .withAccount('leaver@story.example')
      .left('2026-11-01')
      .invited('Gone', 3);
    await given.build();
    await api.database.query(`INSERT INTO account (email) VALUES ('real@story.example')`);
  });
  afterAll(() => api.close());

  it('offers its people in their order', async () => {
    expect((await api.visitor.graphql(OPTIONS)).data.signInOptions).toEqual({
      needsSetUp: false,
      organisationName: null,
      demonstration: [
        {
          email: 'director@story.example',
          name: 'Director',
          jobRole: 'QI director',
          invitation: 'See overlaps',
        },
        { email: 'nurse@story.example', name: 'Ward nurse', jobRole: 'Nurse', invitation: 'Log a test' },
      ],
    });
  });

  it('lets anybody step in as one of them, and change over', async () => {
    const visitor = browser(api);
    const nurse = await visitor.graphql(STEP_IN, { input: { email: 'Nurse@story.example' } });
    expect(nurse.data.stepIn).toMatchObject({
      viewer: { demonstration: true, memberships: [{ home: 'my-work', person: { name: 'Ward nurse' } }] },
      problems: [],
    });
    const director = await visitor.graphql(STEP_IN, { input: { email: 'director@story.example' } });
    expect(director.data.stepIn.viewer.memberships[0].home).toBe('portfolio');
    expect((await visitor.graphql(ME)).data.viewer.email).toBe('director@story.example');
  });

  it('opens no account of anybody else, and does not tell whether there is one', async () => {
    const real = await browser(api).graphql(STEP_IN, { input: { email: 'real@story.example' } });
    const nobody = await browser(api).graphql(STEP_IN, { input: { email: 'nobody@story.example' } });
    expect(real.data).toEqual(nobody.data);
    expect(codes(real.data.stepIn)).toEqual(['NOT_DEMONSTRATION']);
  });
});

describe('the first set-up', () => {
  let api: Api;
  let token: string;
  const input = {
    organisationName: ' Larkmere  Hospitals ',
    name: 'Ada Wynne',
    email: 'ada@larkmere.example',
    password: 'seven quiet rivers',
  };
  const LINK = `query ($token: String!) { setUpLink(token: $token) }`;
  const issued = async (): Promise<string> => {
    const link = await issueSetUpLink(api.database, 'http://tributary.example');
    expect(link).toMatch(/^http:\/\/tributary\.example\/set-up\/[\w-]{43}$/);
    return link?.split('/').at(-1) ?? '';
  };
  const good = async (one: string): Promise<unknown> =>
    (await api.visitor.graphql(LINK, { token: one })).data.setUpLink;

  beforeEach(async () => {
    api = await openApi();
    token = await issued();
  });
  afterEach(() => api.close());

  it('makes the organisation, its root unit and an administrator who directs improvement', async () => {
    expect((await api.visitor.graphql(OPTIONS)).data.signInOptions).toEqual({
      needsSetUp: true,
      organisationName: null,
      demonstration: [],
    });
    expect(await good(token)).toBe(true);
    const visitor = browser(api);
    const { data } = await visitor.graphql(SET_UP, { input: { ...input, token } });
    expect(data.setUp).toMatchObject({
      viewer: {
        email: 'ada@larkmere.example',
        demonstration: false,
        memberships: [
          {
            home: 'portfolio',
            organisation: { name: 'Larkmere Hospitals', slug: 'larkmere-hospitals' },
            person: { name: 'Ada Wynne', unit: { name: 'Larkmere Hospitals' } },
            roles: [
              { role: 'ADMINISTRATOR', unit: null },
              { role: 'QI_DIRECTOR', unit: null },
            ],
          },
        ],
      },
      problems: [],
    });
    expect(data.setUp.viewer.memberships[0].allowedActions).toEqual(
      expect.arrayContaining(['unit.edit', 'person.edit', 'goal.create', 'import.run']),
    );
    const tree = await visitor.graphql(
      `{ organisation(slug: "larkmere-hospitals") { units { name kind level } } }`,
    );
    expect(tree.data.organisation.units).toEqual([
      { name: 'Larkmere Hospitals', kind: 'TRUST', level: 'MESO' },
    ]);
    const grants = await api.database.query(`SELECT DISTINCT from_date, to_date FROM role_grant`);
    expect(grants).toEqual([{ from_date: TEST_DAY, to_date: null }]);
    const signedIn = await browser(api).graphql(SIGN_IN, {
      input: { email: input.email, password: input.password },
    });
    expect(signedIn.data.signIn.problems).toEqual([]);
  });

  it('works once; afterwards no link is made any more', async () => {
    await browser(api).graphql(SET_UP, { input: { ...input, token } });
    expect(await good(token)).toBe(false);
    const again = await browser(api).graphql(SET_UP, {
      input: { ...input, token, organisationName: 'Second', email: 'b@b.example' },
    });
    expect(codes(again.data.setUp)).toEqual(['LINK_USED token']);
    expect(await issueSetUpLink(api.database, null)).toBeNull();
    expect((await api.visitor.graphql(OPTIONS)).data.signInOptions.needsSetUp).toBe(false);
  });

  it('is refused while there is an organisation, though the link itself is good', async () => {
    await api.given.organisation('Imported').build();
    expect(await good(token)).toBe(false);
    const { data } = await browser(api).graphql(SET_UP, { input: { ...input, token } });
    expect(codes(data.setUp)).toEqual(['LINK_USED token']);
    expect(await api.database.query(`SELECT name FROM organisation`)).toEqual([{ name: 'Imported' }]);
  });

  it('a new link voids the one before; a link ends after a day', async () => {
    const second = await issued();
    expect(await good(token)).toBe(false);
    expect(await good(second)).toBe(true);
    await api.database.query(`UPDATE one_time_link SET expires_at = expires_at - interval '24 hours'`);
    expect(await good(second)).toBe(false);
    const { data } = await browser(api).graphql(SET_UP, { input: { ...input, token: second } });
    expect(codes(data.setUp)).toEqual(['LINK_USED token']);
  });

  it('says what is wrong on each field, and the link stays good', async () => {
    const { data } = await browser(api).graphql(SET_UP, {
      input: { token, organisationName: '', name: ' ', email: 'ada', password: 'short' },
    });
    expect(codes(data.setUp)).toEqual([
      'NAME_MISSING organisationName',
      'NAME_MISSING name',
      'EMAIL_FORM email',
      'PASSWORD_SHORT password',
    ]);
    expect(await good(token)).toBe(true);
    expect(await api.database.query(`SELECT id FROM organisation`)).toEqual([]);
  });

  it('says nothing about fields to whoever has no link', async () => {
    const { data } = await browser(api).graphql(SET_UP, {
      input: { token: 'guess', organisationName: '', name: '', email: '', password: '' },
    });
    expect(codes(data.setUp)).toEqual(['LINK_USED token']);
    expect(await good('guess')).toBe(false);
  });

  it('two good links opened at the same moment make one organisation', async () => {
    await api.database.query(`UPDATE one_time_link SET used_at = NULL`);
    const second = await issued();
    await api.database.query(`UPDATE one_time_link SET used_at = NULL`);
    const answers = await Promise.all(
      [token, second].map((one, at) =>
        browser(api).graphql(SET_UP, {
          input: {
            ...input,
            token: one,
            organisationName: `Hospital ${at}`,
            email: `a${at}@larkmere.example`,
          },
        }),
      ),
    );
    expect(answers.map((answer) => codes(answer.data.setUp)).sort()).toEqual([[], ['LINK_USED token']]);
    expect(await api.database.query(`SELECT id FROM organisation`)).toHaveLength(1);
  });
});
