import { Facts } from '../platform/facts/facts.js';
import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';
import {
  change,
  CYCLE,
  NOWHERE,
  payloadOf,
  refusedWith,
  ward,
  type CycleMutation,
  type Ward,
} from '../testing/ward.js';

let api: Api;
let here: Ward;
/** A project and an idea of it that no other test has touched. */
let project: { readonly id: string };
let idea: { readonly id: string };
beforeAll(async () => {
  api = await openApi();
  here = await ward(api);
});
beforeEach(async () => {
  const { given } = api;
  const draft = given
    .within(here.organisation)
    .project()
    .in({ id: await unitOf(here.project.id) })
    .ledBy(here.people.lead)
    .with(here.people.member, 'MEMBER')
    .testing();
  idea = draft.trying('Bathroom before bed');
  project = draft;
  await given.build();
});
afterAll(() => api.close());

const unitOf = async (id: string): Promise<string> => {
  const rows = await api.database.query<{ unit_id: string }[]>(`SELECT unit_id FROM project WHERE id = $1`, [
    id,
  ]);
  return rows[0]!.unit_id;
};

const plan = (visitor: Visitor, input: Record<string, unknown> = {}) =>
  change(visitor, 'planCycle', {
    projectId: project.id,
    changeIdeaId: idea.id,
    changeTested: 'Offer four people a walk at 21:30.',
    predictions: [
      { question: 'Do they want to go?', words: 'Three of four will.', direction: 'UP', to: '3 of 4' },
    ],
    scale: 'FEW_PATIENTS',
    scaleCount: 4,
    scaleCountOf: 'PATIENTS',
    ...input,
  });

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly predictions: readonly { readonly id: string }[];
}
const move = (visitor: Visitor, mutation: CycleMutation, cycle: Seen, input: Record<string, unknown> = {}) =>
  change(visitor, mutation, { id: cycle.id, version: cycle.version, ...input });
const save = (visitor: Visitor, cycle: Seen, input: Record<string, unknown>) =>
  move(visitor, 'saveCycle', cycle, input);

/** Takes a cycle to a stage the way a person does, as the lead. */
async function reach(stage: 'DO' | 'STUDY' | 'ACT', input: Record<string, unknown> = {}) {
  let { cycle } = await plan(here.lead, { start: true, ...input });
  if (stage === 'DO') return cycle;
  ({ cycle } = await save(here.lead, cycle, { carriedOut: 'YES', observations: 'Everybody was glad.' }));
  ({ cycle } = await move(here.lead, 'finishDoing', cycle));
  if (stage === 'STUDY') return cycle;
  ({ cycle } = await save(here.lead, cycle, {
    learnt: 'People wait for us to offer.',
    predictions: cycle.predictions.map((one: { id: string }) => ({
      id: one.id,
      result: '4 of 4 went',
      verdict: 'MET',
      resultDirection: 'MORE',
    })),
  }));
  ({ cycle } = await move(here.lead, 'finishStudy', cycle));
  expect(cycle.stage).toBe('ACT');
  return cycle;
}

const historyOf = async (visitor: Visitor, id: string) => {
  const answer = await visitor.graphql(
    `{ pdsaCycle(id: "${id}") { history { by sentence reason changes { field before after } } } }`,
  );
  return payloadOf(answer, 'pdsaCycle').history;
};

describe('a test of change', () => {
  it('goes through all stages, and the next one follows', async () => {
    const planned = await plan(here.member, { lookBackOn: '2026-11-29', purpose: 'TEST' });
    expect(planned.problems).toEqual([]);
    expect(planned.project).toEqual({ id: project.id });
    let { cycle } = planned;
    expect(cycle).toMatchObject({
      version: 1,
      label: 'A1',
      number: 1,
      stage: 'PLAN',
      origin: 'HERE',
      purpose: 'TEST',
      changeTested: 'Offer four people a walk at 21:30.',
      scale: 'FEW_PATIENTS',
      scaleCount: 4,
      scaleCountOf: 'PATIENTS',
      lookBackOn: '2026-11-29',
      startedAt: null,
      owner: { name: 'Mia Okoro' },
      changeIdea: { id: idea.id, letter: 'A' },
      project: { id: project.id },
      previous: [],
      next: [],
      gaps: [],
      tasks: [],
      predictions: [
        {
          question: 'Do they want to go?',
          words: 'Three of four will.',
          direction: 'UP',
          from: null,
          to: '3 of 4',
          late: false,
          versions: [],
        },
      ],
      allowedActions: ['cycle.edit', 'cycle.start', 'cycle.discard', 'comment.write'],
    });

    ({ cycle } = await save(here.lead, cycle, {
      howWeWillKnow: 'Bells between ten and two.',
      dataWhat: 'Bells',
      dataWho: 'Whoever is on',
      dataWhen: 'Each night',
      dataWhere: 'Bay 2',
      dataHow: 'Ticks on the sheet',
      dataKind: 'BOTH',
      tasks: [
        { what: 'Tell the night staff', whoId: here.people.lead.id, when: 'By Monday', where: 'Handover' },
        { what: 'Print the sheet', who: 'The ward clerk' },
      ],
    }));
    expect(cycle).toMatchObject({
      version: 2,
      dataKind: 'BOTH',
      tasks: [
        {
          what: 'Tell the night staff',
          whoPerson: { name: 'Tom Bell' },
          who: null,
          when: 'By Monday',
          done: false,
        },
        { what: 'Print the sheet', whoPerson: null, who: 'The ward clerk' },
      ],
    });

    ({ cycle } = await move(here.lead, 'startCycle', cycle));
    expect(cycle).toMatchObject({
      version: 3,
      stage: 'DO',
      startedOn: TEST_DAY,
      startedAt: '2026-11-22T12:00:00.000Z',
      allowedActions: ['cycle.edit', 'cycle.finish-doing', 'cycle.discard', 'comment.write'],
    });
    expect(cycle.predictions[0].versions).toEqual([
      {
        number: 1,
        question: 'Do they want to go?',
        words: 'Three of four will.',
        direction: 'UP',
        from: null,
        to: '3 of 4',
        late: false,
        writtenAt: '2026-11-22T12:00:00.000Z',
        writtenBy: { name: 'Tom Bell' },
      },
    ]);

    ({ cycle } = await save(here.member, cycle, {
      carriedOut: 'PARTLY',
      observations: 'Everybody was glad to be asked.',
      problemsMet: 'One bell was broken.',
      dataRecorded: true,
      tasks: [{ ...taskIn(cycle.tasks[0]), done: true }],
    }));
    expect(cycle.tasks).toEqual([expect.objectContaining({ done: true, whoPerson: { name: 'Tom Bell' } })]);
    ({ cycle } = await move(here.member, 'finishDoing', cycle));
    expect(cycle).toMatchObject({
      stage: 'STUDY',
      endedOn: TEST_DAY,
      allowedActions: ['cycle.edit', 'cycle.finish-study', 'cycle.step-back', 'comment.write'],
    });

    ({ cycle } = await save(here.lead, cycle, {
      learnt: 'People wait for us to offer.',
      surprises: 'The bay slept better.',
      comparedWithBefore: 'Nine bells before, four now.',
      predictions: [
        { id: cycle.predictions[0].id, result: '4 of 4 went', verdict: 'MET', resultDirection: 'MORE' },
      ],
    }));
    expect(cycle.predictions[0]).toMatchObject({
      result: '4 of 4 went',
      late: false,
      words: 'Three of four will.',
    });
    expect(cycle.predictions[0].versions).toHaveLength(1);
    ({ cycle } = await move(here.lead, 'finishStudy', cycle));
    expect(cycle).toMatchObject({ stage: 'ACT', studiedOn: TEST_DAY });

    const decided = await move(here.lead, 'decideCycle', cycle, {
      decision: 'ADAPT',
      nextChange: 'All six people in the bay.',
      nextScale: 'ONE_BAY',
    });
    expect(decided).toMatchObject({
      problems: [],
      cycle: {
        stage: 'CLOSED',
        closedOn: TEST_DAY,
        decision: 'ADAPT',
        nextChange: 'All six people in the bay.',
        next: [{ label: 'A2' }],
        allowedActions: ['comment.write'],
      },
      nextCycle: {
        label: 'A2',
        version: 1,
        stage: 'PLAN',
        changeTested: 'All six people in the bay.',
        buildsOn: 'All six people in the bay.',
        scale: 'ONE_BAY',
        scaleCount: null,
        purpose: 'TEST',
        dataWhat: 'Bells',
        owner: { name: 'Mia Okoro' },
        previous: [{ id: cycle.id, label: 'A1' }],
        predictions: [
          {
            question: 'Do they want to go?',
            words: null,
            direction: 'UP',
            from: '4 of 4 went',
            to: '3 of 4',
          },
        ],
        tasks: [{ what: 'Tell the night staff', done: false, whoPerson: { name: 'Tom Bell' } }],
      },
    });

    expect(
      (await historyOf(here.reader, cycle.id)).map((entry: { sentence: string }) => entry.sentence),
    ).toEqual([
      'Adapted A1.',
      'Studied A1.',
      'Saved the Study of A1.',
      'Finished Do of A1.',
      'Saved the Do of A1.',
      'Started A1: predictions locked.',
      'Saved the Plan of A1.',
      'Planned A1.',
    ]);
    const { data } = await here.reader.graphql(
      `{ project(id: "${project.id}") { history { sentence } cycles { label } cyclesCompleted90Days
           changeIdeas { cycles { label } } first: cycle(label: " a1 ") { label } none: cycle(label: "A9") { label } } }`,
    );
    // What is saved as people type would drown the rest.
    expect(data.project).toMatchObject({
      cycles: [{ label: 'A1' }, { label: 'A2' }],
      cyclesCompleted90Days: 1,
      changeIdeas: [{ cycles: [{ label: 'A1' }, { label: 'A2' }] }],
      first: { label: 'A1' },
      none: null,
    });
    expect(data.project.history.map((entry: { sentence: string }) => entry.sentence)).toEqual([
      'Planned A2, which follows A1.',
      'Adapted A1.',
      'Studied A1.',
      'Finished Do of A1.',
      'Started A1: predictions locked.',
      'Planned A1.',
      'Added the change idea of ramp A.',
      expect.stringMatching(/^Joined the team/),
      'Started the project.',
    ]);
  });

  it('is told field by field, people by name', async () => {
    const { cycle } = await plan(here.lead);
    await save(here.lead, cycle, {
      scaleCount: 5,
      ownerId: here.people.member.id,
      predictions: [{ id: cycle.predictions[0].id, words: 'All four will.' }],
      tasks: [{ what: 'Tell the night staff', whoId: here.people.member.id }],
    });
    const [saved] = await historyOf(here.lead, cycle.id);
    expect(saved).toEqual({
      by: 'Tom Bell',
      sentence: 'Saved the Plan of A1.',
      reason: null,
      changes: [
        { field: 'scaleCount', before: '4', after: '5' },
        { field: 'owner', before: 'Tom Bell', after: 'Mia Okoro' },
        { field: 'predictions.0.words', before: 'Three of four will.', after: 'All four will.' },
        { field: 'tasks.0.what', before: null, after: 'Tell the night staff' },
        { field: 'tasks.0.person', before: null, after: 'Mia Okoro' },
      ],
    });
  });

  it('starts at once in a quick start, with a new idea', async () => {
    const { cycle, problems } = await plan(here.lead, {
      changeIdeaId: null,
      newIdea: 'Slippers by the bed',
      start: true,
      lookBackOn: '2026-11-24',
    });
    expect(problems).toEqual([]);
    expect(cycle).toMatchObject({
      label: 'B1',
      stage: 'DO',
      startedOn: TEST_DAY,
      changeIdea: { letter: 'B', text: 'Slippers by the bed' },
      predictions: [{ late: false, versions: [{ number: 1, late: false }] }],
    });
  });

  it('is adopted with a plan, or abandoned with a reason', async () => {
    const adopted = await move(here.lead, 'decideCycle', await reach('ACT'), {
      decision: 'ADOPT',
      adoptionPlan: 'It stands on the sheet; Tom counts.',
    });
    expect(adopted).toMatchObject({
      problems: [],
      nextCycle: null,
      cycle: { stage: 'CLOSED', decision: 'ADOPT' },
    });
    const abandoned = await move(here.lead, 'decideCycle', await reach('ACT'), {
      decision: 'ABANDON',
      reason: 'It woke people up.',
    });
    expect(abandoned).toMatchObject({ problems: [], cycle: { decisionReason: 'It woke people up.' } });
    expect((await historyOf(here.reader, abandoned.cycle.id))[0]).toMatchObject({
      sentence: 'Abandoned A2.',
      reason: 'It woke people up.',
    });
  });

  it('takes the words of Act from what was saved before', async () => {
    const { cycle } = await save(here.lead, await reach('ACT'), {
      decision: 'ADAPT',
      nextChange: 'The whole bay.',
    });
    expect(await move(here.lead, 'decideCycle', cycle, { decision: 'ADAPT' })).toMatchObject({
      problems: [],
      nextCycle: { changeTested: 'The whole bay.' },
    });
  });

  it('copies forward what stays the same', async () => {
    const source = await reach('ACT', { purpose: 'DEVELOP', scaleConditions: 'Nights only' });
    const { cycle, problems } = await plan(here.member, {
      copyFrom: source.id,
      scale: undefined,
      scaleCount: undefined,
      scaleCountOf: undefined,
      predictions: undefined,
      changeTested: 'The same, on days.',
    });
    expect(problems).toEqual([]);
    expect(cycle).toMatchObject({
      label: 'A2',
      purpose: 'DEVELOP',
      scale: 'FEW_PATIENTS',
      scaleConditions: 'Nights only',
      changeTested: 'The same, on days.',
      previous: [{ label: 'A1' }],
      predictions: [{ question: 'Do they want to go?', words: null, direction: 'UP', from: '4 of 4 went' }],
      owner: { name: 'Mia Okoro' },
    });
    const { cycle: apart } = await plan(here.member, { copyFrom: source.id, previousIds: [] });
    expect(apart).toMatchObject({ label: 'A3', previous: [] });
  });

  it('is taken one stage back with a reason, and what was written stays', async () => {
    let cycle = await reach('ACT');
    expect(await move(here.lead, 'stepBackCycle', cycle)).toMatchObject(
      refusedWith('REASON_MISSING', 'reason'),
    );
    ({ cycle } = await move(here.lead, 'stepBackCycle', cycle, { reason: 'A tick was wrong.' }));
    expect(cycle).toMatchObject({ stage: 'STUDY', studiedOn: null, learnt: 'People wait for us to offer.' });
    ({ cycle } = await move(here.lead, 'stepBackCycle', cycle, { reason: 'One more night.' }));
    expect(cycle).toMatchObject({ stage: 'DO', endedOn: null, carriedOut: 'YES' });
    expect(cycle.predictions[0].versions).toHaveLength(1);
    expect(await move(here.lead, 'stepBackCycle', cycle, { reason: 'Back to Plan?' })).toMatchObject(
      refusedWith('STAGE_CHANGE', 'stage'),
    );
    expect((await historyOf(here.lead, cycle.id))[0]).toMatchObject({
      sentence: 'Took A1 back to Do.',
      reason: 'One more night.',
    });
  });

  it('opens again while nothing follows', async () => {
    const { cycle } = await move(here.lead, 'decideCycle', await reach('ACT'), {
      decision: 'ADAPT',
      nextChange: 'The whole bay.',
    });
    expect(await move(here.lead, 'stepBackCycle', cycle, { reason: 'Too early.' })).toMatchObject({
      ...refusedWith('NEXT_EXISTS', 'next'),
      cycle: { stage: 'CLOSED' },
    });
    const [next] = cycle.next;
    expect(
      await change(here.lead, 'discardCycle', { id: next.id, version: 1, reason: 'Not this way.' }),
    ).toMatchObject({ problems: [] });
    expect(await move(here.lead, 'stepBackCycle', cycle, { reason: 'Too early.' })).toMatchObject({
      problems: [],
      cycle: { stage: 'ACT', closedOn: null, decision: 'ADAPT', next: [] },
    });
  });
});

const taskIn = ({ whoPerson: _, ...task }: Record<string, unknown>) => task;

describe('predictions', () => {
  it('are locked when Do begins: what changes later is a version of its own, and late', async () => {
    const started = await reach('DO');
    const [first] = started.predictions;
    const { cycle } = await save(here.member, started, {
      predictions: [
        { id: first.id, words: 'All four will.' },
        { question: 'Do they sleep?', words: 'Better.', direction: 'UP' },
      ],
    });
    expect(cycle.predictions).toMatchObject([
      {
        id: first.id,
        words: 'All four will.',
        late: true,
        versions: [
          { number: 1, words: 'Three of four will.', late: false, writtenBy: { name: 'Tom Bell' } },
          { number: 2, words: 'All four will.', late: true, writtenBy: { name: 'Mia Okoro' } },
        ],
      },
      { words: 'Better.', late: true, versions: [{ number: 1, late: true }] },
    ]);
    // Saying the same again, or a result alone, makes no version.
    const again = await save(here.member, cycle, {
      predictions: cycle.predictions.map(({ id, words }: { id: string; words: string }) => ({ id, words })),
    });
    expect(again.cycle).toMatchObject({ version: cycle.version });
  });

  it('stay once Do has begun', async () => {
    const cycle = await reach('DO');
    const none = await save(here.lead, cycle, { predictions: [] });
    expect(none.problems.map(({ code }: { code: string }) => code)).toEqual([
      'PREDICTION_KEPT',
      'PREDICTION_MISSING',
    ]);
    expect(
      await save(here.lead, cycle, {
        predictions: [
          { id: cycle.predictions[0].id, words: null, direction: null, question: null, to: null },
        ],
      }),
    ).toMatchObject(refusedWith('PREDICTION_MISSING', 'predictions', '0', 'words'));
  });

  it('come, go and change places in Plan', async () => {
    const { cycle } = await plan(here.lead, {
      predictions: [{ words: 'One.' }, { words: 'Two.' }, { words: 'Three.' }],
    });
    const [one, , three] = cycle.predictions;
    const { cycle: saved } = await save(here.lead, cycle, {
      predictions: [{ id: three.id }, { words: 'Four.' }, { id: one.id, words: 'One and a half.' }],
    });
    expect(saved.predictions.map(({ words }: { words: string }) => words)).toEqual([
      'Three.',
      'Four.',
      'One and a half.',
    ]);
    expect(
      await api.database.query(
        `SELECT count(*)::int AS count FROM prediction_version JOIN prediction ON prediction.id = prediction_id WHERE cycle_id = $1`,
        [cycle.id],
      ),
    ).toEqual([{ count: 0 }]);
  });

  it('their versions are changed by nobody', async () => {
    await reach('DO');
    await expect(api.database.query(`UPDATE prediction_version SET words = 'Four of four'`)).rejects.toThrow(
      'never changed',
    );
  });
});

describe('ramps', () => {
  it('branch and merge, also across ramps, and never in a circle', async () => {
    const a1 = (await plan(here.lead)).cycle;
    const a2 = (await plan(here.lead, { previousIds: [a1.id] })).cycle;
    const a3 = (await plan(here.lead, { previousIds: [a1.id] })).cycle;
    const b1 = (
      await plan(here.lead, {
        changeIdeaId: null,
        newIdea: 'Footwear first',
        previousIds: [a2.id, a3.id, a2.id],
      })
    ).cycle;
    expect(b1).toMatchObject({ label: 'B1', previous: [{ label: 'A2' }, { label: 'A3' }] });
    const { data } = await here.reader.graphql(
      `{ pdsaCycle(id: "${a1.id}") { next { label } previous { label } } }`,
    );
    expect(data.pdsaCycle).toEqual({ next: [{ label: 'A2' }, { label: 'A3' }], previous: [] });
    for (const id of [b1.id, a2.id, a1.id])
      expect(await save(here.lead, a1, { previousIds: [id] })).toMatchObject(
        refusedWith('PREVIOUS_CIRCLE', 'previousIds', '0'),
      );
    // The database holds it, whoever writes.
    await expect(
      api.database.query(
        `INSERT INTO pdsa_cycle_link (project_id, previous_id, next_id) VALUES ($1, $2, $3)`,
        [project.id, b1.id, a1.id],
      ),
    ).rejects.toThrow('cannot follow itself');
    expect((await save(here.lead, b1, { previousIds: [a3.id] })).cycle.previous).toEqual([
      { id: a3.id, label: 'A3' },
    ]);
    const [saved] = await historyOf(here.lead, b1.id);
    expect(saved.changes).toEqual([{ field: 'previous', before: 'A2, A3', after: 'A3' }]);
  });

  it('follow only tests of the same project', async () => {
    for (const id of [here.otherCycle.id, here.foreignCycle.id, here.secretCycle.id, NOWHERE, 'nonsense']) {
      expect(await plan(here.lead, { previousIds: [id] })).toMatchObject(
        refusedWith('NOT_FOUND', 'previousIds', '0'),
      );
      expect(await plan(here.lead, { copyFrom: id })).toMatchObject(refusedWith('NOT_FOUND', 'copyFrom'));
    }
    const { cycle } = await plan(here.lead);
    expect(await save(here.lead, cycle, { previousIds: [here.otherCycle.id] })).toMatchObject(
      refusedWith('NOT_FOUND', 'previousIds', '0'),
    );
  });
});

describe('a discarded test', () => {
  it('is in no list and cannot be changed; its history keeps the reason and its number is not given again', async () => {
    const { cycle: first } = await plan(here.lead);
    const { cycle } = await plan(here.lead, { previousIds: [first.id], start: true });
    expect(await move(here.lead, 'discardCycle', cycle)).toMatchObject({
      ...refusedWith('REASON_MISSING', 'reason'),
      cycle: { stage: 'DO' },
    });
    expect(await move(here.lead, 'discardCycle', cycle, { reason: 'Planned twice.' })).toEqual({
      cycle: null,
      nextCycle: null,
      problems: [],
      project: { id: project.id },
    });
    const { data } = await here.lead.graphql(
      `{ pdsaCycle(id: "${cycle.id}") { id }
         project(id: "${project.id}") {
           cycles { label next { label } } cycle(label: "A2") { id } changeIdeas { cycles { label } }
           history(first: 1) { sentence reason }
         } }`,
    );
    expect(data).toEqual({
      pdsaCycle: null,
      project: {
        cycles: [{ label: 'A1', next: [] }],
        cycle: null,
        changeIdeas: [{ cycles: [{ label: 'A1' }] }],
        history: [{ sentence: 'Discarded A2.', reason: 'Planned twice.' }],
      },
    });
    for (const mutation of [
      'saveCycle',
      'startCycle',
      'finishDoing',
      'stepBackCycle',
      'discardCycle',
    ] as const)
      expect(
        await change(here.lead, mutation, {
          id: cycle.id,
          version: cycle.version + 1,
          ...(mutation === 'saveCycle' ? {} : { reason: 'A reason.' }),
        }),
      ).toEqual({ cycle: null, nextCycle: null, project: null, ...refusedWith('NOT_FOUND', 'id') });
    expect(await plan(here.lead, { copyFrom: cycle.id })).toMatchObject(refusedWith('NOT_FOUND', 'copyFrom'));
    expect((await plan(here.lead)).cycle.label).toBe('A3');
  });

  it('cannot be taken back once something was seen', async () => {
    const { cycle } = await save(here.lead, await reach('DO'), { observations: 'A first night.' });
    expect(await move(here.lead, 'discardCycle', cycle, { reason: 'Never mind.' })).toMatchObject(
      refusedWith('ALREADY_SEEN', 'stage'),
    );
    expect(
      await move(here.lead, 'discardCycle', await reach('STUDY'), { reason: 'Never mind.' }),
    ).toMatchObject(refusedWith('STAGE_CHANGE', 'stage'));
  });
});

describe('planning is refused', () => {
  it.each([
    ['CHANGE_MISSING', ['changeTested'], { changeTested: ' \u0000' }],
    ['TEXT_LONG', ['changeTested'], { changeTested: 'x'.repeat(2001) }],
    ['PATIENT_IDENTIFIER', ['changeTested'], { changeTested: 'Ask 943 476 5919 at ten.' }],
    ['CHANGE_IDEA_MISSING', ['changeIdeaId'], { changeIdeaId: null }],
    ['CHANGE_IDEA_MISSING', ['changeIdeaId'], { changeIdeaId: null, newIdea: '  ' }],
    ['CHANGE_IDEA_TWICE', ['newIdea'], { newIdea: 'Another' }],
    ['CHANGE_IDEA_LONG', ['newIdea'], { changeIdeaId: null, newIdea: 'x'.repeat(501) }],
    ['PATIENT_IDENTIFIER', ['newIdea'], { changeIdeaId: null, newIdea: 'Ask 943 476 5919' }],
    ['NOT_FOUND', ['changeIdeaId'], { changeIdeaId: 'nonsense' }],
    ['NOT_FOUND', ['changeIdeaId'], { changeIdeaId: NOWHERE }],
    ['SCALE_COUNT', ['scaleCount'], { scaleCount: 0 }],
    ['SCALE_COUNT', ['scaleCount'], { scaleCount: 2 ** 31 - 1 }],
    ['DAY_FAR_AHEAD', ['startsOn'], { startsOn: '9999-12-31' }],
    ['DAY_IMPOSSIBLE', ['startsOn'], { startsOn: '0001-01-01' }],
    ['LOOK_BACK_BEFORE_START', ['lookBackOn'], { startsOn: '2026-12-02', lookBackOn: '2026-12-01' }],
    ['PREDICTION_MISSING', ['predictions', '0', 'words'], { predictions: [], start: true }],
    [
      'PREDICTION_MISSING',
      ['predictions', '1', 'words'],
      { predictions: [{ words: 'One.' }, { question: 'Why?' }], start: true },
    ],
    ['TEXT_LONG', ['predictions', '1', 'to'], { predictions: [{ words: 'x' }, { to: 'x'.repeat(201) }] }],
    [
      'PATIENT_IDENTIFIER',
      ['predictions', '0', 'words'],
      { predictions: [{ words: 'Mrs B, 401 023 2137' }] },
    ],
    [
      'PREDICTIONS_MANY',
      ['predictions'],
      { predictions: Array.from({ length: 11 }, (_, at) => ({ words: `No. ${at}` })) },
    ],
    ['PREDICTION_GONE', ['predictions', '0', 'id'], { predictions: [{ id: NOWHERE, words: 'Mine' }] }],
    ['PERSON_UNKNOWN', ['ownerId'], { ownerId: NOWHERE }],
    ['PERSON_UNKNOWN', ['ownerId'], { ownerId: 'nonsense' }],
    ['PREVIOUS_MANY', ['previousIds'], { previousIds: Array.from({ length: 11 }, (_, at) => `id ${at}`) }],
  ])('%s on %j', async (code, path, input) => {
    const before = await counted();
    expect(await plan(here.lead, input)).toEqual({
      cycle: null,
      nextCycle: null,
      project: null,
      ...refusedWith(code, ...path),
    });
    expect(await counted()).toEqual(before);
  });

  const counted = (): Promise<unknown> =>
    api.database.query(
      `SELECT (SELECT count(*) FROM audit) AS audit, (SELECT count(*) FROM pdsa_cycle) AS cycles,
              (SELECT count(*) FROM change_idea) AS ideas, (SELECT count(*) FROM prediction) AS predictions`,
    );

  it('with all that is wrong at once', async () => {
    const { problems } = await plan(here.lead, {
      changeTested: '',
      changeIdeaId: null,
      scaleCount: -1,
      ownerId: here.people.gone.id,
      start: true,
    });
    expect(problems.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual([
      ['CHANGE_IDEA_MISSING', 'changeIdeaId'],
      ['CHANGE_MISSING', 'changeTested'],
      ['SCALE_COUNT', 'scaleCount'],
      ['PERSON_LEFT', 'ownerId'],
    ]);
  });

  it('on an idea of another project, on one set aside, in closed work', async () => {
    expect(await plan(here.lead, { changeIdeaId: here.otherIdea.id })).toMatchObject(
      refusedWith('NOT_FOUND', 'changeIdeaId'),
    );
    await api.database.query(
      `UPDATE change_idea SET retired_on = '2026-11-01', retire_reason = 'Enough.' WHERE id = $1`,
      [idea.id],
    );
    expect(await plan(here.lead)).toMatchObject(refusedWith('CHANGE_IDEA_RETIRED', 'changeIdeaId'));
    expect(
      await plan(here.lead, { projectId: here.closed.id, changeIdeaId: here.closedIdea.id }),
    ).toMatchObject(refusedWith('PROJECT_CLOSED', 'projectId'));
  });
});

describe('saving is refused', () => {
  it.each([
    ['STAGE_NOT_REACHED', ['observations'], { observations: 'Too early.' }],
    ['STAGE_NOT_REACHED', ['learnt'], { learnt: 'Too early.' }],
    ['STAGE_NOT_REACHED', ['decision'], { decision: 'ADOPT' }],
    ['TEXT_LONG', ['dataHow'], { dataHow: 'x'.repeat(1001) }],
    ['PATIENT_IDENTIFIER', ['howWeWillKnow'], { howWeWillKnow: 'NHS no. 943 476 5919' }],
    ['TASK_WHAT_MISSING', ['tasks', '0', 'what'], { tasks: [{ what: ' ', who: 'Sam' }] }],
    ['TASK_GONE', ['tasks', '1', 'id'], { tasks: [{ what: 'One' }, { id: NOWHERE, what: 'Two' }] }],
    ['TASKS_MANY', ['tasks'], { tasks: Array.from({ length: 51 }, (_, at) => ({ what: `No. ${at}` })) }],
    [
      'PERSON_UNKNOWN',
      ['tasks', '1', 'whoId'],
      { tasks: [{ what: 'One' }, { what: 'Two', whoId: 'nonsense' }] },
    ],
  ])('%s on %j', async (code, path, input) => {
    const { cycle } = await plan(here.lead);
    expect(await save(here.lead, cycle, input)).toMatchObject({
      ...refusedWith(code, ...path),
      cycle: { version: 1 },
    });
  });

  it('with somebody of another organisation, or somebody who has left', async () => {
    const { cycle } = await plan(here.lead);
    for (const [code, person] of [
      ['PERSON_UNKNOWN', here.people.stranger],
      ['PERSON_LEFT', here.people.gone],
    ] as const) {
      expect(await save(here.lead, cycle, { ownerId: person.id })).toMatchObject(
        refusedWith(code, 'ownerId'),
      );
      expect(await save(here.lead, cycle, { tasks: [{ what: 'One', whoId: person.id }] })).toMatchObject(
        refusedWith(code, 'tasks', '0', 'whoId'),
      );
    }
    expect((await save(here.lead, cycle, { ownerId: null })).cycle).toMatchObject({
      owner: null,
      version: 2,
    });
  });

  it('with days out of order, and with a day to come', async () => {
    const cycle = await reach('DO');
    expect(await save(here.lead, cycle, { endedOn: '2026-11-21' })).toMatchObject(
      refusedWith('END_BEFORE_START', 'endedOn'),
    );
    expect(await save(here.lead, cycle, { startedOn: '2026-11-23' })).toMatchObject(
      refusedWith('DAY_TO_COME', 'startedOn'),
    );
    const moved = await save(here.lead, cycle, { startedOn: '2026-11-10' });
    expect(moved.problems).toEqual([]);
    expect(
      await move(
        here.lead,
        'finishDoing',
        (await save(here.lead, moved.cycle, { carriedOut: 'YES', observations: 'Seen.' })).cycle,
        { on: '2026-11-09' },
      ),
    ).toMatchObject(refusedWith('END_BEFORE_START', 'on'));
  });

  it('once it is closed', async () => {
    const { cycle } = await move(here.lead, 'decideCycle', await reach('ACT'), {
      decision: 'ABANDON',
      reason: 'It woke people up.',
    });
    expect(await save(here.lead, cycle, { learnt: 'Something else.' })).toMatchObject(
      refusedWith('CYCLE_CLOSED', 'stage'),
    );
  });
});

describe('a stage is refused', () => {
  it.each(['startCycle', 'finishDoing', 'finishStudy', 'decideCycle', 'stepBackCycle'] as const)(
    '%s out of turn',
    async (mutation) => {
      const cycle = mutation === 'startCycle' ? await reach('DO') : (await plan(here.lead)).cycle;
      const input =
        mutation === 'decideCycle' ? { decision: 'ABANDON', reason: 'A reason.' } : { reason: 'A reason.' };
      expect(await move(here.lead, mutation, cycle, input)).toMatchObject({
        ...refusedWith('STAGE_CHANGE', 'stage'),
        cycle: { version: cycle.version },
      });
    },
  );

  it('as long as what it asks for is missing', async () => {
    const { cycle: planned } = await plan(here.lead, { predictions: [] });
    expect(await move(here.lead, 'startCycle', planned)).toMatchObject(
      refusedWith('PREDICTION_MISSING', 'predictions', '0', 'words'),
    );
    const started = await reach('DO');
    expect(
      (await move(here.lead, 'finishDoing', started)).problems.map(({ code }: { code: string }) => code),
    ).toEqual(['CARRIED_OUT_MISSING', 'OBSERVATIONS_MISSING']);
    const studying = await reach('STUDY');
    expect(
      (await move(here.lead, 'finishStudy', studying)).problems.map(({ path }: { path: string[] }) =>
        path.join('.'),
      ),
    ).toEqual(['predictions.0.result', 'predictions.0.verdict', 'predictions.0.resultDirection', 'learnt']);
    const acting = await reach('ACT');
    for (const [decision, code, path] of [
      ['ADOPT', 'ADOPTION_PLAN_MISSING', 'adoptionPlan'],
      ['ADAPT', 'NEXT_CHANGE_MISSING', 'nextChange'],
      ['ABANDON', 'REASON_MISSING', 'reason'],
    ])
      expect(await move(here.lead, 'decideCycle', acting, { decision })).toMatchObject(
        refusedWith(code!, path!),
      );
  });

  it('on a day to come', async () => {
    const { cycle } = await plan(here.lead);
    expect(await move(here.lead, 'startCycle', cycle, { on: '2026-11-23' })).toMatchObject(
      refusedWith('DAY_TO_COME', 'on'),
    );
    expect(await move(here.lead, 'startCycle', cycle, { on: '2026-11-20' })).toMatchObject({
      problems: [],
      cycle: { startedOn: '2026-11-20', startedAt: '2026-11-22T12:00:00.000Z' },
    });
  });

  it('where the project is closed: nothing begins and nothing follows, what is open is finished', async () => {
    expect(await change(here.lead, 'startCycle', { id: here.closedPlan.id, version: 1 })).toMatchObject(
      refusedWith('PROJECT_CLOSED'),
    );
    const decide = (input: Record<string, unknown>) =>
      change(here.lead, 'decideCycle', {
        id: here.closedCycle.id,
        version: here.closedCycle.version,
        ...input,
      });
    expect(await decide({ decision: 'ADAPT', nextChange: 'More.' })).toMatchObject(
      refusedWith('PROJECT_CLOSED', 'decision'),
    );
    expect(await decide({ decision: 'ABANDON', reason: 'The work has ended.' })).toMatchObject({
      problems: [],
    });
    const { data } = await here.lead.graphql(
      `{ pdsaCycle(id: "${here.closedPlan.id}") { stage allowedActions } }`,
    );
    expect(data.pdsaCycle).toEqual({
      stage: 'PLAN',
      allowedActions: ['cycle.edit', 'cycle.discard', 'comment.write'],
    });
  });
});

describe('a stale version', () => {
  it('is refused by every change, with the test as it is now, and nothing is lost', async () => {
    const { cycle } = await plan(here.lead);
    await save(here.member, cycle, { dataWhat: 'Bells' });
    const inputs: Record<Exclude<CycleMutation, 'planCycle'>, Record<string, unknown>> = {
      saveCycle: { dataWhat: 'Falls' },
      startCycle: {},
      finishDoing: {},
      finishStudy: {},
      decideCycle: { decision: 'ABANDON', reason: 'A reason.' },
      stepBackCycle: { reason: 'A reason.' },
      discardCycle: { reason: 'A reason.' },
    };
    for (const [mutation, input] of Object.entries(inputs))
      expect(await move(here.lead, mutation as CycleMutation, cycle, input)).toMatchObject({
        ...refusedWith('STALE', 'version'),
        cycle: { version: 2, dataWhat: 'Bells', stage: 'PLAN' },
        project: { id: project.id },
      });
  });
});

describe('two people at once', () => {
  it('start one test: one of them does', async () => {
    const { cycle } = await plan(here.lead);
    const answers = await Promise.all(
      [here.lead, here.member, here.coach, here.director].map((visitor) =>
        move(visitor, 'startCycle', cycle),
      ),
    );
    expect(answers.map(({ problems }) => problems.map(({ code }: { code: string }) => code)).sort()).toEqual([
      [],
      ['STALE'],
      ['STALE'],
      ['STALE'],
    ]);
    expect(answers.every((one) => one.cycle.predictions[0].versions.length === 1)).toBe(true);
  });

  it('decide one test: one next test comes of it', async () => {
    const cycle = await reach('ACT');
    const answers = await Promise.all(
      [here.lead, here.member, here.coach].map((visitor) =>
        move(visitor, 'decideCycle', cycle, { decision: 'ADAPT', nextChange: 'The whole bay.' }),
      ),
    );
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    const { data } = await here.lead.graphql(`{ project(id: "${project.id}") { cycles { label } } }`);
    expect(data.project.cycles).toEqual([{ label: 'A1' }, { label: 'A2' }]);
  });

  it('plan on one ramp: each takes a number of its own', async () => {
    const answers = await Promise.all(
      [here.lead, here.member, here.coach, here.director].map((visitor) => plan(visitor)),
    );
    expect(answers.map(({ cycle }) => cycle.label).sort()).toEqual(['A1', 'A2', 'A3', 'A4']);
  });
});

describe('whoever has no right to it', () => {
  const inputs = (cycle: Seen): Record<CycleMutation, Record<string, unknown>> => ({
    planCycle: {
      projectId: project.id,
      changeIdeaId: idea.id,
      changeTested: 'Mine.',
    },
    saveCycle: { id: cycle.id, version: cycle.version, changeTested: 'Mine.' },
    startCycle: { id: cycle.id, version: cycle.version },
    finishDoing: { id: cycle.id, version: cycle.version },
    finishStudy: { id: cycle.id, version: cycle.version },
    decideCycle: { id: cycle.id, version: cycle.version, decision: 'ABANDON', reason: 'Mine.' },
    stepBackCycle: { id: cycle.id, version: cycle.version, reason: 'Mine.' },
    discardCycle: { id: cycle.id, version: cycle.version, reason: 'Mine.' },
  });

  it('may read, and is told whom to ask', async () => {
    const { cycle } = await plan(here.lead);
    for (const visitor of [here.reader, here.sponsor, here.otherCoach])
      for (const [mutation, input] of Object.entries(inputs(cycle)))
        expect(await change(visitor, mutation as CycleMutation, input)).toMatchObject(
          refusedWith('NOT_ALLOWED'),
        );
    expect(
      await api.database.query(`SELECT version, stage FROM pdsa_cycle WHERE id = $1`, [cycle.id]),
    ).toEqual([{ version: 1, stage: 'PLAN' }]);
    const seen = async (visitor: Visitor) =>
      (await visitor.graphql(`{ pdsaCycle(id: "${cycle.id}") { label allowedActions } }`)).data.pdsaCycle;
    expect(await seen(here.reader)).toEqual({ label: 'A1', allowedActions: [] });
    expect(await seen(here.otherCoach)).toEqual({ label: 'A1', allowedActions: ['comment.write'] });
    expect(await seen(here.coach)).toMatchObject({ allowedActions: expect.arrayContaining(['cycle.start']) });
  });

  it('does not learn from hidden work, or from elsewhere, that it is there', async () => {
    const missing = { cycle: null, nextCycle: null, project: null, ...refusedWith('NOT_FOUND', 'id') };
    for (const [visitor, hidden] of [
      [here.reader, here.teamCycle],
      [here.reader, here.secretCycle],
      [here.coach, here.secretCycle],
      [here.reader, here.foreignCycle],
      // Open to the system: the work is, its tests are not.
      [here.stranger, here.sharedCycle],
      [here.reader, { id: NOWHERE, version: 1 }],
      [here.reader, { id: 'nonsense', version: 1 }],
    ] as const) {
      const cycle = { id: hidden.id, version: 2, predictions: [] };
      for (const [mutation, input] of Object.entries(inputs(cycle)))
        if (mutation !== 'planCycle')
          expect(await change(visitor, mutation as CycleMutation, input)).toEqual(missing);
      const { data, errors } = await visitor.graphql(`{ pdsaCycle(id: "${hidden.id}") { ${CYCLE} } }`);
      expect([data, errors]).toEqual([{ pdsaCycle: null }, undefined]);
    }
    for (const hidden of [here.team, here.secret, here.foreignProject])
      expect(await plan(here.reader, { projectId: hidden.id })).toMatchObject(
        refusedWith('NOT_FOUND', 'projectId'),
      );
  });

  it('finds no test on any path', async () => {
    const paths = async (visitor: Visitor, id: string) =>
      (
        await visitor.graphql(
          `{ project(id: "${id}") {
               cycles { id } cycle(label: "A1") { id } changeIdeas { id cycles { id } } fidelity { light } cyclesCompleted90Days
             } }`,
        )
      ).data.project;
    expect(await paths(here.stranger, here.shared.id)).toEqual({
      cycles: [],
      cycle: null,
      changeIdeas: [],
      fidelity: [],
      cyclesCompleted90Days: 0,
    });
    expect(await paths(here.reader, here.shared.id)).toMatchObject({ cycles: [{ id: here.sharedCycle.id }] });
    for (const hidden of [here.team, here.secret, here.foreignProject])
      expect(await paths(here.reader, hidden.id)).toBeNull();
    for (const [visitor, id] of [
      [here.lead, here.secret.id],
      [here.director, here.secret.id],
      [here.director, here.team.id],
    ] as const)
      expect(await paths(visitor, id)).toMatchObject({
        cycles: [expect.anything()],
        fidelity: expect.any(Array),
      });
  });
});

describe('hostile input', () => {
  it('is kept as the text that it is', async () => {
    const words = [
      '<script>alert(1)</script> & "quotes" \'; DROP TABLE pdsa_cycle; --',
      '👩🏽‍⚕️ مرحبا \u202Eevil \u2067שלום\u2069 e\u0301',
      'one\r\ntwo\u0000three',
    ];
    const { cycle, problems } = await plan(here.lead, {
      changeTested: words[0],
      buildsOn: words[1],
      predictions: [{ words: words[2], from: 'one\ntwo' }],
    });
    expect(problems).toEqual([]);
    expect(cycle).toMatchObject({
      changeTested: words[0],
      buildsOn: words[1]!.normalize('NFC'),
      predictions: [{ words: 'one\ntwothree', from: 'one two' }],
    });
  });

  it('names no test by a label that is none', async () => {
    await plan(here.lead);
    for (const label of [
      '',
      'A',
      '1',
      'A0',
      'A01',
      'A1 OR true',
      'ZZZZ1',
      'A9999999999',
      '\u0000',
      'Ä1',
      '%',
    ])
      expect(
        (
          await here.lead.graphql(
            `query ($label: String!) { project(id: "${project.id}") { cycle(label: $label) { id } } }`,
            { label },
          )
        ).data,
      ).toEqual({ project: { cycle: null } });
  });

  it('that the schema refuses goes no further', async () => {
    const { cycle } = await plan(here.lead);
    for (const input of [
      { scale: 'HUGE' },
      { startsOn: '2026-02-30' },
      { scaleCount: 2 ** 31 },
      { stage: 'CLOSED' },
    ]) {
      const { errors } = await here.lead.graphql(
        `mutation ($input: SaveCycleInput!) { saveCycle(input: $input) { cycle { id } } }`,
        { input: { id: cycle.id, version: 1, ...input } },
      );
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  it('a null where a list is meant changes nothing', async () => {
    const { cycle } = await plan(here.lead);
    expect(await save(here.lead, cycle, { predictions: null, tasks: null, previousIds: null })).toMatchObject(
      { problems: [], cycle: { version: 1, predictions: [{ words: 'Three of four will.' }] } },
    );
  });
});

describe('a test that came with a register', () => {
  const imported = async (
    standing: 'DO' | 'ACT' | 'ABANDONED' | 'ADAPTED',
    said: Record<string, unknown>,
  ) => {
    const { given } = api;
    const draft = given.within(here.organisation).project().ledBy(here.people.lead).testing();
    const cycle = draft.trying('As it came').cycle(standing, said).fromRegister();
    await given.build();
    const { data } = await here.lead.graphql(`{ pdsaCycle(id: "${cycle.id}") { ${CYCLE} } }`);
    return data.pdsaCycle;
  };

  it('shows its gaps, and takes what fills them and nothing else', async () => {
    const cycle = await imported('ABANDONED', {
      tried: 'A red folder',
      starts: '2025-03-01',
      prediction: [],
    });
    expect(cycle).toMatchObject({
      stage: 'CLOSED',
      owner: null,
      gaps: ['PREDICTION', 'SCALE', 'END', 'RESULT', 'COMPARISON'],
      allowedActions: ['cycle.edit', 'cycle.step-back', 'comment.write'],
    });
    expect(await save(here.lead, cycle, { changeTested: 'A blue folder' })).toMatchObject(
      refusedWith('CYCLE_CLOSED', 'changeTested'),
    );
    const { cycle: filled, problems } = await save(here.lead, cycle, {
      scale: 'ONE_BAY',
      endedOn: '2025-04-01',
      observations: 'Nobody opened it.',
      ownerId: here.people.member.id,
      predictions: [
        { words: 'They will read it.', result: 'Nobody did', verdict: 'NOT_MET', resultDirection: 'LESS' },
      ],
    });
    expect(problems).toEqual([]);
    expect(filled).toMatchObject({
      gaps: [],
      owner: { name: 'Mia Okoro' },
      predictions: [{ late: true, versions: [{ number: 1, late: true }] }],
    });
    expect(await save(here.lead, filled, { ownerId: here.people.lead.id })).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'CYCLE_CLOSED' })]),
    });
  });

  it('keeps what the register predicted when somebody says it anew', async () => {
    const cycle = await imported('DO', {
      tried: 'A red folder',
      starts: '2025-03-01',
      prediction: { words: 'They will read it.' },
    });
    const { cycle: saved } = await save(here.lead, cycle, {
      predictions: [{ id: cycle.predictions[0].id, words: 'Half will read it.', direction: 'UP' }],
    });
    expect(saved.predictions[0]).toMatchObject({
      late: true,
      versions: [
        { number: 1, words: 'They will read it.', late: false, writtenBy: null },
        { number: 2, words: 'Half will read it.', late: true, writtenBy: { name: 'Tom Bell' } },
      ],
    });
  });

  it('is adapted without what would not be accepted today', async () => {
    const cycle = await imported('ACT', {
      tried: 'A red folder',
      starts: '2025-03-01',
      ends: '2025-03-02',
      saw: 'Read.',
      learnt: 'It helps.',
      prediction: { words: 'Yes', result: { words: 'Yes', verdict: 'MET', direction: 'AS_PREDICTED' } },
      saying: { dataHow: 'From the notes of 943 476 5919', dataWhat: 'Folders' },
    });
    expect(
      await move(here.lead, 'decideCycle', cycle, { decision: 'ADAPT', nextChange: 'A blue one.' }),
    ).toMatchObject({
      problems: [],
      nextCycle: { dataHow: null, dataWhat: 'Folders', changeTested: 'A blue one.' },
    });
  });
});

it('news of a decision goes to the right, within the transaction', async () => {
  const heard: unknown[] = [];
  const facts = api.app.get(Facts);
  for (const name of ['CycleAdopted', 'CycleCompleted'] as const)
    facts.subscribe(name, 'notifications', (fact) => {
      heard.push(fact);
      return Promise.resolve();
    });
  const { cycle } = await move(here.lead, 'decideCycle', await reach('ACT'), {
    decision: 'ADOPT',
    adoptionPlan: 'It stands on the sheet.',
  });
  const where = { cycleId: cycle.id, projectId: project.id, organisationId: here.organisation.id };
  expect(heard).toEqual([
    { name: 'CycleCompleted', ...where, decision: 'ADOPT' },
    { name: 'CycleAdopted', ...where, changeIdeaId: idea.id },
  ]);
});
