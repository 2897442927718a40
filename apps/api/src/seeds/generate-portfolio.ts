import { randomUUID } from 'node:crypto';
import type { ProjectOutcome, ProjectStatus, Purpose } from '@tributary/domain';
import type { DataSource, EntityManager } from 'typeorm';

export interface PortfolioWanted {
  /** An organisation that has nothing yet; without it one is made. */
  readonly organisationId?: string;
  /** Of the organisation that is made. */
  readonly name?: string;
  readonly projects: number;
  readonly links: number;
  readonly goals: number;
  readonly units: number;
  /** The same seed and sizes make the same portfolio, names, dates and links and all; only ids differ. */
  readonly seed: number;
  /** ISO day that the dates lie around. */
  readonly today?: string;
}

export interface Portfolio {
  readonly organisationId: string;
  readonly units: number;
  readonly people: number;
  readonly goals: number;
  readonly projects: number;
  readonly links: number;
}

const HOSPITALS = 6;
const DIVISIONS = 40;
/** One person in the register to so many projects; they lead and join them. */
const PROJECTS_PER_PERSON = 15;
/** So much of the work is linked to a goal at all: in real registers a good part is not. */
const LINKED_SHARE = 0.75;

const SUBJECTS = [
  'Fewer falls',
  'Fewer pressure ulcers',
  'Sepsis treated within the hour',
  'Home before midday',
  'Medicines right at discharge',
  'Insulin given on time',
  'Early warning scores answered',
  'Fewer missed visits',
  'Clinic letters within a week',
  'Fewer cannulas without a use',
  'Oral care twice a day',
  'Quieter nights',
  'Hydration rounds',
  'A shorter wait for scans',
  'Bloods taken before the round',
  'Fewer repeat X-rays',
  'Antibiotics reviewed at 48 hours',
  'Pain asked about and answered',
  'Delirium seen on the first day',
  'Handover at the bedside',
  'First theatre case on time',
  'Fewer cancelled operations',
  'Catheters out on day two',
  'Weight recorded on arrival',
  'Interpreters booked in advance',
  'Call bells answered',
  'Carers told of the plan',
  'Mobilised on the first day',
  'Nutrition screened within a day',
  'Calmer evenings',
  'Safer transfers',
  'Allergy status on every chart',
];
const MANNERS = [
  '',
  ': one bay first',
  ', a second look',
  ' at weekends',
  ' at night',
  ' with patients',
  ' by checklist',
  ', step by step',
];
const FIRST_NAMES =
  'Ada Bilal Carys Dilip Esther Farah Gwen Hassan Ingrid Jonah Kezia Luca Mina Noor Olive Piotr Quentin Rosa Stefan Tara Uma Viktor Wanda Xenia Yusuf Zofia'.split(
    ' ',
  );
const LAST_NAMES =
  'Abara Brandt Castell Dunmore Eskdale Farrow Gethin Hallow Iversen Jarrow Kestrel Lomax Merrick Norvell Okafor Pryce Quill Rostova Sandeen Tarrant Ulver Vance Westry Yarrow Zeller'.split(
    ' ',
  );
const JOBS = [
  'Staff nurse',
  'Ward manager',
  'Pharmacist',
  'Registrar',
  'Consultant',
  'Physiotherapist',
  'Booking clerk',
];
/** As often as they are met: a value that stands twice is twice as frequent. */
const STATUSES_SEEN: readonly ProjectStatus[] = [
  ...several(2, 'IDEA'),
  ...several(3, 'PLANNING'),
  ...several(4, 'TESTING'),
  ...several(3, 'IMPLEMENTING'),
  ...several(3, 'SUSTAINING'),
  'PAUSED',
  ...several(5, 'CLOSED'),
];
const OUTCOMES_SEEN: readonly ProjectOutcome[] = ['ACHIEVED', 'ACHIEVED', 'ENDED', 'ABANDONED', 'MERGED'];
const PURPOSES_SEEN: readonly Purpose[] = [
  'TEAM_LED',
  'TEAM_LED',
  'TEAM_LED',
  'STRATEGIC',
  'REGULATORY',
  'EDUCATIONAL',
  'NATIONAL',
];
const TRUE_NORTHS = [
  'No avoidable harm',
  'Care without waiting',
  'Every patient heard',
  'A place to work',
  'Fair for all',
];

/**
 * A large, believable portfolio by a handful of statements, for measuring. What looks like chance is a hash of the
 * seed and the row's number, so that PostgreSQL makes 100,000 projects in seconds, and the same ones again.
 * Throws a RangeError when the numbers do not fit each other, and an Error when the organisation has something already.
 */
export async function generatePortfolio(source: DataSource, wanted: PortfolioWanted): Promise<Portfolio> {
  const { projects, links, goals, units, seed } = wanted;
  const numbers = { projects, links, goals, units, seed };
  for (const [name, value] of Object.entries(numbers))
    if (!Number.isSafeInteger(value) || value < (name === 'links' || name === 'seed' ? 0 : 1))
      throw new RangeError(`${name} is ${value}: a portfolio is counted in whole numbers`);
  const people = Math.max(10, Math.round(projects / PROJECTS_PER_PERSON));
  const today = wanted.today ?? new Date().toISOString().slice(0, 10);
  const organisationId = await source.transaction(async (manager) => {
    await manager.query(`SET LOCAL statement_timeout = 0`);
    const id =
      wanted.organisationId === undefined
        ? await makeOrganisation(manager, wanted.name ?? 'Generated')
        : await emptyOrganisation(manager, wanted.organisationId);
    const sized = new Generation(manager, { organisationId: id, today, people, ...numbers });
    await sized.makeUnits();
    await analyse(manager, 'unit');
    await sized.makePeople();
    await analyse(manager, 'person');
    await sized.makeGoals();
    await analyse(manager, 'goal');
    await sized.makeProjects();
    await analyse(manager, 'project');
    await sized.makeTeams();
    await analyse(manager, 'team_member');
    await sized.makeLinks();
    await analyse(manager, 'alignment');
    return id;
  });
  await settle(source);
  return { organisationId, units, people, goals, projects, links };
}

async function makeOrganisation(manager: EntityManager, name: string): Promise<string> {
  const id = randomUUID();
  await manager.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, $2, $3)`, [
    id,
    name,
    `portfolio-${id.slice(0, 8)}`,
  ]);
  return id;
}

async function emptyOrganisation(manager: EntityManager, id: string): Promise<string> {
  const found: { id: string; taken: boolean }[] = await manager.query(
    `SELECT id, EXISTS (SELECT FROM unit WHERE organisation_id = organisation.id)
                OR EXISTS (SELECT FROM project WHERE organisation_id = organisation.id) AS taken
     FROM organisation WHERE id = $1::uuid`,
    [id],
  );
  const organisation = found[0];
  if (organisation === undefined) throw new Error('there is no such organisation');
  if (organisation.taken) throw new Error('this organisation has units or projects: choose an empty one');
  return organisation.id;
}

/**
 * Foreign keys are checked by plans that a connection keeps: made for an empty table, they read all of a full one for
 * every row. New statistics make it plan again. Only the owner may; the application's connections took another role.
 */
async function analyse(manager: EntityManager, table: string): Promise<void> {
  await manager.query(`SET ROLE NONE`);
  await manager.query(`ANALYZE ${table}`);
  await manager.query(`RESET ROLE`);
}

/** Leaves the tables as they are after a night's rest: the planner knows their sizes, indexes their visible pages. */
async function settle(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(`SET ROLE NONE`);
    await runner.query(`SET statement_timeout = 0`);
    await runner.query(
      `VACUUM (ANALYZE) unit, person, goal, project, team_member, alignment,
                        unit_record, goal_record, project_record, alignment_record`,
    );
  } finally {
    await runner.query(`RESET statement_timeout`);
    await runner.query(`RESET ROLE`);
    await runner.release();
  }
}

interface Sizes {
  readonly organisationId: string;
  readonly today: string;
  readonly seed: number;
  readonly units: number;
  readonly people: number;
  readonly goals: number;
  readonly projects: number;
  readonly links: number;
}

/** The numbers stand in the text of the statements: they are whole numbers of ours, never something typed. */
class Generation {
  private readonly divisions: number;
  private readonly firstWard: number;
  private readonly trueNorths: number;
  private readonly breakthroughs: number;
  private readonly annuals: number;
  private readonly linked: number;

  constructor(
    private readonly manager: EntityManager,
    private readonly sizes: Sizes,
  ) {
    const { units, goals, projects, links } = sizes;
    this.divisions = Math.max(0, Math.min(DIVISIONS, Math.floor((units - 1 - HOSPITALS) / 4)));
    this.firstWard = Math.min(units - 1, 1 + HOSPITALS + this.divisions);
    this.trueNorths = Math.min(TRUE_NORTHS.length, Math.ceil(goals / 10));
    this.breakthroughs = Math.min(3 * this.trueNorths, goals - this.trueNorths);
    this.annuals = Math.ceil((goals - this.trueNorths - this.breakthroughs) * 0.4);
    this.linked = Math.min(links, Math.ceil(projects * LINKED_SHARE));
    if (links > this.linked * this.openGoals)
      throw new RangeError(`${links} links do not fit ${projects} projects and ${goals} goals`);
  }

  /** A trust, its hospitals, their divisions, and wards and clinics beneath those. */
  async makeUnits(): Promise<void> {
    const { units } = this.sizes;
    const lastDivision = HOSPITALS + this.divisions;
    const above =
      this.divisions === 0 ? `1 + n % ${HOSPITALS}` : `${1 + HOSPITALS} + n % ${Math.max(1, this.divisions)}`;
    await this.run(
      `INSERT INTO unit (id, organisation_id, parent_id, name, kind, level)
       SELECT ${this.id('unit', 'n')}, ${this.organisation},
              CASE WHEN n = 0 THEN NULL WHEN n <= ${HOSPITALS} THEN ${this.id('unit', '0')}
                   WHEN n <= ${lastDivision} THEN ${this.id('unit', `1 + n % ${HOSPITALS}`)}
                   ELSE ${this.id('unit', above)} END,
              CASE WHEN n = 0 THEN 'Trust' WHEN n <= ${HOSPITALS} THEN 'Hospital ' || n
                   WHEN n <= ${lastDivision} THEN 'Division ' || n - ${HOSPITALS}
                   WHEN n % 4 = 0 THEN 'Clinic ' || n ELSE 'Ward ' || n END,
              CASE WHEN n = 0 THEN 'TRUST' WHEN n <= ${HOSPITALS} THEN 'HOSPITAL' WHEN n <= ${lastDivision} THEN 'DIVISION'
                   WHEN n % 4 = 0 THEN 'CLINIC' ELSE 'WARD' END,
              CASE WHEN n <= ${lastDivision} THEN 'MESO' ELSE 'MICRO' END
       FROM generate_series(0, ${units - 1}) AS n ORDER BY n`,
    );
  }

  async makePeople(): Promise<void> {
    await this.run(
      `INSERT INTO person (id, organisation_id, name, email, job_role, unit_id)
       SELECT ${this.id('person', 'n')}, ${this.organisation},
              ${this.oneOf('$1', 'first', FIRST_NAMES.length)} || ' ' || ${this.oneOf('$2', 'last', LAST_NAMES.length)},
              'person.' || n || '@portfolio.example', ${this.oneOf('$3', 'job', JOBS.length)},
              ${this.id('unit', this.ward('home'))}
       FROM generate_series(0, ${this.sizes.people - 1}) AS n`,
      [FIRST_NAMES, LAST_NAMES, JOBS],
    );
  }

  /** Four levels; some local goals lead nowhere, as they do. */
  async makeGoals(): Promise<void> {
    const { goals } = this.sizes;
    const breakthrough = this.trueNorths;
    const annual = breakthrough + this.breakthroughs;
    const local = annual + this.annuals;
    const within = (from: number, count: number): string =>
      this.id('goal', `${from} + n % ${Math.max(1, count)}`);
    await this.run(
      `INSERT INTO goal (id, organisation_id, parent_id, title, kind, weight, position, owner_id, starts_on, ends_on)
       SELECT id, ${this.organisation}, parent_id, title, kind, trunc(100.0 / count(*) OVER siblings, 2),
              row_number() OVER (siblings ORDER BY n) - 1, owner_id, ${this.today} - 200,
              CASE WHEN kind = 'TRUE_NORTH' THEN NULL ELSE ${this.today} + 165 END
       FROM (
         SELECT n, ${this.id('goal', 'n')} AS id,
                CASE WHEN n < ${breakthrough} THEN NULL WHEN n < ${annual} THEN ${within(0, this.trueNorths)}
                     WHEN n < ${local} THEN ${within(breakthrough, this.breakthroughs)}
                     WHEN n % 20 = 0 THEN NULL ELSE ${within(annual, this.annuals)} END AS parent_id,
                CASE WHEN n < ${breakthrough} THEN ($1::text[])[1 + n]
                     ELSE ${this.oneOf('$2', 'aim', SUBJECTS.length)} || ', objective ' || n END AS title,
                CASE WHEN n < ${breakthrough} THEN 'TRUE_NORTH' WHEN n < ${annual} THEN 'BREAKTHROUGH'
                     WHEN n < ${local} THEN 'ANNUAL' ELSE 'LOCAL' END AS kind,
                ${this.id('person', this.upTo('owner', this.sizes.people))} AS owner_id
         FROM generate_series(0, ${goals - 1}) AS n) AS made
       WINDOW siblings AS (PARTITION BY parent_id) ORDER BY n`,
      [TRUE_NORTHS, SUBJECTS],
    );
  }

  async makeProjects(): Promise<void> {
    const { projects, people } = this.sizes;
    await this.run(
      `INSERT INTO project (id, organisation_id, code, title, summary, aim, unit_id, purpose, status, paused_from, restart_on,
                            outcome, status_reason, closed_on, started_on, visibility, confidential_until, effort_days,
                            claimed_score, lead_id, updated_at)
       SELECT ${this.id('project', 'n')}, ${this.organisation},
              'QI-' || year || '-' || lpad(in_year::text, greatest(4, length(in_year::text)), '0'),
              subject || ' on ' || place || manner, 'What we try first, and how we will know.',
              CASE WHEN status <> 'IDEA' THEN subject || ', by a third within a year.' END,
              unit_id, ${this.oneOf('$4', 'purpose', PURPOSES_SEEN.length)}, status,
              CASE WHEN status = 'PAUSED' THEN 'TESTING' END,
              CASE WHEN status = 'PAUSED' THEN ${this.today} + 1 + ${this.upTo('restart', 200)} END,
              CASE WHEN status = 'CLOSED' THEN ${this.oneOf('$5', 'outcome', OUTCOMES_SEEN.length)} END,
              CASE status WHEN 'CLOSED' THEN 'Written up for the library.' WHEN 'PAUSED' THEN 'Short of staff on the ward.' END,
              CASE WHEN status = 'CLOSED' THEN least(${this.today}, started_on + 60 + ${this.upTo('closed', 300)}) END,
              started_on, visibility, CASE WHEN visibility = 'CONFIDENTIAL' THEN ${this.today} + 400 END,
              CASE WHEN ${this.dice('known')} < 0.55 THEN 2 + ${this.upTo('effort', 80)} END,
              CASE WHEN status <> 'IDEA' THEN 0.5 * (1 + ${this.upTo('score', 10)}) END,
              lead_id, ${this.today}::timestamptz - make_interval(mins => ${this.upTo('touched', 500_000)})
       FROM (
         SELECT made.*, extract(year FROM started_on)::int AS year,
                row_number() OVER (PARTITION BY extract(year FROM started_on) ORDER BY started_on, n) AS in_year,
                unit.name AS place
         FROM (
           SELECT n, ${this.id('unit', this.ward('place'))} AS unit_id,
                  ${this.id('person', this.upTo('lead', people))} AS lead_id,
                  ${this.oneOf('$1', 'subject', SUBJECTS.length)} AS subject,
                  ${this.oneOf('$2', 'manner', MANNERS.length)} AS manner,
                  ${this.oneOf('$3', 'status', STATUSES_SEEN.length)} AS status,
                  ${this.today} - 1 - ${this.upTo('started', 1200)} AS started_on,
                  CASE WHEN ${this.dice('seen')} < 0.95 THEN 'OPEN' WHEN ${this.dice('seen')} < 0.98 THEN 'TEAM'
                       WHEN ${this.dice('seen')} < 0.995 THEN 'SYSTEM' ELSE 'CONFIDENTIAL' END AS visibility
           FROM generate_series(0, ${projects - 1}) AS n) AS made
         JOIN unit ON unit.id = made.unit_id) AS placed
       ORDER BY n`,
      [SUBJECTS, MANNERS, STATUSES_SEEN, PURPOSES_SEEN, OUTCOMES_SEEN],
    );
    await this.run(
      `INSERT INTO code_series (organisation_id, year, last)
       SELECT organisation_id, extract(year FROM started_on), count(*) FROM project
       WHERE organisation_id = ${this.organisation} GROUP BY 1, 2`,
    );
  }

  /** A lead each, a member with most, a coach with some. */
  async makeTeams(): Promise<void> {
    const { projects, people } = this.sizes;
    const part = (role: string, seat: string, share: number): string =>
      `SELECT n, '${role}' AS role, ${this.id('person', this.upTo(seat, people))} AS person_id
       FROM generate_series(0, ${projects - 1}) AS n WHERE ${this.dice(`has ${role}`)} < ${share}`;
    await this.run(
      `INSERT INTO team_member (id, organisation_id, project_id, person_id, role, from_date)
       SELECT ${this.id('seat', `role || n`)}, ${this.organisation}, ${this.id('project', 'n')}, person_id, role,
              ${this.today} - 1 - ${this.upTo('started', 1200)}
       FROM (${part('LEAD', 'lead', 1)} UNION ALL ${part('MEMBER', 'member', 0.6)}
             UNION ALL ${part('COACH', 'coach', 0.3)}) AS seats`,
    );
  }

  /**
   * Exactly as many as wanted, over three projects in four: everyone of these has one before any has two. Small
   * goals gather more than large ones, and some goals far more than others.
   */
  async makeLinks(): Promise<void> {
    const { links, projects } = this.sizes;
    if (links === 0) return;
    const each = Math.floor(links / this.linked);
    const further = links % this.linked;
    const { openGoals } = this;
    await this.run(
      `INSERT INTO alignment (id, organisation_id, project_id, goal_id, status, share, contribution, raised_by_side,
                              raised_by_id, raised_at, answered_at, reason)
       SELECT ${this.id('link', `n || '/' || slot`)}, ${this.organisation}, project_id,
              ${this.id('goal', `${this.sizes.goals - openGoals} + (favourite + slot) % ${openGoals}`)}, status,
              CASE WHEN ${this.dice('shared')} < 0.5 THEN 5 * (1 + ${this.upTo('share', `(20 / held)`, `n || '/' || slot`)}) END,
              'What this ward does moves the count that the goal is judged by.', 'PROJECT', lead_id, raised_at,
              CASE WHEN status <> 'PROPOSED' THEN raised_at + interval '9 days' END,
              CASE WHEN status IN ('DECLINED', 'WITHDRAWN') THEN 'It belongs to another goal.' END
       FROM (
         SELECT chosen.n, slot, held, favourite, project.id AS project_id, project.lead_id,
                project.started_on::timestamptz + interval '20 days' AS raised_at,
                CASE WHEN ${this.dice('answer', `chosen.n || '/' || slot`)} < 0.86 THEN 'AGREED'
                     WHEN ${this.dice('answer', `chosen.n || '/' || slot`)} < 0.90 THEN 'DECLINED'
                     WHEN ${this.dice('answer', `chosen.n || '/' || slot`)} < 0.92 THEN 'WITHDRAWN'
                     WHEN project.status = 'CLOSED' THEN 'AGREED' ELSE 'PROPOSED' END AS status
         FROM (
           SELECT n, ${each} + (row_number() OVER (ORDER BY ${this.dice('chosen')}, n) <= ${further})::int AS held,
                  floor(${openGoals} * power(${this.dice('favourite')}, 1.6))::int AS favourite
           FROM generate_series(0, ${projects - 1}) AS n ORDER BY ${this.dice('chosen')}, n LIMIT ${this.linked}) AS chosen
         JOIN project ON project.id = ${this.id('project', 'chosen.n')}
         CROSS JOIN LATERAL generate_series(0, held - 1) AS slot) AS made
       ORDER BY n, slot`,
    );
  }

  /** Goals that projects link to: those beneath True North, unless there are no others. */
  private get openGoals(): number {
    const beneath = this.sizes.goals - this.trueNorths;
    return beneath === 0 ? this.sizes.goals : beneath;
  }

  private get organisation(): string {
    return `'${this.sizes.organisationId}'::uuid`;
  }

  private get today(): string {
    return `'${this.sizes.today}'::date`;
  }

  private run(text: string, values: readonly unknown[] = []): Promise<unknown> {
    return this.manager.query(text, [...values]);
  }

  /** The id of the n-th of a kind, in this organisation alone. */
  private id(kind: string, n: string): string {
    return `md5('${this.sizes.organisationId} ${kind} ' || (${n}))::uuid`;
  }

  /** 31 bits that depend on the seed, on what they are for and on the row. */
  private bits(what: string, row: string): string {
    return `(hashtextextended('${what} ' || (${row}), ${this.sizes.seed}) & 2147483647)`;
  }

  /** At least 0, less than 1. */
  private dice(what: string, row = 'n'): string {
    return `(${this.bits(what, row)}::float8 / 2147483648)`;
  }

  /** A whole number from 0, less than `count`. */
  private upTo(what: string, count: number | string, row = 'n'): string {
    return `(${this.bits(what, row)} % ${count})::int`;
  }

  private oneOf(values: string, what: string, count: number): string {
    return `(${values}::text[])[1 + ${this.upTo(what, count)}]`;
  }

  /** The number of a unit that is no hospital and no division. */
  private ward(what: string): string {
    return `${this.firstWard} + ${this.upTo(what, this.sizes.units - this.firstWard)}`;
  }
}

function several<T extends string>(times: number, value: T): T[] {
  return Array.from({ length: times }, () => value);
}
