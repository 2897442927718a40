import { Clock } from '../platform/clock.js';
import { differences, askRollUp, type GoalAnswer } from '../soak/roll-up-answer.js';
import { plainRollUp } from '../soak/plain-roll-up.js';
import { RandomEdits } from '../soak/random-edits.js';
import { Seeded } from '../soak/seeded.js';
import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

let hospitals = 0;

/** A hospital where every figure differs from the others, with one project for each thing that can go wrong. */
async function hospital() {
  const { given } = api;
  const organisation = given.organisation(`Larkmere ${(hospitals += 1)}`);
  const site = given.unit('St Bride’s').hospital();
  const surgery = given.unit('Surgery').division().beneath(site);
  const ash = given.unit('Ash Ward').ward().beneath(surgery);
  const birch = given.unit('Birch Ward').ward().beneath(surgery);
  const cedar = given.unit('Cedar Clinic').clinic().beneath(site);
  const director = given
    .person('Ines Quill')
    .holding('QI_DIRECTOR')
    .withAccount(`ines@${organisation.slug}.example`);
  const lead = given.person('Tom Bell').holding('LEAD').in(ash);
  const harm = given.goal('No avoidable harm').trueNorth().weighing(60);
  const wait = given.goal('Nobody waits').trueNorth().weighing(40);
  const falls = given.goal('Half the falls').beneath(harm);
  const ulcers = given.goal('No pressure ulcers').beneath(harm);
  const unserved = given.goal('No missed sepsis').beneath(harm);
  const local = given.goal('A calm ward').local();
  const retired = given.goal('An older aim').trueNorth().on('2026-01-01').retired('Reached.');

  const both = given
    .project('Falls and ulcers')
    .in(ash)
    .ledBy(lead)
    .testing()
    .withEffort(10)
    .agreedWith(falls, { share: 50 })
    .agreedWith(ulcers, { share: 30 });
  const equal = given
    .project('Equal parts')
    .in(birch)
    .ledBy(lead)
    .implementing()
    .agreedWith(falls)
    .agreedWith(wait);
  const paused = given
    .project('Paused')
    .in(ash)
    .ledBy(lead)
    .paused({ restartOn: '2027-01-10' })
    .withEffort(4)
    .agreedWith(ulcers);
  const direct = given.project('At the top').in(site).ledBy(lead).planning().agreedWith(harm, { share: 100 });
  const idea = given.project('Idea').in(cedar).ledBy(lead).idea().agreedWith(falls);
  const closed = given.project('Closed').in(cedar).ledBy(lead).closed('ACHIEVED').agreedWith(falls);
  const homeless = given.project('Homeless').in(cedar).ledBy(lead).sustaining().withEffort(3);
  const stops = given.project('Stops').in(birch).ledBy(lead).testing().agreedWith(local);
  const team = given
    .project('A mistake last March')
    .in(birch)
    .ledBy(lead)
    .testing()
    .teamLevel()
    .agreedWith(wait);
  const secret = given
    .project('Under inquiry')
    .in(cedar)
    .ledBy(lead)
    .testing()
    .confidentialUntil('2027-06-01')
    .agreedWith(falls)
    .withEffort(90);
  const opened = given
    .project('Opened by now')
    .in(ash)
    .ledBy(lead)
    .testing()
    .confidentialUntil('2026-11-01')
    .agreedWith(wait);
  const asked = given
    .project('Asked')
    .in(ash)
    .ledBy(lead)
    .testing()
    .proposedTo(falls, { raisedOn: '2026-11-01' })
    .declinedFor(ulcers, 'It counts another thing.')
    .withdrawnFrom(wait, 'The team went another way.');
  await given.build();
  return {
    organisation,
    slug: organisation.slug,
    director: await api.as(director),
    lead: await api.as(lead),
    units: { site, surgery, ash, birch, cedar },
    goals: { harm, wait, falls, ulcers, unserved, local, retired },
    projects: { both, equal, paused, direct, idea, closed, homeless, stops, team, secret, opened, asked },
  };
}

let here: Awaited<ReturnType<typeof hospital>>;
beforeAll(async () => {
  here = await hospital();
});

const of = (rows: readonly GoalAnswer[], goal: { readonly id: string }): GoalAnswer =>
  rows.find((row) => row.goal.id === goal.id)!;

async function totalOf(visitor: Visitor, filter: Record<string, unknown>, slug = here.slug): Promise<number> {
  const { data, errors } = await visitor.graphql(
    `query ($slug: String!, $filter: ProjectFilter) {
       organisation(slug: $slug) { projects(first: 1, filter: $filter) { totalCount } }
     }`,
    { slug, filter },
  );
  expect(errors).toBeUndefined();
  return data.organisation.projects.totalCount;
}

describe('the figures', () => {
  it('count live work once per goal, however many paths lead there', async () => {
    const { goals } = await askRollUp(here.director, here.slug);
    const { harm, wait, falls, ulcers, unserved, local } = here.goals;
    expect(of(goals, harm)).toMatchObject({
      depth: 0,
      live: 4,
      claimed: 4,
      paused: 1,
      ideas: 1,
      closed: 1,
      atThisLevel: 1,
      unserved: false,
      unitsCovered: 2,
      weight: 60,
    });
    expect(of(goals, falls)).toMatchObject({
      depth: 1,
      live: 2,
      paused: 0,
      ideas: 1,
      closed: 1,
      atThisLevel: 2,
    });
    expect(of(goals, ulcers)).toMatchObject({ live: 2, paused: 1, effortKnown: 2, effortDays: 3 + 4 });
    expect(of(goals, wait)).toMatchObject({ live: 3, unitsCovered: 2 });
    expect(of(goals, unserved)).toMatchObject({ live: 0, parts: 0, share: 0, unserved: true });
    expect(of(goals, local)).toMatchObject({ depth: 0, live: 1, share: 100 });
    expect(goals.map(({ goal }) => goal.title)).toEqual([
      'No avoidable harm',
      'Half the falls',
      'No pressure ulcers',
      'No missed sepsis',
      'Nobody waits',
      'A calm ward',
    ]);
  });

  it('split effort by share and conserve it', async () => {
    const { goals, ...whole } = await askRollUp(here.director, here.slug);
    const { harm, wait, falls, ulcers } = here.goals;
    expect(of(goals, harm).parts).toBeCloseTo(0.5 + 0.3 + 0.5 + 1 + 1);
    expect(of(goals, falls).parts).toBeCloseTo(0.5 + 0.5);
    expect(of(goals, ulcers).parts).toBeCloseTo(0.3 + 1);
    expect(of(goals, wait).parts).toBeCloseTo(0.5 + 1 + 1);
    expect(of(goals, harm).share).toBeCloseTo((3.3 / 5.8) * 100);
    // At the parent's own level stands one project beside what goes to the children.
    expect(of(goals, falls).share).toBeCloseTo((1 / 3.3) * 100);
    expect(whole.unalignedParts).toBeCloseTo(0.2 + 1 + 1);
    expect(whole).toMatchObject({
      live: 9,
      paused: 1,
      ideas: 1,
      closed: 1,
      homeless: 3,
      stopsAtLocalGoal: 1,
      effortKnown: 3,
      effortDays: 17,
      microUnits: 3,
      unitsCovered: 2,
      unanswered: 1,
      longestWaitDays: 21,
      asOf: TEST_DAY,
      note: 'Excludes confidential work.',
    });
  });

  it('judge nothing before charts exist', async () => {
    const { goals } = await askRollUp(here.director, here.slug);
    expect(new Set(goals.flatMap(({ measured, moving }) => [measured, moving]))).toEqual(new Set([null]));
  });

  it('are the same for everybody', async () => {
    const reader = api.given.within(here.organisation).person('Ada Reader');
    await api.given.build();
    const strip = (text: unknown): unknown =>
      JSON.parse(JSON.stringify(text).replaceAll(/"allowedActions":\[[^\]]*\],?/g, ''));
    expect(strip(await askRollUp(await api.as(reader), here.slug))).toEqual(
      strip(await askRollUp(here.director, here.slug)),
    );
  });

  it('leave confidential work out until its day has come', async () => {
    const before = await askRollUp(here.director, here.slug);
    api.clock.set(new Date('2027-06-02T12:00:00Z'));
    const after = await askRollUp(here.director, here.slug);
    api.clock.set(new Date(`${TEST_DAY}T12:00:00Z`));
    expect(after.live - before.live).toBe(1);
    expect(after.effortDays - before.effortDays).toBe(90);
  });

  it('narrow to a unit and all beneath it, to a level, a purpose and a status', async () => {
    const { units } = here;
    const ask = async (filter: Record<string, unknown>) => askRollUp(here.director, here.slug, { filter });
    expect(await ask({ unitId: units.ash.id })).toMatchObject({ live: 4, microUnits: 1, unitsCovered: 1 });
    expect(await ask({ unitId: units.surgery.id })).toMatchObject({ live: 7, microUnits: 2 });
    expect(await ask({ level: ['MESO'] })).toMatchObject({ live: 1, microUnits: 0 });
    expect(await ask({ status: ['PAUSED'] })).toMatchObject({ live: 1, paused: 1, closed: 0 });
    expect(await ask({ purpose: ['REGULATORY'] })).toMatchObject({ live: 0, homeless: 0 });
    expect(await ask({ unitId: 'not an id' })).toMatchObject({ live: 0, microUnits: 0 });
    const other = await hospital();
    expect(await ask({ unitId: other.units.ash.id })).toMatchObject({ live: 0 });
  });

  it('run the same number of statements whatever there is to count', async () => {
    const small = await here.director.graphql(
      `{ organisation(slug: "${here.slug}") { rollUp { live goals { goal { id title } live } } } }`,
    );
    const { given } = api;
    const organisation = given.organisation('Many goals');
    const person = given.person('Ines Quill').holding('QI_DIRECTOR');
    const top = given.goal('Top').trueNorth();
    for (let n = 0; n < 50; n += 1) given.project().testing().agreedWith(given.goal().beneath(top));
    await given.build();
    const visitor = await api.as(person);
    const large = await visitor.graphql(
      `{ organisation(slug: "${organisation.slug}") { rollUp { live goals { goal { id title } live } } } }`,
    );
    expect(large.data.organisation.rollUp.goals).toHaveLength(51);
    expect(large.statements).toBe(small.statements);
  });
});

describe('every number opens to its list', () => {
  it.each([
    ['nothing', {}],
    ['a unit', { unitId: 'surgery' }],
    ['a level', { level: ['MICRO'] }],
    ['a status', { status: ['TESTING', 'PAUSED', 'CLOSED'] }],
  ])('narrowed to %s', async (_what, narrowing) => {
    const filter: Record<string, unknown> =
      'unitId' in narrowing ? { unitId: here.units.surgery.id } : narrowing;
    const roll = await askRollUp(here.director, here.slug, { filter });
    const wanted = 'status' in narrowing ? narrowing.status : null;
    const count = (more: Record<string, unknown>): Promise<number> =>
      totalOf(here.director, { ...filter, ...more });
    const among = (status: string): Promise<number> =>
      wanted === null || wanted.includes(status) ? count({ status: [status] }) : Promise.resolve(0);
    expect(roll.live).toBe(await count({ live: true }));
    expect(roll.paused).toBe(await among('PAUSED'));
    expect(roll.ideas).toBe(await among('IDEA'));
    expect(roll.closed).toBe(await among('CLOSED'));
    expect(roll.homeless).toBe(await count({ homeless: true }));
    expect(roll.stopsAtLocalGoal).toBe(await count({ stopsAtLocalGoal: true }));
    for (const row of roll.goals) {
      const goalId = [row.goal.id];
      expect({
        title: row.goal.title,
        live: row.live,
        paused: row.paused,
        ideas: row.ideas,
        closed: row.closed,
        atThisLevel: row.atThisLevel,
      }).toEqual({
        title: row.goal.title,
        live: await count({ goalId, live: true }),
        paused:
          wanted === null || wanted.includes('PAUSED') ? await count({ goalId, status: ['PAUSED'] }) : 0,
        ideas: wanted === null || wanted.includes('IDEA') ? await count({ goalId, status: ['IDEA'] }) : 0,
        closed:
          wanted === null || wanted.includes('CLOSED') ? await count({ goalId, status: ['CLOSED'] }) : 0,
        atThisLevel: await count({ goalId, live: true, atThisLevel: true }),
      });
    }
  });
});

describe('as it stood', () => {
  it('counts what was recorded by the end of the day', async () => {
    const { given } = api;
    given.on('2026-11-02');
    const organisation = given.organisation('As it stood');
    const ward = given.unit('Ash Ward').ward();
    const person = given.person('Ines Quill').holding('QI_DIRECTOR').in(ward);
    const north = given.goal('No avoidable harm').trueNorth();
    const local = given.goal('A calm ward').local();
    given
      .project('Falls')
      .on('2026-11-05')
      .in(ward)
      .planning()
      .on('2026-11-09')
      .testing()
      .agreedWith(north, { raisedOn: '2026-11-07', answeredOn: '2026-11-08' });
    given
      .project('Noise')
      .on('2026-11-10')
      .in(ward)
      .testing()
      .agreedWith(local)
      .on('2026-11-15')
      .closed('ENDED');
    await given.build();
    const visitor = await api.as(person);
    const ask = async (asOf: string) => {
      const { goals, ...whole } = await askRollUp(visitor, organisation.slug, { asOf });
      return { ...whole, served: goals.filter((row) => row.live > 0).map((row) => row.goal.title) };
    };
    expect(await ask('2026-11-01')).toMatchObject({ live: 0, recordsBegin: '2026-11-02', served: [] });
    expect(await ask('2026-11-05')).toMatchObject({ live: 1, homeless: 1, recordsBegin: null });
    expect(await ask('2026-11-07')).toMatchObject({ live: 1, homeless: 1, unanswered: 1, served: [] });
    expect(await ask('2026-11-08')).toMatchObject({
      live: 1,
      homeless: 0,
      unanswered: 0,
      served: ['No avoidable harm'],
    });
    expect(await ask('2026-11-12')).toMatchObject({ live: 2, homeless: 1, stopsAtLocalGoal: 1, closed: 0 });
    expect(await ask('2026-11-15')).toMatchObject({ live: 1, homeless: 0, closed: 1, asOf: '2026-11-15' });
    expect(await ask('0001-01-01')).toMatchObject({ live: 0, cyclesCompleted: 0 });
    expect(await ask('2999-01-01')).toMatchObject({ live: 1, closed: 1, asOf: TEST_DAY });
  });

  it('stands the goals as they stood, under the titles they have now', async () => {
    const { given } = api;
    given.on('2026-11-02');
    const organisation = given.organisation('Goals moved');
    const person = given.person('Ines Quill').holding('QI_DIRECTOR');
    const harm = given.goal('Harm').trueNorth().weighing(70);
    const wait = given.goal('Wait').trueNorth().weighing(30);
    const falls = given.goal('Falls').beneath(harm);
    await given.build();
    await api.database.transaction(async (manager) => {
      await manager.query(`SELECT set_config('tributary.recorded_at', '2026-11-10T12:00:00Z', true)`);
      await manager.query(`UPDATE goal SET parent_id = $2 WHERE id = $1`, [falls.id, wait.id]);
      await manager.query(
        `UPDATE goal SET weight = 100 - weight WHERE organisation_id = $1 AND weight IS NOT NULL`,
        [organisation.id],
      );
    });
    const visitor = await api.as(person);
    const ask = async (asOf: string) =>
      (await askRollUp(visitor, organisation.slug, { asOf })).goals.map(
        ({ goal, depth, weight }) => `${depth} ${goal.title} ${weight ?? '-'}`,
      );
    expect(await ask('2026-11-09')).toEqual(['0 Harm 70', '1 Falls -', '0 Wait 30']);
    expect(await ask('2026-11-10')).toEqual(['0 Harm 30', '0 Wait 70', '1 Falls -']);
  });

  it('leaves out for every day what has become confidential since', async () => {
    const { given } = api;
    given.on('2026-11-02');
    const organisation = given.organisation('Closed afterwards');
    const person = given.person('Ines Quill').holding('QI_DIRECTOR');
    const project = given.project('Under inquiry').testing();
    await given.build();
    const visitor = await api.as(person);
    expect(await askRollUp(visitor, organisation.slug, { asOf: '2026-11-05' })).toMatchObject({ live: 1 });
    await api.database.query(
      `UPDATE project SET visibility = 'CONFIDENTIAL', confidential_until = '2027-06-01' WHERE id = $1`,
      [project.id],
    );
    expect(await askRollUp(visitor, organisation.slug, { asOf: '2026-11-05' })).toMatchObject({ live: 0 });
  });
});

describe('who may ask', () => {
  it('is nobody from outside', async () => {
    const stranger = api.given
      .within(api.given.organisation('Elsewhere'))
      .person('Una Stranger')
      .holding('QI_DIRECTOR');
    await api.given.build();
    const visitor = await api.as(stranger);
    const { data } = await visitor.graphql(`{ organisation(slug: "${here.slug}") { rollUp { live } } }`);
    expect(data).toEqual({ organisation: null });
  });
});

describe('after a hundred random edits', () => {
  // Rows are recorded at the database's own time, so this part goes by it too.
  it.each([20_261_122, 7])(
    'the figures are those counted from nothing (seed %i)',
    async (seed) => {
      const one = await openApi();
      try {
        one.clock.set(new Date());
        const { given } = one;
        const organisation = given.organisation('Random');
        const site = given.unit('St Bride’s').hospital();
        const wards = ['Ash', 'Birch', 'Cedar', 'Dogwood'].map((name) =>
          given.unit(name).ward().beneath(site),
        );
        const director = given.person('Ines Quill').holding('QI_DIRECTOR');
        const lead = given.person('Tom Bell').holding('LEAD').in(wards[0]!);
        const tops = [given.goal('Harm').trueNorth(), given.goal('Wait').trueNorth()];
        const goals = [
          ...tops,
          ...tops.flatMap((top) => [given.goal().beneath(top), given.goal().beneath(top)]),
        ];
        const seeded = new Seeded(seed);
        for (let n = 0; n < 12; n += 1)
          given.project().in(seeded.pick(wards)).ledBy(lead).testing().agreedWith(seeded.pick(goals));
        await given.build();
        const visitor = await one.as(director);
        const edits = new RandomEdits(one.database, organisation.id, visitor, await one.as(lead), seeded);
        const now = async () => askRollUp(visitor, organisation.slug);
        const agree = async (): Promise<void> => {
          const plain = await plainRollUp(one.database, organisation.id, one.app.get(Clock).today());
          expect(differences(await now(), plain)).toEqual([]);
        };
        let done = 0;
        for (let n = 0; n < 50; n += 1) done += (await edits.next()).refused.length === 0 ? 1 : 0;
        await agree();
        // What was recorded so far becomes four days old; what follows must not touch the figures of that day.
        const then = await now();
        for (const table of ['unit', 'goal', 'project', 'alignment', 'pdsa_cycle'])
          await one.database.query(
            `UPDATE ${table}_record SET recorded_from = recorded_from - interval '96 hours',
                  recorded_to = recorded_to - interval '96 hours'`,
          );
        await one.database.query(`UPDATE goal_record SET retired_on = retired_on - 4`);
        await one.database.query(`UPDATE pdsa_cycle_record SET closed_on = closed_on - 4`);
        for (let n = 0; n < 50; n += 1) {
          done += (await edits.next()).refused.length === 0 ? 1 : 0;
          if (n % 10 === 9) await agree();
        }
        expect(done).toBeGreaterThan(40);
        const answer = await now();
        for (const row of answer.goals)
          expect(row.live).toBe(
            await totalOf(visitor, { goalId: [row.goal.id], live: true }, organisation.slug),
          );
        expect(answer.homeless).toBe(await totalOf(visitor, { homeless: true }, organisation.slug));

        // What became confidential in the meantime would be gone from the past as well.
        await one.database.query(
          `UPDATE project SET visibility = 'OPEN', confidential_until = NULL WHERE visibility = 'CONFIDENTIAL'`,
        );
        const asOf = new Date(Date.now() - 48 * 3_600_000).toISOString().slice(0, 10);
        const stood = await askRollUp(visitor, organisation.slug, { asOf });
        expect(stood.goals.map(figuresOf)).toEqual(then.goals.map(figuresOf));
      } finally {
        await one.close();
      }
    },
    120_000,
  );
});

const figuresOf = ({ goal, ...row }: GoalAnswer) => ({ id: goal.id, ...row });
