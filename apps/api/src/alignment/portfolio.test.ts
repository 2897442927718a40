import { openApi, TEST_DAY, type Api, type GraphAnswer, type Visitor } from '../testing/harness.js';

let api: Api;
let here: Awaited<ReturnType<typeof portfolio>>;
beforeAll(async () => {
  api = await openApi();
  here = await portfolio();
});
afterAll(() => api.close());

const SECRET = 'A mistake last March';
const CONFIDENTIAL = 'Under inquiry';

async function portfolio() {
  const { given } = api;
  const foreign = given.organisation('Elsewhere');
  const stranger = given.person('Una Stranger').holding('QI_DIRECTOR');
  const foreignGoal = given.goal('Theirs').trueNorth();
  const foreignUnit = given.unit('Theirs').ward();
  given.project('Not ours').testing().openToTheSystem();
  const organisation = given.organisation('Larkmere');
  const site = given.unit('St Bride’s').hospital();
  const surgery = given.unit('Surgery').division().beneath(site);
  const ash = given.unit('Ash Ward').ward().beneath(surgery);
  const birch = given.unit('Birch Ward').ward().beneath(surgery);
  const medicine = given.unit('Medicine').division().beneath(site);
  const cedar = given.unit('Cedar Ward').ward().beneath(medicine);
  const director = given.person('Ines Quill').holding('QI_DIRECTOR');
  const administrator = given.person('Max Keys').holding('ADMINISTRATOR');
  const executive = given.person('Eve Board').holding('EXECUTIVE');
  const surgeryCoach = given.person('Bea Coach').holding('COACH', surgery);
  const medicineCoach = given.person('Cal Coach').holding('COACH', medicine);
  const surgeryDirector = given.person('Dee Chief').holding('QI_DIRECTOR', surgery);
  const reader = given.person('Ada Reader').holding('READER');
  const lead = given.person('Tom Bell').holding('LEAD').in(ash);
  const gone = given.person('Gil Gone').left('2026-10-01');
  const former = given.person('Flo Former').holding('MEMBER');
  const harm = given.goal('No avoidable harm').trueNorth();
  const falls = given.goal('Half the falls').beneath(harm);
  const local = given.goal('A calm ward').local();

  const open = given
    .project('Bay watch')
    .on('2026-03-01')
    .in(ash)
    .ledBy(lead)
    .testing()
    .agreedWith(falls)
    .servingAs('STRATEGIC')
    .saying({ claimedScore: 2.5, effortDays: 12 });
  const stops = given
    .project('Quieter nights')
    .on('2026-04-01')
    .in(birch)
    .ledBy(gone)
    .implementing()
    .agreedWith(local);
  const idea = given.project('100% of 50_50 rounds').on('2026-05-01').in(cedar).ledBy(lead).idea();
  const closed = given
    .project('Ended well')
    .on('2026-02-01')
    .in(ash)
    .ledBy(lead)
    .testing()
    .on('2026-09-01')
    .closed('ACHIEVED')
    .agreedWith(harm);
  const imported = given
    .project('From the register')
    .on('2026-06-01')
    .fromRegister('REG-77', 'Ongoing')
    .testing();
  const team = given
    .project(SECRET)
    .on('2026-07-01')
    .in(ash)
    .ledBy(lead)
    .with(former, 'MEMBER', { to: '2026-08-01' })
    .testing()
    .teamLevel()
    .agreedWith(harm)
    .saying({ claimedScore: 4, effortDays: 7 });
  const secret = given
    .project(CONFIDENTIAL)
    .on('2026-08-01')
    .in(ash)
    .ledBy(lead)
    .testing()
    .confidentialUntil('2027-06-01')
    .agreedWith(harm);
  await given.build();
  return {
    organisation,
    slug: organisation.slug,
    foreign,
    foreignGoal,
    foreignUnit,
    units: { site, surgery, ash, birch, medicine, cedar },
    goals: { harm, falls, local },
    projects: { open, stops, idea, closed, imported, team, secret },
    people: {
      lead,
      gone,
      stranger,
      director,
      administrator,
      executive,
      surgeryCoach,
      medicineCoach,
      surgeryDirector,
      reader,
      former,
    },
  };
}

const LIST = `
  query ($slug: String!, $first: Int!, $after: String, $filter: ProjectFilter, $sort: ProjectSort) {
    organisation(slug: $slug) {
      projects(first: $first, after: $after, filter: $filter, sort: $sort) {
        edges {
          cursor
          node {
            id code title masked status outcome purpose unitName siteName leadName leadLeft startedOn updatedOn claimedScore
            effortDays goals { id title trueNorthTitle } reachesTrueNorth
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }`;

const list = async (visitor: Visitor, variables: Record<string, unknown> = {}): Promise<GraphAnswer> =>
  visitor.graphql(LIST, { slug: here.slug, first: 50, ...variables });

interface Shown {
  readonly titles: string[];
  readonly total: number;
}
async function shown(visitor: Visitor, variables: Record<string, unknown> = {}): Promise<Shown> {
  const { data, errors } = await list(visitor, variables);
  expect(errors).toBeUndefined();
  const { edges, totalCount } = data.organisation.projects;
  return { titles: edges.map((edge: { node: { title: string } }) => edge.node.title), total: totalCount };
}

const by = (who: keyof typeof here.people): Promise<Visitor> => api.as(here.people[who]);

describe('a list of projects', () => {
  it('shows a row as a page needs it', async () => {
    const { data } = await list(await by('reader'), { filter: { search: 'bay watch' } });
    const { harm: _harm, falls } = here.goals;
    expect(data.organisation.projects.edges[0].node).toEqual({
      id: here.projects.open.id,
      code: expect.stringMatching(/^QI-2026-\d{4}$/),
      title: 'Bay watch',
      masked: false,
      status: 'TESTING',
      outcome: null,
      purpose: 'STRATEGIC',
      unitName: 'Ash Ward',
      siteName: 'St Bride’s',
      leadName: 'Tom Bell',
      leadLeft: false,
      startedOn: '2026-03-01',
      updatedOn: expect.any(String),
      claimedScore: 2.5,
      effortDays: 12,
      goals: [{ id: falls.id, title: 'Half the falls', trueNorthTitle: 'No avoidable harm' }],
      reachesTrueNorth: true,
    });
  });

  it('filters by what the page offers', async () => {
    const visitor = await by('director');
    const { units, goals, people, projects } = here;
    const titles = async (filter: Record<string, unknown>): Promise<string[]> =>
      (await shown(visitor, { filter })).titles.sort();
    const all = [
      '100% of 50_50 rounds',
      SECRET,
      'Bay watch',
      'Ended well',
      'From the register',
      'Quieter nights',
    ];
    expect(await titles({})).toEqual(all);
    expect(await titles({ live: true })).toEqual([
      SECRET,
      'Bay watch',
      'From the register',
      'Quieter nights',
    ]);
    expect(await titles({ status: ['IDEA', 'CLOSED'] })).toEqual(['100% of 50_50 rounds', 'Ended well']);
    expect(await titles({ outcome: ['ACHIEVED'] })).toEqual(['Ended well']);
    expect(await titles({ unitId: units.medicine.id })).toEqual(['100% of 50_50 rounds']);
    expect(await titles({ unitId: units.surgery.id, live: true })).toEqual([
      SECRET,
      'Bay watch',
      'Quieter nights',
    ]);
    expect(await titles({ level: ['MESO', 'MACRO'] })).toEqual([]);
    expect(await titles({ purpose: ['STRATEGIC'] })).toEqual(['Bay watch']);
    expect(await titles({ goalId: [goals.harm.id] })).toEqual([SECRET, 'Bay watch', 'Ended well']);
    expect(await titles({ goalId: [goals.harm.id], atThisLevel: true })).toEqual([SECRET, 'Ended well']);
    expect(await titles({ goalId: [goals.falls.id, goals.local.id] })).toEqual([
      'Bay watch',
      'Quieter nights',
    ]);
    expect(await titles({ homeless: true })).toEqual(['From the register', 'Quieter nights']);
    expect(await titles({ stopsAtLocalGoal: true })).toEqual(['Quieter nights']);
    expect(await titles({ leadId: people.lead.id })).toEqual([
      '100% of 50_50 rounds',
      SECRET,
      'Bay watch',
      'Ended well',
    ]);
    expect(await titles({ leadLeft: true })).toEqual(['Quieter nights']);
    expect(await titles({ unitMissing: true })).toEqual(['From the register']);
    expect(await titles({ ids: [projects.open.id, projects.idea.id] })).toEqual([
      '100% of 50_50 rounds',
      'Bay watch',
    ]);
    expect(await titles({ live: true, search: 'night', purpose: ['TEAM_LED'] })).toEqual(['Quieter nights']);
  });

  it('searches what is typed, sign for sign', async () => {
    const visitor = await by('director');
    const found = async (search: string): Promise<string[]> =>
      (await shown(visitor, { filter: { search } })).titles;
    expect(await found('0% OF')).toEqual(['100% of 50_50 rounds']);
    expect(await found('0_5')).toEqual(['100% of 50_50 rounds']);
    expect(await found('%')).toEqual(['100% of 50_50 rounds']);
    expect(await found('_')).toEqual(['100% of 50_50 rounds']);
    expect(await found('reg-77')).toEqual(['From the register']);
    expect(await found(`' OR true --`)).toEqual([]);
    expect(await found('\\')).toEqual([]);
    expect((await shown(visitor, { filter: { search: '   ' } })).total).toBe(6);
  });

  it('refuses what cannot be about anything here, on its field', async () => {
    const visitor = await by('director');
    const refused = async (variables: Record<string, unknown>) => (await list(visitor, variables)).errors;
    const code = (name: string, ...path: string[]) => [
      expect.objectContaining({
        extensions: { code: 'REFUSED', problems: [expect.objectContaining({ code: name, path })] },
      }),
    ];
    expect(await refused({ filter: { goalId: ['nonsense'] } })).toEqual(
      code('NOT_FOUND', 'filter', 'goalId'),
    );
    expect(await refused({ filter: { unitId: `'` } })).toEqual(code('NOT_FOUND', 'filter', 'unitId'));
    expect(await refused({ first: 0 })).toEqual(code('FIRST_RANGE', 'first'));
    expect(await refused({ first: 201 })).toEqual(code('FIRST_RANGE', 'first'));
    expect(await refused({ after: 'nonsense' })).toEqual(code('CURSOR', 'after'));
    const cursor = (key: string): string =>
      Buffer.from(JSON.stringify([key, here.projects.open.id])).toString('base64url');
    for (const by of ['UPDATED', 'STARTED', 'SCORE'] as const)
      expect(await refused({ after: cursor('Bay watch'), sort: { by } })).toEqual(code('CURSOR', 'after'));
    expect(await refused({ after: cursor('\u0000'), sort: { by: 'TITLE' } })).toEqual(
      code('CURSOR', 'after'),
    );
  });

  it('counts the whole list on any page of it, also on one that is empty', async () => {
    const visitor = await by('director');
    const last = (await list(visitor, { sort: { by: 'TITLE' } })).data.organisation.projects.pageInfo
      .endCursor;
    const { data } = await list(visitor, { sort: { by: 'TITLE' }, after: last });
    expect(data.organisation.projects).toMatchObject({ edges: [], totalCount: 6 });
    const spread = await visitor.graphql(
      `fragment Count on ProjectRowConnection { totalCount } query ($slug: String!) { organisation(slug: $slug) { projects(first: 1) { ...Count } } }`,
      { slug: here.slug },
    );
    expect(spread.data.organisation.projects).toEqual({ totalCount: 6 });
  });

  it('runs as many statements with fifty rows as with five, counted or not', async () => {
    const { given } = api;
    const ask = async (count: number, total: boolean): Promise<GraphAnswer> => {
      const organisation = given.organisation(`Statements ${count} ${String(total)}`);
      const person = given.person('Ines Quill').holding('QI_DIRECTOR');
      const goal = given.goal().trueNorth();
      for (let n = 0; n < count; n += 1) given.project().ledBy(given.person()).testing().agreedWith(goal);
      await given.build();
      const visitor = await api.as(person);
      return visitor.graphql(total ? LIST : LIST.replace('totalCount', ''), {
        slug: organisation.slug,
        first: 50,
      });
    };
    const [five, fifty, uncounted] = [await ask(5, true), await ask(50, true), await ask(50, false)];
    expect(fifty.data.organisation.projects.edges).toHaveLength(50);
    expect(fifty.statements).toBe(five.statements);
    expect(uncounted.statements).toBe(fifty.statements);
  });
});

describe('paging', () => {
  const SORTS = ['CODE', 'TITLE', 'STATUS', 'UNIT', 'LEAD', 'STARTED', 'UPDATED', 'SCORE'] as const;

  /** Thirty projects that tie in everything but their titles, and a few that have nothing to sort by. */
  const tied = async (name: string) => {
    const { given } = api;
    const organisation = given.organisation(name);
    const person = given.person('Ines Quill').holding('QI_DIRECTOR');
    const ward = given.unit('Ash Ward').ward();
    for (let n = 0; n < 30; n += 1)
      given
        .project(`Same ${n % 7}`)
        .on('2026-03-01')
        .in(ward)
        .ledBy(person)
        .testing()
        .saying({ claimedScore: (n % 3) + 1 });
    for (let n = 0; n < 5; n += 1)
      given.project(`Bare ${n}`).fromRegister(`R-${n}`, 'Ongoing').saying({ startedOn: null }).testing();
    for (let n = 0; n < 5; n += 1) given.project(`Team ${n}`).in(ward).testing().teamLevel();
    await given.build();
    return { slug: organisation.slug, visitor: await api.as(person), ward };
  };

  const walk = async (
    visitor: Visitor,
    slug: string,
    sort: unknown,
    first: number,
    between: (page: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 100; page += 1) {
      const { data, errors }: GraphAnswer = await list(visitor, { slug, first, after, sort });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.organisation.projects;
      ids.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      if (!pageInfo.hasNextPage) return ids;
      expect(edges).toHaveLength(first);
      after = pageInfo.endCursor;
      await between(page);
    }
    throw new Error('no end of pages');
  };

  it.each(
    SORTS.flatMap((key) => [
      { by: key, descending: false },
      { by: key, descending: true },
    ]),
  )('goes through every row once, however they tie: $by, descending $descending', async (sort) => {
    const { slug, visitor } = await tied(`Tied by ${sort.by} ${String(sort.descending)}`);
    const whole = await walk(visitor, slug, sort, 200);
    const pieces = await walk(visitor, slug, sort, 7);
    expect(whole).toHaveLength(40);
    expect(new Set(whole).size).toBe(40);
    expect(pieces).toEqual(whole);
  });

  it('neither repeats nor skips a row when others come or go on the way', async () => {
    const { slug, visitor, ward } = await tied('Comings and goings');
    const sort = { by: 'TITLE', descending: false };
    const before = await walk(visitor, slug, sort, 200);
    const doomed = before[3]!;
    const ids = await walk(visitor, slug, sort, 7, async (page) => {
      // One comes before what was read, one after; one that was read goes.
      if (page !== 1) return;
      api.given.within({ id: (await organisationOf(slug)).id });
      api.given.project('AAA first').in(ward).testing();
      api.given.project('Zzz last').in(ward).testing();
      await api.given.build();
      await api.database.query(`DELETE FROM team_member WHERE project_id = $1`, [doomed]);
      await api.database.query(`DELETE FROM project WHERE id = $1`, [doomed]);
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(before.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toHaveLength(41);
  });

  it('sorts as it says', async () => {
    const visitor = await by('director');
    const sorted = async (sort: Record<string, unknown>): Promise<string[]> =>
      (await shown(visitor, { sort })).titles;
    expect(await sorted({ by: 'TITLE' })).toEqual([
      SECRET,
      '100% of 50_50 rounds',
      'Bay watch',
      'Ended well',
      'From the register',
      'Quieter nights',
    ]);
    expect((await sorted({ by: 'SCORE', descending: true }))[0]).toBe('Bay watch');
    expect((await sorted({ by: 'STARTED' })).slice(0, 2)).toEqual(['Ended well', 'Bay watch']);
    expect((await sorted({ by: 'LEAD', descending: true }))[0]).toMatch(/^(100%|Bay|Ended)/);
    expect(await sorted({ by: 'CODE', descending: true })).toEqual(
      [...(await sorted({ by: 'CODE' }))].reverse(),
    );
  });

  const organisationOf = async (slug: string): Promise<{ id: string }> => {
    const rows: { id: string }[] = await api.database.query(`SELECT id FROM organisation WHERE slug = $1`, [
      slug,
    ]);
    return rows[0]!;
  };
});

describe('team-level work', () => {
  const MASKED = {
    id: null,
    code: null,
    title: 'A project in Surgery',
    masked: true,
    unitName: null,
    leadName: null,
    leadLeft: false,
    startedOn: null,
    updatedOn: null,
    claimedScore: null,
    effortDays: null,
  };

  it.each(['reader', 'administrator', 'executive', 'medicineCoach', 'former'] as const)(
    'stands in the list of the %s without giving itself away',
    async (who) => {
      const visitor = await by(who);
      const { data } = await list(visitor, { sort: { by: 'TITLE' } });
      expect(JSON.stringify(data)).not.toContain(SECRET);
      const rows = data.organisation.projects.edges.map((edge: { node: unknown }) => edge.node);
      expect(rows.filter((row: { masked: boolean }) => row.masked)).toEqual([
        expect.objectContaining(MASKED),
      ]);
      expect(data.organisation.projects.totalCount).toBe(6);
    },
  );

  it.each(['director', 'surgeryDirector', 'surgeryCoach', 'lead'] as const)(
    'is open to the %s',
    async (who) => {
      expect((await shown(await by(who))).titles).toContain(SECRET);
    },
  );

  it.each([
    ['a search for its title', { search: 'mistake' }],
    ['a search for a letter of it', { search: 'a' }],
    ['its lead', { leadId: 'lead' }],
    ['its id', { ids: ['team'] }],
    ['work whose lead has left', { leadLeft: true }],
  ])('is not found by %s', async (_what, given) => {
    const filter: Record<string, unknown> = { ...given };
    if ('leadId' in given) filter.leadId = here.people.lead.id;
    if ('ids' in given) filter.ids = [here.projects.team.id];
    const visitor = await by('reader');
    const { data } = await list(visitor, { filter });
    expect(
      data.organisation.projects.edges.filter((edge: { node: { masked: boolean } }) => edge.node.masked),
    ).toEqual([]);
    expect(data.organisation.projects.totalCount).toBe(data.organisation.projects.edges.length);
    const facets = await visitor.graphql(
      `query ($slug: String!, $filter: ProjectFilter) { organisation(slug: $slug) { projectFacets(filter: $filter) { total } } }`,
      { slug: here.slug, filter },
    );
    expect(facets.data.organisation.projectFacets.total).toBe(data.organisation.projects.totalCount);
  });

  it.each(['TITLE', 'LEAD', 'UNIT', 'SCORE'] as const)(
    'has a place by %s that tells nothing',
    async (key) => {
      const { given } = api;
      const organisation = given.organisation(`Places by ${key}`);
      const reader = given.person('Ada Reader');
      const director = given.person('Ines Quill').holding('QI_DIRECTOR');
      // In the order of every key; that their ids stand in it as well is one chance in 720.
      for (const [n, letter] of [...'BCDXYZ'].entries())
        given
          .project(letter)
          .in(given.unit(`${letter} Ward`).ward())
          .ledBy(given.person(letter))
          .testing()
          .teamLevel()
          .saying({ claimedScore: n < 3 ? 0.5 + n * 0.5 : 2 + n * 0.5 });
      given
        .project('Middle')
        .in(given.unit('Maple Ward').ward())
        .ledBy(given.person('Mo'))
        .testing()
        .saying({ claimedScore: 3 });
      await given.build();
      const { data } = await list(await api.as(reader), { slug: organisation.slug, sort: { by: key } });
      const rows: { node: { masked: boolean } }[] = data.organisation.projects.edges;
      expect(rows.map(({ node }) => node.masked)).toEqual([true, true, true, true, true, true, false]);
      for (const descending of [false, true]) {
        const open = await list(await api.as(director), {
          slug: organisation.slug,
          sort: { by: key, descending },
        });
        const ids = open.data.organisation.projects.edges
          .map((edge: { node: { id: string; title: string } }) => edge.node)
          .filter(({ title }: { title: string }) => title !== 'Middle')
          .map(({ id }: { id: string }) => id);
        // Only ids set them apart.
        expect(ids).toEqual(descending ? [...ids].sort().reverse() : [...ids].sort());
      }
    },
  );

  describe('its cursor', () => {
    const KEYS = ['CODE', 'TITLE', 'STATUS', 'UNIT', 'LEAD', 'STARTED', 'UPDATED', 'SCORE'] as const;
    interface Edge {
      readonly cursor: string;
      readonly node: { readonly masked: boolean; readonly title: string };
    }
    const half = async () => {
      const { given } = api;
      const organisation = given.organisation(`Half masked ${(halves += 1)}`);
      const reader = given.person('Ada Reader');
      const other = given.person('Bo Reader');
      const masked = [1, 2, 3, 4].map((n) => given.project(`Team ${n}`).testing().teamLevel());
      given.project('Team 5').testing().teamLevel().saying({ startedOn: null, origin: 'IMPORT' });
      for (let n = 1; n <= 4; n += 1) given.project(`Open ${n}`).testing();
      await given.build();
      const [asReader, asOther] = [await api.as(reader), await api.as(other)];
      return { slug: organisation.slug, masked, reader: asReader, other: asOther };
    };
    let halves = 0;
    const edgesOf = ({ data }: GraphAnswer): Edge[] => data.organisation.projects.edges;
    const refused = [expect.objectContaining({ extensions: expect.objectContaining({ code: 'REFUSED' }) })];

    it('reveals nothing', async () => {
      const { slug, masked, reader } = await half();
      const known: Record<string, string>[] = await api.database.query(
        `SELECT id::text, code, updated_at::text AS updated, started_on::text AS started FROM project WHERE id = ANY ($1)`,
        [masked.map(({ id }) => id)],
      );
      const seen = new Set<string>();
      for (const by of KEYS) {
        const edges = edgesOf(await list(reader, { slug, sort: { by } })).filter(({ node }) => node.masked);
        expect(edges).toHaveLength(5);
        // Their length, too, is the same for all.
        expect(new Set(edges.map(({ cursor }) => cursor.length)).size).toBe(1);
        for (const { cursor } of edges) {
          seen.add(cursor);
          const bytes = Buffer.from(cursor, 'base64url');
          for (const text of [cursor, bytes.toString('latin1'), bytes.toString('hex')])
            for (const value of known.flatMap((row) => Object.values(row)))
              expect(text).not.toContain(value.replaceAll('-', ''));
        }
      }
      // The same row has another cursor in every list.
      const narrowed = edgesOf(await list(reader, { slug, sort: { by: 'CODE' }, filter: { live: true } }));
      for (const { cursor } of narrowed) seen.add(cursor);
      expect(seen.size).toBe(5 * KEYS.length + narrowed.length);
    });

    it('cannot be made up, changed, or used by somebody else or in another list', async () => {
      const { slug, masked, reader, other } = await half();
      const sort = { by: 'CODE' };
      const [{ cursor } = { cursor: '' }] = edgesOf(await list(reader, { slug, sort }));
      expect((await list(reader, { slug, sort, after: cursor })).errors).toBeUndefined();
      const changed = Buffer.from(cursor, 'base64url');
      changed[40] = (changed[40] ?? 0) ^ 1;
      const made = Buffer.from(JSON.stringify(['QI-2026-0001', masked[0]?.id]));
      for (const after of [
        '',
        cursor.slice(0, 20),
        changed.toString('base64url'),
        made.toString('base64url'),
      ])
        expect((await list(reader, { slug, sort, after })).errors).toEqual(refused);
      expect((await list(other, { slug, sort, after: cursor })).errors).toEqual(refused);
      expect((await list(reader, { slug, sort: { by: 'TITLE' }, after: cursor })).errors).toEqual(refused);
      expect((await list(reader, { slug, sort, filter: { live: true }, after: cursor })).errors).toEqual(
        refused,
      );
    });

    it.each(KEYS)('leads through every row once by %s', async (by) => {
      const { slug, reader } = await half();
      const edges: Edge[] = [];
      let after: string | null = null;
      do {
        const answer: GraphAnswer = await list(reader, { slug, sort: { by }, first: 2, after });
        edges.push(...edgesOf(answer));
        const { hasNextPage, endCursor } = answer.data.organisation.projects.pageInfo;
        after = hasNextPage ? endCursor : null;
      } while (after !== null);
      const whole = edgesOf(await list(reader, { slug, sort: { by } }));
      expect(edges).toEqual(whole);
      expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(9);
      expect(edges.filter(({ node }) => node.masked)).toHaveLength(5);
    });
  });

  it('counts in every total', async () => {
    const [reader, director] = [await by('reader'), await by('director')];
    for (const filter of [
      {},
      { live: true },
      { unitId: here.units.surgery.id },
      { goalId: [here.goals.harm.id] },
    ])
      expect((await shown(reader, { filter })).total).toBe((await shown(director, { filter })).total);
  });

  it('is opened by no other door', async () => {
    const visitor = await by('reader');
    const [row] = await api.database.query<{ code: string }[]>(`SELECT code FROM project WHERE id = $1`, [
      here.projects.team.id,
    ]);
    const { code } = row!;
    const { data } = await visitor.graphql(
      `query ($id: ID!, $code: String!, $slug: String!) {
         project(id: $id) { title }
         organisation(slug: $slug) {
           projectByCode(code: $code) { title }
           search(text: "mistake") { label }
           byCode: search(text: $code) { label }
           myWork { projects { title } }
         }
       }`,
      { id: here.projects.team.id, code, slug: here.slug },
    );
    expect(data).toEqual({
      project: null,
      organisation: { projectByCode: null, search: [], byCode: [], myWork: { projects: [] } },
    });
  });
});

describe('confidential work', () => {
  it.each([
    'reader',
    'administrator',
    'executive',
    'surgeryCoach',
    'director',
    'surgeryDirector',
    'lead',
  ] as const)('is in no total, list, search or facet of the %s', async (who) => {
    const visitor = await by(who);
    const answer = await visitor.graphql(
      `query ($slug: String!, $goal: [ID!], $lead: ID, $unit: ID, $ids: [ID!]) {
           organisation(slug: $slug) {
             all: projects { nodes { title } totalCount }
             found: projects(filter: { search: "inquiry" }) { totalCount }
             goal: projects(filter: { goalId: $goal, live: true }) { totalCount }
             lead: projects(filter: { leadId: $lead, live: true }) { nodes { title } }
             unit: projects(filter: { unitId: $unit, live: true }) { totalCount }
             ids: projects(filter: { ids: $ids }) { totalCount }
             projectFacets { total status { value count } }
             search(text: "inquiry") { label }
             rollUp { live goals { goal { title } live } }
             units { name liveProjects }
           }
         }`,
      {
        slug: here.slug,
        goal: [here.goals.harm.id],
        lead: here.people.lead.id,
        unit: here.units.ash.id,
        ids: [here.projects.secret.id],
      },
    );
    expect(answer.errors).toBeUndefined();
    const found = answer.data.organisation;
    expect(JSON.stringify(found)).not.toContain(CONFIDENTIAL);
    expect(found).toMatchObject({
      all: { totalCount: 6 },
      found: { totalCount: 0 },
      goal: { totalCount: 2 },
      unit: { totalCount: 2 },
      ids: { totalCount: 0 },
      search: [],
      projectFacets: { total: 6 },
      rollUp: { live: 4 },
    });
    expect(found.units.find((unit: { name: string }) => unit.name === 'Ash Ward').liveProjects).toBe(2);
  });

  const confidential = async (visitor: Visitor) => {
    const { data } = await visitor.graphql(
      `query ($slug: String!) { organisation(slug: $slug) { confidentialProjects { nodes { title masked } totalCount } } }`,
      { slug: here.slug },
    );
    return data.organisation.confidentialProjects;
  };

  it.each(['director', 'surgeryDirector', 'lead'] as const)(
    'stands in a list of its own for the %s',
    async (who) => {
      expect(await confidential(await by(who))).toEqual({
        nodes: [{ title: CONFIDENTIAL, masked: false }],
        totalCount: 1,
      });
    },
  );

  it.each(['reader', 'administrator', 'executive', 'surgeryCoach', 'medicineCoach'] as const)(
    'and for the %s that list is empty',
    async (who) => {
      expect(await confidential(await by(who))).toEqual({ nodes: [], totalCount: 0 });
    },
  );

  it('is open to the organisation once its day has come', async () => {
    api.clock.set(new Date('2027-06-01T12:00:00Z'));
    try {
      const visitor = await by('reader');
      expect((await shown(visitor)).titles).toContain(CONFIDENTIAL);
      expect(await confidential(visitor)).toEqual({ nodes: [], totalCount: 0 });
    } finally {
      api.clock.set(new Date(`${TEST_DAY}T12:00:00Z`));
    }
  });
});

describe('facets', () => {
  const facets = async (visitor: Visitor, filter: Record<string, unknown> = {}) => {
    const { data, errors } = await visitor.graphql(
      `query ($slug: String!, $filter: ProjectFilter) {
         organisation(slug: $slug) {
           projectFacets(filter: $filter) {
             total
             status { value count } purpose { value count } level { value count }
             trueNorth { value label count } unit { value label count } needsALook { value count }
           }
         }
       }`,
      { slug: here.slug, filter },
    );
    expect(errors).toBeUndefined();
    return data.organisation.projectFacets;
  };

  it('each number is the length of the list that its value opens', async () => {
    const visitor = await by('reader');
    for (const filter of [
      {},
      { live: true },
      { unitId: here.units.surgery.id },
      { search: 'e' },
      { purpose: ['TEAM_LED'] },
    ]) {
      const counted = await facets(visitor, filter);
      const total = async (more: Record<string, unknown>): Promise<number> =>
        (await shown(visitor, { filter: { ...filter, ...more } })).total;
      expect(counted.total).toBe(await total({}));
      for (const { value, count } of counted.status) expect(count).toBe(await total({ status: [value] }));
      for (const { value, count } of counted.purpose)
        if (value !== 'none') expect(count).toBe(await total({ purpose: [value] }));
      for (const { value, count } of counted.level)
        if (value !== 'none') expect(count).toBe(await total({ level: [value] }));
      for (const { value, count } of counted.unit) expect(count).toBe(await total({ unitId: value }));
      for (const { value, count } of counted.trueNorth)
        expect(count).toBe(await total(value === 'none' ? { homeless: true } : { goalId: [value] }));
      for (const { value, count } of counted.needsALook) expect(count).toBe(await total({ [value]: true }));
    }
  });

  it('a facet is counted with the other filters in force, not with its own', async () => {
    const counted = await facets(await by('director'), { status: ['IDEA'] });
    expect(counted.total).toBe(1);
    expect(counted.status.find((one: { value: string }) => one.value === 'TESTING').count).toBe(3);
    expect(counted.purpose.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { value: 'TEAM_LED', count: 1 },
    ]);
  });

  it('run in one statement', async () => {
    const visitor = await by('director');
    const bare = await visitor.graphql(`{ organisation(slug: "${here.slug}") { name } }`);
    const counted = await visitor.graphql(
      `{ organisation(slug: "${here.slug}") { name projectFacets { total status { count } unit { count } } } }`,
    );
    expect(counted.statements).toBe(bare.statements + 1);
  });
});

describe('another organisation', () => {
  it('is not there for whoever has no part in it', async () => {
    const visitor = await by('stranger');
    const { data } = await list(visitor);
    expect(data).toEqual({ organisation: null });
  });

  it('its ids open nothing, and its work stays in its own list', async () => {
    const visitor = await by('director');
    expect((await shown(visitor, { filter: { goalId: [here.foreignGoal.id] } })).total).toBe(0);
    expect((await shown(visitor, { filter: { unitId: here.foreignUnit.id } })).total).toBe(0);
    expect((await shown(visitor, { filter: { leadId: here.people.stranger.id } })).total).toBe(0);
    expect((await shown(visitor)).titles).not.toContain('Not ours');
  });

  it('a cursor of one list is no key to another', async () => {
    const director = await by('director');
    const cursor = (await list(director, { first: 1 })).data.organisation.projects.pageInfo.endCursor;
    const { errors } = await list(await by('stranger'), { slug: here.foreign.slug, after: cursor });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'REFUSED' }) }),
    ]);
  });
});

describe('the search field', () => {
  const search = async (visitor: Visitor, text: string, first = 8) => {
    const { data, errors } = await visitor.graphql(
      `query ($slug: String!, $text: String!, $first: Int!) {
         organisation(slug: $slug) { search(text: $text, first: $first) { kind label detail path } }
       }`,
      { slug: here.slug, text, first },
    );
    expect(errors).toBeUndefined();
    return data.organisation.search;
  };

  it('finds projects, goals, people and units', async () => {
    const visitor = await by('reader');
    expect(await search(visitor, 'bay watch')).toEqual([
      {
        kind: 'PROJECT',
        label: 'Bay watch',
        detail: expect.stringMatching(/^QI-/),
        path: expect.stringMatching(/^projects\/QI-/),
      },
    ]);
    expect(await search(visitor, 'half the')).toMatchObject([{ kind: 'GOAL', label: 'Half the falls' }]);
    expect(await search(visitor, 'tom')).toMatchObject([{ kind: 'PERSON', label: 'Tom Bell' }]);
    expect(await search(visitor, 'cedar')).toMatchObject([
      { kind: 'UNIT', label: 'Cedar Ward', detail: 'Medicine' },
    ]);
    expect(await search(visitor, '  ')).toEqual([]);
    expect(await search(visitor, 'ward', 2)).toHaveLength(2);
  });
});
