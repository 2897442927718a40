import type { EntityManager } from 'typeorm';
import { Unit } from '../organisation/unit.entity.js';
import { Account } from '../people/account.entity.js';
import { Person } from '../people/person.entity.js';
import { RoleGrant } from '../people/role-grant.entity.js';
import type { Clock } from '../platform/clock.js';
import { Sessions } from '../platform/sessions/sessions.service.js';
import type { Doer, Work } from '../platform/work.js';
import { Project } from '../projects/project.entity.js';
import { nextCode } from '../projects/projects.service.js';
import { TeamMember } from '../projects/team-member.entity.js';
import { Goal } from '../strategy/goal.entity.js';
import type { Step } from './draft.js';
import type { GoalDraft } from './goal.draft.js';
import type { UnitDraft } from './organisation.draft.js';
import type { Said } from './scenario.js';

/** Opens every account that a scenario makes: the demonstration's sign-ins, and the tests'. */
export const SCENARIO_PASSWORD = 'tributary-demo';

/** Who did what nobody is named for. */
export const SCENARIO = { system: 'Example data' } as const;

/** Noon: the same day in nearly every time zone. */
const momentOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The password is one, and hashing is slow on purpose: one hash serves every account. */
let passwordHash: Promise<string> | null = null;

/**
 * Writes drafts in the order that the foreign keys ask for; then what happened to them, day by day, each with its
 * entry in the history.
 */
export async function writeScenario(
  said: Said,
  manager: EntityManager,
  work: Work,
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const recording = new Recording(manager);
  const steps = [...said.goals, ...said.projects].flatMap((draft) => draft.steps());
  await writeOrganisations(said, manager, now, firstDays(said, steps));
  await recording.inBatches(parentsFirst(said.units), (batch) =>
    manager.insert(
      Unit,
      batch.map(({ id, organisationId, parentId, name, kind, level }) => ({
        id,
        organisationId,
        parentId,
        name,
        kind,
        level,
      })),
    ),
  );
  await writePeople(said, manager, clock.today());
  const places = await placesOf(said.goals, manager);
  await recording.inBatches(parentsFirst(said.goals), (batch) =>
    manager.insert(
      Goal,
      batch.map((goal) => ({
        ...goal.text,
        id: goal.id,
        organisationId: goal.organisationId,
        parentId: goal.parentId,
        title: goal.title,
        kind: goal.kind,
        position: places.get(goal) ?? 0,
      })),
    ),
  );
  const projects = inOrder(said.projects.map((project) => ({ project, on: project.recordedOn }))).map(
    ({ project }) => project,
  );
  for (const project of projects) {
    const { startedOn } = project.row(now);
    project.code ??= await nextCode(
      manager,
      project.organisationId,
      Number((startedOn ?? clock.today()).slice(0, 4)),
    );
  }
  await recording.inBatches(projects, (batch, at) =>
    manager.insert(
      Project,
      batch.map((project) => ({ ...project.row(at ?? now), code: project.code ?? '' })),
    ),
  );
  await recording.at(null);
  await manager.insert(
    TeamMember,
    projects.flatMap(({ id, organisationId, recordedOn, team }) =>
      team.map((member) => ({
        id: member.id,
        organisationId,
        projectId: id,
        personId: member.person.id,
        role: member.role,
        fromDate: member.from() ?? recordedOn ?? clock.today(),
        toDate: member.to,
      })),
    ),
  );
  for (const step of inOrder(steps)) {
    const at = step.on === null ? null : momentOf(step.on);
    await recording.at(at);
    await step.change?.(manager, at ?? now);
    if (step.entry !== null) await work.within(manager, doerOf(step)).audit(step.entry);
  }
  await recording.at(null);
}

const doerOf = ({ by, entry }: Step): Doer =>
  by === null || entry?.organisationId == null
    ? SCENARIO
    : { accountId: by, memberships: [{ organisationId: entry.organisationId, personId: by, roles: [] }] };

/** By day, and as said within a day; what has no day comes last. */
const inOrder = <T extends { readonly on: string | null }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => {
    if (a.on === b.on) return 0;
    if (a.on === null) return 1;
    return b.on === null || a.on < b.on ? -1 : 1;
  });

/** A row's path is made of its parent's, so parents are written first. */
function parentsFirst<T extends UnitDraft | GoalDraft>(drafts: readonly T[]): T[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const depth = (draft: T): number => {
    const above = draft.parentId === null ? undefined : byId.get(draft.parentId);
    return above === undefined ? 0 : depth(above) + 1;
  };
  const depths = new Map(drafts.map((draft) => [draft, depth(draft)]));
  return inOrder(drafts.map((draft) => ({ draft, on: draft.recordedOn })))
    .map(({ draft }) => draft)
    .sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
}

/** The goals of one parent stand as they were said, after those that are there already; retired ones come last. */
async function placesOf(
  goals: readonly GoalDraft[],
  manager: EntityManager,
): Promise<ReadonlyMap<GoalDraft, number>> {
  const parentOf = (goal: GoalDraft): string => goal.parentId ?? goal.organisationId;
  const taken: { parent: string; next: number }[] = await manager.query(
    `SELECT coalesce(parent_id, organisation_id) AS parent, max(position) + 1 AS next FROM goal
     WHERE coalesce(parent_id, organisation_id) = ANY ($1) GROUP BY 1`,
    [goals.map(parentOf)],
  );
  const next = new Map(taken.map((one) => [one.parent, one.next]));
  return new Map(
    [...goals.filter((goal) => !goal.isRetired), ...goals.filter((goal) => goal.isRetired)].map((goal) => {
      const place = next.get(parentOf(goal)) ?? 0;
      next.set(parentOf(goal), place + 1);
      return [goal, place];
    }),
  );
}

/** The records of a transaction take their date from a setting of the database, which lasts as long as it does. */
class Recording {
  private dated: string | null = null;

  constructor(private readonly manager: EntityManager) {}

  /** Dates what is written from here on; null: it happens now. */
  async at(moment: Date | null): Promise<void> {
    const date = moment?.toISOString() ?? '';
    if (date === this.dated) return;
    await this.manager.query(`SELECT set_config('tributary.recorded_at', $1, true)`, [date]);
    this.dated = date;
  }

  /** Writes neighbours of one day together. */
  async inBatches<T extends { readonly recordedOn: string | null }>(
    drafts: readonly T[],
    write: (batch: T[], at: Date | null) => Promise<unknown>,
  ): Promise<void> {
    for (let from = 0, to = 0; from < drafts.length; from = to) {
      const day = drafts[from]?.recordedOn ?? null;
      while (to < drafts.length && (drafts[to]?.recordedOn ?? null) === day) to += 1;
      const at = day === null ? null : momentOf(day);
      await this.at(at);
      await write(drafts.slice(from, to), at);
    }
  }
}

/** The earliest day of each organisation: its records begin there. */
function firstDays(said: Said, steps: readonly Step[]): Map<string, string> {
  const days = new Map<string, string>();
  const dated = [
    ...[...said.organisations, ...said.units].map(
      (draft) => [draft.organisationId, draft.recordedOn] as const,
    ),
    ...steps.map((step) => [step.entry?.organisationId ?? null, step.on] as const),
  ];
  for (const [organisationId, day] of dated)
    if (organisationId !== null && day !== null && day < (days.get(organisationId) ?? '9999'))
      days.set(organisationId, day);
  return days;
}

async function writeOrganisations(
  said: Said,
  manager: EntityManager,
  now: Date,
  days: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id, name, slug, demonstration } of said.organisations)
    await manager.query(
      `INSERT INTO organisation (id, name, slug, demonstration, records_begin) VALUES ($1, $2, $3, $4, $5)`,
      [id, name, slug, demonstration, now],
    );
  for (const [organisationId, day] of days)
    await manager.query(`UPDATE organisation SET records_begin = least(records_begin, $2) WHERE id = $1`, [
      organisationId,
      momentOf(day),
    ]);
}

async function writePeople(said: Said, manager: EntityManager, today: string): Promise<void> {
  if (said.accounts.size > 0) {
    passwordHash ??= Sessions.hashPassword(SCENARIO_PASSWORD);
    const hash = await passwordHash;
    const shown: { id: string }[] = await manager.query(`SELECT id FROM organisation WHERE demonstration`);
    const demonstrated = new Set(
      said.people
        .filter((person) => shown.some(({ id }) => id === person.organisationId))
        .map((person) => person.accountId),
    );
    await manager.insert(
      Account,
      [...said.accounts].map(([id, email]) => ({
        id,
        email,
        passwordHash: hash,
        demonstration: demonstrated.has(id),
      })),
    );
  }
  await manager.insert(
    Person,
    said.people.map((person) => ({
      id: person.id,
      organisationId: person.organisationId,
      accountId: person.accountId,
      name: person.name,
      email: person.email,
      jobRole: person.jobRole,
      unitId: person.unitId,
      leftOn: person.leftOn,
      leavesOn: person.leavesOn,
      invitation: person.invitation,
      invitationOrder: person.invitationOrder,
    })),
  );
  await manager.insert(
    RoleGrant,
    said.people.flatMap((person) =>
      person.grants.map(({ role, unitId, from, to }) => ({
        organisationId: person.organisationId,
        personId: person.id,
        role,
        unitId,
        fromDate: from ?? person.recordedOn ?? today,
        toDate: to ?? null,
      })),
    ),
  );
}
