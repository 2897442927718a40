import { openApi, type Api, type GraphAnswer, type Visitor } from '../testing/harness.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const ALIGNMENT = `
  id version status share effectiveShare contribution raisedBySide reason origin confirmed allowedActions answeredAt
  raisedBy { name } answeredBy { name } goal { id title } project { id code title }`;

let hospitals = 0;

/** Somebody on each side, somebody on both, somebody on neither, and somebody from elsewhere. */
async function catchball() {
  const { given } = api;
  const elsewhere = given.organisation(`Elsewhere ${(hospitals += 1)}`);
  const stranger = given.person('Una Stranger').holding('QI_DIRECTOR');
  const foreignGoal = given.goal('Theirs').trueNorth();
  const foreignProject = given.project('Theirs').testing();
  const organisation = given.organisation(`Larkmere ${(hospitals += 1)}`);
  const ward = given.unit('Ash Ward').ward();
  const other = given.unit('Birch Ward').ward();
  const lead = given.person('Tom Bell').holding('LEAD').in(ward);
  const owner = given.person('Wren Abbott').holding('EXECUTIVE', ward);
  const director = given.person('Ines Quill').holding('QI_DIRECTOR');
  const coach = given.person('Bea Coach').holding('COACH', other);
  const reader = given.person('Ada Reader').holding('READER');
  const goal = given.goal('Half the falls').trueNorth().ownedBy(owner);
  const second = given.goal('No pressure ulcers').trueNorth().ownedBy(owner);
  const third = given.goal('Nobody waits').trueNorth().ownedBy(owner);
  const old = given.goal('An older aim').trueNorth().on('2026-01-01').retired('Reached.');
  const project = given.project('Bay watch').in(ward).ledBy(lead).testing();
  const finished = given.project('Finished').in(ward).ledBy(lead).closed('ACHIEVED');
  const team = given.project('A mistake last March').in(ward).ledBy(lead).testing().teamLevel();
  await given.build();
  const [asLead, asOwner, asDirector, asCoach, asReader, asStranger] = await Promise.all(
    [lead, owner, director, coach, reader, stranger].map((person) => api.as(person)),
  );
  return {
    organisation,
    elsewhere,
    goal,
    second,
    third,
    old,
    project,
    finished,
    team,
    foreignGoal,
    foreignProject,
    ward,
    lead: asLead!,
    owner: asOwner!,
    director: asDirector!,
    coach: asCoach!,
    reader: asReader!,
    stranger: asStranger!,
  };
}

let here: Awaited<ReturnType<typeof catchball>>;
beforeEach(async () => {
  here = await catchball();
});

const payloadOf = (answer: GraphAnswer, mutation: string) => {
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation];
};

const mutate = async (visitor: Visitor, mutation: string, type: string, input: Record<string, unknown>) =>
  payloadOf(
    await visitor.graphql(
      `mutation ($input: ${type}!) {
         ${mutation}(input: $input) { alignment { ${ALIGNMENT} } project { id unalignedShare } problems { code message path } }
       }`,
      { input },
    ),
    mutation,
  );
const propose = (visitor: Visitor, input: Record<string, unknown> = {}) =>
  mutate(visitor, 'proposeAlignment', 'ProposeAlignmentInput', {
    projectId: here.project.id,
    goalId: here.goal.id,
    contribution: 'One fall fewer each week.',
    ...input,
  });
const answer = (visitor: Visitor, move: string, link: { id: string; version: number }, reason?: string) =>
  mutate(visitor, `${move}Alignment`, 'AnswerAlignmentInput', { id: link.id, version: link.version, reason });
const share = (visitor: Visitor, link: { id: string; version: number }, input: Record<string, unknown>) =>
  mutate(visitor, 'shareAlignment', 'ShareAlignmentInput', { id: link.id, version: link.version, ...input });

const refusedWith = (code: string, ...path: string[]) => ({
  problems: [expect.objectContaining({ code, path, message: expect.stringMatching(/\.$/) })],
});

describe('catchball', () => {
  it('a team proposes, the goal’s owner agrees', async () => {
    const proposed = await propose(here.lead);
    expect(proposed).toMatchObject({
      problems: [],
      alignment: {
        version: 1,
        status: 'PROPOSED',
        raisedBySide: 'PROJECT',
        raisedBy: { name: 'Tom Bell' },
        effectiveShare: null,
        goal: { title: 'Half the falls' },
        project: { title: 'Bay watch' },
        answeredBy: null,
        confirmed: true,
        allowedActions: ['alignment.read', 'alignment.withdraw', 'alignment.share'],
      },
      project: { unalignedShare: 100 },
    });
    expect(await answer(here.owner, 'agree', proposed.alignment)).toMatchObject({
      problems: [],
      alignment: { version: 2, status: 'AGREED', effectiveShare: 100, answeredBy: { name: 'Wren Abbott' } },
      project: { unalignedShare: 0 },
    });
  });

  it('the owner of a goal invites, the team answers', async () => {
    const invited = await propose(here.owner, { contribution: null });
    expect(invited.alignment).toMatchObject({ status: 'PROPOSED', raisedBySide: 'GOAL', contribution: null });
    expect(await answer(here.owner, 'agree', invited.alignment)).toMatchObject(refusedWith('NOT_ALLOWED'));
    expect(await answer(here.lead, 'agree', invited.alignment)).toMatchObject({
      alignment: { status: 'AGREED' },
    });
  });

  it('who stands on both sides waits for nobody', async () => {
    expect(await propose(here.director)).toMatchObject({
      alignment: { status: 'AGREED', raisedBySide: 'PROJECT', answeredBy: { name: 'Ines Quill' } },
    });
  });

  it('every refusal has a reason, which the other side reads', async () => {
    const { alignment } = await propose(here.lead);
    expect(await answer(here.owner, 'decline', alignment)).toMatchObject(
      refusedWith('REASON_MISSING', 'reason'),
    );
    expect(await answer(here.owner, 'decline', alignment, '  ')).toMatchObject(
      refusedWith('REASON_MISSING', 'reason'),
    );
    expect(await answer(here.owner, 'decline', alignment, 'It counts another thing.')).toMatchObject({
      alignment: { status: 'DECLINED', reason: 'It counts another thing.', effectiveShare: null },
    });
    // Declined is not for ever.
    expect(await propose(here.lead)).toMatchObject({ problems: [], alignment: { status: 'PROPOSED' } });
  });

  it('a proposal is taken back without a word, an agreed link with one', async () => {
    const { alignment } = await propose(here.lead);
    expect(await answer(here.lead, 'withdraw', alignment)).toMatchObject({
      alignment: { status: 'WITHDRAWN' },
    });
    const agreed = (await propose(here.director)).alignment;
    expect(await answer(here.lead, 'withdraw', agreed)).toMatchObject(
      refusedWith('REASON_MISSING', 'reason'),
    );
    expect(await answer(here.lead, 'withdraw', agreed, 'The team went another way.')).toMatchObject({
      alignment: {
        status: 'WITHDRAWN',
        reason: 'The team went another way.',
        allowedActions: ['alignment.read'],
      },
      project: { unalignedShare: 100 },
    });
  });

  it.each(['agree', 'decline', 'withdraw', 'confirm'])('what has ended cannot %s', async (move) => {
    const { alignment } = await propose(here.lead);
    const { alignment: ended } = await answer(here.lead, 'withdraw', alignment);
    const by = move === 'agree' || move === 'decline' ? here.owner : here.lead;
    expect(await answer(by, move, ended, 'A reason.')).toMatchObject(refusedWith('ALIGNMENT_CHANGE'));
  });

  it('an imported link is confirmed once', async () => {
    const { alignment } = await propose(here.director);
    await api.database.query(`UPDATE alignment SET confirmed = false, origin = 'IMPORT' WHERE id = $1`, [
      alignment.id,
    ]);
    const work = await here.lead.graphql(
      `{ organisation(slug: "${here.organisation.slug}") { myWork { toConfirm { id allowedActions } } } }`,
    );
    expect(work.data.organisation.myWork.toConfirm).toEqual([
      { id: alignment.id, allowedActions: expect.arrayContaining(['alignment.confirm']) },
    ]);
    const { alignment: confirmed } = await answer(here.lead, 'confirm', alignment);
    expect(confirmed).toMatchObject({ confirmed: true, status: 'AGREED' });
    expect(await answer(here.lead, 'confirm', confirmed)).toMatchObject(refusedWith('ALREADY_CONFIRMED'));
  });

  it('is told in the project’s history', async () => {
    const { alignment } = await propose(here.lead);
    await answer(here.owner, 'decline', alignment, 'It counts another thing.');
    const { data } = await here.reader.graphql(
      `{ project(id: "${here.project.id}") { history(first: 2) { by sentence reason changes { field before after } } } }`,
    );
    expect(data.project.history).toEqual([
      {
        by: 'Wren Abbott',
        sentence: 'Declined that it serves “Half the falls”.',
        reason: 'It counts another thing.',
        changes: [{ field: 'status', before: 'PROPOSED', after: 'DECLINED' }],
      },
      {
        by: 'Tom Bell',
        sentence: 'Proposed that it serves “Half the falls”.',
        reason: null,
        changes: [{ field: 'contribution', before: null, after: 'One fall fewer each week.' }],
      },
    ]);
  });
});

describe('a proposal is refused', () => {
  it.each([
    ['CONTRIBUTION_MISSING', ['contribution'], { contribution: ' ' }],
    ['CONTRIBUTION_LONG', ['contribution'], { contribution: 'x'.repeat(1001) }],
    ['SHARE_RANGE', ['share'], { share: 0 }],
    ['SHARE_RANGE', ['share'], { share: 100.01 }],
    ['SHARE_PRECISION', ['share'], { share: 33.333 }],
  ])('%s on %j', async (code, path, input) => {
    expect(await propose(here.lead, input)).toEqual({
      alignment: null,
      project: null,
      ...refusedWith(code, ...path),
    });
  });

  it('twice to one goal, to a retired goal, from closed work', async () => {
    await propose(here.lead);
    expect(await propose(here.lead)).toMatchObject(refusedWith('ALREADY_LINKED', 'goalId'));
    expect(await propose(here.lead, { goalId: here.old.id })).toMatchObject(
      refusedWith('GOAL_RETIRED', 'goalId'),
    );
    expect(await propose(here.lead, { projectId: here.finished.id })).toMatchObject(
      refusedWith('PROJECT_CLOSED'),
    );
  });

  it('with ids of nothing, of nonsense and of another organisation, all alike', async () => {
    const none = '00000000-0000-4000-8000-000000000000';
    for (const projectId of [none, 'nonsense', '', here.foreignProject.id])
      expect(await propose(here.lead, { projectId })).toMatchObject(refusedWith('NOT_FOUND', 'projectId'));
    for (const goalId of [none, 'nonsense', here.foreignGoal.id])
      expect(await propose(here.lead, { goalId })).toMatchObject(refusedWith('NOT_FOUND', 'goalId'));
  });

  it('and leaves nothing behind', async () => {
    const count = async (): Promise<unknown> =>
      api.database.query(
        `SELECT (SELECT count(*) FROM audit) AS audit, (SELECT count(*) FROM alignment) AS links`,
      );
    const before = await count();
    await propose(here.lead, { share: 101 });
    await propose(here.reader);
    expect(await count()).toEqual(before);
  });
});

describe('whoever has no right to it', () => {
  it('may read and is told whom to ask', async () => {
    expect(await propose(here.reader)).toMatchObject(refusedWith('NOT_ALLOWED'));
    expect(await propose(here.coach)).toMatchObject(refusedWith('NOT_ALLOWED'));
    const { alignment } = await propose(here.lead);
    for (const visitor of [here.reader, here.coach, here.lead])
      expect(await answer(visitor, 'agree', alignment)).toMatchObject(refusedWith('NOT_ALLOWED'));
    expect(await answer(here.reader, 'withdraw', alignment)).toMatchObject(refusedWith('NOT_ALLOWED'));
    expect(await share(here.owner, alignment, { share: 10 })).toMatchObject(refusedWith('NOT_ALLOWED'));
    expect(
      await api.database.query(`SELECT status, version FROM alignment WHERE id = $1`, [alignment.id]),
    ).toEqual([{ status: 'PROPOSED', version: 1 }]);
  });

  it('does not learn from team-level work or from elsewhere that it is there', async () => {
    const { alignment } = await propose(here.lead, { projectId: here.team.id });
    for (const visitor of [here.reader, here.stranger, here.owner]) {
      expect(await propose(visitor, { projectId: here.team.id })).toMatchObject(
        refusedWith('NOT_FOUND', 'projectId'),
      );
      expect(await answer(visitor, 'withdraw', alignment, 'A reason.')).toEqual({
        alignment: null,
        project: null,
        ...refusedWith('NOT_FOUND', 'id'),
      });
    }
    const missing = await answer(here.reader, 'withdraw', { id: 'nonsense', version: 1 });
    const hidden = await answer(here.reader, 'withdraw', alignment);
    expect(hidden).toEqual(missing);
  });

  it('finds nothing of it in my work either', async () => {
    await propose(here.lead, { projectId: here.team.id });
    await propose(here.lead);
    const { data } = await here.owner.graphql(
      `{ organisation(slug: "${here.organisation.slug}") { myWork { toAnswer { project { title } } waiting { id } projects { title } } } }`,
    );
    expect(data.organisation.myWork).toEqual({
      toAnswer: [{ project: { title: 'Bay watch' } }],
      waiting: [],
      projects: [],
    });
    const mine = await here.lead.graphql(
      `{ organisation(slug: "${here.organisation.slug}") { myWork { toAnswer { id } waiting { project { title } } } } }`,
    );
    expect(mine.data.organisation.myWork).toEqual({
      toAnswer: [],
      // Raised at the same moment: the order among them is nobody's.
      waiting: expect.arrayContaining([
        { project: { title: 'A mistake last March' } },
        { project: { title: 'Bay watch' } },
      ]),
    });
  });
});

describe('shares', () => {
  it('are at most a hundred together; what has none takes equal parts of the rest', async () => {
    const first = (await propose(here.director, { share: 60 })).alignment;
    const second = (await propose(here.director, { goalId: here.second.id })).alignment;
    expect(second.effectiveShare).toBe(40);
    const third = await propose(here.director, { goalId: here.third.id });
    expect(third.alignment.effectiveShare).toBe(20);
    expect(third.project.unalignedShare).toBe(0);
    expect(await share(here.lead, second, { share: 40.01 })).toMatchObject(
      refusedWith('SHARE_TOO_MUCH', 'share'),
    );
    expect(await share(here.lead, second, { share: 40 })).toMatchObject({
      alignment: { effectiveShare: 40, version: 2 },
    });
    expect(await share(here.lead, first, { share: 10.5, contribution: 'Less.' })).toMatchObject({
      alignment: { share: 10.5, contribution: 'Less.', effectiveShare: 10.5 },
    });
  });

  it('what no agreed link takes is unaligned', async () => {
    const { alignment, project } = await propose(here.director, { share: 33.33 });
    expect(project.unalignedShare).toBe(66.67);
    const { data } = await here.reader.graphql(
      `{ project(id: "${here.project.id}") { unalignedShare alignments { share } } }`,
    );
    expect(data.project).toEqual({ unalignedShare: 66.67, alignments: [{ share: 33.33 }] });
    expect(await share(here.lead, alignment, { share: null })).toMatchObject({
      project: { unalignedShare: 0 },
    });
  });

  it('saying the same again changes nothing', async () => {
    const { alignment } = await propose(here.director, { share: 50 });
    expect(await share(here.lead, alignment, { share: 50 })).toMatchObject({
      problems: [],
      alignment: { version: 1 },
    });
  });

  it('hold when two people share out the same project at once', async () => {
    const answers = await Promise.all([
      propose(here.director, { share: 60 }),
      propose(here.director, { share: 60, goalId: here.second.id }),
    ]);
    expect(
      answers.map((one) => one.problems.map((problem: { code: string }) => problem.code)).sort(),
    ).toEqual([[], ['SHARE_TOO_MUCH']]);
  });

  it('hold in the database, whoever writes', async () => {
    await propose(here.director, { share: 60 });
    const { alignment } = await propose(here.director, { goalId: here.second.id, share: 40 });
    await expect(
      api.database.query(`UPDATE alignment SET share = 41 WHERE id = $1`, [alignment.id]),
    ).rejects.toThrow('exceed 100 per cent');
  });
});

describe('a stale version', () => {
  it('is refused, with the link as it is now', async () => {
    const { alignment } = await propose(here.lead);
    await share(here.lead, alignment, { contribution: 'Two falls fewer.' });
    const stale = await answer(here.owner, 'agree', alignment);
    expect(stale).toMatchObject({
      ...refusedWith('STALE', 'version'),
      alignment: { version: 2, status: 'PROPOSED', contribution: 'Two falls fewer.' },
    });
    expect(await share(here.lead, alignment, { share: 5 })).toMatchObject(refusedWith('STALE', 'version'));
    expect(await answer(here.owner, 'agree', stale.alignment)).toMatchObject({
      alignment: { status: 'AGREED' },
    });
  });
});

describe('when a goal is retired', () => {
  const retire = async (input: Record<string, unknown>) =>
    payloadOf(
      await here.director.graphql(
        `mutation ($input: RetireGoalInput!) { retireGoal(input: $input) { problems { code } } }`,
        { input: { id: here.goal.id, version: 1, reason: 'Reached, and held for a year.', ...input } },
      ),
      'retireGoal',
    );
  const links = async () => {
    const { data } = await here.lead.graphql(
      `{ project(id: "${here.project.id}") { alignments { status reason share goal { title } } } }`,
    );
    return data.project.alignments;
  };

  it('its links end with its reason', async () => {
    await propose(here.director);
    expect(await retire({})).toEqual({ problems: [] });
    expect(await links()).toEqual([
      {
        status: 'WITHDRAWN',
        reason: 'Reached, and held for a year.',
        share: null,
        goal: { title: 'Half the falls' },
      },
    ]);
  });

  it('or go to another goal, except where one is there already', async () => {
    await propose(here.director, { share: 30 });
    expect(await retire({ linksTo: here.second.id })).toEqual({ problems: [] });
    expect(await links()).toEqual([
      { status: 'AGREED', reason: null, share: 30, goal: { title: 'No pressure ulcers' } },
    ]);
  });

  it('a project that is linked to both keeps one link', async () => {
    await propose(here.director, { share: 30 });
    await propose(here.director, { goalId: here.second.id, share: 20 });
    expect(await retire({ linksTo: here.second.id })).toEqual({ problems: [] });
    expect(await links()).toEqual([
      expect.objectContaining({ status: 'AGREED', share: 20, goal: { title: 'No pressure ulcers' } }),
      expect.objectContaining({ status: 'WITHDRAWN', share: 30, goal: { title: 'Half the falls' } }),
    ]);
  });
});

it('a page of links runs as many statements with fifty as with five', async () => {
  const { given } = api;
  const ask = async (count: number): Promise<GraphAnswer> => {
    const organisation = given.organisation(`Many ${count}`);
    const owner = given.person('Wren Abbott').holding('QI_DIRECTOR');
    const project = given.project('Everything').testing();
    for (let n = 0; n < count; n += 1) project.agreedWith(given.goal().ownedBy(owner), { raisedBy: owner });
    for (let n = 0; n < count; n += 1) given.project().testing().proposedTo(given.goal().ownedBy(owner));
    await given.build();
    const visitor = await api.as(owner);
    return visitor.graphql(
      `{ project(id: "${project.id}") { alignments { ${ALIGNMENT} goal { owner { name } } } }
         organisation(slug: "${organisation.slug}") { myWork { toAnswer { ${ALIGNMENT} } } } }`,
    );
  };
  const [five, fifty] = [await ask(5), await ask(50)];
  expect(fifty.data.project.alignments).toHaveLength(50);
  expect(fifty.data.organisation.myWork.toAnswer).toHaveLength(50);
  expect(five.statements).toBeGreaterThan(0);
  expect(fifty.statements).toBe(five.statements);
});

describe('more proposals wait than a list holds', () => {
  const MANY = 501;
  const toAnswer = async (visitor: Visitor, slug: string): Promise<unknown> =>
    (await visitor.graphql(`{ organisation(slug: "${slug}") { myWork { toAnswer { project { title } } } } }`))
      .data.organisation.myWork.toAnswer;

  it('those of work that one may not read take no place', async () => {
    const { given } = api;
    const organisation = given.organisation(`Many unread ${(hospitals += 1)}`);
    const owner = given.person('Wren Abbott').holding('READER');
    const hidden = given.project('A mistake last March').testing().teamLevel();
    for (let n = 0; n < MANY; n += 1)
      hidden.proposedTo(given.goal(`Aim ${n}`).ownedBy(owner), { raisedOn: '2026-01-02' });
    given.project('Bay watch').testing().proposedTo(given.goal('Half the falls').ownedBy(owner));
    await given.build();
    expect(await toAnswer(await api.as(owner), organisation.slug)).toEqual([
      { project: { title: 'Bay watch' } },
    ]);
  });

  it('those that others answer take no place', async () => {
    const { given } = api;
    const organisation = given.organisation(`Many of others ${(hospitals += 1)}`);
    const owner = given.person('Wren Abbott').holding('READER');
    const executive = given.person('Ola Third').holding('EXECUTIVE');
    const busy = given.project('Everything').testing();
    for (let n = 0; n < MANY; n += 1)
      busy.proposedTo(given.goal(`Aim ${n}`).ownedBy(executive), { raisedOn: '2026-01-02' });
    given.project('Bay watch').testing().proposedTo(given.goal('Half the falls').ownedBy(owner));
    await given.build();
    expect(await toAnswer(await api.as(owner), organisation.slug)).toEqual([
      { project: { title: 'Bay watch' } },
    ]);
  });
});
