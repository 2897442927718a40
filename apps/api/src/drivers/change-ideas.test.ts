import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';
import { NOWHERE, payloadOf, refusedWith, ward, type Ward } from '../testing/ward.js';

let api: Api;
let here: Ward;
beforeAll(async () => {
  api = await openApi();
});
beforeEach(async () => {
  here = await ward(api);
});
afterAll(() => api.close());

const IDEA = `id version letter text retiredOn retireReason origin allowedActions createdAt project { id title }
  history { by sentence reason changes { field before after } }`;

const INPUT_OF = {
  addChangeIdea: 'AddChangeIdeaInput',
  rewordChangeIdea: 'RewordChangeIdeaInput',
  retireChangeIdea: 'RetireChangeIdeaInput',
  takeUpChangeIdea: 'TakeUpChangeIdeaInput',
} as const;

const change = async (visitor: Visitor, mutation: keyof typeof INPUT_OF, input: Record<string, unknown>) =>
  payloadOf(
    await visitor.graphql(
      `mutation ($input: ${INPUT_OF[mutation]}!) {
         ${mutation}(input: $input) { changeIdea { ${IDEA} } project { id } problems { code message path } }
       }`,
      { input },
    ),
    mutation,
  );

const add = (visitor: Visitor, input: Record<string, unknown> = {}) =>
  change(visitor, 'addChangeIdea', { projectId: here.project.id, text: 'Yellow blanket', ...input });

const ideas = async (visitor: Visitor, projectId: string) => {
  const answer = await visitor.graphql(
    `{ project(id: "${projectId}") { changeIdeas { letter text retiredOn } } }`,
  );
  return answer.data.project?.changeIdeas;
};

describe('a change idea', () => {
  it('is added by the team and takes the next letter', async () => {
    expect(await add(here.member, { text: '  Yellow\u0000 blanket  ' })).toEqual({
      problems: [],
      project: { id: here.project.id },
      changeIdea: {
        id: expect.any(String),
        version: 1,
        letter: 'B',
        text: 'Yellow blanket',
        retiredOn: null,
        retireReason: null,
        origin: 'HERE',
        createdAt: expect.any(String),
        allowedActions: ['idea.reword', 'idea.retire', 'cycle.plan'],
        project: { id: here.project.id, title: 'Bay watch' },
        history: [
          {
            by: 'Mia Okoro',
            sentence: 'Added the change idea of ramp B.',
            reason: null,
            changes: [{ field: 'text', before: null, after: 'Yellow blanket' }],
          },
        ],
      },
    });
  });

  it('takes a letter of its own when two people add one at once', async () => {
    const answers = await Promise.all([
      add(here.lead),
      add(here.member),
      add(here.coach),
      add(here.director),
    ]);
    expect(answers.map((one) => one.changeIdea.letter).sort()).toEqual(['B', 'C', 'D', 'E']);
  });

  it('is reworded, and its former words stay in its history', async () => {
    const { changeIdea } = await change(here.lead, 'rewordChangeIdea', {
      id: here.idea.id,
      version: 1,
      text: 'Bathroom before the night',
    });
    expect(changeIdea).toMatchObject({ version: 2, text: 'Bathroom before the night' });
    expect(changeIdea.history[0]).toMatchObject({
      sentence: 'Reworded the change idea of ramp A.',
      changes: [{ field: 'text', before: 'Bathroom before bed', after: 'Bathroom before the night' }],
    });
    const again = await change(here.lead, 'rewordChangeIdea', {
      id: here.idea.id,
      version: 2,
      text: ' Bathroom before the night ',
    });
    expect(again).toMatchObject({ problems: [], changeIdea: { version: 2 } });
    const { data } = await here.reader.graphql(
      `{ project(id: "${here.project.id}") { history(first: 1) { sentence } } }`,
    );
    expect(data.project.history).toEqual([{ sentence: 'Reworded the change idea of ramp A.' }]);
  });

  it('is set aside with its reason, stands last, and is taken up again', async () => {
    await add(here.lead);
    const retired = await change(here.lead, 'retireChangeIdea', {
      id: here.idea.id,
      version: 1,
      reason: 'Nobody wanted it.',
    });
    expect(retired).toMatchObject({
      problems: [],
      changeIdea: {
        version: 2,
        retiredOn: TEST_DAY,
        retireReason: 'Nobody wanted it.',
        allowedActions: ['idea.take-up'],
      },
    });
    expect(retired.changeIdea.history[0]).toMatchObject({ reason: 'Nobody wanted it.' });
    expect(await ideas(here.reader, here.project.id)).toEqual([
      { letter: 'B', text: 'Yellow blanket', retiredOn: null },
      { letter: 'A', text: 'Bathroom before bed', retiredOn: TEST_DAY },
    ]);
    for (const [mutation, more] of [
      ['retireChangeIdea', { reason: 'Again.' }],
      ['rewordChangeIdea', { text: 'Other words' }],
    ] as const)
      expect(await change(here.lead, mutation, { id: here.idea.id, version: 2, ...more })).toMatchObject(
        refusedWith(mutation === 'retireChangeIdea' ? 'ALREADY_RETIRED' : 'CHANGE_IDEA_RETIRED', 'id'),
      );
    expect(await change(here.lead, 'takeUpChangeIdea', { id: here.idea.id, version: 2 })).toMatchObject({
      problems: [],
      changeIdea: { version: 3, retiredOn: null, retireReason: null },
    });
    expect(await change(here.lead, 'takeUpChangeIdea', { id: here.idea.id, version: 3 })).toMatchObject(
      refusedWith('NOT_RETIRED', 'id'),
    );
  });

  it('stays as long as a test of it is open', async () => {
    const retire = () =>
      change(here.lead, 'retireChangeIdea', { id: here.otherIdea.id, version: 1, reason: 'Enough.' });
    expect(await retire()).toMatchObject(refusedWith('TESTS_OPEN'));
    // A discarded one holds nothing up.
    await api.database.query(
      `UPDATE pdsa_cycle SET discarded_on = '2026-11-22', discard_reason = 'A slip.' WHERE id = $1`,
      [here.otherCycle.id],
    );
    expect(await retire()).toMatchObject({ problems: [] });
  });
});

describe('it is refused', () => {
  it.each([
    ['CHANGE_IDEA_MISSING', ' \u0000 '],
    ['CHANGE_IDEA_LONG', 'x'.repeat(501)],
    ['PATIENT_IDENTIFIER', 'Ask 943 476 5919 first'],
  ])('%s on its text, and the text is never quoted', async (code, text) => {
    const payload = await add(here.lead, { text });
    expect(payload).toEqual({ changeIdea: null, project: null, ...refusedWith(code, 'text') });
    if (text.trim().length > 5) expect(JSON.stringify(payload)).not.toContain(text.slice(0, 12));
    expect(await change(here.lead, 'rewordChangeIdea', { id: here.idea.id, version: 1, text })).toMatchObject(
      refusedWith(code, 'text'),
    );
  });

  it('to go without a reason, or with one that names a patient', async () => {
    const retire = (reason: string) =>
      change(here.lead, 'retireChangeIdea', { id: here.idea.id, version: 1, reason });
    expect(await retire('  ')).toMatchObject(refusedWith('REASON_MISSING', 'reason'));
    expect(await retire('x'.repeat(1001))).toMatchObject(refusedWith('REASON_LONG', 'reason'));
    expect(await retire('Mrs B, 401 023 2137')).toMatchObject(refusedWith('PATIENT_IDENTIFIER', 'reason'));
  });

  it('in closed work', async () => {
    expect(await add(here.lead, { projectId: here.closed.id })).toMatchObject(
      refusedWith('PROJECT_CLOSED', 'projectId'),
    );
  });

  it('on a stale version, with the idea as it is now', async () => {
    await change(here.lead, 'rewordChangeIdea', { id: here.idea.id, version: 1, text: 'Newer words' });
    for (const [mutation, more] of [
      ['rewordChangeIdea', { text: 'Older words' }],
      ['retireChangeIdea', { reason: 'Because.' }],
      ['takeUpChangeIdea', {}],
    ] as const)
      expect(await change(here.lead, mutation, { id: here.idea.id, version: 1, ...more })).toMatchObject({
        ...refusedWith('STALE', 'version'),
        changeIdea: { version: 2, text: 'Newer words', retiredOn: null },
      });
  });

  it('to whoever may only read, in words that say whom to ask', async () => {
    for (const visitor of [here.reader, here.sponsor, here.otherCoach]) {
      expect(await add(visitor)).toMatchObject(refusedWith('NOT_ALLOWED'));
      for (const [mutation, more] of [
        ['rewordChangeIdea', { text: 'Mine' }],
        ['retireChangeIdea', { reason: 'Mine.' }],
        ['takeUpChangeIdea', {}],
      ] as const)
        expect(await change(visitor, mutation, { id: here.idea.id, version: 1, ...more })).toMatchObject(
          refusedWith('NOT_ALLOWED'),
        );
      const { data } = await visitor.graphql(
        `{ project(id: "${here.project.id}") { changeIdeas { allowedActions } } }`,
      );
      expect(data.project.changeIdeas).toEqual([{ allowedActions: [] }]);
    }
    expect(
      await api.database.query(`SELECT version, text FROM change_idea WHERE id = $1`, [here.idea.id]),
    ).toEqual([{ version: 1, text: 'Bathroom before bed' }]);
  });

  it('with ids of nothing, of nonsense, of hidden work and of another organisation, all alike', async () => {
    const [hidden] = await api.database.query<{ id: string }[]>(
      `SELECT id FROM change_idea WHERE project_id = $1`,
      [here.team.id],
    );
    for (const projectId of [NOWHERE, 'nonsense', '', here.foreignProject.id, here.team.id])
      expect(await add(here.reader, { projectId })).toEqual({
        changeIdea: null,
        project: null,
        ...refusedWith('NOT_FOUND', 'projectId'),
      });
    for (const id of [NOWHERE, 'nonsense', here.foreignIdea.id, hidden!.id])
      expect(await change(here.reader, 'rewordChangeIdea', { id, version: 1, text: 'Mine' })).toEqual({
        changeIdea: null,
        project: null,
        ...refusedWith('NOT_FOUND', 'id'),
      });
  });
});

it('work that is open to the system keeps its ideas within its organisation', async () => {
  expect(await ideas(here.stranger, here.shared.id)).toEqual([]);
  expect(await ideas(here.reader, here.shared.id)).toHaveLength(1);
  expect(await ideas(here.reader, here.team.id)).toBeUndefined();
});
