import { openApi, type Api, type Visitor } from '../testing/harness.js';

const UNIT = `id version name kind level parentId lineage liveProjects allowedActions`;
const TREE = `query ($slug: String!) { organisation(slug: $slug) { id name slug allowedActions units { ${UNIT} } } }`;
const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { unit { ${UNIT} } problems { code message path } } }`;
const EDIT = `mutation ($input: EditUnitInput!) { editUnit(input: $input) { unit { ${UNIT} } problems { code message path } } }`;
const REMOVE = `mutation ($input: RemoveUnitInput!) { removeUnit(input: $input) { unit { id name } removedId problems { code message path } } }`;

let api: Api;
let administrator: Visitor;
let reader: Visitor;
let stranger: Visitor;
let here: { id: string; slug: string };
let there: { id: string };
let trust: { id: string };
let ward: { id: string };
let foreign: { id: string };

beforeAll(async () => {
  api = await openApi();
  const { given } = api;
  there = await given.organisation('Elsewhere').build();
  foreign = await given.unit('Their ward').build();
  const theirs = await given
    .person('Theirs')
    .withAccount('theirs@elsewhere.example')
    .holding('ADMINISTRATOR')
    .build();
  here = await given.organisation('Larkmere').build();
  const top = given.unit('Larkmere Trust').trust();
  trust = top;
  ward = given.unit('Ward 7').beneath(top);
  given.unit('ambulatory care').of('CLINIC').beneath(top);
  const admin = given.person('Ada').withAccount().holding('ADMINISTRATOR');
  const reads = given.person('Rhys').withAccount().holding('READER');
  await given.build();
  administrator = await api.as(admin);
  reader = await api.as(reads);
  stranger = await api.as(theirs);
});
afterAll(() => api.close());

const codes = (payload: { problems: { code: string; path: string[] }[] }): string[] =>
  payload.problems.map((problem) => [problem.code, ...problem.path].join(' '));
const versionOf = async (id: string): Promise<number> => {
  const rows: { version: number }[] = await api.database.query(`SELECT version FROM unit WHERE id = $1`, [
    id,
  ]);
  return rows[0]?.version ?? 0;
};
const made = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
  const { data } = await administrator.graphql(CREATE, {
    input: { organisationId: here.id, name, kind: 'WARD', parentId: trust.id, ...more },
  });
  expect(data.createUnit.problems).toEqual([]);
  return data.createUnit.unit.id as string;
};

describe('organisation(slug)', () => {
  it('gives the organisation with its unit tree, parents first, by name within a parent', async () => {
    const { data } = await reader.graphql(TREE, { slug: here.slug });
    expect(data.organisation).toMatchObject({
      id: here.id,
      name: 'Larkmere',
      allowedActions: ['organisation.read'],
    });
    const names = data.organisation.units.map((unit: { name: string }) => unit.name) as string[];
    expect(names.slice(0, 3)).toEqual(['Larkmere Trust', 'ambulatory care', 'Ward 7']);
    expect(data.organisation.units[2]).toEqual({
      id: ward.id,
      version: 1,
      name: 'Ward 7',
      kind: 'WARD',
      level: 'MICRO',
      parentId: trust.id,
      lineage: ['Larkmere Trust', 'Ward 7'],
      liveProjects: 0,
      allowedActions: [],
    });
  });

  it('keeps each branch together, whatever the names', async () => {
    const b = await made('B service', { kind: 'SERVICE' });
    await made('A beneath B', { parentId: b });
    await made('C service', { kind: 'SERVICE' });
    const { data } = await administrator.graphql(TREE, { slug: here.slug });
    const seen: string[] = [];
    for (const unit of data.organisation.units as {
      id: string;
      parentId: string | null;
      lineage: string[];
    }[]) {
      if (unit.parentId !== null) expect(seen).toContain(unit.parentId);
      seen.push(unit.id);
    }
    const lines = (data.organisation.units as { lineage: string[] }[]).map((unit) =>
      unit.lineage.join(' > '),
    );
    const at = lines.indexOf('Larkmere Trust > B service');
    expect(lines[at + 1]).toBe('Larkmere Trust > B service > A beneath B');
  });

  it('is null for an organisation one has no part in, as for one that is not there', async () => {
    const outside = await stranger.graphql(TREE, { slug: here.slug });
    const missing = await stranger.graphql(TREE, { slug: 'nowhere' });
    expect(outside.data).toEqual(missing.data);
    expect(outside.data.organisation).toBeNull();
    const odd = await stranger.graphql(TREE, { slug: 'no\u0000where' });
    expect([odd.errors, odd.data.organisation]).toEqual([undefined, null]);
  });

  it('asks for an account', async () => {
    const { data, errors } = await api.visitor.graphql(TREE, { slug: here.slug });
    expect(data?.organisation ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('counts live projects: team-level work too, confidential work for nobody', async () => {
    const unit = await made('Counted ward');
    const { given } = api;
    given.within(here);
    const lead = given.person('Lena').withAccount().holding('QI_DIRECTOR');
    given.project().in({ id: unit }).testing();
    given.project().in({ id: unit }).teamLevel().planning();
    given.project().in({ id: unit }).confidentialUntil('2027-06-30').testing().ledBy(lead);
    given.project().in({ id: unit }).confidentialUntil('2026-11-22').testing();
    given.project().in({ id: unit }).idea();
    given.project().in({ id: unit }).closed('ACHIEVED');
    await given.build();
    for (const visitor of [reader, await api.as(lead)]) {
      const { data } = await visitor.graphql(TREE, { slug: here.slug });
      const counted = data.organisation.units.find((one: { id: string }) => one.id === unit);
      expect(counted.liveProjects).toBe(3);
    }
  });

  it('runs as many statements for 50 units as for few', async () => {
    const few = await administrator.graphql(TREE, { slug: here.slug });
    for (let number = 0; number < 50; number += 1)
      api.given.within(here).unit(`Bulk ${number}`).beneath(trust);
    await api.given.build();
    const many = await administrator.graphql(TREE, { slug: here.slug });
    expect(many.data.organisation.units.length).toBeGreaterThan(50);
    expect(many.statements).toBe(few.statements);
    // Session, organisation, tree, live projects.
    expect(many.statements).toBeLessThanOrEqual(4);
  });
});

describe('createUnit', () => {
  it('makes a unit, with the level of its kind unless given', async () => {
    const { data } = await administrator.graphql(CREATE, {
      input: { organisationId: here.id, name: '  Stroke   unit ', kind: 'WARD', parentId: trust.id },
    });
    expect(data.createUnit).toEqual({
      unit: expect.objectContaining({
        name: 'Stroke unit',
        level: 'MICRO',
        version: 1,
        lineage: ['Larkmere Trust', 'Stroke unit'],
        allowedActions: ['unit.edit'],
      }),
      problems: [],
    });
    const audit = await api.database.query(
      `SELECT action, sentence FROM audit JOIN audit_value ON audit_id = audit.id WHERE entity_id = $1`,
      [data.createUnit.unit.id],
    );
    expect(audit).toEqual([{ action: 'unit.edit', sentence: 'Added the unit.' }]);
  });

  it.each([
    ['an empty name', { name: ' ' }, ['NAME_MISSING name']],
    ['a name too long', { name: 'W'.repeat(201) }, ['NAME_LONG name']],
    ['a name that stands there already', { name: 'WARD  7' }, ['NAME_TAKEN name']],
    ['no such parent', { parentId: '00000000-0000-4000-8000-000000000000' }, ['PARENT_MISSING parentId']],
    ['no id at all', { parentId: 'ward-7' }, ['PARENT_MISSING parentId']],
  ])('refuses %s', async (_what, more, expected) => {
    const input = { organisationId: here.id, name: 'New ward', kind: 'WARD', parentId: trust.id, ...more };
    const { data } = await administrator.graphql(CREATE, { input });
    expect(data.createUnit.unit).toBeNull();
    expect(codes(data.createUnit)).toEqual(expected);
  });

  it('refuses a larger level beneath a smaller one', async () => {
    const input = { organisationId: here.id, name: 'Big', kind: 'HOSPITAL', parentId: ward.id };
    const { data } = await administrator.graphql(CREATE, { input });
    expect(codes(data.createUnit)).toEqual(['UNIT_LEVEL parentId']);
  });

  it('the same name may stand elsewhere', async () => {
    await made('Ward 7', { parentId: await made('Another service', { kind: 'SERVICE' }) });
  });

  it('refuses a unit of another organisation as if it were not there', async () => {
    const input = { organisationId: here.id, name: 'New ward', kind: 'WARD', parentId: foreign.id };
    const { data } = await administrator.graphql(CREATE, { input });
    expect(codes(data.createUnit)).toEqual(['PARENT_MISSING parentId']);
  });

  it('is for administrators', async () => {
    const input = { organisationId: here.id, name: 'Mine', kind: 'WARD' };
    const { data } = await reader.graphql(CREATE, { input });
    expect(codes(data.createUnit)).toEqual(['NOT_ALLOWED']);
  });

  it('tells an administrator of another organisation nothing about this one', async () => {
    const input = { organisationId: here.id, name: 'Mine', kind: 'WARD' };
    const forbidden = await stranger.graphql(CREATE, { input });
    const missing = await stranger.graphql(CREATE, {
      input: { ...input, organisationId: '00000000-0000-4000-8000-000000000000' },
    });
    expect(forbidden.data).toEqual(missing.data);
    expect(codes(forbidden.data.createUnit)).toEqual(['NOT_FOUND organisationId']);
  });
});

describe('editUnit', () => {
  it('renames, and moves a branch with all that is in it', async () => {
    const first = await made('First division', { kind: 'DIVISION' });
    const second = await made('Second division', { kind: 'DIVISION' });
    const service = await made('Moving service', { kind: 'SERVICE', parentId: first });
    const clinic = await made('Moving clinic', { kind: 'CLINIC', parentId: service });
    const { data } = await administrator.graphql(EDIT, {
      input: { id: service, version: 1, name: 'Moved service', parentId: second },
    });
    expect(data.editUnit.problems).toEqual([]);
    expect(data.editUnit.unit).toMatchObject({
      version: 2,
      lineage: ['Larkmere Trust', 'Second division', 'Moved service'],
    });
    const tree = await administrator.graphql(TREE, { slug: here.slug });
    const moved = tree.data.organisation.units.find((unit: { id: string }) => unit.id === clinic);
    expect(moved.lineage).toEqual(['Larkmere Trust', 'Second division', 'Moved service', 'Moving clinic']);
  });

  it('a new kind brings its level along, unless somebody set another', async () => {
    const unit = await made('Turns', { kind: 'WARD' });
    const { data } = await administrator.graphql(EDIT, { input: { id: unit, version: 1, kind: 'SERVICE' } });
    expect(data.editUnit.unit).toMatchObject({ kind: 'SERVICE', level: 'MESO' });
  });

  it('changes nothing when nothing differs', async () => {
    const unit = await made('Same');
    const { data } = await administrator.graphql(EDIT, { input: { id: unit, version: 1, name: 'Same' } });
    expect(data.editUnit).toMatchObject({ unit: { version: 1 }, problems: [] });
  });

  it('refuses a stale version, and shows what is there', async () => {
    const unit = await made('Stale');
    await administrator.graphql(EDIT, { input: { id: unit, version: 1, name: 'Fresh' } });
    const { data } = await administrator.graphql(EDIT, { input: { id: unit, version: 1, name: 'Late' } });
    expect(codes(data.editUnit)).toEqual(['STALE version']);
    expect(data.editUnit.unit).toMatchObject({ name: 'Fresh', version: 2 });
  });

  it('refuses to stand beneath itself', async () => {
    const top = await made('Circle top', { kind: 'SERVICE' });
    const low = await made('Circle low', { parentId: top });
    const { data } = await administrator.graphql(EDIT, { input: { id: top, version: 1, parentId: low } });
    expect(codes(data.editUnit)).toEqual(['UNIT_BENEATH_ITSELF parentId']);
  });

  it('refuses to become smaller than what stands beneath it', async () => {
    const top = await made('Shrinking', { kind: 'DIVISION' });
    await made('Inner service', { kind: 'SERVICE', parentId: top });
    const { data } = await administrator.graphql(EDIT, { input: { id: top, version: 1, level: 'MICRO' } });
    expect(codes(data.editUnit)).toEqual(['UNIT_LEVEL_BENEATH level']);
  });

  it('refuses a name that a sibling has', async () => {
    const unit = await made('Twin');
    const { data } = await administrator.graphql(EDIT, { input: { id: unit, version: 1, name: 'ward 7' } });
    expect(codes(data.editUnit)).toEqual(['NAME_TAKEN name']);
  });

  it('two moves at once cannot make a circle', async () => {
    const one = await made('Knot one', { kind: 'SERVICE' });
    const two = await made('Knot two', { kind: 'SERVICE' });
    const answers = await Promise.all([
      administrator.graphql(EDIT, { input: { id: one, version: 1, parentId: two } }),
      administrator.graphql(EDIT, { input: { id: two, version: 1, parentId: one } }),
    ]);
    const refused = answers.filter((answer) => answer.data.editUnit.problems.length > 0);
    expect(refused).toHaveLength(1);
    expect(codes(refused[0]?.data.editUnit)).toEqual(['UNIT_BENEATH_ITSELF parentId']);
  });

  it('is for administrators of that organisation; to others the unit is not there', async () => {
    const input = { id: ward.id, version: await versionOf(ward.id), name: 'Taken over' };
    const asReader = await reader.graphql(EDIT, { input });
    expect(codes(asReader.data.editUnit)).toEqual(['NOT_ALLOWED']);
    const asStranger = await stranger.graphql(EDIT, { input });
    expect(asStranger.data.editUnit).toMatchObject({
      unit: null,
      problems: [{ code: 'NOT_FOUND', path: ['id'] }],
    });
    const missing = await stranger.graphql(EDIT, {
      input: { ...input, id: '00000000-0000-4000-8000-000000000000' },
    });
    expect(asStranger.data).toEqual(missing.data);
  });
});

describe('removeUnit', () => {
  it('removes a unit that nothing holds on to', async () => {
    const unit = await made('Short-lived');
    const { data } = await administrator.graphql(REMOVE, { input: { id: unit, version: 1 } });
    expect(data.removeUnit).toEqual({ unit: null, removedId: unit, problems: [] });
    const tree = await administrator.graphql(TREE, { slug: here.slug });
    expect(tree.data.organisation.units.map((one: { id: string }) => one.id)).not.toContain(unit);
  });

  it.each([
    ['units beneath it', (unit: { id: string }) => api.given.unit('Inner').beneath(unit)],
    ['people', (unit: { id: string }) => api.given.person().in(unit)],
    ['roles', (unit: { id: string }) => api.given.person().holding('COACH', unit)],
    ['goals', (unit: { id: string }) => api.given.goal().local().in(unit)],
    ['projects', (unit: { id: string }) => api.given.project().in(unit)],
  ])('refuses while there are %s', async (what, put) => {
    const unit = await made(`Holding ${what}`, { kind: 'SERVICE' });
    api.given.within(here);
    put({ id: unit });
    await api.given.build();
    const { data } = await administrator.graphql(REMOVE, { input: { id: unit, version: 1 } });
    expect(data.removeUnit).toMatchObject({
      removedId: null,
      unit: { id: unit },
      problems: [
        { code: 'UNIT_IN_USE', message: `This unit still has ${what}. Move them to another unit first.` },
      ],
    });
  });

  it('refuses a stale version, a wrong role and another organisation', async () => {
    const unit = await made('Guarded');
    const stale = await administrator.graphql(REMOVE, { input: { id: unit, version: 7 } });
    expect(codes(stale.data.removeUnit)).toEqual(['STALE version']);
    const asReader = await reader.graphql(REMOVE, { input: { id: unit, version: 1 } });
    expect(codes(asReader.data.removeUnit)).toEqual(['NOT_ALLOWED']);
    const asStranger = await stranger.graphql(REMOVE, { input: { id: unit, version: 1 } });
    expect(asStranger.data.removeUnit).toMatchObject({ unit: null, removedId: null });
    expect(codes(asStranger.data.removeUnit)).toEqual(['NOT_FOUND id']);
    expect(await versionOf(unit)).toBe(1);
  });

  it('an administrator of one organisation cannot put units into another', async () => {
    const { data } = await stranger.graphql(CREATE, {
      input: { organisationId: there.id, name: 'Stolen', kind: 'WARD', parentId: trust.id },
    });
    expect(codes(data.createUnit)).toEqual(['PARENT_MISSING parentId']);
  });
});
