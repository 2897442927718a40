import { Injectable } from '@nestjs/common';
import {
  checkChangeIdea,
  cleanText,
  copyForward,
  CYCLE_FIELDS,
  decideCycle,
  discardCycle,
  finishDoing,
  finishStudy,
  planCycle,
  problem,
  saveCycle,
  stageWord,
  startCycle,
  stepBackCycle,
  type Actor,
  type CycleAsWritten,
  type CycleChange,
  type CycleDecision,
  type CyclePlan,
  type CyclePlanning,
  type Problem,
  type Result,
} from '@tributary/domain';
import { addChangeIdea } from '../drivers/change-ideas.service.js';
import { ChangeIdea } from '../drivers/change-idea.entity.js';
import type { Person } from '../people/person.entity.js';
import { Clock } from '../platform/clock.js';
import { isId } from '../platform/ids.js';
import { checkVersion, notFound, Refusal, valueOf } from '../platform/refusal.js';
import { changesBetween, personOf, Work, type FieldChange, type Transaction } from '../platform/work.js';
import type { Project } from '../projects/project.entity.js';
import { lockProject } from '../projects/projects.service.js';
import { CycleTask } from './cycle-task.entity.js';
import { changesOfCycle, peopleIn, type CycleState } from './describe-cycle.js';
import { labelOf, lockCycle } from './lock-cycle.js';
import type {
  CycleTaskInput,
  DecideCycleInput,
  MoveCycleInput,
  PlanCycleInput,
  SaveCycleInput,
} from './pdsa-cycle.graphql.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';
import { linkPrevious, previousOf, readPrevious, type PreviousTest } from './previous-tests.js';
import { writePredictions, writeTasks, writeVersions } from './write-cycle.js';

/** A cycle under its project's lock, as it is now. */
interface Locked {
  readonly project: Project;
  readonly cycle: PdsaCycle;
  readonly idea: ChangeIdea;
  readonly label: string;
  readonly written: CycleAsWritten;
  readonly previous: readonly PreviousTest[];
}

/** What a new cycle is made of. */
interface NewCycle {
  readonly project: Project;
  readonly idea: ChangeIdea;
  readonly plan: CyclePlan;
  readonly ownerId: string | null;
  readonly previous: readonly PreviousTest[];
}

const CLOSED_PROJECT = 'This project is closed. Open it again first.';

const DECIDED: Readonly<Record<CycleDecision, string>> = {
  ADOPT: 'Adopted',
  ADAPT: 'Adapted',
  ABANDON: 'Abandoned',
};

/** Tests of change: planned, saved as they are written, taken from stage to stage. */
@Injectable()
export class PdsaCyclesService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  plan(actor: Actor, input: PlanCycleInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const project = await lockProject(tx, input.projectId, 'cycle.edit', today, 'projectId');
      if (project.status === 'CLOSED')
        throw new Refusal(problem('PROJECT_CLOSED', CLOSED_PROJECT, 'projectId'));
      const source = input.copyFrom == null ? null : await this.ofProject(tx, project, input.copyFrom);
      const planned = planCycle(
        { ...(source === null ? {} : copyForward(source)), ...plannedIn(input) },
        today,
      );
      const idea = await this.findIdea(tx, project, input);
      const previous = await readPrevious(
        tx,
        project.id,
        null,
        input.previousIds ?? (input.copyFrom == null ? [] : [input.copyFrom]),
      );
      const ownerId = input.ownerId ?? personOf(actor, project.organisationId);
      const problems = [
        ...problemsOf(idea),
        ...problemsOf(planned),
        ...problemsOf(previous),
        ...(input.ownerId == null ? [] : await this.checkPeople(tx, project, [[input.ownerId, ['ownerId']]])),
      ];
      if (input.start === true && planned.ok)
        problems.push(...problemsOf(startCycle(planned.value.cycle, {}, today)));
      if (problems.length > 0) throw new Refusal(...problems);
      const chosen = valueOf(idea);
      const tested =
        typeof chosen === 'string' ? await addChangeIdea(tx, project, chosen, 'newIdea') : chosen;
      const cycle = await this.add(tx, {
        project,
        idea: tested,
        plan: valueOf(planned),
        ownerId,
        previous: valueOf(previous),
      });
      if (input.start === true) await this.begin(tx, await this.read(tx, project, tested, cycle), null);
      return cycle.id;
    });
  }

  save(actor: Actor, input: SaveCycleInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const locked = await this.lock(tx, input.id);
      const { cycle, written } = locked;
      checkVersion(input.version, cycle.version);
      const saved = saveCycle(
        written,
        {
          ...writtenIn(input),
          predictions: input.predictions ?? undefined,
          tasks: input.tasks ?? undefined,
        },
        this.clock.today(),
      );
      const ownerId = input.ownerId === undefined ? cycle.ownerId : input.ownerId;
      const previous =
        input.previousIds == null
          ? null
          : await readPrevious(tx, cycle.projectId, cycle.id, input.previousIds);
      const problems = [
        ...problemsOf(saved),
        ...(previous === null ? [] : problemsOf(previous)),
        ...(await this.checkPeople(tx, locked.project, [
          ...(ownerId === null || ownerId === cycle.ownerId ? [] : [[ownerId, ['ownerId']] as const]),
          ...newDoers(input.tasks ?? [], written),
        ])),
      ];
      const follows = previous?.ok === true ? previous.value : locked.previous;
      if (cycle.stage === 'CLOSED') {
        if (ownerId !== cycle.ownerId && cycle.ownerId !== null)
          problems.push(problem('CYCLE_CLOSED', CLOSED_CYCLE, 'ownerId'));
        if (!sameIds(follows, locked.previous))
          problems.push(problem('CYCLE_CLOSED', CLOSED_CYCLE, 'previousIds'));
      }
      if (problems.length > 0) throw new Refusal(...problems);
      const { fields, predictions, tasks, cycle: after } = valueOf(saved);
      const changes = await this.changes(
        tx,
        { written, ownerId: cycle.ownerId, previous: locked.previous },
        { written: after, ownerId, previous: follows },
      );
      if (changes.length === 0) return;
      const now = this.clock.now();
      if (predictions !== null)
        await writePredictions(tx, cycle, predictions, {
          at: now,
          by: personOf(actor, cycle.organisationId),
        });
      if (tasks !== null) await writeTasks(tx, cycle, tasks);
      if (follows !== locked.previous) await linkPrevious(tx, cycle, follows);
      await tx.manager.update(PdsaCycle, { id: cycle.id }, { ...fields, ownerId, updatedAt: now });
      await this.audited(
        tx,
        locked,
        'cycle.save',
        `Saved the ${stageWord(cycle.stage)} of ${locked.label}.`,
        {
          changes,
        },
      );
    });
  }

  /** Plan to Do: the predictions are locked. */
  start(actor: Actor, input: MoveCycleInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const locked = await this.lock(tx, input.id);
      checkVersion(input.version, locked.cycle.version);
      if (locked.project.status === 'CLOSED') throw new Refusal(problem('PROJECT_CLOSED', CLOSED_PROJECT));
      await this.begin(tx, locked, input.on ?? null);
    });
  }

  finishDoing(actor: Actor, input: MoveCycleInput): Promise<void> {
    return this.moved(actor, input, 'cycle.finish-doing', (label) => `Finished Do of ${label}.`, finishDoing);
  }

  finishStudy(actor: Actor, input: MoveCycleInput): Promise<void> {
    return this.moved(actor, input, 'cycle.finish-study', (label) => `Studied ${label}.`, finishStudy);
  }

  /** Act to closed. Answers the id of the test that an adapted one opens. */
  decide(actor: Actor, input: DecideCycleInput): Promise<string | null> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const locked = await this.lock(tx, input.id);
      const { cycle, project, idea, written } = locked;
      checkVersion(input.version, cycle.version);
      const decided = valueOf(decideCycle(written, input, today));
      const adapts = decided.decision === 'ADAPT';
      if (adapts && project.status === 'CLOSED')
        throw new Refusal(
          problem(
            'PROJECT_CLOSED',
            'This project is closed, so no test can follow. Adopt, abandon, or open the project again first.',
            'decision',
          ),
        );
      await tx.manager.update(PdsaCycle, { id: cycle.id }, { ...decided, updatedAt: this.clock.now() });
      await this.audited(tx, locked, 'cycle.decide', `${DECIDED[input.decision]} ${locked.label}.`, {
        reason: decided.decisionReason,
        changes: changesBetween({ ...written }, withoutReason(decided)),
      });
      const fact = { cycleId: cycle.id, projectId: project.id, organisationId: project.organisationId };
      await tx.publish({ name: 'CycleCompleted', ...fact, decision: input.decision });
      if (input.decision === 'ADOPT')
        await tx.publish({ name: 'CycleAdopted', ...fact, changeIdeaId: idea.id });
      if (!adapts) return null;
      const next = await this.add(tx, {
        project,
        idea,
        plan: planNext({ ...written, ...decided }, today),
        ownerId: (await this.isHere(tx, project, cycle.ownerId))
          ? cycle.ownerId
          : personOf(actor, project.organisationId),
        previous: [{ id: cycle.id, label: locked.label }],
      });
      return next.id;
    });
  }

  stepBack(actor: Actor, input: MoveCycleInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const locked = await this.lock(tx, input.id);
      const { cycle, written } = locked;
      checkVersion(input.version, cycle.version);
      const { reason, ...back } = valueOf(
        stepBackCycle(written, { reason: input.reason ?? null, hasNext: await this.hasNext(tx, cycle.id) }),
      );
      await tx.manager.update(PdsaCycle, { id: cycle.id }, { ...back, updatedAt: this.clock.now() });
      await this.audited(
        tx,
        locked,
        'cycle.step-back',
        `Took ${locked.label} back to ${stageWord(back.stage)}.`,
        { reason, changes: changesBetween({ ...written }, back) },
      );
    });
  }

  /** Takes a test back that should not have been planned; answers the id of its project. */
  discard(actor: Actor, input: MoveCycleInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await this.lock(tx, input.id);
      checkVersion(input.version, locked.cycle.version);
      const discarded = valueOf(
        discardCycle(locked.written, { reason: input.reason ?? null }, this.clock.today()),
      );
      await tx.manager.update(
        PdsaCycle,
        { id: locked.cycle.id },
        { ...discarded, updatedAt: this.clock.now() },
      );
      await this.audited(tx, locked, 'cycle.discard', `Discarded ${locked.label}.`, {
        reason: discarded.discardReason,
      });
      return locked.project.id;
    });
  }

  private moved<Moved extends Partial<PdsaCycle>>(
    actor: Actor,
    input: MoveCycleInput,
    action: string,
    sentence: (label: string) => string,
    rule: (cycle: CycleAsWritten, move: Pick<MoveCycleInput, 'on'>, today: string) => Result<Moved>,
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const locked = await this.lock(tx, input.id);
      const { cycle, written } = locked;
      checkVersion(input.version, cycle.version);
      const next = valueOf(rule(written, { on: input.on ?? null }, this.clock.today()));
      await tx.manager.update(PdsaCycle, { id: cycle.id }, { ...next, updatedAt: this.clock.now() });
      await this.audited(tx, locked, action, sentence(locked.label), {
        changes: changesBetween({ ...written }, { ...next }),
      });
    });
  }

  private async begin(tx: Transaction, locked: Locked, on: string | null): Promise<void> {
    const { cycle, written } = locked;
    const started = valueOf(startCycle(written, { on }, this.clock.today()));
    const now = this.clock.now();
    await writeVersions(
      tx,
      written.predictions.flatMap(({ id }) => id ?? []),
      { at: now, by: personOf(tx.doer, cycle.organisationId) },
    );
    await tx.manager.update(PdsaCycle, { id: cycle.id }, { ...started, startedAt: now, updatedAt: now });
    await this.audited(tx, locked, 'cycle.start', `Started ${locked.label}: predictions locked.`, {
      changes: changesBetween({ ...written }, { ...started }),
    });
  }

  private async add(
    tx: Transaction,
    { project, idea, plan, ownerId, previous }: NewCycle,
  ): Promise<PdsaCycle> {
    const rows: { number: number }[] = await tx.manager.query(
      `SELECT coalesce(max(number), 0) + 1 AS number FROM pdsa_cycle WHERE change_idea_id = $1`,
      [idea.id],
    );
    const { predictions: _, tasks: __, ...fields } = plan.cycle;
    const now = this.clock.now();
    const cycle = await tx.manager.save(
      tx.manager.create(PdsaCycle, {
        ...fields,
        organisationId: project.organisationId,
        projectId: project.id,
        changeIdeaId: idea.id,
        number: rows[0]?.number ?? 1,
        ownerId,
        updatedAt: now,
      }),
    );
    await writePredictions(tx, cycle, plan.predictions, { at: now, by: null });
    await writeTasks(tx, cycle, plan.tasks);
    await linkPrevious(tx, cycle, previous);
    const label = labelOf(idea, cycle);
    const before = previous.map((one) => one.label);
    await this.audited(
      tx,
      { cycle, project },
      'cycle.plan',
      before.length === 0 ? `Planned ${label}.` : `Planned ${label}, which follows ${before.join(' and ')}.`,
      { changes: await this.changes(tx, null, { written: plan.cycle, ownerId, previous }) },
    );
    return cycle;
  }

  private async lock(tx: Transaction, id: string): Promise<Locked> {
    const { project, cycle, idea } = await lockCycle(tx, id, 'cycle.edit', this.clock.today(), 'test', 'id');
    return this.read(tx, project, idea, cycle);
  }

  private async read(tx: Transaction, project: Project, idea: ChangeIdea, cycle: PdsaCycle): Promise<Locked> {
    return {
      project,
      cycle,
      idea,
      label: labelOf(idea, cycle),
      written: await this.withLists(tx, cycle),
      previous: await previousOf(tx, cycle.id),
    };
  }

  private async withLists(tx: Transaction, cycle: PdsaCycle): Promise<CycleAsWritten> {
    const { manager } = tx;
    const order = { position: 'ASC', id: 'ASC' } as const;
    const predictions = await manager.find(Prediction, { where: { cycleId: cycle.id }, order });
    const tasks = await manager.find(CycleTask, { where: { cycleId: cycle.id }, order });
    return { ...cycle, predictions, tasks };
  }

  /** A test of this project to copy from, in whatever stage. */
  private async ofProject(tx: Transaction, project: Project, id: string): Promise<CycleAsWritten> {
    const cycle = isId(id) ? await tx.manager.findOneBy(PdsaCycle, { id, projectId: project.id }) : null;
    if (cycle?.discardedOn !== null) throw notFound('test', 'copyFrom');
    return this.withLists(tx, cycle);
  }

  /** The idea chosen, or the words of a new one. */
  private async findIdea(
    tx: Transaction,
    project: Project,
    input: PlanCycleInput,
  ): Promise<Result<ChangeIdea | string>> {
    const refuse = (code: string, message: string, path: string): Result<never> => ({
      ok: false,
      problems: [problem(code, message, path)],
    });
    if (input.changeIdeaId == null) {
      const text = cleanText(input.newIdea);
      if (text === null)
        return refuse(
          'CHANGE_IDEA_MISSING',
          'Choose the idea that this tests, or write a new one.',
          'changeIdeaId',
        );
      const problems = checkChangeIdea(text, 'newIdea');
      return problems.length > 0 ? { ok: false, problems } : { ok: true, value: text };
    }
    if (input.newIdea != null)
      return refuse('CHANGE_IDEA_TWICE', 'Choose an idea or write a new one, not both.', 'newIdea');
    const idea = isId(input.changeIdeaId)
      ? await tx.manager.findOneBy(ChangeIdea, { id: input.changeIdeaId, projectId: project.id })
      : null;
    if (idea === null)
      return refuse(
        'NOT_FOUND',
        'There is no such change idea in this project. Look it up again.',
        'changeIdeaId',
      );
    return idea.retiredOn === null
      ? { ok: true, value: idea }
      : refuse(
          'CHANGE_IDEA_RETIRED',
          'This idea was set aside. Take it up again, then test it.',
          'changeIdeaId',
        );
  }

  private async checkPeople(
    tx: Transaction,
    project: Project,
    named: readonly (readonly [string, readonly string[]])[],
  ): Promise<readonly Problem[]> {
    if (named.length === 0) return [];
    const known = await this.people(
      tx,
      project.organisationId,
      named.map(([id]) => id),
    );
    const today = this.clock.today();
    return named.flatMap(([id, path]) => {
      const person = known.get(id);
      if (person === undefined)
        return [problem('PERSON_UNKNOWN', 'Choose somebody from the register of people.', ...path)];
      return person.leftOn !== null && person.leftOn <= today
        ? [problem('PERSON_LEFT', 'This person has left. Choose somebody who is here.', ...path)]
        : [];
    });
  }

  private async isHere(tx: Transaction, project: Project, id: string | null): Promise<boolean> {
    return id !== null && (await this.checkPeople(tx, project, [[id, []]])).length === 0;
  }

  private async people(
    tx: Transaction,
    organisationId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<Person, 'id' | 'name' | 'leftOn'>>> {
    const wanted = [...new Set(ids.filter(isId))];
    if (wanted.length === 0) return new Map();
    const rows: Pick<Person, 'id' | 'name' | 'leftOn'>[] = await tx.manager.query(
      `SELECT id, name, left_on AS "leftOn" FROM person WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`,
      [organisationId, wanted],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async hasNext(tx: Transaction, id: string): Promise<boolean> {
    const rows: { found: boolean }[] = await tx.manager.query(
      `SELECT EXISTS (SELECT FROM pdsa_cycle_link AS link JOIN pdsa_cycle AS other ON other.id = link.next_id
         WHERE link.previous_id = $1 AND other.discarded_on IS NULL) AS found`,
      [id],
    );
    return rows[0]?.found === true;
  }

  private async changes(
    tx: Transaction,
    before: CycleState | null,
    after: CycleState,
  ): Promise<FieldChange[]> {
    const ids = [...(before === null ? [] : peopleIn(before)), ...peopleIn(after)];
    const names: { id: string; name: string }[] =
      ids.length === 0
        ? []
        : await tx.manager.query(`SELECT id, name FROM person WHERE id = ANY ($1::uuid[])`, [ids]);
    return changesOfCycle(before, after, (id) => names.find((person) => person.id === id)?.name ?? null);
  }

  private audited(
    tx: Transaction,
    { cycle, project }: Pick<Locked, 'cycle' | 'project'>,
    action: string,
    sentence: string,
    told: { readonly reason?: string | null; readonly changes?: readonly FieldChange[] },
  ): Promise<void> {
    return tx.audit({
      organisationId: project.organisationId,
      action,
      entity: 'cycle',
      entityId: cycle.id,
      projectId: project.id,
      sentence,
      reason: told.reason ?? null,
      changes: told.changes ?? [],
    });
  }
}

const CLOSED_CYCLE = 'This test is closed and stays as it was recorded. Only what is missing can be added.';

const problemsOf = (result: Result<unknown>): readonly Problem[] => (result.ok ? [] : result.problems);

const sameIds = (some: readonly PreviousTest[], others: readonly PreviousTest[]): boolean =>
  some.length === others.length && some.every(({ id }) => others.some((other) => other.id === id));

/** The reason stands beside the changes in the history, not among them. */
const withoutReason = <Fields extends { readonly decisionReason: unknown }>({
  decisionReason: _,
  ...fields
}: Fields): Omit<Fields, 'decisionReason'> => fields;

const PLANNED = [
  'changeTested',
  'buildsOn',
  'purpose',
  'scale',
  'scaleCount',
  'scaleCountOf',
  'scaleConditions',
  'startsOn',
  'lookBackOn',
] as const satisfies readonly (keyof PlanCycleInput & keyof CyclePlanning)[];

/** What was sent, so that what was left out can come from elsewhere. */
const plannedIn = (input: PlanCycleInput): CyclePlanning => ({
  ...Object.fromEntries(
    PLANNED.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]])),
  ),
  ...(input.predictions == null ? {} : { predictions: input.predictions }),
});

const writtenIn = (input: SaveCycleInput): CycleChange =>
  Object.fromEntries(
    Object.values(CYCLE_FIELDS)
      .flat()
      .map((field) => [field, input[field]]),
  );

/** People who are newly named for a task, each with where that was said. */
const newDoers = (
  items: readonly CycleTaskInput[],
  written: CycleAsWritten,
): (readonly [string, readonly string[]])[] =>
  items.flatMap(({ id, whoId }, place) =>
    whoId == null || written.tasks.some((task) => task.id === id && task.whoId === whoId)
      ? []
      : [[whoId, ['tasks', String(place), 'whoId']] as const],
  );

/**
 * The plan of the test that follows an adapted one. What a register brought may break a rule of today: that stays
 * behind, and the next Plan asks for it.
 */
function planNext(cycle: CycleAsWritten, today: string): CyclePlan {
  const copied = copyForward(cycle);
  const plan = planCycle(copied, today);
  if (plan.ok) return plan.value;
  const left = new Set(plan.problems.map(({ path }) => path[0]));
  return valueOf(
    planCycle(Object.fromEntries(Object.entries(copied).filter(([field]) => !left.has(field))), today),
  );
}
