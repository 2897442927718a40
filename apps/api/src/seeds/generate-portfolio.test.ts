import type { DataSource } from 'typeorm';
import { ENTITIES } from '../entities.js';
import { FixedClock } from '../platform/clock.js';
import { applicationDatabase } from '../platform/database/connect.js';
import { openDatabase } from '../testing/harness.js';
import { generatePortfolio } from './generate-portfolio.js';
import { recordFaults } from './recorded-time.fixture.js';
import { scenario } from './scenario.js';

const SIZES = { projects: 800, links: 1_040, goals: 60, units: 120 };
const TODAY = '2026-11-22';

let source: DataSource;
let drop: () => Promise<void>;

beforeAll(async () => {
  const opened = await openDatabase();
  drop = () => opened.drop();
  source = await applicationDatabase(opened.url, ENTITIES, 3).initialize();
});
afterAll(async () => {
  await source.destroy();
  await drop();
});

async function rows(text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = await source.query(text, values);
  return found;
}

/** All that a portfolio says, without the ids that differ. */
const contents = (organisationId: string): Promise<unknown[]> =>
  rows(
    `SELECT project.code, project.title, project.status, project.outcome, project.started_on, project.visibility,
            project.effort_days, unit.name AS unit, person.name AS lead,
            (SELECT json_agg(json_build_array(goal.title, alignment.status, alignment.share) ORDER BY goal.title)
             FROM alignment JOIN goal ON goal.id = goal_id WHERE project_id = project.id) AS links
     FROM project JOIN unit ON unit.id = project.unit_id JOIN person ON person.id = lead_id
     WHERE project.organisation_id = $1 ORDER BY code`,
    organisationId,
  );

it('makes exactly what was asked for, believable and lawful', async () => {
  const made = await generatePortfolio(source, { ...SIZES, seed: 7, name: 'Measured', today: TODAY });
  const { organisationId } = made;
  expect(made).toMatchObject(SIZES);
  const [counted] = await rows(
    `SELECT (SELECT count(*)::int FROM project WHERE organisation_id = $1) AS projects,
            (SELECT count(*)::int FROM alignment WHERE organisation_id = $1) AS links,
            (SELECT count(*)::int FROM goal WHERE organisation_id = $1) AS goals,
            (SELECT count(*)::int FROM unit WHERE organisation_id = $1) AS units,
            (SELECT count(*)::int FROM person WHERE organisation_id = $1) AS people`,
    organisationId,
  );
  expect(counted).toEqual({ ...SIZES, people: made.people });
  const [shape] = await rows(
    `SELECT (SELECT max(cardinality(path)) FROM goal WHERE organisation_id = $1) AS goal_depth,
            (SELECT max(cardinality(path)) FROM unit WHERE organisation_id = $1) AS unit_depth,
            (SELECT count(DISTINCT kind)::int FROM goal WHERE organisation_id = $1) AS kinds,
            (SELECT count(DISTINCT status)::int FROM project WHERE organisation_id = $1) AS statuses,
            (SELECT count(DISTINCT visibility)::int FROM project WHERE organisation_id = $1) AS visibilities,
            (SELECT count(DISTINCT status)::int FROM alignment WHERE organisation_id = $1) AS answers,
            (SELECT count(DISTINCT project_id)::int FROM alignment WHERE organisation_id = $1) AS linked,
            (SELECT count(*)::int FROM project WHERE organisation_id = $1 AND effort_days IS NULL) BETWEEN 320 AND 400 AS unknown,
            (SELECT count(*)::int FROM project WHERE organisation_id = $1 AND lead_id IS NULL) AS unled`,
    organisationId,
  );
  expect(shape).toEqual({
    goal_depth: 4,
    unit_depth: 4,
    kinds: 4,
    statuses: 7,
    visibilities: 4,
    answers: 4,
    linked: 600,
    unknown: true,
    unled: 0,
  });
  expect(await recordFaults(source)).toEqual([]);
  const leads = await rows(
    `SELECT count(*)::int AS count FROM project JOIN team_member ON team_member.project_id = project.id AND role = 'LEAD'
     WHERE project.organisation_id = $1 AND team_member.person_id = project.lead_id`,
    organisationId,
  );
  expect(leads).toEqual([{ count: SIZES.projects }]);
});

it('makes the same again from the same seed, and another from another', async () => {
  const first = await generatePortfolio(source, { ...SIZES, seed: 11, name: 'First', today: TODAY });
  const organisation = await scenario(source, new FixedClock(new Date(`${TODAY}T12:00:00Z`)))
    .organisation('Second')
    .build();
  const second = await generatePortfolio(source, {
    ...SIZES,
    seed: 11,
    organisationId: organisation.id,
    today: TODAY,
  });
  expect(second.organisationId).toBe(organisation.id);
  const third = await generatePortfolio(source, { ...SIZES, seed: 12, name: 'Third', today: TODAY });
  const [one, two, three] = [
    await contents(first.organisationId),
    await contents(second.organisationId),
    await contents(third.organisationId),
  ];
  expect(one).toHaveLength(SIZES.projects);
  expect(two).toEqual(one);
  expect(three).toHaveLength(SIZES.projects);
  expect(three).not.toEqual(one);
});

it('goes on counting codes where the portfolio ends', async () => {
  const { organisationId } = await generatePortfolio(source, {
    projects: 300,
    links: 0,
    goals: 1,
    units: 1,
    seed: 1,
    name: 'Small',
    today: TODAY,
  });
  const before = await rows(`SELECT code FROM project WHERE organisation_id = $1`, organisationId);
  const given = scenario(source, new FixedClock(new Date(`${TODAY}T12:00:00Z`))).within({
    id: organisationId,
  });
  const { code } = await given.project().build();
  const number = before.filter((row) => String(row.code).startsWith('QI-2026-')).length + 1;
  expect(code).toBe(`QI-2026-${String(number).padStart(4, '0')}`);
});

it('refuses numbers that do not fit, and an organisation that has work already', async () => {
  const wanted = { projects: 4, links: 3, goals: 1, units: 1, seed: 1, today: TODAY };
  await expect(generatePortfolio(source, { ...wanted, name: 'No', links: 4 })).rejects.toThrow(RangeError);
  await expect(generatePortfolio(source, { ...wanted, name: 'No', units: 0 })).rejects.toThrow(RangeError);
  await expect(generatePortfolio(source, { ...wanted, name: 'No', projects: 1.5 })).rejects.toThrow(
    RangeError,
  );
  const { organisationId } = await generatePortfolio(source, { ...wanted, name: 'Yes' });
  await expect(generatePortfolio(source, { ...wanted, organisationId })).rejects.toThrow(
    /choose an empty one/,
  );
  expect(await rows(`SELECT FROM organisation WHERE name = 'No'`)).toEqual([]);
});
