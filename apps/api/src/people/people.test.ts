import { jest } from '@jest/globals';
import { Facts } from '../platform/facts/facts.js';
import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';

const PERSON = `id version name email jobRole leftOn leavesOn hasAccount leads allowedActions
  unit { id name } roles { id role from to unit { name } }`;
const PROBLEMS = `problems { code message path }`;
const LIST = `query ($slug: String!, $first: Int, $after: String, $search: String, $unitId: ID, $left: Boolean) {
  organisation(slug: $slug) {
    people(first: $first, after: $after, search: $search, unitId: $unitId, left: $left) {
      nodes { ${PERSON} } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
}`;
const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { ${PERSON} } ${PROBLEMS} } }`;
const EDIT = `mutation ($input: EditPersonInput!) { editPerson(input: $input) { person { ${PERSON} } ${PROBLEMS} } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { person { ${PERSON} } ${PROBLEMS} } }`;
const END = `mutation ($input: EndRoleInput!) { endRole(input: $input) { person { ${PERSON} } ${PROBLEMS} } }`;
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { link ${PROBLEMS} } }`;

interface PersonSeen {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly leads: number;
  readonly version: number;
  readonly roles: readonly { readonly id: string; readonly role: string; readonly to: string | null }[];
}

let api: Api;
let administrator: Visitor;
let director: Visitor;
let reader: Visitor;
let stranger: Visitor;
let here: { id: string; slug: string };
let trust: { id: string };
let ward: { id: string };
let clinic: { id: string };
let foreign: { id: string };
let foreignUnit: { id: string };
let ada: { id: string };

beforeAll(async () => {
  api = await openApi({ env: { PUBLIC_URL: 'http://tributary.example' } });
  const { given } = api;
  await given.organisation('Elsewhere').build();
  foreignUnit = await given.unit('Their ward').build();
  foreign = await given.person('Theo').withAccount('theo@elsewhere.example').holding('ADMINISTRATOR').build();
  here = await given.organisation('Larkmere').build();
  const top = given.unit('Larkmere Trust').trust();
  trust = top;
  ward = given.unit('Ward 7').beneath(top);
  clinic = given.unit('Clinic').beneath(top);
  ada = given.person('Ada Wynne').withAccount('ada@larkmere.example').holding('ADMINISTRATOR').in(top);
  const dot = given.person('Dot Hale').withAccount('dot@larkmere.example').holding('QI_DIRECTOR').in(top);
  const rhys = given.person('Rhys Moor').withAccount('rhys@larkmere.example').holding('READER').in(clinic);
  given.person('Gone Before').reachedAt('gone@larkmere.example').left('2026-10-01').in(ward);
  given.person('Zoë Last').in(ward);
  await given.build();
  administrator = await api.as(ada);
  director = await api.as(dot);
  reader = await api.as(rhys);
  stranger = await api.as(foreign);
});
afterAll(() => api.close());

const codes = (payload: { problems: { code: string; path: string[] }[] }): string[] =>
  payload.problems.map((problem) => [problem.code, ...problem.path].join(' '));
const list = async (visitor: Visitor, variables: Record<string, unknown> = {}) => {
  const { data, errors, statements } = await visitor.graphql(LIST, { slug: here.slug, ...variables });
  return { people: data?.organisation?.people, errors, statements };
};
const names = (people: { nodes: PersonSeen[] }): string[] => people.nodes.map((one) => one.name);
const made = async (name: string, more: Record<string, unknown> = {}): Promise<PersonSeen> => {
  const { data } = await administrator.graphql(CREATE, { input: { organisationId: here.id, name, ...more } });
  expect(data.createPerson.problems).toEqual([]);
  return data.createPerson.person as PersonSeen;
};
const granted = async (
  personId: string,
  role: string,
  more: Record<string, unknown> = {},
): Promise<PersonSeen> => {
  const { data } = await administrator.graphql(GRANT, { input: { personId, role, ...more } });
  expect(data.grantRole.problems).toEqual([]);
  return data.grantRole.person as PersonSeen;
};
const count = async (sql: string, values: unknown[]): Promise<number> => {
  const rows: { count: number }[] = await api.database.query(sql, values);
  return rows[0]?.count ?? 0;
};

describe('the register', () => {
  it('lists people by name, page by page, without a gap', async () => {
    const all = await list(director);
    expect(names(all.people).slice(0, 4)).toEqual(['Ada Wynne', 'Dot Hale', 'Gone Before', 'Rhys Moor']);
    expect(all.people.totalCount).toBe(all.people.nodes.length);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list(director, { first: 2, after });
      seen.push(...page.people.nodes.map((one: PersonSeen) => one.id));
      after = page.people.pageInfo.hasNextPage ? (page.people.pageInfo.endCursor as string) : null;
    } while (after !== null);
    expect(seen).toEqual(all.people.nodes.map((one: PersonSeen) => one.id));
  });

  it('says who somebody is', async () => {
    const { people } = await list(director, { search: 'rhys' });
    expect(people.nodes).toEqual([
      {
        id: expect.any(String) as string,
        version: 1,
        name: 'Rhys Moor',
        email: 'rhys@larkmere.example',
        jobRole: null,
        leftOn: null,
        leavesOn: null,
        hasAccount: true,
        leads: 0,
        allowedActions: [],
        unit: { id: clinic.id, name: 'Clinic' },
        roles: [{ id: expect.any(String) as string, role: 'READER', from: TEST_DAY, to: null, unit: null }],
      },
    ]);
  });

  it('finds by part of a name or address, whatever the case and the signs in it', async () => {
    expect(names((await list(director, { search: 'ZOË' })).people)).toEqual(['Zoë Last']);
    expect(names((await list(director, { search: 'DOT@lark' })).people)).toEqual(['Dot Hale']);
    expect(names((await list(director, { search: '%' })).people)).toEqual([]);
    expect(names((await list(director, { search: '_' })).people)).toEqual([]);
  });

  it('filters by a unit and all beneath it, and by who has left', async () => {
    expect(names((await list(director, { unitId: ward.id })).people)).toEqual(['Gone Before', 'Zoë Last']);
    expect(names((await list(director, { unitId: trust.id })).people)).toHaveLength(5);
    expect(names((await list(director, { left: true })).people)).toEqual(['Gone Before']);
    expect(names((await list(director, { left: false })).people)).not.toContain('Gone Before');
    expect(names((await list(director, { left: null })).people)).toContain('Gone Before');
  });

  it('shows a reader no address, and does not let one be found out by search', async () => {
    const { people } = await list(reader);
    expect(people.nodes.map((one: PersonSeen) => one.email)).toEqual(people.nodes.map(() => null));
    expect(names((await list(reader, { search: 'dot@larkmere' })).people)).toEqual([]);
    expect(names((await list(reader, { search: 'dot' })).people)).toEqual(['Dot Hale']);
  });

  it.each([
    ['no page at all', { first: 0 }, 'FIRST_RANGE'],
    ['too long a page', { first: 201 }, 'FIRST_RANGE'],
    ['a place nobody knows', { after: 'nonsense' }, 'CURSOR'],
    ['a place of another list', { after: Buffer.from('[1,2]').toString('base64url') }, 'CURSOR'],
    ['a unit that is none', { unitId: 'ward-7' }, 'NOT_FOUND'],
  ])('refuses %s', async (_what, variables, code) => {
    const { errors } = await list(director, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', problems: [{ code }] });
  });

  it('counts the live projects that somebody leads, of those anybody here may open', async () => {
    const { given } = api;
    given.within(here);
    const lead = given.person('Lena Lead');
    given.project().ledBy(lead).testing();
    given.project().ledBy(lead).paused({ restartOn: '2027-01-31' });
    given.project().ledBy(lead).idea();
    given.project().ledBy(lead).closed('ENDED');
    given.project().ledBy(lead).testing().teamLevel();
    given.project().ledBy(lead).testing().confidentialUntil('2027-01-31');
    await given.build();
    expect((await list(reader, { search: 'Lena Lead' })).people.nodes[0].leads).toBe(2);
    expect((await list(director, { search: 'Lena Lead' })).people.nodes[0].leads).toBe(2);
  });

  it('is not there for another organisation', async () => {
    const { data } = await stranger.graphql(LIST, { slug: here.slug });
    expect(data.organisation).toBeNull();
  });

  it('runs as many statements for 50 people as for few', async () => {
    const few = await list(director, { first: 3 });
    for (let number = 0; number < 50; number += 1)
      api.given.within(here).person(`Bulk ${number}`).in(ward).holding('MEMBER', ward);
    await api.given.build();
    const many = await list(director, { first: 50, search: 'Bulk' });
    expect(many.people.nodes).toHaveLength(50);
    expect(many.statements).toBeLessThanOrEqual(few.statements + 1);
    // Session, organisation, people, total, units, roles, units of roles, led projects.
    expect(many.statements).toBeLessThanOrEqual(8);
  });
});

describe('createPerson', () => {
  it('adds somebody, with nothing but a name', async () => {
    expect(await made('  Nia   Rees ')).toMatchObject({
      name: 'Nia Rees',
      email: null,
      roles: [],
      hasAccount: false,
    });
  });

  it.each([
    ['no name', { name: '' }, ['NAME_MISSING name']],
    ['an address that is none', { email: 'nia at larkmere' }, ['EMAIL_FORM email']],
    ['an address that somebody has', { email: 'ADA@Larkmere.example' }, ['EMAIL_TAKEN email']],
    ['a job too long', { jobRole: 'n'.repeat(201) }, ['JOB_ROLE_LONG jobRole']],
    ['no such unit', { unitId: '00000000-0000-4000-8000-000000000000' }, ['UNIT_UNKNOWN unitId']],
  ])('refuses %s', async (_what, more, expected) => {
    const input = { organisationId: here.id, name: 'New', ...more };
    const { data } = await administrator.graphql(CREATE, { input });
    expect(data.createPerson.person).toBeNull();
    expect(codes(data.createPerson)).toEqual(expected);
  });

  it('refuses a unit of another organisation as one that is not there', async () => {
    const input = { organisationId: here.id, name: 'New', unitId: foreignUnit.id };
    const { data } = await administrator.graphql(CREATE, { input });
    expect(codes(data.createPerson)).toEqual(['UNIT_UNKNOWN unitId']);
  });

  it('is for administrators of that organisation', async () => {
    const input = { organisationId: here.id, name: 'New' };
    expect(codes((await director.graphql(CREATE, { input })).data.createPerson)).toEqual(['NOT_ALLOWED']);
    expect(codes((await stranger.graphql(CREATE, { input })).data.createPerson)).toEqual([
      'NOT_FOUND organisationId',
    ]);
  });
});

describe('editPerson', () => {
  it('changes what is given and leaves the rest', async () => {
    const person = await made('Cora', { jobRole: 'Nurse', email: 'cora@larkmere.example' });
    const { data } = await administrator.graphql(EDIT, {
      input: { id: person.id, version: 1, name: 'Cora Bell', unitId: ward.id, leavesOn: '2027-02-01' },
    });
    expect(data.editPerson).toMatchObject({
      person: {
        name: 'Cora Bell',
        jobRole: 'Nurse',
        email: 'cora@larkmere.example',
        leavesOn: '2027-02-01',
        unit: { id: ward.id },
        version: 2,
      },
      problems: [],
    });
  });

  it('refuses a stale version, a wrong role and another organisation', async () => {
    const person = await made('Stella');
    const input = { id: person.id, version: 1, name: 'Changed' };
    const stale = await administrator.graphql(EDIT, { input: { ...input, version: 9 } });
    expect(codes(stale.data.editPerson)).toEqual(['STALE version']);
    expect(stale.data.editPerson.person.name).toBe('Stella');
    expect(codes((await director.graphql(EDIT, { input })).data.editPerson)).toEqual(['NOT_ALLOWED']);
    const outside = await stranger.graphql(EDIT, { input });
    const missing = await stranger.graphql(EDIT, {
      input: { ...input, id: '00000000-0000-4000-8000-000000000000' },
    });
    expect(outside.data).toEqual(missing.data);
    expect(codes(outside.data.editPerson)).toEqual(['NOT_FOUND id']);
  });

  it('refuses to have left on a day to come', async () => {
    const person = await made('Early');
    const { data } = await administrator.graphql(EDIT, {
      input: { id: person.id, version: 1, leftOn: '2026-11-23' },
    });
    expect(codes(data.editPerson)).toEqual(['LEFT_IN_FUTURE leftOn']);
  });

  it('whoever leaves is out at once: sessions, invitations and roles end, and the news goes round', async () => {
    const { given } = api;
    given.within(here);
    const leaver = given
      .person('Lea Ver')
      .withAccount('lea@larkmere.example')
      .holding('COACH', { from: '2026-01-01' })
      .holding('LEAD', { from: '2026-11-22' })
      .holding('MEMBER', { from: '2025-01-01', to: '2026-01-01' });
    await given.build();
    const session = await api.as(leaver);
    const invited = await administrator.graphql(INVITE, { input: { personId: leaver.id } });
    const told = jest.spyOn(api.app.get(Facts), 'publish');
    const { data } = await administrator.graphql(EDIT, {
      input: { id: leaver.id, version: 1, leftOn: '2026-11-20' },
    });
    expect(data.editPerson).toMatchObject({ person: { leftOn: '2026-11-20', roles: [] }, problems: [] });
    expect(told).toHaveBeenCalledWith(
      { name: 'PersonLeft', personId: leaver.id, organisationId: here.id, leftOn: '2026-11-20' },
      expect.anything(),
    );
    told.mockRestore();
    const grants = await api.database.query(
      `SELECT role, to_date FROM role_grant WHERE person_id = $1 ORDER BY role`,
      [leaver.id],
    );
    // A role that began after the day of leaving never held.
    expect(grants).toEqual([
      { role: 'COACH', to_date: '2026-11-20' },
      { role: 'MEMBER', to_date: '2026-01-01' },
    ]);
    expect((await session.graphql(`{ viewer { email } }`)).data.viewer).toBeNull();
    const token = (invited.data.invitePerson.link as string).split('/').at(-1);
    const late = await api.visitor.graphql(
      `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ${PROBLEMS} } }`,
      { input: { token, newPassword: 'a long new password' } },
    );
    expect(codes(late.data.changePassword)).toEqual(['LINK_USED token']);
    const again = await api.as(leaver);
    expect((await again.graphql(`{ viewer { memberships { home } } }`)).data.viewer.memberships).toEqual([]);
    expect((await again.graphql(LIST, { slug: here.slug })).data.organisation).toBeNull();
  });

  it('somebody who comes back has no role until one is given', async () => {
    const person = await made('Returning');
    await granted(person.id, 'MEMBER', { from: '2026-01-01' });
    await administrator.graphql(EDIT, { input: { id: person.id, version: 1, leftOn: TEST_DAY } });
    const refused = await administrator.graphql(GRANT, { input: { personId: person.id, role: 'MEMBER' } });
    expect(codes(refused.data.grantRole)).toEqual(['PERSON_LEFT']);
    const back = await administrator.graphql(EDIT, { input: { id: person.id, version: 2, leftOn: null } });
    expect(back.data.editPerson).toMatchObject({ person: { leftOn: null, roles: [] }, problems: [] });
  });

  it('an address somebody signs in with follows the register, and cannot be taken away', async () => {
    const person = await made('Mara', { email: 'mara@larkmere.example' });
    await administrator.graphql(INVITE, { input: { personId: person.id } });
    const none = await administrator.graphql(EDIT, { input: { id: person.id, version: 2, email: null } });
    expect(codes(none.data.editPerson)).toEqual(['EMAIL_NEEDED email']);
    const taken = await administrator.graphql(EDIT, {
      input: { id: person.id, version: 2, email: 'theo@elsewhere.example' },
    });
    expect(codes(taken.data.editPerson)).toEqual(['EMAIL_TAKEN email']);
    const moved = await administrator.graphql(EDIT, {
      input: { id: person.id, version: 2, email: 'mara.lind@larkmere.example' },
    });
    expect(moved.data.editPerson.problems).toEqual([]);
    expect(
      await count(`SELECT count(*)::int FROM account WHERE email = $1`, ['mara.lind@larkmere.example']),
    ).toBe(1);
  });

  it('the last administrator cannot be marked as gone', async () => {
    const { data } = await administrator.graphql(EDIT, {
      input: { id: ada.id, version: 1, leftOn: TEST_DAY },
    });
    expect(codes(data.editPerson)).toEqual(['LAST_ADMINISTRATOR']);
    expect((await administrator.graphql(`{ viewer { email } }`)).data.viewer).not.toBeNull();
  });
});

describe('roles', () => {
  it('are given from a day to a day, in one unit or everywhere', async () => {
    const person = await made('Remi');
    const { roles } = await granted(person.id, 'COACH', {
      unitId: ward.id,
      from: '2026-12-01',
      to: '2027-12-01',
    });
    expect(roles).toEqual([
      {
        id: expect.any(String),
        role: 'COACH',
        from: '2026-12-01',
        to: '2027-12-01',
        unit: { name: 'Ward 7' },
      },
    ]);
  });

  it('count from the day they begin until the day they end, and not on it', async () => {
    const { given } = api;
    given.within(here);
    const person = given.person('Timed').withAccount('timed@larkmere.example');
    await given.build();
    await granted(person.id, 'QI_DIRECTOR', { from: '2026-11-23', to: '2026-11-25' });
    const allowed = async (day: string): Promise<string[]> => {
      api.clock.set(new Date(`${day}T12:00:00Z`));
      try {
        const { data } = await (
          await api.as(person)
        ).graphql(`{ viewer { memberships { allowedActions } } }`);
        return data.viewer.memberships[0].allowedActions as string[];
      } finally {
        api.clock.set(new Date(`${TEST_DAY}T12:00:00Z`));
      }
    };
    expect(await allowed('2026-11-22')).not.toContain('goal.create');
    expect(await allowed('2026-11-23')).toContain('goal.create');
    expect(await allowed('2026-11-24')).toContain('goal.create');
    expect(await allowed('2026-11-25')).not.toContain('goal.create');
  });

  it.each([
    [
      'a unit that is not there',
      { role: 'COACH', unitId: '00000000-0000-4000-8000-000000000000' },
      ['UNIT_UNKNOWN unitId'],
    ],
    [
      'an end before its start',
      { role: 'COACH', from: '2026-11-22', to: '2026-11-22' },
      ['ROLE_ENDS_BEFORE_START to'],
    ],
    ['the same role again', { role: 'MEMBER' }, ['ROLE_HELD role']],
  ])('refuses %s', async (_what, more, expected) => {
    const person = await made('Refused');
    await granted(person.id, 'MEMBER');
    const { data } = await administrator.graphql(GRANT, { input: { personId: person.id, ...more } });
    expect(codes(data.grantRole)).toEqual(expected);
  });

  it('an administrator looks after all of it', async () => {
    const person = await made('Half');
    const { data } = await administrator.graphql(GRANT, {
      input: { personId: person.id, role: 'ADMINISTRATOR', unitId: ward.id },
    });
    expect(codes(data.grantRole)).toEqual(['ROLE_WHOLE_ORGANISATION unitId']);
  });

  it('end today unless another day is given; one that began today goes altogether', async () => {
    const person = await made('Ender');
    const { roles } = await granted(person.id, 'COACH', { from: '2026-01-01' });
    const later = await administrator.graphql(END, {
      input: { personId: person.id, grantId: roles[0]?.id, on: '2026-12-31' },
    });
    expect(later.data.endRole.person.roles).toMatchObject([{ role: 'COACH', to: '2026-12-31' }]);
    const now = await administrator.graphql(END, { input: { personId: person.id, grantId: roles[0]?.id } });
    expect(now.data.endRole).toMatchObject({ person: { roles: [] }, problems: [] });
    const twice = await administrator.graphql(END, { input: { personId: person.id, grantId: roles[0]?.id } });
    expect(codes(twice.data.endRole)).toEqual(['ROLE_ENDED']);
    const fresh = await granted(person.id, 'LEAD');
    await administrator.graphql(END, { input: { personId: person.id, grantId: fresh.roles[0]?.id } });
    expect(await count(`SELECT count(*)::int FROM role_grant WHERE person_id = $1`, [person.id])).toBe(1);
  });

  it('the last administrator stays one, until there is another who can sign in', async () => {
    const { people } = await list(administrator, { search: 'Ada Wynne' });
    const own = people.nodes[0].roles[0].id as string;
    const input = { personId: ada.id, grantId: own };
    expect(codes((await administrator.graphql(END, { input })).data.endRole)).toEqual(['LAST_ADMINISTRATOR']);
    expect(
      codes((await administrator.graphql(END, { input: { ...input, on: '2027-01-01' } })).data.endRole),
    ).toEqual(['LAST_ADMINISTRATOR']);
    const second = await made('Second', { email: 'second@larkmere.example' });
    await granted(second.id, 'ADMINISTRATOR');
    await administrator.graphql(INVITE, { input: { personId: second.id } });
    // Invited, but nobody has opened the link yet.
    expect(codes((await administrator.graphql(END, { input })).data.endRole)).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('two administrators cannot end each other at the same moment', async () => {
    const { given } = api;
    const place = await given.organisation('Pair').build();
    const one = given
      .person('One')
      .withAccount('one@pair.example')
      .holding('ADMINISTRATOR', { from: '2026-01-01' });
    const two = given
      .person('Two')
      .withAccount('two@pair.example')
      .holding('ADMINISTRATOR', { from: '2026-01-01' });
    await given.build();
    const grants: { id: string; person_id: string }[] = await api.database.query(
      `SELECT id, person_id FROM role_grant WHERE organisation_id = $1`,
      [place.id],
    );
    const grantOf = (person: { id: string }) => grants.find((grant) => grant.person_id === person.id)?.id;
    const [first, second] = [await api.as(one), await api.as(two)];
    const answers = await Promise.all([
      first.graphql(END, { input: { personId: two.id, grantId: grantOf(two) } }),
      second.graphql(END, { input: { personId: one.id, grantId: grantOf(one) } }),
    ]);
    expect(answers.flatMap((answer) => codes(answer.data.endRole))).toContain('LAST_ADMINISTRATOR');
    expect(
      await count(
        `SELECT count(*)::int FROM role_grant
         WHERE organisation_id = $1 AND role = 'ADMINISTRATOR' AND to_date IS NULL`,
        [place.id],
      ),
    ).toBe(1);
  });

  it('are given and ended by administrators of that organisation only', async () => {
    const person = await made('Guarded');
    const input = { personId: person.id, role: 'QI_DIRECTOR' };
    expect(codes((await director.graphql(GRANT, { input })).data.grantRole)).toEqual(['NOT_ALLOWED']);
    const outside = await stranger.graphql(GRANT, { input });
    expect(outside.data.grantRole.person).toBeNull();
    expect(codes(outside.data.grantRole)).toEqual(['NOT_FOUND personId']);
    const { roles } = await granted(person.id, 'MEMBER');
    const end = { personId: person.id, grantId: roles[0]?.id };
    expect(codes((await director.graphql(END, { input: end })).data.endRole)).toEqual(['NOT_ALLOWED']);
    expect(codes((await stranger.graphql(END, { input: end })).data.endRole)).toEqual(['NOT_FOUND personId']);
    const mixed = await administrator.graphql(END, { input: { ...end, personId: ada.id } });
    expect(codes(mixed.data.endRole)).toEqual(['NOT_FOUND grantId']);
  });
});

describe('invitePerson', () => {
  it('gives a link once, good for seven days, that voids the one before', async () => {
    const person = await made('Ivy', { email: 'ivy@larkmere.example' });
    const first = await administrator.graphql(INVITE, { input: { personId: person.id } });
    expect(first.data.invitePerson).toEqual({
      link: expect.stringMatching(/^http:\/\/tributary\.example\/choose-password\/[\w-]{43}$/) as string,
      problems: [],
    });
    await administrator.graphql(INVITE, { input: { personId: person.id } });
    const links: { open: boolean; days: number }[] = await api.database.query(
      `SELECT used_at IS NULL AS open, round(extract(epoch FROM expires_at - created_at) / 86400)::int AS days
       FROM one_time_link WHERE person_id = $1 ORDER BY created_at`,
      [person.id],
    );
    expect(links).toEqual([
      { open: false, days: 7 },
      { open: true, days: 7 },
    ]);
    const kept: { found: number }[] = await api.database.query(
      `SELECT count(*)::int AS found FROM one_time_link WHERE encode(token_hash, 'escape') LIKE $1`,
      [`%${(first.data.invitePerson.link as string).split('/').at(-1) ?? ''}%`],
    );
    expect(kept[0]?.found).toBe(0);
    expect((await list(director, { search: 'Ivy' })).people.nodes[0].hasAccount).toBe(true);
  });

  it('needs an address, and somebody who is here', async () => {
    const nameless = await made('No Address');
    expect(
      codes((await administrator.graphql(INVITE, { input: { personId: nameless.id } })).data.invitePerson),
    ).toEqual(['EMAIL_MISSING']);
    const gone = (await list(director, { search: 'Gone Before' })).people.nodes[0] as PersonSeen;
    expect(
      codes((await administrator.graphql(INVITE, { input: { personId: gone.id } })).data.invitePerson),
    ).toEqual(['PERSON_LEFT']);
  });

  it('does not hand over an account of another organisation by its address', async () => {
    const person = await made('Takeover', { email: 'theo@elsewhere.example' });
    const { data } = await administrator.graphql(INVITE, { input: { personId: person.id } });
    expect(data.invitePerson.link).toBeNull();
    expect(codes(data.invitePerson)).toEqual(['ACCOUNT_ELSEWHERE']);
    expect(
      await count(`SELECT count(*)::int FROM person WHERE id = $1 AND account_id IS NULL`, [person.id]),
    ).toBe(1);
    expect(await count(`SELECT count(*)::int FROM one_time_link WHERE person_id = $1`, [person.id])).toBe(0);
  });

  it('somebody who looks after both organisations may', async () => {
    const { given } = api;
    await given.organisation('Northern').build();
    given.person('Both').withAccount('both@larkmere.example').holding('ADMINISTRATOR');
    given.person('Shared').withAccount('shared@larkmere.example');
    const south = await given.organisation('Southern').build();
    const both = given.person('Both').withAccount('both@larkmere.example').holding('ADMINISTRATOR');
    await given.build();
    const visitor = await api.as(both);
    const { data } = await visitor.graphql(CREATE, {
      input: { organisationId: south.id, name: 'Shared', email: 'shared@larkmere.example' },
    });
    const personId = data.createPerson.person.id as string;
    const invited = await visitor.graphql(INVITE, { input: { personId } });
    expect(invited.data.invitePerson.problems).toEqual([]);
    expect(
      await count(`SELECT count(DISTINCT account_id)::int FROM person WHERE email = $1`, [
        'shared@larkmere.example',
      ]),
    ).toBe(1);
  });

  it('is for administrators of that organisation', async () => {
    const person = await made('Uninvited', { email: 'uninvited@larkmere.example' });
    const input = { personId: person.id };
    expect(codes((await director.graphql(INVITE, { input })).data.invitePerson)).toEqual(['NOT_ALLOWED']);
    expect(codes((await stranger.graphql(INVITE, { input })).data.invitePerson)).toEqual([
      'NOT_FOUND personId',
    ]);
    expect((await api.visitor.graphql(INVITE, { input })).errors?.[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
