import { can, VISIBILITIES, type Actor, type Role } from '@tributary/domain';
import { Reads, Values } from '../platform/database/reads.js';
import { openApi, TEST_DAY, type Api, type GraphAnswer, type Visitor } from '../testing/harness.js';
import { projectSubject, projectSubjectColumns, type ProjectSubjectRow } from './project-subject.js';
import { ProjectVisibility } from './project-visibility.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

let hospitals = 0;

async function hospital() {
  const { given } = api;
  const elsewhere = given.organisation(`Elsewhere ${(hospitals += 1)}`);
  const stranger = given.person('Una Stranger').holding('QI_DIRECTOR').holding('ADMINISTRATOR');
  const foreignUnit = given.unit('Their ward').ward();
  const organisation = given.organisation(`Larkmere ${(hospitals += 1)}`);
  const surgery = given.unit('Surgery').division();
  const ash = given.unit('Ash Ward').ward().beneath(surgery);
  const birch = given.unit('Birch Ward').ward().beneath(surgery);
  const cedar = given.unit('Cedar Ward').ward();
  const lead = given.person('Tom Bell').holding('LEAD').in(ash);
  const member = given.person('Mia Member').holding('MEMBER').in(ash);
  const coach = given.person('Bea Coach').holding('COACH', surgery);
  const farCoach = given.person('Cal Coach').holding('COACH', cedar);
  const director = given.person('Ines Quill').holding('QI_DIRECTOR');
  const executive = given.person('Eve Board').holding('EXECUTIVE');
  const reader = given.person('Ada Reader').holding('READER');
  const gone = given.person('Gil Gone').left('2026-10-01');
  const project = given.project('Bay watch').in(ash).ledBy(lead).with(member, 'MEMBER').planning();
  await given.build();
  return {
    elsewhere,
    organisation,
    slug: organisation.slug,
    surgery,
    ash,
    birch,
    cedar,
    foreignUnit,
    project,
    people: { lead, member, coach, farCoach, director, executive, reader, gone, stranger },
    as: (
      who: 'lead' | 'member' | 'coach' | 'farCoach' | 'director' | 'executive' | 'reader' | 'stranger',
    ): Promise<Visitor> =>
      api.as({ lead, member, coach, farCoach, director, executive, reader, stranger }[who]),
  };
}

let here: Awaited<ReturnType<typeof hospital>>;
beforeEach(async () => {
  here = await hospital();
});

const PROJECT = `
  id version code title summary problem aim aimFrom aimTo aimUnit aimBy aimFor rationale scope status pausedFrom outcome
  statusReason restartOn purpose ambition visibility confidentialUntil startedOn closedOn effortDays claimedScore origin
  gaps nextStatuses allowedActions updatedAt
  unit { id name } team { id role from to person { name } } register { reference status other { heading value } }`;

const mutate = async (visitor: Visitor, mutation: string, type: string, input: Record<string, unknown>) => {
  const { data, errors } = await visitor.graphql(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { project { ${PROJECT} } problems { code message path } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[mutation];
};

const create = (visitor: Visitor, input: Record<string, unknown> = {}) =>
  mutate(visitor, 'createProject', 'CreateProjectInput', {
    organisationId: here.organisation.id,
    title: 'Quieter nights',
    unitId: here.ash.id,
    summary: 'Soft-close bins and dimmed lights after ten.',
    ...input,
  });
const edit = (visitor: Visitor, input: Record<string, unknown>) =>
  mutate(visitor, 'editProject', 'EditProjectInput', { id: here.project.id, version: 1, ...input });
const move = (visitor: Visitor, input: Record<string, unknown>) =>
  mutate(visitor, 'changeProjectStatus', 'ChangeProjectStatusInput', {
    id: here.project.id,
    version: 1,
    ...input,
  });
const show = (visitor: Visitor, input: Record<string, unknown>) =>
  mutate(visitor, 'setProjectVisibility', 'SetProjectVisibilityInput', {
    id: here.project.id,
    version: 1,
    ...input,
  });
const join = (visitor: Visitor, input: Record<string, unknown>) =>
  mutate(visitor, 'joinTeam', 'JoinTeamInput', { projectId: here.project.id, version: 1, ...input });
const leave = (visitor: Visitor, input: Record<string, unknown>) =>
  mutate(visitor, 'leaveTeam', 'LeaveTeamInput', { projectId: here.project.id, version: 1, ...input });

const read = async (visitor: Visitor, id = here.project.id) => {
  const { data, errors } = await visitor.graphql(`query ($id: ID!) { project(id: $id) { ${PROJECT} } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return data.project;
};

const refusedWith = (code: string, ...path: string[]) => ({
  problems: expect.arrayContaining([
    expect.objectContaining({ code, path, message: expect.stringMatching(/\.$/) }),
  ]),
});

describe('starting a project', () => {
  it('takes a title, a unit and one sentence', async () => {
    const { project, problems } = await create(await here.as('lead'));
    expect(problems).toEqual([]);
    expect(project).toMatchObject({
      version: 1,
      code: expect.stringMatching(/^QI-2026-\d{4}$/),
      title: 'Quieter nights',
      status: 'IDEA',
      outcome: null,
      purpose: 'TEAM_LED',
      visibility: 'OPEN',
      startedOn: TEST_DAY,
      origin: 'HERE',
      register: null,
      unit: { name: 'Ash Ward' },
      team: [{ role: 'LEAD', from: TEST_DAY, to: null, person: { name: 'Tom Bell' } }],
      gaps: ['AIM', 'SPONSOR', 'EFFORT'],
      nextStatuses: ['PLANNING', 'CLOSED'],
    });
  });

  it('gives each a code of its own, also when many start at once', async () => {
    const visitor = await here.as('lead');
    const made = await Promise.all(Array.from({ length: 8 }, () => create(visitor)));
    const codes = made.map(({ project }) => project.code).sort();
    expect(new Set(codes).size).toBe(8);
    const numbers = codes.map((code) => Number(code.slice(-4)));
    expect(numbers.at(-1)! - numbers[0]!).toBe(7);
  });

  it('names another lead from the register', async () => {
    const visitor = await here.as('director');
    const { project } = await create(visitor, { leadId: here.people.member.id });
    expect(project.team).toMatchObject([{ role: 'LEAD', person: { name: 'Mia Member' } }]);
    expect(await create(visitor, { leadId: here.people.stranger.id })).toMatchObject(
      refusedWith('LEAD_UNKNOWN', 'leadId'),
    );
  });

  it.each([
    ['an empty title', 'title', { title: '   ' }],
    ['a title that is too long', 'title', { title: 'x'.repeat(301) }],
    ['no sentence', 'summary', { summary: '' }],
    ['a unit that is not here', 'unitId', { unitId: 'nonsense' }],
    ['a patient’s number', 'title', { title: 'Falls of 943 476 5919' }],
  ])('is refused with %s', async (_what, path, input) => {
    const answer = await create(await here.as('lead'), input);
    expect(answer.project).toBeNull();
    expect(answer.problems.map((problem: { path: string[] }) => problem.path)).toEqual([[path]]);
  });

  it('is refused in a unit of another organisation, and confidential from the start', async () => {
    const visitor = await here.as('lead');
    expect(await create(visitor, { unitId: here.foreignUnit.id })).toMatchObject(
      refusedWith('UNIT_MISSING', 'unitId'),
    );
    expect(await create(visitor, { visibility: 'CONFIDENTIAL' })).toMatchObject(
      refusedWith('VISIBILITY', 'visibility'),
    );
  });

  it('is not for readers, for the board, or for people from elsewhere', async () => {
    for (const who of ['reader', 'executive', 'stranger'] as const)
      expect(await create(await here.as(who))).toMatchObject({
        project: null,
        ...refusedWith('NOT_ALLOWED'),
      });
  });
});

describe('the story', () => {
  it('is changed field by field; what is not named stays', async () => {
    const visitor = await here.as('member');
    const { project } = await edit(visitor, {
      aim: 'Falls on Ash Ward from 11 to 5 a month by June.',
      aimFrom: '11',
      aimTo: '5',
      aimUnit: 'falls a month',
      aimBy: '2027-06-30',
      aimFor: 'patients over 75',
      effortDays: 12.5,
      claimedScore: 1.5,
      ambition: 'SMALL_CHANGE',
    });
    expect(project).toMatchObject({
      version: 2,
      title: 'Bay watch',
      aim: 'Falls on Ash Ward from 11 to 5 a month by June.',
      aimBy: '2027-06-30',
      effortDays: 12.5,
      claimedScore: 1.5,
      gaps: ['SPONSOR'],
    });
    const { project: next } = await edit(visitor, { version: 2, aim: null, title: '  Bay   watch  two ' });
    expect(next).toMatchObject({ version: 3, title: 'Bay watch two', aim: null, aimTo: '5' });
  });

  it('is not changed by saying the same again', async () => {
    expect(await edit(await here.as('member'), { title: 'Bay watch' })).toMatchObject({
      problems: [],
      project: { version: 1 },
    });
  });

  it.each([
    ['title', { title: null }],
    ['title', { title: '' }],
    ['summary', { summary: ' ' }],
    ['unitId', { unitId: null }],
    ['unitId', { unitId: 'nonsense' }],
    ['purpose', { purpose: null }],
    ['effortDays', { effortDays: 0 }],
    ['effortDays', { effortDays: -1 }],
    ['effortDays', { effortDays: 1e9 }],
    ['claimedScore', { claimedScore: 2.3 }],
    ['claimedScore', { claimedScore: 5.5 }],
    ['problem', { problem: 'x'.repeat(10_001) }],
  ])('is refused on its field %s: %j', async (path, input) => {
    const answer = await edit(await here.as('member'), { aim: 'Something else.', ...input });
    expect(answer.problems.map((problem: { path: string[] }) => problem.path)).toEqual([[path]]);
    expect(answer.project).toMatchObject({ version: 1, aim: null });
  });

  it('keeps what people write: other alphabets, pictures, markup as text', async () => {
    const text = 'مرحبا 👩🏽‍⚕️ <script>alert(1)</script> O’Brien — “fünf”';
    const { project } = await edit(await here.as('member'), { problem: text });
    expect(project.problem).toBe(text);
  });

  it('is told in the history, before and after, newest first', async () => {
    await edit(await here.as('member'), { aim: 'Fewer falls by June.' });
    await edit(await here.as('coach'), { version: 2, aim: 'Half the falls by June.' });
    const { data } = await (
      await here.as('reader')
    ).graphql(
      `{ project(id: "${here.project.id}") { history { by sentence reason changes { field before after } } } }`,
    );
    expect(data.project.history.slice(0, 2)).toEqual([
      {
        by: 'Bea Coach',
        sentence: 'Changed the story.',
        reason: null,
        changes: [{ field: 'aim', before: 'Fewer falls by June.', after: 'Half the falls by June.' }],
      },
      {
        by: 'Mia Member',
        sentence: 'Changed the story.',
        reason: null,
        changes: [{ field: 'aim', before: null, after: 'Fewer falls by June.' }],
      },
    ]);
  });

  it('of imported work may have gaps, and they are shown, never filled', async () => {
    const { given } = api;
    const imported = given
      .within(here.organisation)
      .project('From the register')
      .fromRegister('REG-1', 'Ongoing')
      .testing();
    await given.build();
    const visitor = await here.as('director');
    expect(await read(visitor, imported.id)).toMatchObject({
      unit: null,
      summary: null,
      purpose: null,
      gaps: ['UNIT', 'SUMMARY', 'AIM', 'LEAD', 'SPONSOR', 'EFFORT'],
      register: { reference: 'REG-1', status: 'Ongoing', other: [] },
    });
    const answer = await edit(visitor, { id: imported.id, version: 1, aim: 'Fewer falls.' });
    expect(answer).toMatchObject({ problems: [], project: { unit: null, aim: 'Fewer falls.' } });
  });
});

describe('the status', () => {
  it('moves as the machine says, with what each step asks for', async () => {
    const visitor = await here.as('member');
    expect(await move(visitor, { to: 'SUSTAINING' })).toMatchObject(refusedWith('STATUS_CHANGE', 'to'));
    expect(await move(visitor, { to: 'TESTING' })).toMatchObject(refusedWith('AIM_MISSING', 'aim'));
    await edit(visitor, { aim: 'Half the falls by June.' });
    expect(await move(visitor, { version: 2, to: 'TESTING' })).toMatchObject({
      problems: [],
      project: { status: 'TESTING' },
    });
    expect(await move(visitor, { version: 3, to: 'PAUSED', restartOn: TEST_DAY })).toMatchObject({
      problems: [
        expect.objectContaining({ path: ['reason'] }),
        expect.objectContaining({ path: ['restartOn'] }),
      ],
    });
    const paused = await move(visitor, {
      version: 3,
      to: 'PAUSED',
      reason: 'Short of staff.',
      restartOn: '2027-01-10',
    });
    expect(paused.project).toMatchObject({
      status: 'PAUSED',
      pausedFrom: 'TESTING',
      restartOn: '2027-01-10',
      statusReason: 'Short of staff.',
      nextStatuses: ['TESTING', 'PLANNING', 'IMPLEMENTING', 'SUSTAINING', 'CLOSED'],
    });
    expect(await move(visitor, { version: 4, to: 'CLOSED', reason: 'Done.' })).toMatchObject(
      refusedWith('OUTCOME_MISSING', 'outcome'),
    );
    const closed = await move(visitor, { version: 4, to: 'CLOSED', reason: 'Done.', outcome: 'ACHIEVED' });
    expect(closed.project).toMatchObject({
      status: 'CLOSED',
      outcome: 'ACHIEVED',
      closedOn: TEST_DAY,
      restartOn: null,
    });
    expect(await move(visitor, { version: 5, to: 'TESTING' })).toMatchObject(
      refusedWith('REASON_MISSING', 'reason'),
    );
    const open = await move(visitor, { version: 5, to: 'TESTING', reason: 'Falls came back.' });
    expect(open.project).toMatchObject({ status: 'TESTING', outcome: null, closedOn: null });
  });

  it('of paused work is given its first restart date, and another', async () => {
    const { given } = api;
    const onHold = given
      .within(here.organisation)
      .project('On hold in the register')
      .fromRegister('REG-2', 'On hold')
      .in(here.ash)
      .testing()
      .paused({ restartOn: null, reason: null });
    await given.build();
    const visitor = await here.as('director');
    const { gaps, pausedFrom, version } = await read(visitor, onHold.id);
    expect(gaps).toContain('RESTART');
    const pause = { id: onHold.id, version, to: 'PAUSED' };
    expect(await move(visitor, pause)).toMatchObject(refusedWith('RESTART_MISSING', 'restartOn'));
    expect(await move(visitor, { ...pause, restartOn: TEST_DAY })).toMatchObject(
      refusedWith('RESTART_PAST', 'restartOn'),
    );
    expect(await move(await here.as('reader'), { ...pause, restartOn: '2027-03-01' })).toMatchObject(
      refusedWith('NOT_ALLOWED'),
    );
    const set = await move(visitor, { ...pause, restartOn: '2027-03-01' });
    expect(set).toMatchObject({
      problems: [],
      project: { status: 'PAUSED', pausedFrom, restartOn: '2027-03-01', statusReason: null },
    });
    expect(set.project.gaps).not.toContain('RESTART');
    expect(await move(visitor, { ...pause, restartOn: '2027-04-01' })).toMatchObject(
      refusedWith('STALE', 'version'),
    );
    const changed = await move(visitor, {
      ...pause,
      version: version + 1,
      restartOn: '2027-04-01',
      reason: 'Still no staff.',
    });
    expect(changed.project).toMatchObject({ restartOn: '2027-04-01', statusReason: 'Still no staff.' });
    const { data } = await visitor.graphql(
      `{ project(id: "${onHold.id}") { history(first: 2) { sentence reason changes { field before after } } } }`,
    );
    expect(data.project.history).toEqual([
      {
        sentence: 'Changed the restart date.',
        reason: 'Still no staff.',
        changes: [
          { field: 'restartOn', before: '2027-03-01', after: '2027-04-01' },
          { field: 'statusReason', before: null, after: 'Still no staff.' },
        ],
      },
      {
        sentence: 'Set the restart date.',
        reason: null,
        changes: [{ field: 'restartOn', before: null, after: '2027-03-01' }],
      },
    ]);
  });

  it('is told in the history with its reason', async () => {
    await move(await here.as('lead'), { to: 'CLOSED', reason: 'The ward moved.', outcome: 'ABANDONED' });
    const { data } = await (
      await here.as('reader')
    ).graphql(
      `{ project(id: "${here.project.id}") { history(first: 1) { sentence reason changes { field after } } } }`,
    );
    expect(data.project.history[0]).toMatchObject({
      sentence: 'Planning to Closed.',
      reason: 'The ward moved.',
    });
    expect(data.project.history[0].changes).toContainEqual({ field: 'outcome', after: 'ABANDONED' });
  });
});

describe('who may see it', () => {
  it('is for the lead and the director of the unit to say', async () => {
    for (const who of ['member', 'coach', 'reader'] as const)
      expect(await show(await here.as(who), { visibility: 'TEAM' })).toMatchObject(
        refusedWith('NOT_ALLOWED'),
      );
    expect(await show(await here.as('lead'), { visibility: 'TEAM' })).toMatchObject({
      problems: [],
      project: { visibility: 'TEAM' },
    });
    expect(await show(await here.as('director'), { version: 2, visibility: 'SYSTEM' })).toMatchObject({
      project: { visibility: 'SYSTEM' },
    });
  });

  it('is confidential until a day to come, and open from then on', async () => {
    const visitor = await here.as('lead');
    for (const confidentialUntil of [null, TEST_DAY, '2026-01-01'])
      expect(await show(visitor, { visibility: 'CONFIDENTIAL', confidentialUntil })).toMatchObject(
        refusedWith('CONFIDENTIAL_UNTIL', 'confidentialUntil'),
      );
    expect(
      await show(visitor, { visibility: 'CONFIDENTIAL', confidentialUntil: '2027-06-01' }),
    ).toMatchObject({
      problems: [],
      project: { visibility: 'CONFIDENTIAL', confidentialUntil: '2027-06-01' },
    });
    expect(await read(await here.as('coach'))).toBeNull();
    api.clock.set(new Date('2027-06-01T12:00:00Z'));
    try {
      expect(await read(await here.as('coach'))).toMatchObject({ title: 'Bay watch' });
    } finally {
      api.clock.set(new Date(`${TEST_DAY}T12:00:00Z`));
    }
  });

  it('when it is open to the system, others see the work and not the people', async () => {
    await show(await here.as('lead'), { visibility: 'SYSTEM' });
    const seen = await read(await here.as('stranger'));
    expect(seen).toMatchObject({
      title: 'Bay watch',
      team: [],
      register: null,
      gaps: [],
      unit: null,
      allowedActions: ['project.read'],
    });
    const { data, errors } = await (
      await here.as('stranger')
    ).graphql(
      `{ project(id: "${here.project.id}") { history { sentence } alignments { id } organisation { name } } }`,
    );
    expect({ data, errors: errors?.map((error) => error.extensions?.code) }).toEqual({
      data: { project: { history: [], alignments: [], organisation: null } },
      errors: undefined,
    });
    expect(await edit(await here.as('stranger'), { version: 2, title: 'Mine' })).toMatchObject(
      refusedWith('NOT_ALLOWED'),
    );
  });

  it('says the same in SQL as in the policy, in every case', async () => {
    const { given, clock } = api;
    const organisation = given.organisation(`Every case ${(hospitals += 1)}`);
    const surgery = given.unit('Surgery').division();
    const ash = given.unit('Ash Ward').ward().beneath(surgery);
    const cedar = given.unit('Cedar Ward').ward();
    const roles: Role[] = ['READER', 'MEMBER', 'LEAD', 'COACH', 'QI_DIRECTOR', 'EXECUTIVE', 'ADMINISTRATOR'];
    const people = roles.flatMap((role) =>
      [null, surgery, ash, cedar].map((unit) => given.person().holding(role, unit === null ? {} : { unit })),
    );
    people.push(given.person());
    const spans = [
      {},
      { from: '2027-01-01' },
      { from: '2026-01-01', to: TEST_DAY },
      { from: '2026-01-01', to: '2026-11-23' },
    ];
    const teamed = spans.map(() => given.person());
    const projects = VISIBILITIES.flatMap((visibility) =>
      [TEST_DAY, '2026-11-23'].flatMap((until) =>
        [ash, cedar].map((unit) => {
          const project = given.project().in(unit).testing();
          spans.forEach((span, at) => project.with(teamed[at]!, 'MEMBER', span));
          return visibility === 'CONFIDENTIAL'
            ? project.confidentialUntil(until)
            : project.saying({ visibility });
        }),
      ),
    );
    const built = [...people, ...teamed];
    await given.build();
    const reads = api.app.get(Reads);
    const today = clock.today();
    const subjects = new Map(
      (
        await reads.rows<ProjectSubjectRow & { id: string }>(
          `SELECT project.id, project.organisation_id AS "organisationId", ${projectSubjectColumns('$2')}
           FROM project WHERE project.organisation_id = $1::uuid`,
          [organisation.id, today],
        )
      ).map((row) => [row.id, projectSubject(row)]),
    );
    let readable = 0;
    const actors: Actor[] = [
      ...(await Promise.all(built.map(async (person) => (await person.build()).actor))),
      { accountId: 'none', memberships: [] },
    ];
    for (const actor of actors) {
      const values = new Values();
      const visible = new ProjectVisibility(actor, organisation.id, today, values);
      const rows = await reads.rows<{ id: string; readable: boolean }>(
        `SELECT project.id, ${visible.readable} AS readable FROM project
         WHERE project.organisation_id = ${values.add(organisation.id)}::uuid`,
        values.list,
      );
      expect(rows).toHaveLength(projects.length);
      for (const row of rows) {
        expect({ id: row.id, readable: row.readable }).toEqual({
          id: row.id,
          readable: can(actor, 'project.read', subjects.get(row.id)!),
        });
        readable += row.readable ? 1 : 0;
      }
    }
    expect(readable).toBeGreaterThan(100);
    expect(readable).toBeLessThan(projects.length * actors.length);
  });
});

describe('the team', () => {
  it('is joined and left with days, and both are changes of the project', async () => {
    const visitor = await here.as('lead');
    const { project } = await join(visitor, { personId: here.people.coach.id, role: 'COACH' });
    expect(project).toMatchObject({ version: 2 });
    const coach = project.team.find((member: { role: string }) => member.role === 'COACH');
    expect(coach).toMatchObject({ from: TEST_DAY, to: null, person: { name: 'Bea Coach' } });
    const left = await leave(visitor, { version: 2, memberId: coach.id, on: '2026-12-01' });
    expect(left).toMatchObject({ problems: [], project: { version: 3 } });
    expect(left.project.team.find((member: { role: string }) => member.role === 'COACH')).toMatchObject({
      to: '2026-12-01',
    });
    expect(await leave(visitor, { version: 3, memberId: coach.id })).toMatchObject(
      refusedWith('NOT_FOUND', 'memberId'),
    );
  });

  it('takes nobody twice in one part, nobody who left, nobody from elsewhere', async () => {
    const visitor = await here.as('lead');
    const { member, gone, stranger } = here.people;
    expect(await join(visitor, { personId: member.id, role: 'MEMBER' })).toMatchObject(
      refusedWith('ALREADY_IN_TEAM', 'personId'),
    );
    expect(await join(visitor, { personId: gone.id, role: 'MEMBER' })).toMatchObject(
      refusedWith('PERSON_LEFT', 'personId'),
    );
    expect(await join(visitor, { personId: stranger.id, role: 'MEMBER' })).toMatchObject(
      refusedWith('PERSON_UNKNOWN', 'personId'),
    );
    expect(await join(visitor, { personId: 'nonsense', role: 'MEMBER' })).toMatchObject(
      refusedWith('PERSON_UNKNOWN', 'personId'),
    );
    expect(await join(visitor, { personId: member.id, role: 'DEPUTY' })).toMatchObject({ problems: [] });
  });

  it('is not left before it was joined', async () => {
    const visitor = await here.as('lead');
    const { project } = await join(visitor, { personId: here.people.coach.id, role: 'COACH' });
    const coach = project.team.find((member: { role: string }) => member.role === 'COACH');
    expect(await leave(visitor, { version: 2, memberId: coach.id, on: '2026-11-01' })).toMatchObject(
      refusedWith('LEAVES_BEFORE_JOINING', 'on'),
    );
  });

  it('whoever leaves writes no more', async () => {
    const visitor = await here.as('lead');
    const member = (await read(visitor)).team.find((one: { role: string }) => one.role === 'MEMBER');
    await leave(visitor, { memberId: member.id });
    expect(await edit(await here.as('member'), { version: 2, title: 'Mine' })).toMatchObject(
      refusedWith('NOT_ALLOWED'),
    );
  });
});

describe('whoever has no right to it', () => {
  it('reads, and is told whom to ask', async () => {
    for (const who of ['reader', 'executive', 'farCoach'] as const) {
      const visitor = await here.as(who);
      const project = await read(visitor);
      expect(project.allowedActions).toEqual([
        'project.read',
        'cycle.read',
        ...(who === 'reader' ? [] : ['comment.write']),
      ]);
      for (const answer of [
        await edit(visitor, { title: 'Mine' }),
        await move(visitor, { to: 'IDEA' }),
        await show(visitor, { visibility: 'SYSTEM' }),
        await join(visitor, { personId: here.people.reader.id, role: 'LEAD' }),
        await leave(visitor, { memberId: project.team[0].id }),
      ])
        expect(answer).toMatchObject({ ...refusedWith('NOT_ALLOWED'), project: { version: 1 } });
    }
  });

  it('cannot tell what is hidden from what is not there', async () => {
    await show(await here.as('lead'), { visibility: 'TEAM' });
    const none = '00000000-0000-4000-8000-000000000000';
    for (const who of ['reader', 'farCoach', 'executive', 'stranger'] as const) {
      const visitor = await here.as(who);
      expect(await read(visitor)).toBeNull();
      const hidden = await edit(visitor, { title: 'Mine' });
      expect(hidden).toEqual(await edit(visitor, { id: none, title: 'Mine' }));
      expect(hidden).toEqual(await edit(visitor, { id: 'nonsense', title: 'Mine' }));
      expect(hidden).toMatchObject({ project: null, ...refusedWith('NOT_FOUND', 'id') });
    }
    expect(await read(await here.as('coach'))).toMatchObject({ title: 'Bay watch' });
  });
});

describe('a stale version', () => {
  it('is refused with the project as it is now, and nothing is lost', async () => {
    const [member, coach] = [await here.as('member'), await here.as('coach')];
    await edit(member, { aim: 'Fewer falls.' });
    const stale = await edit(coach, { problem: 'Wet floors.' });
    expect(stale).toMatchObject({
      ...refusedWith('STALE', 'version'),
      project: { version: 2, aim: 'Fewer falls.', problem: null },
    });
    expect(await edit(coach, { version: 2, problem: 'Wet floors.' })).toMatchObject({
      problems: [],
      project: { version: 3, aim: 'Fewer falls.', problem: 'Wet floors.' },
    });
    for (const answer of [
      await move(member, { to: 'IDEA' }),
      await show(await here.as('lead'), { visibility: 'TEAM' }),
      await join(member, { personId: here.people.reader.id, role: 'SPONSOR' }),
    ])
      expect(answer).toMatchObject(refusedWith('STALE', 'version'));
  });

  it('of two who save at once, one is refused', async () => {
    const [member, coach] = [await here.as('member'), await here.as('coach')];
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, (_, n) => edit(member, { problem: `Wet floors, ${n}.` })),
      ...Array.from({ length: 4 }, (_, n) => edit(coach, { rationale: `They are mopped at seven, ${n}.` })),
    ]);
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect((await read(member)).version).toBe(2);
  });
});

it('the page runs as many statements with a team and a history of fifty as of five', async () => {
  const { given } = api;
  const ask = async (count: number): Promise<GraphAnswer> => {
    given.organisation(`Crowd ${count}`);
    const director = given.person('Ines Quill').holding('QI_DIRECTOR');
    const project = given.project('Everybody').testing();
    for (let n = 0; n < count; n += 1) project.with(given.person().in(given.unit()), 'MEMBER');
    await given.build();
    const visitor = await api.as(director);
    return visitor.graphql(
      `{ project(id: "${project.id}") { ${PROJECT} history(first: 50) { by sentence changes { field } }
           organisation { name } team { person { jobRole unit { name } } } alignments { id } unalignedShare } }`,
    );
  };
  const [five, fifty] = [await ask(5), await ask(50)];
  expect(fifty.errors).toBeUndefined();
  expect(fifty.data.project.team).toHaveLength(50);
  expect(fifty.statements).toBe(five.statements);
});
