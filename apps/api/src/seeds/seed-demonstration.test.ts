import { verify } from '@node-rs/argon2';
import { isLive, PROJECT_OUTCOMES } from '@tributary/domain';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../entities.js';
import { applicationDatabase } from '../platform/database/connect.js';
import { openDatabase } from '../testing/harness.js';
import { recordFaults } from './recorded-time.fixture.js';
import { seedDemonstration, type Demonstration } from './seed-demonstration.js';
import { story, type StoryProject } from './story/index.js';

let source: DataSource;
let drop: () => Promise<void>;
let told: Demonstration;

beforeAll(async () => {
  const opened = await openDatabase();
  drop = () => opened.drop();
  source = await applicationDatabase(opened.url, ENTITIES, 3).initialize();
  const both = await Promise.all([seedDemonstration(source), seedDemonstration(source)]);
  told = both[0];
  expect(both[1]).toEqual(told);
});
afterAll(async () => {
  await source.destroy();
  await drop();
});

async function rows<Row>(text: string, ...values: unknown[]): Promise<Row[]> {
  const found: Row[] = await source.query(text, values);
  return found;
}

async function count(text: string, ...values: unknown[]): Promise<number> {
  return (
    (await rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${text}`, ...values))[0]?.count ?? -1
  );
}

const goalOf = new Map(story.goals.map((goal) => [goal.key, goal]));
const agreed = (project: StoryProject) => project.alignments.filter((link) => link.status === 'AGREED');
function topOf(key: string): string | undefined {
  const goal = goalOf.get(key);
  return goal?.parent == null ? goal?.kind : topOf(goal.parent);
}

describe('the demonstration', () => {
  it('is marked as one and says who can sign in', async () => {
    expect(told.organisation?.name).toBe(story.organisation.name);
    expect(await rows(`SELECT slug, demonstration FROM organisation`)).toEqual([
      { slug: 'larkmere-hospitals', demonstration: true },
    ]);
    expect(told.signIns.map(({ name }) => name)).toEqual([
      'Grace Okoro',
      'Tom Hallam',
      'Maya Desai',
      'Eleanor Sharp',
      'Siân Prosser',
      'Adam Kerr',
    ]);
    for (const { email, password, jobRole, invitation } of told.signIns) {
      const accounts = await rows<{ password_hash: string; demonstration: boolean }>(
        `SELECT password_hash, demonstration FROM account WHERE email = $1`,
        email,
      );
      expect(accounts).toMatchObject([{ demonstration: true }]);
      expect(jobRole).not.toBe('');
      expect(invitation).not.toBe('');
      expect(await verify(accounts[0]?.password_hash ?? '', password)).toBe(true);
    }
  });

  it('holds all that the story tells, and no more', async () => {
    const { units, people, goals, projects } = story;
    expect(await count('unit')).toBe(units.length);
    expect(await count('unit WHERE parent_id IS NULL')).toBe(1);
    expect(await count('person')).toBe(people.length);
    expect(await count('account')).toBe(people.filter((person) => person.account === true).length);
    expect(await count('role_grant')).toBe(people.flatMap((person) => person.roles).length);
    expect(await count('person WHERE left_on IS NOT NULL')).toBe(
      people.filter((person) => person.leftOn !== undefined).length,
    );
    expect(await count('goal')).toBe(goals.length);
    expect(await count('goal WHERE retired_on IS NOT NULL')).toBe(1);
    expect(await count('project')).toBe(projects.length);
    expect(await count('team_member')).toBe(projects.flatMap((project) => project.team).length);
    expect(await count('alignment')).toBe(projects.flatMap((project) => project.alignments).length);
    expect(await count(`project_record`)).toBe(
      projects.flatMap((project) => project.history?.map(({ on }) => on) ?? [project.startedOn]).length,
    );
  });

  it('counts as the story does: live, closed by outcome, agreed, homeless, effort', async () => {
    const { projects } = story;
    const live = projects.filter((project) => isLive(project.status));
    expect(await count(`project WHERE status NOT IN ('IDEA', 'CLOSED')`)).toBe(live.length);
    for (const outcome of PROJECT_OUTCOMES)
      expect([outcome, await count('project WHERE outcome = $1', outcome)]).toEqual([
        outcome,
        projects.filter((project) => project.outcome === outcome).length,
      ]);
    for (const status of ['PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN'])
      expect([status, await count('alignment WHERE status = $1', status)]).toEqual([
        status,
        projects.flatMap((project) => project.alignments).filter((link) => link.status === status).length,
      ]);
    const homeless = await rows<{ title: string }>(
      `SELECT title FROM project
       WHERE status NOT IN ('IDEA', 'CLOSED') AND NOT EXISTS (
         SELECT FROM alignment JOIN goal ON goal.id = goal_id JOIN goal AS top ON top.id = goal.path[1]
         WHERE project_id = project.id AND status = 'AGREED' AND top.kind = 'TRUE_NORTH')
       ORDER BY title COLLATE "C"`,
    );
    expect(homeless.map(({ title }) => title)).toEqual(
      live
        .filter((project) => !agreed(project).some((link) => topOf(link.goal) === 'TRUE_NORTH'))
        .map(({ title }) => title)
        .sort(),
    );
    const effort = await rows(
      `SELECT sum(effort_days) AS days, count(effort_days)::int AS known FROM project`,
    );
    const known = projects.flatMap((project) => project.effortDays ?? []);
    expect(effort).toEqual([{ days: known.reduce((sum, days) => sum + days, 0), known: known.length }]);
  });

  it('remembers what was the case on days of the past', async () => {
    const days = ['2025-12-31', '2026-04-10', '2026-08-01', story.today];
    for (const day of days) {
      const statuses = await rows<{ status: string; count: number }>(
        `SELECT status, count(*)::int AS count FROM project_record
         WHERE recorded_from < $1::date + 1 AND (recorded_to IS NULL OR recorded_to >= $1::date + 1) GROUP BY status`,
        day,
      );
      const expected = new Map<string, number>();
      for (const project of story.projects) {
        const history = project.history ?? [{ on: project.startedOn, status: project.status }];
        const then = history.filter((step) => step.on <= day).at(-1)?.status;
        if (then !== undefined) expected.set(then, (expected.get(then) ?? 0) + 1);
      }
      expect([day, new Map(statuses.map(({ status, count: n }) => [status, n]))]).toEqual([day, expected]);
      const inForce = await count(
        `alignment_record WHERE status = 'AGREED' AND recorded_from < $1::date + 1
           AND (recorded_to IS NULL OR recorded_to >= $1::date + 1)`,
        day,
      );
      expect([day, inForce]).toEqual([
        day,
        story.projects.flatMap(agreed).filter((link) => (link.answeredOn ?? '') <= day).length,
      ]);
    }
  });

  it('has recorded time without gap or overlap, begun on its first day', async () => {
    expect(await recordFaults(source)).toEqual([]);
    const first = [
      ...story.projects.map((project) => project.startedOn),
      ...story.goals.flatMap((goal) => goal.startsOn ?? []),
    ]
      .sort()
      .at(0);
    expect(await rows(`SELECT records_begin FROM organisation`)).toEqual([
      { records_begin: new Date(`${first ?? ''}T12:00:00Z`) },
    ]);
  });

  it('tells each history in order, by whoever did it, in the past', async () => {
    expect(
      await count(
        `(SELECT at < lag(at) OVER (PARTITION BY project_id ORDER BY id) AS back FROM audit) AS step WHERE back`,
      ),
    ).toBe(0);
    expect(await count(`audit WHERE at > $1`, new Date(`${story.today}T23:59:59Z`))).toBe(0);
    expect(await count(`audit LEFT JOIN audit_value ON audit_id = id WHERE audit_id IS NULL`)).toBe(0);
    const falls = await rows<{ sentence: string; name: string }>(
      `SELECT sentence, person.name FROM audit JOIN audit_value ON audit_id = audit.id
       JOIN project ON project.id = audit.project_id JOIN person ON person.id = actor_person_id
       WHERE project.title = 'Fewer falls on Ward 7' AND audit.entity IN ('project', 'alignment') ORDER BY audit.id`,
    );
    expect(falls.filter(({ sentence }) => !sentence.startsWith('Joined'))).toEqual([
      { sentence: 'Started the project.', name: 'Grace Okoro' },
      { sentence: 'Idea to Planning.', name: 'Grace Okoro' },
      { sentence: 'Planning to Testing.', name: 'Grace Okoro' },
      { sentence: 'Proposed that it serves “Halve harm from falls”.', name: 'Grace Okoro' },
      { sentence: 'Agreed that it serves “Halve harm from falls”.', name: 'Dr Mairéad Nolan' },
      { sentence: 'Testing to Implementing.', name: 'Grace Okoro' },
    ]);
  });

  it('says where merged work goes on, and on which side a link was raised', async () => {
    const merged = story.projects.find((project) => project.outcome === 'MERGED');
    const into = story.projects.find((project) => project.key === merged?.mergedInto);
    const [row] = await rows<{ status_reason: string; closed_on: string }>(
      `SELECT status_reason, closed_on FROM project WHERE outcome = 'MERGED'`,
    );
    expect(row?.closed_on).toBe(merged?.closedOn);
    expect(row?.status_reason).toBe(`${merged?.statusReason ?? ''} It goes on in “${into?.title ?? ''}”.`);
    const sides = await rows<{ raised_by_side: string }>(
      `SELECT DISTINCT raised_by_side FROM alignment ORDER BY raised_by_side`,
    );
    expect(sides.map((side) => side.raised_by_side)).toEqual(['GOAL', 'PROJECT']);
    const elm = await rows(
      `SELECT raised_by_side FROM alignment JOIN project ON project.id = project_id WHERE title = 'Home before midday, Elm'`,
    );
    expect(elm).toEqual([{ raised_by_side: 'GOAL' }]);
  });
});

it('tells every test of change on its days, each with what it follows', async () => {
  const cycles = story.ramps.flatMap((ramp) => ramp.cycles);
  expect(await count('change_idea')).toBe(story.ramps.length);
  expect(await count('pdsa_cycle')).toBe(cycles.length);
  expect(await count('pdsa_cycle WHERE decision IS NOT NULL')).toBe(
    cycles.filter(({ decision }) => decision !== undefined).length,
  );
  // A version of each prediction stands from the moment that Do began.
  expect(await count('prediction_version')).toBe(cycles.filter(({ stage }) => stage !== 'PLAN').length);
  expect(
    await rows(
      `SELECT cycle.number, previous.number AS follows FROM pdsa_cycle_link AS link
       JOIN pdsa_cycle AS cycle ON cycle.id = link.next_id JOIN pdsa_cycle AS previous ON previous.id = link.previous_id
       JOIN project ON project.id = link.project_id WHERE project.title = $1 ORDER BY 1`,
      story.projects.find(({ key }) => key === 'first-case-on-the-table')?.title,
    ),
  ).toEqual([
    { number: 2, follows: 1 },
    { number: 3, follows: 2 },
    { number: 4, follows: 2 },
  ]);
  const late = await rows(
    `SELECT sentence FROM audit JOIN audit_value ON audit_id = audit.id WHERE entity = 'cycle' AND at > $1::date + 1`,
    story.today,
  );
  expect(late).toEqual([]);
});

it('changes nothing the second time, and leaves an organisation of one’s own alone', async () => {
  const state = () =>
    rows(
      `SELECT (SELECT json_agg(project ORDER BY id) FROM project) AS projects,
              (SELECT json_agg(alignment ORDER BY id) FROM alignment) AS links,
              (SELECT json_agg(project_record ORDER BY project_id, recorded_from) FROM project_record) AS records,
              (SELECT count(*) FROM audit) AS audit, (SELECT json_agg(person ORDER BY id) FROM person) AS people`,
    );
  const before = await state();
  expect(await seedDemonstration(source)).toEqual(told);
  expect(await state()).toEqual(before);

  const own = await openDatabase();
  const other = await applicationDatabase(own.url, ENTITIES, 2).initialize();
  try {
    await other.query(`INSERT INTO organisation (name, slug) VALUES ('Ours', 'ours')`);
    expect(await seedDemonstration(other)).toEqual({ organisation: null, signIns: [] });
    expect(await other.query(`SELECT count(*)::int AS count FROM account`)).toEqual([{ count: 0 }]);
  } finally {
    await other.destroy();
    await own.drop();
  }
});
