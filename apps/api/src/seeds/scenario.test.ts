import { can, PROJECT_STATUSES } from '@tributary/domain';
import { verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../entities.js';
import { FixedClock } from '../platform/clock.js';
import { applicationDatabase } from '../platform/database/connect.js';
import { openDatabase } from '../testing/harness.js';
import { recordFaults } from './recorded-time.fixture.js';
import { scenario, type Scenario } from './scenario.js';
import { SCENARIO_PASSWORD } from './write-scenario.js';

let source: DataSource;
let drop: () => Promise<void>;
let given: Scenario;
let organisations = 0;

const clock = new FixedClock(new Date('2026-11-22T09:00:00Z'));

beforeAll(async () => {
  const opened = await openDatabase();
  drop = () => opened.drop();
  source = await applicationDatabase(opened.url, ENTITIES, 3).initialize();
});
afterAll(async () => {
  await source.destroy();
  await drop();
});
beforeEach(() => {
  given = scenario(source, clock);
  organisations += 1;
  given.organisation(`Organisation ${organisations}`);
});

async function rows(text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = await source.query(text, values);
  return found;
}

const row = async (table: string, { id }: { readonly id: string }): Promise<Record<string, unknown>> =>
  (await rows(`SELECT * FROM ${table} WHERE id = $1`, id))[0] ?? {};

const history = async (project: { readonly id: string }): Promise<unknown[]> =>
  (
    await rows(
      `SELECT sentence FROM audit JOIN audit_value ON audit_id = id WHERE project_id = $1 ORDER BY id`,
      project.id,
    )
  ).map(({ sentence }) => sentence);

const records = (name: string, { id }: { readonly id: string }): Promise<Record<string, unknown>[]> =>
  rows(
    `SELECT *, recorded_from::date AS "from", recorded_to::date AS "to" FROM ${name}_record WHERE ${name}_id = $1
     ORDER BY recorded_from`,
    id,
  );

describe('an organisation', () => {
  it('has a slug, and is a demonstration only when said', async () => {
    const plain = await given.organisation('St Órla’s & Partners').build();
    expect(await row('organisation', plain)).toMatchObject({
      slug: 'st-orlas-partners',
      demonstration: false,
    });
    const shown = await given.organisation(`Shown ${organisations}`).forDemonstration().build();
    expect(await row('organisation', shown)).toMatchObject({ demonstration: true });
  });

  it('is made when none was named, and holds what is said after it', async () => {
    const other = scenario(source, clock);
    const ward = await other.unit('Ward 1').build();
    expect(await rows(`SELECT name FROM organisation WHERE id = $1`, ward.organisationId)).toEqual([
      { name: 'Larkmere' },
    ]);
    const later = await given.within({ id: ward.organisationId }).unit('Ward 2').build();
    expect(later.organisationId).toBe(ward.organisationId);
  });

  it('has records from the first day that anything in it was dated', async () => {
    const { organisationId } = await given.project().on('2026-05-03').build();
    await given.goal().on('2025-04-01').build();
    await given.goal().on('2026-08-01').build();
    expect((await row('organisation', { id: organisationId })).records_begin).toEqual(
      new Date('2025-04-01T12:00:00Z'),
    );
  });
});

describe('a unit', () => {
  it('stands in the tree, whichever was said first', async () => {
    const ward = given.unit('Ward 7').ward();
    const division = given.unit('Medicine').division();
    const hospital = given.unit('Larkmere General').hospital();
    ward.beneath(division);
    division.beneath(hospital);
    await given.build();
    expect(await row('unit', ward)).toMatchObject({
      kind: 'WARD',
      level: 'MICRO',
      parent_id: division.id,
      path: [hospital.id, division.id, ward.id],
    });
    expect(await row('unit', hospital)).toMatchObject({ kind: 'HOSPITAL', level: 'MESO', parent_id: null });
  });

  it('may have a level of its own', async () => {
    const unit = await given.unit().of('SERVICE', 'MICRO').build();
    expect(await row('unit', unit)).toMatchObject({ kind: 'SERVICE', level: 'MICRO' });
    expect(await row('unit', await given.unit().trust().build())).toMatchObject({ kind: 'TRUST' });
    expect(await row('unit', await given.unit().clinic().build())).toMatchObject({ kind: 'CLINIC' });
  });
});

describe('a person', () => {
  it('stands in the register without an account', async () => {
    const ward = given.unit();
    const grace = await given
      .person('Grace Okoro')
      .in(ward)
      .as('Ward sister')
      .reachedAt('g@x.example')
      .build();
    expect(grace).toMatchObject({ accountId: null, email: 'g@x.example' });
    expect(await row('person', grace)).toMatchObject({
      account_id: null,
      unit_id: ward.id,
      job_role: 'Ward sister',
      left_on: null,
      leaves_on: null,
      invitation: null,
    });
  });

  it('signs in with the password of all scenarios, in every organisation with one account', async () => {
    const here = await given.person('Grace Okoro').withAccount().build();
    expect(here.email).toBe('grace.okoro@larkmere.example');
    given.organisation(`Elsewhere ${organisations}`);
    const there = await given.person('Grace Okoro').withAccount('GRACE.Okoro@larkmere.example').build();
    expect(there.accountId).toBe(here.accountId);
    const account = await row('account', { id: here.accountId ?? '' });
    expect(account).toMatchObject({ demonstration: false });
    expect(await verify(String(account.password_hash), SCENARIO_PASSWORD)).toBe(true);
  });

  it('has an account for demonstration where the organisation is one', async () => {
    await given.organisation(`Demonstrated ${organisations}`).forDemonstration().build();
    const { accountId } = await given
      .person('Ada')
      .withAccount(`ada.${organisations}@larkmere.example`)
      .build();
    expect(await row('account', { id: accountId ?? '' })).toMatchObject({ demonstration: true });
  });

  it('holds roles, here and there, from one day to another, and can be asked what it may do', async () => {
    const ward = given.unit();
    const lead = await given
      .person()
      .holding('LEAD', ward)
      .holding('COACH', { unit: ward, from: '2026-01-01', to: '2026-06-01' })
      .holding('READER')
      .build();
    expect(await rows(`SELECT * FROM role_grant WHERE person_id = $1 ORDER BY role`, lead.id)).toMatchObject([
      { role: 'COACH', unit_id: ward.id, from_date: '2026-01-01', to_date: '2026-06-01' },
      { role: 'LEAD', unit_id: ward.id, from_date: '2026-11-22', to_date: null },
      { role: 'READER', unit_id: null },
    ]);
    const { organisationId } = lead;
    expect(can(lead.actor, 'project.create', { kind: 'organisation', organisationId })).toBe(true);
    expect(can(lead.actor, 'unit.edit', { kind: 'organisation', organisationId })).toBe(false);
  });

  it('leaves, and stands among the sign-ins', async () => {
    const gone = await given.person().left('2026-10-01').build();
    const going = await given.person().leaving('2026-12-31').invited('Have a look', 2).build();
    expect(await row('person', gone)).toMatchObject({ left_on: '2026-10-01' });
    expect(await row('person', going)).toMatchObject({
      leaves_on: '2026-12-31',
      invitation: 'Have a look',
      invitation_order: 2,
    });
  });
});

describe('a goal', () => {
  it('is True North at the top and this year’s beneath, with what was said of it', async () => {
    const ward = given.unit();
    const owner = given.person();
    const top = given.goal('No avoidable harm').weighing(30);
    const beneath = given
      .goal('Fewer falls')
      .beneath(top)
      .ownedBy(owner)
      .in(ward)
      .saying({
        code: `AO-${organisations}`,
        patientLine: 'I was safe.',
        startsOn: '2026-04-01',
        endsOn: '2027-03-31',
        aims: ['CARE'],
      });
    const second = given.goal('Second').local().beneath(top);
    await given.build();
    expect(await row('goal', top)).toMatchObject({ kind: 'TRUE_NORTH', weight: 30, path: [top.id] });
    expect(await row('goal', beneath)).toMatchObject({
      kind: 'ANNUAL',
      parent_id: top.id,
      path: [top.id, beneath.id],
      owner_id: owner.id,
      unit_id: ward.id,
      code: `AO-${organisations}`,
      patient_line: 'I was safe.',
      starts_on: '2026-04-01',
      ends_on: '2027-03-31',
      aims: ['CARE'],
      position: 0,
      version: 1,
    });
    expect(await row('goal', second)).toMatchObject({ kind: 'LOCAL', position: 1 });
    const third = await given.goal('Third').beneath(top).build();
    expect(await row('goal', third)).toMatchObject({ position: 2 });
    expect(await row('goal', await given.goal().breakthrough().build())).toMatchObject({
      kind: 'BREAKTHROUGH',
    });
    expect(await row('goal', await given.goal().trueNorth().build())).toMatchObject({ kind: 'TRUE_NORTH' });
    expect(await row('goal', await given.goal().annual().build())).toMatchObject({ kind: 'ANNUAL' });
  });

  it('is retired on its day, with the reason', async () => {
    const goal = await given.goal().on('2025-04-01').on('2026-03-31').retired('We counted forms.').build();
    expect(goal.version).toBe(2);
    expect(await row('goal', goal)).toMatchObject({
      retired_on: '2026-03-31',
      retire_reason: 'We counted forms.',
      version: 2,
    });
    expect(await records('goal', goal)).toMatchObject([
      { retired_on: null, from: '2025-04-01', to: '2026-03-31' },
      { retired_on: '2026-03-31', from: '2026-03-31', to: null },
    ]);
  });
});

describe('a project', () => {
  it('that says nothing is an idea somewhere, begun today', async () => {
    const project = await given.project('Fewer falls').build();
    const written = await row('project', project);
    expect(project.code).toMatch(/^QI-2026-\d{4}$/);
    expect(written).toMatchObject({
      code: project.code,
      status: 'IDEA',
      purpose: 'TEAM_LED',
      visibility: 'OPEN',
      started_on: '2026-11-22',
      lead_id: null,
      effort_days: null,
      origin: 'HERE',
      version: 1,
    });
    expect(await row('unit', { id: String(written.unit_id) })).toMatchObject({ level: 'MICRO' });
    expect(await history(project)).toEqual(['Started the project.']);
  });

  it('has what was said of it', async () => {
    const ward = given.unit();
    const project = await given
      .project('Fewer falls')
      .coded('QI-1999-0001')
      .in(ward)
      .withAim('Halve them.', '2027-03-31')
      .servingAs('NATIONAL')
      .withEffort(12.5)
      .saying({ claimedScore: 2.5, aimFrom: '7.5' })
      .build();
    expect(await row('project', project)).toMatchObject({
      code: 'QI-1999-0001',
      unit_id: ward.id,
      aim: 'Halve them.',
      aim_by: '2027-03-31',
      aim_from: '7.5',
      purpose: 'NATIONAL',
      effort_days: 12.5,
      claimed_score: 2.5,
    });
  });

  it('has a team of today and of before', async () => {
    const [lead, coach, gone] = [given.person(), given.person(), given.person('Kit Sandhu')];
    const project = await given
      .project()
      .on('2026-01-12')
      .ledBy(lead)
      .with(coach, 'COACH', { from: '2026-02-01' })
      .with(gone, 'MEMBER', { to: '2026-03-31' })
      .build();
    expect(project.team.map(({ personId }) => personId)).toEqual([lead.id, coach.id, gone.id]);
    expect(await row('project', project)).toMatchObject({ lead_id: lead.id });
    expect(
      await rows(
        `SELECT role, from_date, to_date FROM team_member WHERE project_id = $1 ORDER BY role`,
        project.id,
      ),
    ).toEqual([
      { role: 'COACH', from_date: '2026-02-01', to_date: null },
      { role: 'LEAD', from_date: '2026-01-12', to_date: null },
      { role: 'MEMBER', from_date: '2026-01-12', to_date: '2026-03-31' },
    ]);
    expect(await history(project)).toEqual([
      'Started the project.',
      'Joined the team as member.',
      'Joined the team as coach.',
      'Left the team as member.',
    ]);
  });

  it.each(['idea', 'planning', 'testing', 'implementing', 'sustaining'] as const)(
    'can be %s',
    async (verb) => {
      const project = await given.project()[verb]().build();
      const written = await row('project', project);
      expect(written).toMatchObject({ version: 1 });
      expect(PROJECT_STATUSES.find((status) => status === written.status)?.toLowerCase()).toBe(verb);
    },
  );

  it('pauses, and closes with an outcome', async () => {
    const paused = await given
      .project()
      .implementing()
      .paused({ restartOn: '2027-01-11', reason: 'Short of staff.' })
      .build();
    expect(await row('project', paused)).toMatchObject({
      status: 'PAUSED',
      paused_from: 'IMPLEMENTING',
      restart_on: '2027-01-11',
      status_reason: 'Short of staff.',
      version: paused.version,
    });
    expect(paused.version).toBe(2);
    const closed = await given
      .project()
      .on('2026-03-01')
      .on('2026-09-01')
      .closed('ABANDONED', 'It did not work.')
      .build();
    expect(await row('project', closed)).toMatchObject({
      status: 'CLOSED',
      outcome: 'ABANDONED',
      status_reason: 'It did not work.',
      closed_on: '2026-09-01',
      version: closed.version,
    });
    const idea = await given.project().idea().closed('DECLINED').build();
    expect(await history(idea)).toEqual(['Started the project.', 'Idea to Closed.']);
  });

  it('keeps each status for as long as it lasted', async () => {
    const project = await given
      .project()
      .idea()
      .on('2026-01-12')
      .on('2026-02-12')
      .planning()
      .on('2026-03-23')
      .testing()
      .on('2026-05-01')
      .paused({ restartOn: '2026-06-01' })
      .on('2026-06-01')
      .testing()
      .build();
    expect(await records('project', project)).toMatchObject([
      { status: 'IDEA', from: '2026-01-12', to: '2026-02-12' },
      { status: 'PLANNING', from: '2026-02-12', to: '2026-03-23' },
      { status: 'TESTING', from: '2026-03-23', to: '2026-05-01' },
      { status: 'PAUSED', from: '2026-05-01', to: '2026-06-01' },
      { status: 'TESTING', from: '2026-06-01', to: null },
    ]);
    expect(await row('project', project)).toMatchObject({ paused_from: null, restart_on: null });
  });

  it('is for its team, for the system, or confidential until a day', async () => {
    expect(await row('project', await given.project().teamLevel().build())).toMatchObject({
      visibility: 'TEAM',
    });
    expect(await row('project', await given.project().openToTheSystem().build())).toMatchObject({
      visibility: 'SYSTEM',
    });
    expect(await row('project', await given.project().confidentialUntil('2027-01-01').build())).toMatchObject(
      {
        visibility: 'CONFIDENTIAL',
        confidential_until: '2027-01-01',
      },
    );
  });

  it('may have come with a register, gaps and all', async () => {
    const project = await given.project().fromRegister('Q-17', 'Ongoing').testing().build();
    expect(await row('project', project)).toMatchObject({
      origin: 'IMPORT',
      register_reference: 'Q-17',
      register_status: 'Ongoing',
      unit_id: null,
      purpose: null,
      summary: null,
    });
  });
});

describe('a test of change', () => {
  it('goes through its stages on its days, and the next one follows', async () => {
    const [lead, nurse] = [given.person('Tom Bell'), given.person('Mia Okoro')];
    const draft = given.project().ledBy(lead).on('2026-03-01').testing();
    const idea = draft.trying('Bathroom before bed', { on: '2026-03-16' });
    const first = idea.cycle('ADAPTED', {
      planned: '2026-03-20',
      starts: '2026-03-24',
      ends: '2026-03-28',
      decidedOn: '2026-03-30',
      owner: nurse,
      scale: 'FEW_PATIENTS',
      count: [4, 'PATIENTS'],
      prediction: {
        question: 'Do they want to go?',
        words: 'Three of four will.',
        direction: 'UP',
        result: { words: '4 of 4', verdict: 'MET', direction: 'MORE' },
      },
      next: 'The whole bay.',
    });
    const second = idea.cycle('DO', { starts: '2026-04-13', scale: 'ONE_BAY' });
    const project = await draft.build();
    expect([first.label, first.version, second.label, second.version]).toEqual(['A1', 5, 'A2', 2]);
    expect(await row('pdsa_cycle', first)).toMatchObject({
      stage: 'CLOSED',
      owner_id: nurse.id,
      scale_count: 4,
      started_at: new Date('2026-03-24T12:00:00Z'),
      started_on: '2026-03-24',
      ended_on: '2026-03-28',
      studied_on: '2026-03-30',
      closed_on: '2026-03-30',
      decision: 'ADAPT',
      next_change: 'The whole bay.',
      created_at: new Date('2026-03-20T12:00:00Z'),
      updated_at: new Date('2026-03-30T12:00:00Z'),
      version: first.version,
    });
    expect(await row('pdsa_cycle', second)).toMatchObject({ stage: 'DO', version: second.version });
    expect(
      await rows(
        `SELECT version.number, version.words, version.late, version.written_at, version.written_by_id, result, verdict
         FROM prediction JOIN prediction_version AS version ON prediction_id = prediction.id WHERE cycle_id = $1`,
        first.id,
      ),
    ).toEqual([
      {
        number: 1,
        words: 'Three of four will.',
        late: false,
        written_at: new Date('2026-03-24T12:00:00Z'),
        written_by_id: nurse.id,
        result: '4 of 4',
        verdict: 'MET',
      },
    ]);
    expect(
      await rows(`SELECT previous_id, next_id FROM pdsa_cycle_link WHERE project_id = $1`, project.id),
    ).toEqual([{ previous_id: first.id, next_id: second.id }]);
    expect(await records('pdsa_cycle', first)).toMatchObject([
      { stage: 'PLAN', from: '2026-03-20', to: '2026-03-24' },
      { stage: 'DO', from: '2026-03-24', to: '2026-03-28' },
      { stage: 'STUDY', from: '2026-03-28', to: '2026-03-30' },
      { stage: 'CLOSED', closed_on: '2026-03-30', from: '2026-03-30', to: null },
    ]);
    expect(await history(project)).toEqual([
      'Started the project.',
      'Added the change idea of ramp A.',
      'Planned A1.',
      'Started A1: predictions locked.',
      'Finished Do of A1.',
      'Studied A1.',
      'Adapted A1.',
      'Planned A2, which follows A1.',
      'Started A2: predictions locked.',
    ]);
  });

  it.each(['PLAN', 'DO', 'STUDY', 'ACT', 'ADOPTED', 'ADAPTED', 'ABANDONED'] as const)(
    'stands as %s with nothing else said',
    async (standing) => {
      const draft = given.project().testing();
      const cycle = draft.trying('Footwear first').cycle(standing);
      await draft.build();
      expect(await row('pdsa_cycle', cycle)).toMatchObject({
        stage: ['ADOPTED', 'ADAPTED', 'ABANDONED'].includes(standing) ? 'CLOSED' : standing,
        version: cycle.version,
        origin: 'HERE',
      });
    },
  );

  it('branches, merges, and comes with a register with its gaps', async () => {
    const draft = given.project().on('2026-01-01').testing();
    const idea = draft.trying('Bathroom before bed');
    const root = idea.cycle('ADAPTED', { starts: '2026-02-01', ends: '2026-02-02' });
    const left = idea.cycle('PLAN', { planned: '2026-02-03', follows: [root] });
    const right = idea.cycle('PLAN', { planned: '2026-02-03', follows: [root] });
    const other = draft.trying('Footwear first');
    const merged = other.cycle('PLAN', { planned: '2026-02-03', follows: [left, right] });
    const imported = other
      .cycle('ADOPTED', { tried: 'As it came', prediction: [], follows: [] })
      .fromRegister();
    const project = await draft.build();
    expect(
      (await rows(`SELECT previous_id, next_id FROM pdsa_cycle_link WHERE project_id = $1`, project.id))
        .length,
    ).toBe(4);
    expect(merged.label).toBe('B1');
    expect(await row('pdsa_cycle', imported)).toMatchObject({
      origin: 'IMPORT',
      stage: 'CLOSED',
      decision: 'ADOPT',
      started_on: null,
      ended_on: null,
      closed_on: null,
      adoption_plan: null,
      purpose: null,
      version: 1,
    });
    expect(await rows(`SELECT id FROM prediction WHERE cycle_id = $1`, imported.id)).toEqual([]);
  });

  it('is an idea set aside with its reason', async () => {
    const draft = given.project().on('2026-01-01').testing();
    const idea = draft.trying('Yellow blanket').retired('Patients felt labelled.', '2026-07-27');
    idea.cycle('ABANDONED', { starts: '2026-06-08', ends: '2026-06-18' });
    const project = await draft.build();
    expect(await row('change_idea', idea)).toMatchObject({
      position: 0,
      retired_on: '2026-07-27',
      retire_reason: 'Patients felt labelled.',
      version: 2,
      created_at: new Date('2026-01-01T12:00:00Z'),
    });
    expect((await history(project)).at(-1)).toBe('Set the change idea of ramp A aside.');
  });
});

describe('a link', () => {
  it('is proposed by the team, and answered by the other side', async () => {
    const [lead, owner] = [given.person(), given.person()];
    const goal = given.goal('No avoidable harm').ownedBy(owner);
    const project = await given
      .project()
      .ledBy(lead)
      .on('2026-04-01')
      .testing()
      .agreedWith(goal, {
        share: 60,
        contribution: 'Twenty falls a year.',
        raisedOn: '2026-04-07',
        answeredBy: owner,
        answeredOn: '2026-04-16',
      })
      .build();
    const [link] = project.links;
    expect(link?.goalId).toBe(goal.id);
    expect(await row('alignment', { id: link?.id ?? '' })).toMatchObject({
      status: 'AGREED',
      share: 60,
      contribution: 'Twenty falls a year.',
      raised_by_side: 'PROJECT',
      raised_by_id: lead.id,
      raised_at: new Date('2026-04-07T12:00:00Z'),
      answered_by_id: owner.id,
      answered_at: new Date('2026-04-16T12:00:00Z'),
      origin: 'HERE',
      confirmed: true,
      version: 2,
    });
    expect(await records('alignment', { id: link?.id ?? '' })).toMatchObject([
      { status: 'PROPOSED', from: '2026-04-07', to: '2026-04-16' },
      { status: 'AGREED', from: '2026-04-16', to: null },
    ]);
    expect(await history(project)).toEqual([
      'Started the project.',
      'Proposed that it serves “No avoidable harm”.',
      'Agreed that it serves “No avoidable harm”.',
    ]);
  });

  it('comes from the goal’s side when somebody else raised it', async () => {
    const [lead, sponsor, director] = [given.person(), given.person(), given.person()];
    const goals = [given.goal(), given.goal(), given.goal(), given.goal()] as const;
    const project = await given
      .project()
      .ledBy(lead)
      .with(sponsor, 'SPONSOR')
      .proposedTo(goals[0])
      .invitedTo(goals[1])
      .proposedTo(goals[2], { raisedBy: director })
      .proposedTo(goals[3], { raisedBy: sponsor })
      .build();
    const sides = await rows(
      `SELECT goal_id, raised_by_side, raised_by_id FROM alignment WHERE project_id = $1`,
      project.id,
    );
    expect(sides).toHaveLength(4);
    expect(sides).toEqual(
      expect.arrayContaining([
        { goal_id: goals[0].id, raised_by_side: 'PROJECT', raised_by_id: lead.id },
        { goal_id: goals[1].id, raised_by_side: 'GOAL', raised_by_id: null },
        { goal_id: goals[2].id, raised_by_side: 'GOAL', raised_by_id: director.id },
        { goal_id: goals[3].id, raised_by_side: 'GOAL', raised_by_id: sponsor.id },
      ]),
    );
  });

  it('is declined or withdrawn with a reason, and may be proposed again after', async () => {
    const goal = given.goal();
    const other = given.goal();
    const project = await given
      .project()
      .on('2026-02-01')
      .declinedFor(goal, 'It serves another goal.')
      .on('2026-03-01')
      .withdrawnFrom(other, 'The work changed.')
      .on('2026-04-01')
      .agreedWith(goal)
      .build();
    expect(
      await rows(`SELECT status, reason FROM alignment WHERE project_id = $1 ORDER BY raised_at`, project.id),
    ).toEqual([
      { status: 'DECLINED', reason: 'It serves another goal.' },
      { status: 'WITHDRAWN', reason: 'The work changed.' },
      { status: 'AGREED', reason: null },
    ]);
  });
});

describe('what is written', () => {
  it('names who did it and when', async () => {
    const lead = given.person();
    const project = await given.project().ledBy(lead).on('2026-04-01').build();
    const unled = await given.project().on('2026-04-02').build();
    expect(
      await rows(
        `SELECT project_id, actor_person_id, actor_label, action, at FROM audit WHERE project_id = ANY ($1) ORDER BY id`,
        [project.id, unled.id],
      ),
    ).toEqual([
      {
        project_id: project.id,
        actor_person_id: lead.id,
        actor_label: 'person',
        action: 'project.create',
        at: new Date('2026-04-01T12:00:00Z'),
      },
      {
        project_id: unled.id,
        actor_person_id: null,
        actor_label: 'Example data',
        action: 'project.create',
        at: new Date('2026-04-02T12:00:00Z'),
      },
    ]);
  });

  it('takes the scenario’s day where it gives none, and counts codes by year', async () => {
    given.on('2026-01-05');
    const goal = given.goal();
    const [second, first, other] = [
      given.project().on('2026-03-01'),
      given.project().testing(),
      given.project().on('2025-03-01'),
    ];
    const built = [await second.build(), await first.build(), await other.build()];
    expect(built.map(({ code }) => code)).toEqual(['QI-2026-0002', 'QI-2026-0001', 'QI-2025-0001']);
    expect(await records('goal', goal)).toMatchObject([{ from: '2026-01-05', to: null }]);
    expect(await row('project', first)).toMatchObject({ started_on: '2026-01-05' });
  });

  it('is written once, also when two ask for it at the same time', async () => {
    const [one, two] = [given.project(), given.project()];
    await Promise.all([one.build(), two.build(), given.build()]);
    expect(await rows(`SELECT id FROM project WHERE id = ANY ($1)`, [one.id, two.id])).toHaveLength(2);
  });

  it('is nothing at all when the database refuses a part, and the next build is free of it', async () => {
    const goal = given.goal();
    const refused = given.project().agreedWith(goal, { share: 101 });
    await expect(refused.build()).rejects.toThrow(/alignment_share_check/);
    expect(await row('goal', goal)).toEqual({});
    const tooMuch = scenario(source, clock);
    tooMuch.organisation(`Too much ${organisations}`);
    const greedy = tooMuch
      .project()
      .agreedWith(tooMuch.goal(), { share: 60 })
      .proposedTo(tooMuch.goal(), { share: 41 });
    await expect(greedy.build()).rejects.toThrow(/shares/);
    expect(await row('project', greedy)).toEqual({});
    tooMuch.organisation(`Enough ${organisations}`);
    expect(await row('project', await tooMuch.project().build())).toMatchObject({ status: 'IDEA' });
  });

  it('leaves recorded time without gap or overlap', async () => {
    expect(await recordFaults(source)).toEqual([]);
  });
});
