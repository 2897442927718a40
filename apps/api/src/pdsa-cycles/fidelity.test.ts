import { openApi, type Api, type GraphAnswer, type Visitor } from '../testing/harness.js';
import { CYCLE, payloadOf } from '../testing/ward.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const LIGHTS = `projects lights { light lit unlit notYet }`;

it('a project is judged over all its ramps, each light with its sentence and the next step', async () => {
  const { given } = api;
  given.organisation('Judged');
  const lead = given.person('Tom Bell').holding('LEAD');
  const project = given.project('Bay watch').ledBy(lead).testing();
  const ramp = project.trying('Bathroom before bed');
  ramp.cycle('ADAPTED', { starts: '2026-10-01', ends: '2026-10-02', scale: 'ONE_PATIENT' });
  ramp.cycle('ADOPTED', {
    starts: '2026-10-05',
    ends: '2026-10-09',
    scale: 'ONE_BAY',
    buildsOn: 'People wait for us to offer.',
  });
  project.trying('Hand gel').cycle('DO', {
    starts: '2026-10-12',
    scale: 'WHOLE_UNIT',
    prediction: { words: 'It will help.' },
  });
  await given.build();
  const visitor = await api.as(lead);
  const answer = await visitor.graphql(
    `{ project(id: "${project.id}") { fidelity { light state sentence nextStep } changeIdeas { letter fidelity { light state } } } }`,
  );
  const { fidelity, changeIdeas } = payloadOf(answer, 'project');
  expect(fidelity).toEqual([
    {
      light: 'DOCUMENTATION',
      state: 'LIT',
      sentence: '2 of 2 tests have all four stages in words.',
      nextStep: null,
    },
    {
      light: 'ITERATIVE',
      state: 'LIT',
      sentence: '1 of 3 tests says what it takes from the one before.',
      nextStep: null,
    },
    {
      light: 'PREDICTION',
      state: 'LIT',
      sentence: '2 of 3 tests said which way it would go before they began.',
      nextStep: null,
    },
    expect.objectContaining({ light: 'SMALL_SCALE', state: 'LIT' }),
    {
      light: 'DATA_OVER_TIME',
      state: 'NOT_YET',
      sentence: 'No measure is linked yet.',
      nextStep: expect.any(String),
    },
  ]);
  expect(changeIdeas[1]).toMatchObject({
    letter: 'B',
    fidelity: expect.arrayContaining([
      { light: 'PREDICTION', state: 'UNLIT' },
      { light: 'SMALL_SCALE', state: 'UNLIT' },
    ]),
  });
});

describe('over an organisation', () => {
  let here: Awaited<ReturnType<typeof hospital>>;
  beforeAll(async () => {
    here = await hospital();
  });

  async function hospital() {
    const { given } = api;
    const elsewhere = given.organisation('Elsewhere');
    const stranger = given.person('Una Stranger').holding('QI_DIRECTOR');
    given.project().testing().trying('Theirs').cycle('DO');
    const organisation = given.organisation('Larkmere');
    const site = given.unit('St Bride’s').hospital();
    const ash = given.unit('Ash Ward').ward().beneath(site);
    const birch = given.unit('Birch Ward').ward().beneath(site);
    const director = given.person('Ines Quill').holding('QI_DIRECTOR');
    const reader = given.person('Ada Reader').holding('READER');
    given.project('Predicts').in(ash).testing().trying('One').cycle('DO');
    given
      .project('Does not')
      .in(ash)
      .testing()
      .trying('One')
      .cycle('DO', { prediction: { words: 'It will help.' } });
    given.project('For the team').in(birch).testing().teamLevel().trying('One').cycle('ADOPTED');
    given.project('Planned').in(birch).testing().trying('One').cycle('PLAN');
    given.project('No test').in(birch).testing().trying('One');
    given
      .project('Under inquiry')
      .in(ash)
      .testing()
      .confidentialUntil('2027-06-01')
      .trying('One')
      .cycle('ADOPTED');
    const discarded = given.project('Taken back').in(ash).testing().trying('One').cycle('PLAN');
    await given.build();
    await api.database.query(
      `UPDATE pdsa_cycle SET discarded_on = '2026-11-01', discard_reason = 'A slip.' WHERE id = $1`,
      [discarded.id],
    );
    return {
      organisation,
      elsewhere,
      site,
      ash,
      birch,
      director: await api.as(director),
      reader: await api.as(reader),
      stranger: await api.as(stranger),
    };
  }

  const ask = async (visitor: Visitor, unitId?: string) => {
    const answer = await visitor.graphql(
      `query ($unitId: ID) { organisation(slug: "larkmere") { fidelity(unitId: $unitId) { ${LIGHTS} } } }`,
      { unitId },
    );
    return payloadOf(answer, 'organisation')?.fidelity;
  };
  const light = (name: string, lit: number, unlit: number, notYet: number) => ({
    light: name,
    lit,
    unlit,
    notYet,
  });

  it('it is numbers without names, the same for everybody; confidential work is in none', async () => {
    const whole = await ask(here.director);
    expect(whole).toEqual({
      projects: 4,
      lights: [
        light('DOCUMENTATION', 1, 0, 3),
        light('ITERATIVE', 0, 0, 4),
        light('PREDICTION', 2, 1, 1),
        light('SMALL_SCALE', 3, 0, 1),
        light('DATA_OVER_TIME', 0, 0, 4),
      ],
    });
    expect(await ask(here.reader)).toEqual(whole);
    expect(await ask(here.director, here.site.id)).toEqual(whole);
  });

  it('of a unit it is what is in the unit and beneath', async () => {
    expect(await ask(here.reader, here.ash.id)).toMatchObject({ projects: 2 });
    expect(await ask(here.reader, here.birch.id)).toMatchObject({ projects: 2 });
    expect(await ask(here.reader, 'nonsense')).toMatchObject({ projects: 0 });
    expect(await ask(here.reader, here.elsewhere.id)).toMatchObject({ projects: 0 });
  });

  it('it is nobody’s from elsewhere', async () => {
    expect(await ask(here.stranger)).toBeUndefined();
  });

  it('it takes one statement, whatever there is', async () => {
    const statements = async (query: string) =>
      (await here.director.graphql(`{ organisation(slug: "larkmere") { ${query} } }`)).statements;
    const [without, few] = [await statements('id'), await statements(`fidelity { ${LIGHTS} }`)];
    expect(few).toBe(without + 1);
    const { given } = api;
    given.within(here.organisation);
    for (let n = 0; n < 20; n += 1) given.project().in(here.ash).testing().trying('One').cycle('DO');
    await given.build();
    expect(await statements(`fidelity { ${LIGHTS} }`)).toBe(few);
    expect((await ask(here.director)).projects).toBe(24);
  });
});

describe('a project page', () => {
  const page = (id: string): string => `{ project(id: "${id}") {
    id title allowedActions cyclesCompleted90Days fidelity { light state sentence nextStep }
    cycles { ${CYCLE} }
    changeIdeas { letter text fidelity { state } cycles { label } } cycle(label: "A1") { label owner { name } } } }`;

  it('runs as many statements with 200 tests as with 5', async () => {
    const { given } = api;
    const ask = async (tests: number): Promise<GraphAnswer> => {
      given.organisation(`Tests ${tests}`);
      const lead = given.person('Tom Bell').holding('LEAD');
      const project = given.project().ledBy(lead).testing();
      for (let ramp = 0; ramp < 5; ramp += 1) {
        const idea = project.trying(`Idea ${ramp}`);
        for (let n = 0; n < tests / 5; n += 1)
          idea.cycle(n % 4 === 0 ? 'STUDY' : 'PLAN', { starts: '2026-11-20', owner: lead });
      }
      await given.build();
      const visitor = await api.as(lead);
      const answer = await visitor.graphql(page(project.id));
      expect(answer.errors).toBeUndefined();
      return answer;
    };
    const [five, many] = [await ask(5), await ask(200)];
    expect(five.data.project.cycles).toHaveLength(5);
    expect(many.data.project.cycles).toHaveLength(200);
    expect(five.statements).toBeGreaterThan(0);
    expect(many.statements).toBe(five.statements);
    expect(many.statements).toBeLessThanOrEqual(10);
  }, 120_000);
});

it('tests decided in the last 90 days are counted, the 90th among them', async () => {
  const { given } = api;
  given.organisation('Counted');
  const lead = given.person('Tom Bell').holding('LEAD');
  const project = given.project().ledBy(lead).testing();
  const idea = project.trying('One');
  for (const ends of ['2026-08-24', '2026-08-25', '2026-11-22'])
    idea.cycle('ADOPTED', { starts: '2026-08-01', ends });
  idea.cycle('ACT', { starts: '2026-11-20', ends: '2026-11-21' });
  idea.cycle('ABANDONED', { starts: '2026-11-01' }).fromRegister();
  await given.build();
  const { data } = await (
    await api.as(lead)
  ).graphql(`{ project(id: "${project.id}") { cyclesCompleted90Days } }`);
  expect(data.project.cyclesCompleted90Days).toBe(2);
});
