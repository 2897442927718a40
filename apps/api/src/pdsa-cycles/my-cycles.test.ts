import { openApi, type Api, type GraphAnswer, type Visitor } from '../testing/harness.js';
import { payloadOf } from '../testing/ward.js';

let api: Api;
let here: Awaited<ReturnType<typeof mine>>;
beforeAll(async () => {
  api = await openApi();
  here = await mine();
});
afterAll(() => api.close());

/** What waits on 22 November 2026, for a nurse, a lead, a coach and people who only read. */
async function mine() {
  const { given } = api;
  given.organisation('Elsewhere');
  const stranger = given.person('Una Stranger').holding('QI_DIRECTOR');
  const organisation = given.organisation('Larkmere');
  const ash = given.unit('Ash Ward').ward();
  const birch = given.unit('Birch Ward').ward();
  const lead = given.person('Tom Bell').holding('LEAD').in(ash);
  const nurse = given.person('Mia Okoro').holding('MEMBER').in(ash);
  const coach = given.person('Bea Coach').holding('COACH', birch);
  const gone = given.person('Gil Gone').left('2026-10-01');
  const reader = given.person('Ada Reader').holding('READER');
  const falls = given
    .project('Bay watch')
    .on('2026-09-01')
    .in(ash)
    .ledBy(lead)
    .with(nurse, 'MEMBER')
    .with(gone, 'MEMBER', { to: '2026-10-01' })
    .with(coach, 'COACH')
    .testing();
  const ramp = falls.trying('Bathroom before bed');
  const done = ramp.cycle('ADAPTED', { starts: '2026-10-01', ends: '2026-10-05', owner: nurse });
  const late = ramp.cycle('STUDY', { starts: '2026-10-20', ends: '2026-11-01', owner: nurse });
  const blanket = falls.trying('Yellow blanket');
  const running = blanket.cycle('DO', { starts: '2026-11-18', lookBack: '2026-11-25', owner: nurse });
  const noDay = blanket.cycle('PLAN', { planned: '2026-11-20', owner: nurse });
  const orphan = falls
    .trying('Soft shoes')
    .cycle('PLAN', { starts: '2026-11-30', planned: '2026-09-02', owner: gone });
  const others = blanket.cycle('PLAN', { starts: '2026-11-23', planned: '2026-11-01', owner: lead });
  falls.trying('Never tested');
  falls
    .trying('Set aside')
    .retired('Nobody wanted it.', '2026-10-01')
    .cycle('ABANDONED', { starts: '2026-09-20', ends: '2026-09-21' });
  const paused = given
    .project('Quiet nights')
    .on('2026-05-01')
    .in(ash)
    .ledBy(lead)
    .with(nurse, 'MEMBER')
    .with(coach, 'COACH')
    .paused({ restartOn: '2027-02-01' });
  paused.trying('Ear plugs').cycle('DO', { starts: '2026-05-02', lookBack: '2026-05-03', owner: nurse });
  const closed = given.project('Ended well').on('2026-04-01').in(ash).ledBy(nurse).closed('ACHIEVED');
  closed.trying('What worked').cycle('DO', { starts: '2026-04-02', owner: nurse });
  const former = given
    .project('Long ago')
    .on('2026-03-01')
    .in(birch)
    .with(nurse, 'MEMBER', { to: '2026-06-01' })
    .testing();
  former.trying('Theirs now').cycle('DO', { starts: '2026-03-02', owner: nurse });
  const secret = given
    .project('Under inquiry')
    .on('2026-02-01')
    .in(ash)
    .ledBy(nurse)
    .testing()
    .confidentialUntil('2027-06-01');
  const secretCycle = secret
    .trying('Two signatures')
    .cycle('PLAN', { starts: '2027-01-05', planned: '2026-02-02' });
  const registered = given
    .project('From the register')
    .on('2026-06-01')
    .in(ash)
    .ledBy(lead)
    .with(nurse, 'MEMBER')
    .testing();
  const imported = registered
    .trying('As it came')
    .cycle('STUDY', { starts: '2024-01-01', ends: '2024-02-01' })
    .fromRegister();
  await given.build();
  return {
    organisation,
    slug: organisation.slug,
    units: { ash, birch },
    cycles: { done, late, running, noDay, orphan, others, secretCycle, imported },
    projects: { falls, paused, closed, registered, secret },
    lead: await api.as(lead),
    nurse: await api.as(nurse),
    coach: await api.as(coach),
    reader: await api.as(reader),
    stranger: await api.as(stranger),
  };
}

const MY_CYCLES = `myCycles {
  waiting { dueOn late sentence cycle { id label project { title } allowedActions } }
  ramps { text fidelity { light state } cycles { label } }
  coached { open late lastActivityOn status project { title } fidelity { light state } }
  startIn { title } }`;

const ask = async (visitor: Visitor) => {
  const answer = await visitor.graphql(`{ organisation(slug: "${here.slug}") { ${MY_CYCLES} } }`);
  return payloadOf(answer, 'organisation').myCycles;
};

describe('what waits', () => {
  it('is one’s own open tests and those nobody here owns, soonest due first', async () => {
    const { waiting } = await ask(here.nurse);
    expect(
      waiting.map(
        ({
          dueOn,
          late,
          cycle,
        }: {
          dueOn: string;
          late: boolean;
          cycle: { label: string; project: { title: string } };
        }) => [cycle.project.title, cycle.label, dueOn, late],
      ),
    ).toEqual([
      // What a register brought is nobody's delay.
      ['From the register', 'A1', '2024-02-01', false],
      ['Bay watch', 'A2', '2026-11-01', true],
      ['Bay watch', 'B1', '2026-11-25', false],
      ['Bay watch', 'C1', '2026-11-30', false],
      ['Under inquiry', 'A1', '2027-01-05', false],
      ['Bay watch', 'B2', null, false],
    ]);
    expect(waiting[1].sentence).toMatch(/^It ended on 1 November/);
    expect(waiting[0].sentence).toMatch(/It came with the register\.$/);
  });

  it('is of the lead what the lead owns', async () => {
    const { waiting } = await ask(here.lead);
    expect(waiting.map(({ cycle }: { cycle: { label: string } }) => cycle.label)).toEqual(['A1', 'B3', 'C1']);
  });

  it('is nothing for whoever only reads or coaches', async () => {
    expect((await ask(here.reader)).waiting).toEqual([]);
    expect((await ask(here.coach)).waiting).toEqual([]);
  });
});

it('ramps are those one works on, the latest first; what was never tested, set aside or ended is not among them', async () => {
  const { ramps } = await ask(here.nurse);
  expect(ramps.map(({ text }: { text: string }) => text)).toEqual([
    'Yellow blanket',
    'Bathroom before bed',
    'Soft shoes',
    'Ear plugs',
    // One's own test, though one has left the team.
    'Theirs now',
    'Two signatures',
    'As it came',
  ]);
  expect(ramps[1]).toMatchObject({
    cycles: [{ label: 'A1' }, { label: 'A2' }],
    fidelity: [
      { light: 'DOCUMENTATION', state: 'LIT' },
      { light: 'ITERATIVE', state: 'UNLIT' },
      { light: 'PREDICTION', state: 'LIT' },
      { light: 'SMALL_SCALE', state: 'LIT' },
      { light: 'DATA_OVER_TIME', state: 'NOT_YET' },
    ],
  });
});

it('a coach sees the projects they coach, those with late tests first', async () => {
  const { coached, ramps } = await ask(here.coach);
  expect(coached).toEqual([
    {
      project: { title: 'Bay watch' },
      status: 'TESTING',
      open: 5,
      late: 1,
      lastActivityOn: '2026-11-20',
      fidelity: expect.arrayContaining([{ light: 'PREDICTION', state: 'LIT' }]),
    },
    // Paused work is not late.
    expect.objectContaining({ project: { title: 'Quiet nights' }, status: 'PAUSED', open: 1, late: 0 }),
  ]);
  expect(ramps).toEqual([]);
});

it('a test may be started in the open projects of one’s teams', async () => {
  const titles = async (visitor: Visitor) =>
    (await ask(visitor)).startIn.map(({ title }: { title: string }) => title);
  expect(await titles(here.nurse)).toEqual([
    'Bay watch',
    'Quiet nights',
    'Under inquiry',
    'From the register',
  ]);
  expect(await titles(here.coach)).toEqual(['Bay watch', 'Quiet nights']);
  expect(await titles(here.reader)).toEqual([]);
});

it('whoever has no part in the organisation finds nothing', async () => {
  const { data } = await here.stranger.graphql(`{ organisation(slug: "${here.slug}") { ${MY_CYCLES} } }`);
  expect(data.organisation).toBeNull();
});

it('runs as many statements with much as with little', async () => {
  const { given } = api;
  const count = async (times: number): Promise<GraphAnswer> => {
    const organisation = given.organisation(`Many ${times}`);
    const ward = given.unit().ward();
    const nurse = given.person('Mia Okoro').holding('MEMBER').in(ward);
    for (let n = 0; n < times; n += 1) {
      const ramp = given.project().in(ward).ledBy(nurse).testing().trying('A change');
      ramp.cycle('ADAPTED', { owner: nurse });
      ramp.cycle('STUDY', { owner: nurse });
      given.project().in(ward).with(nurse, 'COACH').testing().trying('Another').cycle('DO');
    }
    await given.build();
    const visitor = await api.as(nurse);
    const answer = await visitor.graphql(
      `{ organisation(slug: "${organisation.slug}") { myCycles {
           waiting { sentence cycle { label owner { name } changeIdea { text } predictions { words versions { writtenBy { name } } } previous { label } } }
           ramps { text cycles { label } fidelity { state } } coached { late fidelity { state } } startIn { title } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer;
  };
  const [few, many] = [await count(2), await count(40)];
  expect(many.data.organisation.myCycles.waiting).toHaveLength(40);
  expect(many.data.organisation.myCycles.coached).toHaveLength(40);
  expect(many.data.organisation.myCycles.ramps).toHaveLength(12);
  expect(few.statements).toBeGreaterThan(0);
  expect(many.statements).toBe(few.statements);
});
