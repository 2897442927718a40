import type { DataSource, EntityManager } from 'typeorm';
import { FixedClock } from '../platform/clock.js';
import { Facts } from '../platform/facts/facts.js';
import { Outbox } from '../platform/jobs/outbox.js';
import { Work } from '../platform/work.js';
import type { CycleDraft, CycleSaid, CycleStanding } from './cycle.draft.js';
import type { GoalDraft } from './goal.draft.js';
import type { OrganisationDraft, UnitDraft } from './organisation.draft.js';
import type { PersonDraft } from './person.draft.js';
import type { ProjectDraft } from './project.draft.js';
import { scenario, type Scenario } from './scenario.js';
import {
  story,
  type StoryAlignment,
  type StoryCycle,
  type StoryGoal,
  type StoryPerson,
  type StoryProject,
  type StoryRamp,
} from './story/index.js';
import { SCENARIO, SCENARIO_PASSWORD } from './write-scenario.js';

export interface SignIn {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly jobRole: string;
  /** The line beside the name: what this person would come for. */
  readonly invitation: string;
}

export interface Demonstration {
  /** Null when the database belongs to somebody who works with it. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly signIns: readonly SignIn[];
}

/** Two starts at once tell the story once. */
const STORY_LOCK = 7_417_202_612;

/**
 * Tells the whole story into an empty database, in one transaction; where there is an organisation already, nothing is
 * changed. Either way the answer says who can sign in to the demonstration.
 */
export async function seedDemonstration(source: DataSource): Promise<Demonstration> {
  const work = new Work(source, new Facts(), new Outbox(source));
  return work.run(SCENARIO, async ({ manager }) => {
    await manager.query(`SELECT pg_advisory_xact_lock($1)`, [STORY_LOCK]);
    const organisations: unknown[] = await manager.query(`SELECT FROM organisation LIMIT 1`);
    if (organisations.length === 0) {
      const given = scenario(source, new FixedClock(new Date(`${story.today}T12:00:00Z`)));
      tellStory(given);
      await given.buildWithin(manager);
    }
    return demonstrationIn(manager);
  });
}

async function demonstrationIn(manager: EntityManager): Promise<Demonstration> {
  const organisations: { id: string; name: string }[] = await manager.query(
    `SELECT id, name FROM organisation WHERE demonstration`,
  );
  const organisation = organisations[0] ?? null;
  const signIns: SignIn[] = await manager.query(
    `SELECT person.name, account.email, $2 AS password, coalesce(person.job_role, '') AS "jobRole", person.invitation
     FROM person JOIN account ON account.id = person.account_id
     WHERE person.organisation_id = $1::uuid AND account.demonstration AND person.invitation IS NOT NULL
     ORDER BY person.invitation_order`,
    [organisation?.id ?? null, SCENARIO_PASSWORD],
  );
  return { organisation, signIns };
}

/** Says the story; who awaits the scenario's `build` writes it. Throws when the story refers to what it lacks. */
export function tellStory(given: Scenario): OrganisationDraft {
  const begin = [
    ...story.goals.flatMap((goal) => goal.startsOn ?? []),
    ...story.projects.map((project) => project.startedOn),
  ].reduce((earliest, day) => (day < earliest ? day : earliest), story.today);
  given.on(begin);
  const organisation = given.organisation(story.organisation.name).forDemonstration();
  const units = new Kept<UnitDraft>('unit');
  for (const { key, name, kind, level, parent } of story.units) {
    const unit = units.keep(key, given.unit(name).of(kind, level));
    if (parent !== null) unit.beneath(units.get(parent));
  }
  const people = new Kept<PersonDraft>('person');
  for (const person of story.people) people.keep(person.key, tellPerson(given, person, units));
  const goals = new Kept<GoalDraft>('goal');
  for (const goal of story.goals) goals.keep(goal.key, tellGoal(given, goal, { units, people, goals }));
  const projects = new Kept<ProjectDraft>('project');
  for (const project of story.projects)
    projects.keep(project.key, tellProject(given, project, { units, people, goals }));
  for (const ramp of story.ramps) tellRamp(projects.get(ramp.project), ramp, people);
  return organisation;
}

/** What was told so far, by the story's keys. */
class Kept<T> {
  private readonly things = new Map<string, T>();

  constructor(private readonly what: string) {}

  keep(key: string, thing: T): T {
    this.things.set(key, thing);
    return thing;
  }

  get(key: string): T {
    const thing = this.things.get(key);
    if (thing === undefined)
      throw new Error(`The story speaks of the ${this.what} “${key}” before it tells of it.`);
    return thing;
  }
}

interface Told {
  readonly units: Kept<UnitDraft>;
  readonly people: Kept<PersonDraft>;
  readonly goals: Kept<GoalDraft>;
}

function tellPerson(given: Scenario, told: StoryPerson, units: Kept<UnitDraft>): PersonDraft {
  const person = given.person(told.name).as(told.jobRole).reachedAt(told.email).in(units.get(told.unit));
  if (told.account === true) person.withAccount();
  for (const { role, unit } of told.roles) person.holding(role, unit === null ? {} : units.get(unit));
  if (told.leftOn !== undefined) person.left(told.leftOn);
  if (told.leavesOn !== undefined) person.leaving(told.leavesOn);
  if (told.signIn !== undefined) person.invited(told.signIn.invitation, told.signIn.order);
  return person;
}

function tellGoal(given: Scenario, told: StoryGoal, { units, people, goals }: Told): GoalDraft {
  const { code, weight, patientLine, description, startsOn, endsOn, aims } = told;
  const goal = given
    .goal(told.title)
    .of(told.kind)
    .saying({
      code,
      weight,
      patientLine: patientLine ?? null,
      description: description ?? null,
      startsOn: startsOn ?? null,
      endsOn: endsOn ?? null,
      aims: [...(aims ?? [])],
    });
  if (startsOn !== undefined) goal.on(startsOn);
  if (told.parent !== null) goal.beneath(goals.get(told.parent));
  if (told.owner !== undefined) goal.ownedBy(people.get(told.owner));
  if (told.unit !== undefined) goal.in(units.get(told.unit));
  if (told.retired !== undefined) goal.on(told.retired.on).retired(told.retired.reason);
  return goal;
}

function tellProject(given: Scenario, told: StoryProject, { units, people, goals }: Told): ProjectDraft {
  const { summary, problem, aim, purpose, startedOn } = told;
  const project = given
    .project(told.title)
    .on(startedOn)
    .in(units.get(told.unit))
    .saying({
      summary,
      problem,
      aim,
      aimFrom: told.aimFrom === undefined ? null : String(told.aimFrom),
      aimTo: told.aimTo === undefined ? null : String(told.aimTo),
      aimUnit: told.aimUnit ?? null,
      aimBy: told.aimBy ?? null,
      aimFor: told.aimFor ?? null,
      rationale: told.rationale ?? null,
      purpose,
      ambition: told.ambition ?? null,
      visibility: told.visibility ?? 'OPEN',
      confidentialUntil: told.confidentialUntil ?? null,
      claimedScore: told.claimedScore ?? null,
      effortDays: told.effortDays ?? null,
    });
  for (const { person, role, ...span } of told.team) project.with(people.get(person), role, span);
  for (const link of told.alignments) tellLink(project, link, { people, goals });
  tellStatuses(project, told);
  return project;
}

const STANDING: Readonly<Record<NonNullable<StoryCycle['decision']>, CycleStanding>> = {
  ADOPT: 'ADOPTED',
  ADAPT: 'ADAPTED',
  ABANDON: 'ABANDONED',
};

function tellRamp(project: ProjectDraft, told: StoryRamp, people: Kept<PersonDraft>): void {
  const idea = project.trying(told.idea, { on: told.on });
  const cycles: CycleDraft[] = [];
  for (const cycle of told.cycles) {
    const before = told.cycles[cycles.length - 1];
    // What an adapted test leads to is planned on the day of that decision.
    const planned = before?.decidedOn ?? before?.ends ?? told.on;
    const follows = cycle.follows?.map((label) => {
      const found = cycles.find((one) => one.label === label);
      if (found === undefined)
        throw new Error(`The story speaks of the test ${label} before it tells of it.`);
      return found;
    });
    const standing = cycle.decision === undefined ? (cycle.stage ?? 'PLAN') : STANDING[cycle.decision];
    const next = told.cycles[cycles.length + 1];
    cycles.push(
      idea.cycle(standing, {
        ...tellCycle(cycle, people),
        planned,
        ...(before?.next === undefined ? {} : { buildsOn: before.next }),
        ...(cycle.decision === 'ADAPT' && next !== undefined ? { nextScale: next.scale } : {}),
        ...(follows === undefined ? {} : { follows }),
      }),
    );
  }
  if (told.retired !== undefined) idea.retired(told.retired.reason, told.retired.on);
}

function tellCycle(told: StoryCycle, people: Kept<PersonDraft>): CycleSaid {
  const { owner, question, prediction, result, follows: _, stage: __, decision: ___, ...said } = told;
  return {
    ...said,
    owner: people.get(owner),
    prediction: { ...prediction, question: question ?? null, ...(result === undefined ? {} : { result }) },
  };
}

function tellLink(project: ProjectDraft, told: StoryAlignment, { people, goals }: Omit<Told, 'units'>): void {
  const goal = goals.get(told.goal);
  const { share, contribution, raisedOn, answeredBy, answeredOn, reason } = told;
  const said = {
    contribution,
    raisedOn,
    raisedBy: people.get(told.raisedBy),
    ...(share === undefined ? {} : { share }),
    ...(answeredBy === undefined ? {} : { answeredBy: people.get(answeredBy) }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
  };
  switch (told.status) {
    case 'PROPOSED':
      return void project.proposedTo(goal, said);
    case 'AGREED':
      return void project.agreedWith(goal, said);
    case 'DECLINED':
      return void project.declinedFor(goal, reason ?? '', said);
    case 'WITHDRAWN':
      return void project.withdrawnFrom(goal, reason ?? '', said);
  }
}

function tellStatuses(project: ProjectDraft, told: StoryProject): void {
  const history = told.history ?? [{ on: told.startedOn, status: told.status }];
  for (const [index, { on, status }] of history.entries()) {
    const next = history[index + 1];
    const reason = next === undefined ? told.statusReason : undefined;
    project.on(on);
    switch (status) {
      case 'PAUSED':
        // A pause of the past started again on the day of the next step.
        project.paused({
          restartOn: told.restartOn ?? next?.on ?? on,
          ...(reason === undefined ? {} : { reason }),
        });
        break;
      case 'CLOSED':
        project.closed(told.outcome ?? 'ENDED', closingWords(told));
        break;
      default:
        project.enters(status);
    }
  }
}

/** Why it closed and, of merged work, where it goes on. */
function closingWords({ statusReason, mergedInto }: StoryProject): string {
  const into = story.projects.find((project) => project.key === mergedInto);
  return [statusReason, into === undefined ? undefined : `It goes on in “${into.title}”.`]
    .filter((words) => words !== undefined)
    .join(' ');
}
