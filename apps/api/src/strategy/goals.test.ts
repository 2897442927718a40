import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';

const GOAL = `id version code title kind parentId patientLine description weight startsOn endsOn aims retiredOn
  retireReason origin lineage allowedActions owner { id name email } unit { id name }`;
const PROBLEMS = `problems { code message path }`;
const ONE = `query ($id: ID!) { goal(id: $id) { ${GOAL} history { by sentence reason changes { field before after } } } }`;
const TREE = `query ($slug: String!, $retired: Boolean) {
  organisation(slug: $slug) { goals(retired: $retired) { ${GOAL} history { sentence } } }
}`;
const CREATE = `mutation ($input: CreateGoalInput!) { createGoal(input: $input) { goal { ${GOAL} } ${PROBLEMS} } }`;
const EDIT = `mutation ($input: EditGoalInput!) { editGoal(input: $input) { goal { ${GOAL} } ${PROBLEMS} } }`;
const MOVE = `mutation ($input: MoveGoalInput!) { moveGoal(input: $input) { goal { ${GOAL} } ${PROBLEMS} } }`;
const WEIGH = `mutation ($input: WeighGoalsInput!) { weighGoals(input: $input) { goals { id weight version } ${PROBLEMS} } }`;
const RETIRE = `mutation ($input: RetireGoalInput!) { retireGoal(input: $input) { goal { ${GOAL} } ${PROBLEMS} } }`;
const NOWHERE = '00000000-0000-4000-8000-000000000000';
/** An NHS number of the range that is kept for examples, with a right check digit. */
const NHS_NUMBER = '943 476 5919';

interface GoalSeen {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly parentId: string | null;
  readonly weight: number | null;
}

let api: Api;
let director: Visitor;
let executive: Visitor;
let owner: Visitor;
let reader: Visitor;
let stranger: Visitor;
let here: { id: string; slug: string };
let trust: { id: string };
let ward: { id: string };
let oona: { id: string };
let gone: { id: string };
let foreign: { id: string };
let foreignGoal: { id: string };

beforeAll(async () => {
  api = await openApi();
  const { given } = api;
  await given.organisation('Elsewhere').build();
  foreign = await given.person('Theo').withAccount('theo@elsewhere.example').holding('QI_DIRECTOR').build();
  foreignGoal = await given.goal('Theirs').trueNorth().build();
  here = await given.organisation('Larkmere').build();
  const top = given.unit('Larkmere Trust').trust();
  trust = top;
  ward = given.unit('Ward 7').beneath(top);
  const dot = given.person('Dot Hale').withAccount('dot@larkmere.example').holding('QI_DIRECTOR');
  const eve = given.person('Eve Stone').withAccount('eve@larkmere.example').holding('EXECUTIVE');
  oona = given.person('Oona Ward').withAccount('oona@larkmere.example').holding('LEAD');
  const rhys = given.person('Rhys Moor').withAccount('rhys@larkmere.example').holding('READER');
  gone = given.person('Gone Before').left('2026-10-01');
  await given.build();
  director = await api.as(dot);
  executive = await api.as(eve);
  owner = await api.as(oona);
  reader = await api.as(rhys);
  stranger = await api.as(foreign);
});
afterAll(() => api.close());

const codes = (payload: { problems: { code: string; path: string[] }[] }): string[] =>
  payload.problems.map((problem) => [problem.code, ...problem.path].join(' '));
const made = async (title: string, more: Record<string, unknown> = {}): Promise<GoalSeen> => {
  const input = { organisationId: here.id, title, kind: 'TRUE_NORTH', ...more };
  const { data } = await director.graphql(CREATE, { input });
  expect(data.createGoal.problems).toEqual([]);
  return data.createGoal.goal as GoalSeen;
};
const beneath = (parent: { id: string }, title: string, kind = 'LOCAL', more: Record<string, unknown> = {}) =>
  made(title, { kind, parentId: parent.id, ...more });
const present = async (id: string): Promise<GoalSeen> =>
  (await director.graphql(ONE, { id })).data.goal as GoalSeen;
const childrenOf = async (parent: { id: string }): Promise<string[]> => {
  const { data } = await director.graphql(TREE, { slug: here.slug });
  return (data.organisation.goals as GoalSeen[])
    .filter((goal) => goal.parentId === parent.id)
    .map((goal) => goal.title);
};

describe('goal(id)', () => {
  it('says what the goal is, whose, and what has happened to it', async () => {
    const goal = await made('No preventable harm', {
      code: 'TN-9',
      patientLine: 'I am safe here.',
      description: 'Harm that good care prevents.',
      ownerId: oona.id,
      unitId: ward.id,
      startsOn: '2026-04-01',
      aims: ['CARE', 'CARE', 'EQUITY'],
    });
    const { data } = await executive.graphql(ONE, { id: goal.id });
    expect(data.goal).toEqual({
      id: goal.id,
      version: 1,
      code: 'TN-9',
      title: 'No preventable harm',
      kind: 'TRUE_NORTH',
      parentId: null,
      patientLine: 'I am safe here.',
      description: 'Harm that good care prevents.',
      weight: null,
      startsOn: '2026-04-01',
      endsOn: null,
      aims: ['CARE', 'EQUITY'],
      retiredOn: null,
      retireReason: null,
      origin: 'HERE',
      lineage: ['No preventable harm'],
      allowedActions: ['goal.read', 'goal.edit', 'alignment.invite'],
      owner: { id: oona.id, name: 'Oona Ward', email: 'oona@larkmere.example' },
      unit: { id: ward.id, name: 'Ward 7' },
      history: [
        {
          by: 'Dot Hale',
          sentence: 'Added the goal.',
          reason: null,
          changes: expect.arrayContaining([
            { field: 'title', before: null, after: 'No preventable harm' },
          ]) as unknown,
        },
      ],
    });
  });

  it('shows a reader the goal, not the address of its owner', async () => {
    const goal = await made('Read by all', { ownerId: oona.id });
    const { data } = await reader.graphql(ONE, { id: goal.id });
    expect(data.goal).toMatchObject({
      allowedActions: ['goal.read'],
      owner: { name: 'Oona Ward', email: null },
    });
  });

  it('says nothing about links in its history: they carry words of work that is not for everybody', async () => {
    const goal = await made('Served in confidence', { ownerId: oona.id });
    api.given.within(here);
    await api.given
      .project()
      .in(trust)
      .testing()
      .confidentialUntil('2027-06-30')
      .agreedWith(goal, { contribution: 'A word in confidence.' })
      .build();
    for (const visitor of [reader, director]) {
      const { data } = await visitor.graphql(ONE, { id: goal.id });
      expect(data.goal.history.map((entry: { sentence: string }) => entry.sentence)).toEqual([
        'Added the goal.',
      ]);
    }
  });

  it('is null for another organisation’s goal, as for one that is not there', async () => {
    const answers = await Promise.all(
      [foreignGoal.id, NOWHERE, 'goal-1'].map((id) => director.graphql(ONE, { id })),
    );
    expect(answers.map((answer) => answer.data)).toEqual([{ goal: null }, { goal: null }, { goal: null }]);
  });
});

describe('Organisation.goals', () => {
  it('gives the whole tree, parents first, in the order of the organisation', async () => {
    const { given } = api;
    const place = await given.organisation('Ordered').build();
    const visitor = await api.as(
      await given.person('Olly').withAccount('olly@ordered.example').holding('QI_DIRECTOR').build(),
    );
    const input = { organisationId: place.id };
    const add = async (title: string, kind: string, parentId: string | null = null): Promise<string> => {
      const { data } = await visitor.graphql(CREATE, { input: { ...input, title, kind, parentId } });
      return data.createGoal.goal.id as string;
    };
    const second = await add('Z second', 'TRUE_NORTH');
    const first = await add('A first', 'TRUE_NORTH');
    await add('b beneath', 'ANNUAL', second);
    await add('a beneath', 'ANNUAL', second);
    const low = await add('c beneath', 'BREAKTHROUGH', first);
    await add('d lower', 'LOCAL', low);
    const titles = async (): Promise<string[]> => {
      const { data } = await visitor.graphql(TREE, { slug: 'ordered' });
      return (data.organisation.goals as GoalSeen[]).map((goal) => goal.title);
    };
    expect(await titles()).toEqual(['Z second', 'b beneath', 'a beneath', 'A first', 'c beneath', 'd lower']);
    // Positions that a register brought along may be alike: branches stay together all the same.
    await api.database.query(`UPDATE goal SET position = 0 WHERE organisation_id = $1`, [place.id]);
    expect(await titles()).toEqual(['A first', 'c beneath', 'd lower', 'Z second', 'a beneath', 'b beneath']);
  });

  it('leaves retired goals out unless asked for', async () => {
    const goal = await made('Short-lived');
    await director.graphql(RETIRE, { input: { id: goal.id, version: 1, reason: 'Reached.' } });
    const titles = async (retired?: boolean): Promise<string[]> => {
      const { data } = await reader.graphql(TREE, { slug: here.slug, retired });
      return (data.organisation.goals as GoalSeen[]).map((one) => one.title);
    };
    expect(await titles()).not.toContain('Short-lived');
    expect(await titles(true)).toContain('Short-lived');
  });

  it('runs as many statements for 50 goals as for few', async () => {
    const few = await director.graphql(TREE, { slug: here.slug });
    for (let number = 0; number < 50; number += 1)
      api.given.within(here).goal(`Bulk ${number}`).trueNorth().ownedBy(oona).in(ward);
    await api.given.build();
    const many = await director.graphql(TREE, { slug: here.slug });
    expect(many.data.organisation.goals.length).toBeGreaterThan(50);
    expect(many.statements).toBe(few.statements);
    // Session, organisation, tree, owners, units, histories.
    expect(many.statements).toBeLessThanOrEqual(6);
  });
});

describe('createGoal', () => {
  it('adds a goal last among its siblings', async () => {
    const top = await made('Direction');
    for (const title of ['one', 'two', 'three']) await beneath(top, title);
    expect(await childrenOf(top)).toEqual(['one', 'two', 'three']);
    expect((await beneath(top, 'four')) as unknown).toMatchObject({ lineage: ['Direction', 'four'] });
  });

  it.each([
    ['no title', { title: ' ' }, ['TITLE_MISSING title']],
    ['a title too long', { title: 't'.repeat(301) }, ['TITLE_LONG title']],
    ['a patient in the title', { title: `Ask ${NHS_NUMBER}` }, ['PATIENT_IDENTIFIER title']],
    ['a patient in the description', { description: `DOB 03/04/1961` }, ['PATIENT_IDENTIFIER description']],
    ['an end to a True North goal', { endsOn: '2027-03-31' }, ['GOAL_ENDLESS endsOn']],
    [
      'an end before its start',
      { kind: 'LOCAL', startsOn: '2026-04-02', endsOn: '2026-04-01' },
      ['GOAL_ENDS_BEFORE_START endsOn'],
    ],
    ['a parent that is not there', { kind: 'LOCAL', parentId: NOWHERE }, ['PARENT_MISSING parentId']],
    ['a unit that is not there', { unitId: NOWHERE }, ['UNIT_UNKNOWN unitId']],
    ['an owner who is nobody', { ownerId: 'oona' }, ['PERSON_UNKNOWN ownerId']],
  ])('refuses %s', async (_what, more, expected) => {
    const input = { organisationId: here.id, title: 'New', kind: 'TRUE_NORTH', ...more };
    const { data } = await director.graphql(CREATE, { input });
    expect(data.createGoal.goal).toBeNull();
    expect(codes(data.createGoal)).toEqual(expected);
  });

  it('refuses a code that another goal has, an owner who has left, and whatever is of another organisation', async () => {
    await made('Coded', { code: 'BT-1' });
    const input = { organisationId: here.id, title: 'New', kind: 'LOCAL' };
    const refusals = await Promise.all(
      [{ code: 'bt-1' }, { ownerId: gone.id }, { ownerId: foreign.id }, { parentId: foreignGoal.id }].map(
        async (more) =>
          codes((await director.graphql(CREATE, { input: { ...input, ...more } })).data.createGoal),
      ),
    );
    expect(refusals).toEqual([
      ['CODE_TAKEN code'],
      ['PERSON_LEFT ownerId'],
      ['PERSON_UNKNOWN ownerId'],
      ['PARENT_MISSING parentId'],
    ]);
  });

  it('refuses a place the goal does not fit into', async () => {
    const local = await made('Local', { kind: 'LOCAL' });
    const input = { organisationId: here.id, title: 'New', kind: 'ANNUAL', parentId: local.id };
    expect(codes((await director.graphql(CREATE, { input })).data.createGoal)).toEqual([
      'GOAL_KIND parentId',
    ]);
  });

  it('is for executives and QI directors of that organisation', async () => {
    const input = { organisationId: here.id, title: 'Mine', kind: 'LOCAL' };
    expect(codes((await executive.graphql(CREATE, { input })).data.createGoal)).toEqual([]);
    for (const visitor of [owner, reader])
      expect(codes((await visitor.graphql(CREATE, { input })).data.createGoal)).toEqual(['NOT_ALLOWED']);
    const outside = await stranger.graphql(CREATE, { input });
    const missing = await stranger.graphql(CREATE, { input: { ...input, organisationId: NOWHERE } });
    expect(outside.data).toEqual(missing.data);
    expect(codes(outside.data.createGoal)).toEqual(['NOT_FOUND organisationId']);
  });
});

describe('editGoal', () => {
  it('changes what is given, by its owner too, and the history says so', async () => {
    const goal = await made('Before', { ownerId: oona.id, description: 'Kept.' });
    const { data } = await owner.graphql(EDIT, {
      input: { id: goal.id, version: 1, title: ' After ', patientLine: 'I am heard.', aims: ['STAFF'] },
    });
    expect(data.editGoal).toMatchObject({
      goal: { title: 'After', patientLine: 'I am heard.', description: 'Kept.', aims: ['STAFF'], version: 2 },
      problems: [],
    });
    const { history } = (await director.graphql(ONE, { id: goal.id })).data.goal;
    expect(history[0]).toEqual({
      by: 'Oona Ward',
      sentence: 'Changed the goal.',
      reason: null,
      changes: [
        { field: 'title', before: 'Before', after: 'After' },
        { field: 'patientLine', before: null, after: 'I am heard.' },
        { field: 'aims', before: '[]', after: '["STAFF"]' },
      ],
    });
  });

  it('changes nothing when nothing differs', async () => {
    const goal = await made('Same');
    const { data } = await director.graphql(EDIT, { input: { id: goal.id, version: 1, title: 'Same' } });
    expect(data.editGoal).toMatchObject({ goal: { version: 1 }, problems: [] });
  });

  it('leaves an owner who has left since in peace while other things change', async () => {
    api.given.within(here);
    const goal = await api.given.goal('Orphaned').trueNorth().ownedBy(gone).build();
    const { data } = await director.graphql(EDIT, {
      input: { id: goal.id, version: 1, title: 'Still here' },
    });
    expect(data.editGoal).toMatchObject({ goal: { owner: { name: 'Gone Before' } }, problems: [] });
  });

  it.each([
    ['no title', { title: null }, ['TITLE_MISSING title']],
    ['a patient', { patientLine: `My number is ${NHS_NUMBER}` }, ['PATIENT_IDENTIFIER patientLine']],
    ['an end', { endsOn: '2027-03-31' }, ['GOAL_ENDLESS endsOn']],
    ['a text too long', { description: 'd'.repeat(4001) }, ['DESCRIPTION_LONG description']],
    ['an owner of another organisation', 'foreign', ['PERSON_UNKNOWN ownerId']],
  ])('refuses %s', async (_what, given, expected) => {
    const goal = await made('Edited');
    const more = typeof given === 'string' ? { ownerId: foreign.id } : given;
    const { data } = await director.graphql(EDIT, { input: { id: goal.id, version: 1, ...more } });
    expect(codes(data.editGoal)).toEqual(expected);
    expect(data.editGoal.goal).toMatchObject({ title: 'Edited', version: 1 });
  });

  it('never repeats what it took for a patient', async () => {
    const goal = await made('Quiet');
    const answer = await director.graphql(EDIT, {
      input: { id: goal.id, version: 1, description: `Patient ${NHS_NUMBER}` },
    });
    expect(JSON.stringify(answer.data)).not.toContain('5919');
    const kept: unknown[] = await api.database.query(
      `SELECT 1 FROM audit_value WHERE changes::text LIKE '%5919%' OR sentence LIKE '%5919%'`,
    );
    expect(kept).toEqual([]);
  });

  it('refuses a stale version, a wrong role, another organisation and a retired goal', async () => {
    const goal = await made('Guarded');
    const input = { id: goal.id, version: 1, title: 'Changed' };
    const stale = await director.graphql(EDIT, { input: { ...input, version: 3 } });
    expect(codes(stale.data.editGoal)).toEqual(['STALE version']);
    expect(stale.data.editGoal.goal.title).toBe('Guarded');
    expect(codes((await owner.graphql(EDIT, { input })).data.editGoal)).toEqual(['NOT_ALLOWED']);
    const outside = await stranger.graphql(EDIT, { input });
    const missing = await stranger.graphql(EDIT, { input: { ...input, id: NOWHERE } });
    expect(outside.data).toEqual(missing.data);
    expect(codes(outside.data.editGoal)).toEqual(['NOT_FOUND id']);
    await director.graphql(RETIRE, { input: { id: goal.id, version: 1, reason: 'Reached.' } });
    const late = await director.graphql(EDIT, { input: { ...input, version: 2 } });
    expect(codes(late.data.editGoal)).toEqual(['GOAL_RETIRED']);
  });
});

describe('moveGoal', () => {
  it('places a goal among its siblings', async () => {
    const top = await made('Sorted');
    const goals = new Map<string, GoalSeen>();
    for (const title of ['a', 'b', 'c', 'd']) goals.set(title, await beneath(top, title));
    const move = async (title: string, position: number | null): Promise<string[]> => {
      const { version } = await present(goals.get(title)?.id ?? '');
      const { data } = await director.graphql(MOVE, {
        input: { id: goals.get(title)?.id, version, position },
      });
      expect(data.moveGoal.problems).toEqual([]);
      return childrenOf(top);
    };
    expect(await move('d', 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(await move('d', 2)).toEqual(['a', 'b', 'd', 'c']);
    expect(await move('a', null)).toEqual(['b', 'd', 'c', 'a']);
    expect(await move('b', 99)).toEqual(['d', 'c', 'a', 'b']);
    // Those that made room were edited by nobody.
    expect((await present(goals.get('c')?.id ?? '')).version).toBe(1);
    const positions = await api.database.query(
      `SELECT position FROM goal WHERE parent_id = $1 ORDER BY position`,
      [top.id],
    );
    expect(positions).toEqual([0, 1, 2, 3].map((position) => ({ position })));
  });

  it('takes along what stands beneath it, gives up its weight, and leaves the others theirs', async () => {
    const [from, to] = [await made('From'), await made('To')];
    const middle = await beneath(from, 'Middle', 'ANNUAL');
    await beneath(middle, 'Low');
    const stays = await beneath(from, 'Stays', 'ANNUAL');
    await director.graphql(WEIGH, {
      input: {
        organisationId: here.id,
        parentId: from.id,
        weights: [
          { id: middle.id, version: 1, weight: 70 },
          { id: stays.id, version: 1, weight: 30 },
        ],
      },
    });
    const { data } = await director.graphql(MOVE, {
      input: { id: middle.id, version: 2, parentId: to.id },
    });
    expect(data.moveGoal).toMatchObject({
      goal: { lineage: ['To', 'Middle'], weight: null, version: 3 },
      problems: [],
    });
    expect((await present(stays.id)).weight).toBe(30);
    const tree = await director.graphql(TREE, { slug: here.slug });
    const low = tree.data.organisation.goals.find((goal: GoalSeen) => goal.title === 'Low');
    expect(low.lineage).toEqual(['To', 'Middle', 'Low']);
  });

  it('may go to the top, and change its kind', async () => {
    const goal = await beneath(await made('Above'), 'Rises', 'BREAKTHROUGH');
    const { data } = await director.graphql(MOVE, {
      input: { id: goal.id, version: 1, parentId: null, kind: 'TRUE_NORTH' },
    });
    expect(data.moveGoal).toMatchObject({ goal: { parentId: null, kind: 'TRUE_NORTH' }, problems: [] });
  });

  it('refuses what would not be a tree of five levels with larger goals above', async () => {
    const top = await made('Deep');
    const annual = await beneath(top, 'Annual', 'ANNUAL');
    const first = await beneath(annual, 'First');
    const second = await beneath(first, 'Second');
    await beneath(second, 'Third');
    const wide = await beneath(await made('Wide'), 'Wide annual', 'ANNUAL');
    const lowest = await beneath(wide, 'Lowest');
    const lower = await beneath(lowest, 'Lower');
    const move = async (goal: GoalSeen, more: Record<string, unknown>): Promise<string[]> =>
      codes((await director.graphql(MOVE, { input: { id: goal.id, version: 1, ...more } })).data.moveGoal);
    expect(await move(first, { parentId: second.id })).toEqual(['GOAL_BENEATH_ITSELF parentId']);
    expect(await move(first, { parentId: lower.id })).toEqual(['GOAL_DEPTH parentId']);
    expect(await move(annual, { parentId: lowest.id })).toEqual(['GOAL_KIND parentId']);
    expect(await move(top, { parentId: wide.id })).toEqual(['GOAL_AT_TOP parentId']);
    expect(await move(top, { kind: 'LOCAL' })).toEqual(['GOAL_KIND_BENEATH kind']);
    expect(await move(first, { parentId: foreignGoal.id })).toEqual(['PARENT_MISSING parentId']);
    expect(await move(first, { position: -1 })).toEqual(['POSITION position']);
    expect((await present(first.id)).version).toBe(1);
  });

  it('refuses an end that a True North goal cannot have, and a retired goal above', async () => {
    const ends = await made('Ends', { kind: 'ANNUAL', endsOn: '2027-03-31' });
    const north = await director.graphql(MOVE, { input: { id: ends.id, version: 1, kind: 'TRUE_NORTH' } });
    expect(codes(north.data.moveGoal)).toEqual(['GOAL_ENDLESS endsOn']);
    const retired = await made('Over');
    await director.graphql(RETIRE, { input: { id: retired.id, version: 1, reason: 'Reached.' } });
    const { data } = await director.graphql(MOVE, {
      input: { id: ends.id, version: 1, parentId: retired.id },
    });
    expect(codes(data.moveGoal)).toEqual(['GOAL_RETIRED parentId']);
  });

  it('an owner moves their goal within what is theirs, not beneath somebody else’s', async () => {
    const theirs = await made('Not hers');
    const mine = await made('Hers', { ownerId: oona.id });
    const goal = await made('Hers too', { kind: 'LOCAL', ownerId: oona.id });
    const move = async (more: Record<string, unknown>): Promise<string[]> =>
      codes((await owner.graphql(MOVE, { input: { id: goal.id, version: 1, ...more } })).data.moveGoal);
    expect(await move({ parentId: theirs.id })).toEqual(['NOT_ALLOWED']);
    expect(await move({ kind: 'TRUE_NORTH' })).toEqual(['NOT_ALLOWED']);
    expect(await move({ parentId: mine.id })).toEqual([]);
  });

  it('two moves at once cannot make a circle', async () => {
    const [one, two] = [await made('Knot one', { kind: 'LOCAL' }), await made('Knot two', { kind: 'LOCAL' })];
    const answers = await Promise.all([
      director.graphql(MOVE, { input: { id: one.id, version: 1, parentId: two.id } }),
      director.graphql(MOVE, { input: { id: two.id, version: 1, parentId: one.id } }),
    ]);
    expect(answers.map((answer) => codes(answer.data.moveGoal)).sort()).toEqual([
      [],
      ['GOAL_BENEATH_ITSELF parentId'],
    ]);
  });

  it('refuses a stale version, a wrong role and another organisation', async () => {
    const goal = await made('Moved');
    const input = { id: goal.id, version: 1, position: 0 };
    expect(codes((await director.graphql(MOVE, { input: { ...input, version: 4 } })).data.moveGoal)).toEqual([
      'STALE version',
    ]);
    expect(codes((await reader.graphql(MOVE, { input })).data.moveGoal)).toEqual(['NOT_ALLOWED']);
    const outside = await stranger.graphql(MOVE, { input });
    expect(outside.data.moveGoal.goal).toBeNull();
    expect(codes(outside.data.moveGoal)).toEqual(['NOT_FOUND id']);
  });
});

describe('weighGoals', () => {
  let top: GoalSeen;
  let parts: GoalSeen[];
  beforeEach(async () => {
    top = await made('Weighed');
    parts = [];
    for (const title of ['a', 'b', 'c']) parts.push(await beneath(top, title, 'ANNUAL'));
  });
  const weigh = async (
    weights: readonly (number | null)[],
    more: Record<string, unknown> = {},
    visitor: Visitor = director,
  ) => {
    const given = parts.map(({ id, version }, at) => ({ id, version, weight: weights[at] ?? null }));
    const input = { organisationId: here.id, parentId: top.id, weights: given, ...more };
    return (await visitor.graphql(WEIGH, { input })).data.weighGoals;
  };

  it('weighs all goals beneath one parent, and takes the weights away again', async () => {
    expect(await weigh([50, 33.33, 16.67])).toEqual({
      goals: [50, 33.33, 16.67].map((weight, at) => ({ id: parts[at]?.id, weight, version: 2 })),
      problems: [],
    });
    parts = parts.map((part) => ({ ...part, version: 2 }));
    const again = await weigh([50, 33.33, 16.67]);
    expect(again.goals.map((goal: GoalSeen) => goal.version)).toEqual([2, 2, 2]);
    const emptied = await weigh([null, null, null]);
    expect(emptied.goals.map((goal: GoalSeen) => goal.weight)).toEqual([null, null, null]);
    const { history } = (await director.graphql(ONE, { id: parts[0]?.id })).data.goal;
    expect(history.map((entry: { sentence: string }) => entry.sentence)).toEqual([
      'Changed the weight.',
      'Changed the weight.',
      'Added the goal.',
    ]);
    const recorded: { weight: number | null }[] = await api.database.query(
      `SELECT weight FROM goal_record WHERE goal_id = $1 ORDER BY recorded_from`,
      [parts[0]?.id],
    );
    expect(recorded.map((row) => row.weight)).toEqual([null, 50, null]);
  });

  it.each([
    ['a sum that is not 100', [50, 30, 10], ['WEIGHTS_SUM weights']],
    ['a gap', [50, null, 50], ['WEIGHT_MISSING weights 1 weight']],
    ['less than nothing', [-10, 60, 50], ['WEIGHT_RANGE weights 0 weight']],
    [
      'a third decimal',
      [33.333, 33.333, 33.334],
      [0, 1, 2].map((at) => `WEIGHT_PRECISION weights ${at} weight`),
    ],
  ])('refuses %s, and shows what is there', async (_what, weights, expected) => {
    const answer = await weigh(weights);
    expect(codes(answer)).toEqual(expected);
    expect(answer.goals.map((goal: GoalSeen) => goal.weight)).toEqual([null, null, null]);
  });

  it('refuses a list that is not the goals that stand there', async () => {
    const [first, second, third] = parts.map(({ id, version }) => ({ id, version, weight: 50 }));
    for (const weights of [
      [first, second],
      [first, second, third, { id: foreignGoal.id, version: 1, weight: 0 }],
      [first, second, { id: foreignGoal.id, version: 1, weight: 0 }],
      [first, first, third],
      [],
    ])
      expect(codes(await weigh([], { weights }))).toEqual(['WEIGHTS_INCOMPLETE weights']);
  });

  it('refuses all of them when one is stale, and says which', async () => {
    await director.graphql(EDIT, { input: { id: parts[1]?.id, version: 1, title: 'b, reworded' } });
    const answer = await weigh([50, 25, 25]);
    expect(codes(answer)).toEqual(['STALE weights 1 version']);
    expect(answer.goals.map((goal: GoalSeen) => goal.weight)).toEqual([null, null, null]);
  });

  it('leaves retired goals out', async () => {
    await director.graphql(RETIRE, { input: { id: parts[2]?.id, version: 1, reason: 'Reached.' } });
    parts = parts.slice(0, 2);
    expect((await weigh([60, 40])).problems).toEqual([]);
  });

  it('at the top weighs the True North goals against each other, and nothing else that stands there', async () => {
    const { given } = api;
    const place = await given.organisation('Two norths').build();
    const visitor = await api.as(
      await given.person('Tove').withAccount('tove@norths.example').holding('EXECUTIVE').build(),
    );
    const [north, south] = [given.goal('North').trueNorth(), given.goal('South').trueNorth()];
    const local = given.goal('Waits for a place').local();
    await given.build();
    const input = { organisationId: place.id, weights: [] as unknown[] };
    input.weights = [
      { id: north.id, version: 1, weight: 60 },
      { id: south.id, version: 1, weight: 40 },
    ];
    const { data } = await visitor.graphql(WEIGH, { input });
    expect(data.weighGoals.problems).toEqual([]);
    expect(data.weighGoals.goals.map((goal: GoalSeen) => goal.weight)).toEqual([60, 40]);
    input.weights = [...input.weights, { id: local.id, version: 1, weight: 0 }];
    expect(codes((await visitor.graphql(WEIGH, { input })).data.weighGoals)).toEqual([
      'WEIGHTS_INCOMPLETE weights',
    ]);
  });

  it('is for whoever steers the goal above; at the top for the whole organisation', async () => {
    expect(codes(await weigh([50, 25, 25], {}, owner))).toEqual(['NOT_ALLOWED']);
    expect(codes(await weigh([50, 25, 25], { parentId: null }, owner))).toEqual(['NOT_ALLOWED']);
    await director.graphql(EDIT, { input: { id: top.id, version: 1, ownerId: oona.id } });
    expect(codes(await weigh([50, 25, 25], {}, owner))).toEqual([]);
  });

  it('tells another organisation nothing', async () => {
    const outside = await weigh([50, 25, 25], {}, stranger);
    expect(outside.goals).toEqual([]);
    expect(codes(outside)).toEqual(['NOT_FOUND organisationId']);
    const crossed = await weigh([50, 25, 25], { parentId: foreignGoal.id });
    expect(crossed.goals).toEqual([]);
    expect(codes(crossed)).toEqual(['NOT_FOUND parentId']);
  });
});

describe('retireGoal', () => {
  it('keeps the goal with its day and reason', async () => {
    const goal = await made('Reached');
    const { data } = await director.graphql(RETIRE, {
      input: { id: goal.id, version: 1, reason: ' We got there. ' },
    });
    expect(data.retireGoal).toMatchObject({
      goal: { retiredOn: TEST_DAY, retireReason: 'We got there.', version: 2 },
      problems: [],
    });
    const { history } = (await director.graphql(ONE, { id: goal.id })).data.goal;
    expect(history[0]).toMatchObject({ sentence: 'Retired the goal.', reason: 'We got there.' });
    const recorded = await api.database.query(
      `SELECT retired_on FROM goal_record WHERE goal_id = $1 AND recorded_to IS NULL`,
      [goal.id],
    );
    expect(recorded).toEqual([{ retired_on: TEST_DAY }]);
  });

  it('its links end with its reason, in the same transaction', async () => {
    const goal = await made('Ends with links');
    api.given.within(here);
    const project = await api.given.project().in(trust).testing().agreedWith(goal).build();
    await director.graphql(RETIRE, { input: { id: goal.id, version: 1, reason: 'Reached.' } });
    const links = await api.database.query(
      `SELECT status, reason, goal_id FROM alignment WHERE project_id = $1`,
      [project.id],
    );
    expect(links).toEqual([{ status: 'WITHDRAWN', reason: 'Reached.', goal_id: goal.id }]);
  });

  it('or they go to another goal', async () => {
    const [goal, next] = [await made('Hands over'), await made('Takes over')];
    api.given.within(here);
    const project = await api.given.project().in(trust).testing().agreedWith(goal).build();
    const { data } = await director.graphql(RETIRE, {
      input: { id: goal.id, version: 1, reason: 'Reworded.', linksTo: next.id },
    });
    expect(data.retireGoal.problems).toEqual([]);
    const links = await api.database.query(`SELECT status, goal_id FROM alignment WHERE project_id = $1`, [
      project.id,
    ]);
    expect(links).toEqual([{ status: 'AGREED', goal_id: next.id }]);
  });

  it.each([
    ['no reason', { reason: ' ' }, ['REASON_MISSING reason']],
    ['a reason too long', { reason: 'r'.repeat(1001) }, ['REASON_LONG reason']],
    ['a patient in the reason', { reason: `See ${NHS_NUMBER}` }, ['PATIENT_IDENTIFIER reason']],
    ['links to a goal that is not there', { linksTo: NOWHERE }, ['GOAL_LINKS_TO linksTo']],
    ['links to what is no goal', { linksTo: 'somewhere' }, ['GOAL_LINKS_TO linksTo']],
  ])('refuses %s', async (_what, more, expected) => {
    const goal = await made('Stays');
    const { data } = await director.graphql(RETIRE, {
      input: { id: goal.id, version: 1, reason: 'Reached.', ...more },
    });
    expect(codes(data.retireGoal)).toEqual(expected);
    expect(data.retireGoal.goal.retiredOn).toBeNull();
  });

  it('refuses links to itself, to a retired goal and to another organisation’s', async () => {
    const [goal, retired] = [await made('Stays too'), await made('Retired first')];
    await director.graphql(RETIRE, { input: { id: retired.id, version: 1, reason: 'Reached.' } });
    for (const linksTo of [goal.id, retired.id, foreignGoal.id]) {
      const { data } = await director.graphql(RETIRE, {
        input: { id: goal.id, version: 1, reason: 'Reached.', linksTo },
      });
      expect(codes(data.retireGoal)).toEqual(['GOAL_LINKS_TO linksTo']);
    }
  });

  it('refuses while goals in force stand beneath it, and to retire twice', async () => {
    const top = await made('Has goals beneath');
    const low = await beneath(top, 'Beneath');
    const input = { id: top.id, version: 1, reason: 'Reached.' };
    expect(codes((await director.graphql(RETIRE, { input })).data.retireGoal)).toEqual(['GOAL_HAS_CHILDREN']);
    await director.graphql(RETIRE, { input: { ...input, id: low.id } });
    expect(codes((await director.graphql(RETIRE, { input })).data.retireGoal)).toEqual([]);
    const twice = await director.graphql(RETIRE, { input: { ...input, version: 2 } });
    expect(codes(twice.data.retireGoal)).toEqual(['GOAL_RETIRED']);
  });

  it('a goal put beneath it at the same moment is not left without a goal above in force', async () => {
    const top = await made('Contested');
    const [retired, added] = await Promise.all([
      director.graphql(RETIRE, { input: { id: top.id, version: 1, reason: 'Reached.' } }),
      executive.graphql(CREATE, {
        input: { organisationId: here.id, title: 'Late child', kind: 'LOCAL', parentId: top.id },
      }),
    ]);
    expect([...codes(retired.data.retireGoal), ...codes(added.data.createGoal)]).toHaveLength(1);
  });

  it('refuses a stale version, a wrong role and another organisation', async () => {
    const goal = await made('Kept');
    const input = { id: goal.id, version: 1, reason: 'Reached.' };
    expect(
      codes((await director.graphql(RETIRE, { input: { ...input, version: 2 } })).data.retireGoal),
    ).toEqual(['STALE version']);
    expect(codes((await owner.graphql(RETIRE, { input })).data.retireGoal)).toEqual(['NOT_ALLOWED']);
    const outside = await stranger.graphql(RETIRE, { input });
    expect(outside.data.retireGoal.goal).toBeNull();
    expect(codes(outside.data.retireGoal)).toEqual(['NOT_FOUND id']);
    expect((await present(goal.id)).version).toBe(1);
  });
});
