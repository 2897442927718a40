import { Injectable } from '@nestjs/common';
import {
  can,
  checkGoalDays,
  checkGoalText,
  checkKindAbove,
  checkWeights,
  cleanText,
  findPatientIdentifier,
  patientIdentifierSentence,
  placeAmong,
  placeGoal,
  problem,
  retireGoal,
  type Actor,
  type Aim,
  type GoalAction,
  type GoalKind,
  type GoalTextField,
  type Problem,
} from '@tributary/domain';
import { IsNull } from 'typeorm';
import { lockOrganisation } from '../organisation/lock-organisation.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../people/person.entity.js';
import { Clock } from '../platform/clock.js';
import { isId } from '../platform/ids.js';
import { checkVersion, notAllowed, notFound, Refusal, valueOf } from '../platform/refusal.js';
import { changesBetween, Work, type Transaction } from '../platform/work.js';
import { goalSubject } from './goals.loader.js';
import type {
  CreateGoalInput,
  EditGoalInput,
  MoveGoalInput,
  RetireGoalInput,
  WeighGoalsInput,
} from './goal.graphql.js';
import { Goal } from './goal.entity.js';

const TEXTS = ['title', 'code', 'patientLine', 'description'] as const;
const ONE_LINE: readonly GoalTextField[] = ['title', 'code', 'patientLine'];

/** The goal tree: from True North to what one service wants this year. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, input: CreateGoalInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { organisationId } = input;
      await this.lockTree(tx, actor, organisationId);
      if (!can(actor, 'goal.create', { kind: 'organisation', organisationId }))
        throw notAllowed('You can read the goals. An executive or your QI director can add one: ask them.');
      const title = cleanText(input.title, 'one');
      const next = {
        kind: input.kind,
        code: cleanText(input.code, 'one'),
        patientLine: cleanText(input.patientLine, 'one'),
        description: cleanText(input.description),
        ownerId: input.ownerId ?? null,
        unitId: input.unitId ?? null,
        startsOn: input.startsOn ?? null,
        endsOn: input.endsOn ?? null,
        aims: once(input.aims),
      };
      const parentId = input.parentId ?? null;
      const problems = [
        ...checkText('title', title),
        ...checkText('code', next.code),
        ...checkText('patientLine', next.patientLine),
        ...checkText('description', next.description),
        ...checkGoalDays(next),
        ...(await this.checkNames(tx, { id: null, organisationId, ...next })),
        ...(await this.checkPlace(
          tx,
          { id: null, organisationId, kind: input.kind, depthBelow: 0 },
          parentId,
        )),
      ];
      if (problems.length > 0 || title === null) throw new Refusal(...problems);
      const siblings = await this.siblings(tx, organisationId, parentId, null);
      const goal = await tx.manager.save(
        tx.manager.create(Goal, { organisationId, parentId, title, ...next, position: siblings.length }),
      );
      await this.audited(tx, goal, 'goal.create', 'Added the goal.', {}, { title, ...next });
      return goal.id;
    });
  }

  edit(actor: Actor, input: EditGoalInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const goal = await this.lock(tx, actor, input.id, 'goal.edit');
      checkVersion(input.version, goal.version);
      checkInForce(goal);
      const problems: Problem[] = [];
      const next: Partial<Goal> = {};
      for (const field of TEXTS) {
        const typed = input[field];
        if (typed === undefined) continue;
        const text = cleanText(typed, ONE_LINE.includes(field) ? 'one' : 'many');
        problems.push(...checkText(field, text));
        if (field !== 'title') next[field] = text;
        else if (text !== null) next.title = text;
      }
      if (input.ownerId !== undefined) next.ownerId = input.ownerId;
      if (input.unitId !== undefined) next.unitId = input.unitId;
      if (input.startsOn !== undefined) next.startsOn = input.startsOn;
      if (input.endsOn !== undefined) next.endsOn = input.endsOn;
      if (input.aims !== undefined) next.aims = once(input.aims);
      const before = pick(goal, Object.keys(next));
      const changed = changesBetween(before, next).map((change) => change.field);
      const { code = null, ownerId = null, unitId = null } = pickChanged(next, changed);
      problems.push(
        ...checkGoalDays({
          kind: goal.kind,
          startsOn: goal.startsOn,
          endsOn: goal.endsOn,
          ...pickDays(next),
        }),
        ...(await this.checkNames(tx, {
          id: goal.id,
          organisationId: goal.organisationId,
          code,
          ownerId,
          unitId,
        })),
      );
      if (problems.length > 0) throw new Refusal(...problems);
      if (changed.length === 0) return;
      Object.assign(goal, next);
      await tx.manager.save(goal);
      await this.audited(tx, goal, 'goal.edit', 'Changed the goal.', before, next);
    });
  }

  /** Places a goal, with all that stands beneath it, under another one or elsewhere among its siblings. */
  move(actor: Actor, input: MoveGoalInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const goal = await this.lock(tx, actor, input.id, 'goal.edit', true);
      checkVersion(input.version, goal.version);
      checkInForce(goal);
      const { organisationId } = goal;
      const before = {
        parentId: goal.parentId,
        kind: goal.kind,
        position: goal.position,
        weight: goal.weight,
      };
      const parentId = input.parentId === undefined ? goal.parentId : input.parentId;
      const kind = input.kind ?? goal.kind;
      if (kind === 'TRUE_NORTH' && goal.kind !== 'TRUE_NORTH') this.authoriseTop(actor, organisationId);
      const place = { id: goal.id, organisationId, kind, depthBelow: await this.depthBelow(tx, goal) };
      const problems = [
        ...(await this.checkPlace(tx, place, parentId)),
        ...checkGoalDays({ ...goal, kind }),
        ...checkKindAbove({ id: goal.id, organisationId, kind }, await this.kindsBeneath(tx, goal)),
      ];
      if (input.position != null && input.position < 0)
        problems.push(problem('POSITION', 'Give a place from 0 on.', 'position'));
      if (problems.length > 0) throw new Refusal(...problems);
      if (parentId !== null && parentId !== goal.parentId)
        await this.lock(tx, actor, parentId, 'goal.edit', false, 'parentId');
      const siblings = await this.siblings(tx, organisationId, parentId, goal.id);
      const ids = siblings.filter((one) => one.retiredOn === null).map((one) => one.id);
      const retired = siblings.filter((one) => one.retiredOn !== null).map((one) => one.id);
      const order = [...placeAmong(ids, goal.id, input.position ?? null), ...retired];
      // A weight says something among its siblings only: among others it has to be given anew.
      const weighedAnew = parentId !== goal.parentId || (parentId === null && kind !== goal.kind);
      const next = {
        parentId,
        kind,
        position: order.indexOf(goal.id),
        weight: weighedAnew ? null : goal.weight,
      };
      if (changesBetween(before, next).length > 0) {
        Object.assign(goal, next);
        await tx.manager.save(goal);
      }
      await this.renumber(tx, order, goal.id);
      if (changesBetween(before, next).length > 0)
        await this.audited(tx, goal, 'goal.move', 'Moved the goal.', before, next);
    });
  }

  /** Weighs all goals beneath one parent against each other, at the top all True North goals. */
  weigh(actor: Actor, input: WeighGoalsInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { organisationId } = input;
      const parentId = input.parentId ?? null;
      await this.lockTree(tx, actor, organisationId);
      if (parentId === null) this.authoriseTop(actor, organisationId);
      else {
        const parent = await this.lock(tx, actor, parentId, 'goal.edit', false, 'parentId');
        if (parent.organisationId !== organisationId) throw notFound('goal', 'parentId');
      }
      const goals = await tx.manager.find(Goal, {
        where: {
          organisationId,
          parentId: parentId ?? IsNull(),
          retiredOn: IsNull(),
          ...(parentId === null ? { kind: 'TRUE_NORTH' as const } : {}),
        },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const byId = new Map(goals.map((goal) => [goal.id, goal]));
      const named = new Set(input.weights.map((one) => one.id));
      if (
        named.size !== input.weights.length ||
        named.size !== goals.length ||
        goals.some((goal) => !named.has(goal.id))
      )
        throw new Refusal(
          problem(
            'WEIGHTS_INCOMPLETE',
            'The goals here are others than those in the list. Open the list again, then weigh them all.',
            'weights',
          ),
        );
      const weights = input.weights.flatMap((one, at) => {
        const goal = byId.get(one.id);
        return goal === undefined ? [] : [{ goal, at, version: one.version, weight: one.weight ?? null }];
      });
      const stale = weights.filter(({ goal, version }) => goal.version !== version);
      if (stale.length > 0)
        throw new Refusal(
          ...stale.map(({ at }) =>
            problem(
              'STALE',
              'Somebody changed this while you had it open. Compare both versions, then save again.',
              'weights',
              String(at),
              'version',
            ),
          ),
        );
      const problems = checkWeights(weights.map(({ weight }) => weight));
      if (problems.length > 0) throw new Refusal(...problems);
      for (const { goal, weight } of weights) {
        const before = { weight: goal.weight };
        if (changesBetween(before, { weight }).length === 0) continue;
        goal.weight = weight;
        await tx.manager.save(goal);
        await this.audited(tx, goal, 'goal.weigh', 'Changed the weight.', before, { weight });
      }
    });
  }

  /** Takes a goal out of force. Its links go with the news, in this transaction: to another goal, or they end. */
  retire(actor: Actor, input: RetireGoalInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const goal = await this.lock(tx, actor, input.id, 'goal.edit', true);
      checkVersion(input.version, goal.version);
      const reason = cleanText(input.reason);
      const problems: Problem[] = [...checkText('reason', reason)];
      const linksTo =
        input.linksTo == null || !isId(input.linksTo)
          ? null
          : await tx.manager.findOneBy(Goal, { id: input.linksTo, organisationId: goal.organisationId });
      if (input.linksTo != null && linksTo === null)
        problems.push(
          problem('GOAL_LINKS_TO', 'Choose another goal that is in force for its projects.', 'linksTo'),
        );
      const beneath = await this.kindsBeneath(tx, goal);
      const retired = retireGoal(goal, beneath.length, linksTo, this.clock.today());
      if (!retired.ok) problems.push(...retired.problems);
      if (problems.length > 0 || reason === null) throw new Refusal(...problems);
      const next = { ...valueOf(retired), retireReason: reason };
      Object.assign(goal, next);
      await tx.manager.save(goal);
      await this.audited(
        tx,
        goal,
        'goal.retire',
        'Retired the goal.',
        { retiredOn: null },
        { retiredOn: next.retiredOn },
        reason,
      );
      await tx.publish({
        name: 'GoalRetired',
        goalId: goal.id,
        organisationId: goal.organisationId,
        linksTo: linksTo?.id ?? null,
        reason,
      });
    });
  }

  /** Locks a goal and sees whether the actor may do this to it. Missing and unreadable look alike. */
  private async lock(
    tx: Transaction,
    actor: Actor,
    id: string,
    action: GoalAction,
    tree = false,
    field = 'id',
  ): Promise<Goal> {
    const found = isId(id) ? await tx.manager.findOneBy(Goal, { id }) : null;
    if (found === null) throw notFound('goal', field);
    if (tree) await lockOrganisation(tx, found.organisationId);
    const goal = await tx.manager.findOne(Goal, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (goal === null) throw notFound('goal', field);
    const unit = goal.unitId === null ? null : await tx.manager.findOneBy(Unit, { id: goal.unitId });
    const subject = goalSubject({ ...goal, unitPath: unit?.path ?? [] });
    if (!can(actor, 'goal.read', subject)) throw notFound('goal', field);
    if (!can(actor, action, subject))
      throw notAllowed('You can read this goal. Its owner or your QI director can change it: ask them.');
    return goal;
  }

  /** The organisation's row: its tree of goals changes one piece at a time. */
  private async lockTree(tx: Transaction, actor: Actor, organisationId: string): Promise<void> {
    const subject = { kind: 'organisation', organisationId } as const;
    if (!isId(organisationId) || !can(actor, 'organisation.read', subject))
      throw notFound('organisation', 'organisationId');
    await lockOrganisation(tx, organisationId);
  }

  private authoriseTop(actor: Actor, organisationId: string): void {
    if (!can(actor, 'goal.create', { kind: 'organisation', organisationId }))
      throw notAllowed(
        'True North goals belong to the whole organisation. Ask an executive or your QI director.',
      );
  }

  private async checkPlace(
    tx: Transaction,
    goal: {
      readonly id: string | null;
      readonly organisationId: string;
      readonly kind: GoalKind;
      readonly depthBelow: number;
    },
    parentId: string | null,
  ): Promise<readonly Problem[]> {
    const parent =
      parentId !== null && isId(parentId)
        ? await tx.manager.findOneBy(Goal, { id: parentId, organisationId: goal.organisationId })
        : null;
    if (parentId !== null && parent === null)
      return [problem('PARENT_MISSING', 'Choose the goal above it from the list.', 'parentId')];
    const placed = placeGoal(goal, parent);
    return placed.ok ? [] : placed.problems;
  }

  /** What is wrong with the code, the owner and the unit; null asks nothing. */
  private async checkNames(
    tx: Transaction,
    goal: {
      readonly id: string | null;
      readonly organisationId: string;
      readonly code: string | null;
      readonly ownerId: string | null;
      readonly unitId: string | null;
    },
  ): Promise<Problem[]> {
    const problems: Problem[] = [];
    const { organisationId, ownerId, unitId } = goal;
    if (goal.code !== null) {
      const twins: unknown[] = await tx.manager.query(
        `SELECT id FROM goal WHERE organisation_id = $1 AND folded(code) = folded($2) AND id IS DISTINCT FROM $3::uuid`,
        [organisationId, goal.code, goal.id],
      );
      if (twins.length > 0)
        problems.push(problem('CODE_TAKEN', 'Another goal has this code. Give another one.', 'code'));
    }
    if (ownerId !== null) {
      const owner = isId(ownerId)
        ? await tx.manager.findOneBy(Person, { id: ownerId, organisationId })
        : null;
      if (owner === null)
        problems.push(problem('PERSON_UNKNOWN', 'Choose somebody from the register of people.', 'ownerId'));
      else if (owner.leftOn !== null && owner.leftOn <= this.clock.today())
        problems.push(
          problem('PERSON_LEFT', 'This person has left. Choose somebody who is here.', 'ownerId'),
        );
    }
    if (
      unitId !== null &&
      !(isId(unitId) && (await tx.manager.existsBy(Unit, { id: unitId, organisationId })))
    )
      problems.push(problem('UNIT_UNKNOWN', 'Choose the unit from the list.', 'unitId'));
    return problems;
  }

  /** Levels beneath a goal that move along with it. */
  private async depthBelow(tx: Transaction, goal: Goal): Promise<number> {
    const rows: { depth: number }[] = await tx.manager.query(
      `SELECT max(cardinality(path)) AS depth FROM goal WHERE path @> ARRAY[$1::uuid]`,
      [goal.id],
    );
    return Math.max(0, (rows[0]?.depth ?? 0) - goal.path.length);
  }

  private async kindsBeneath(tx: Transaction, goal: Goal): Promise<GoalKind[]> {
    const children = await tx.manager.findBy(Goal, { parentId: goal.id, retiredOn: IsNull() });
    return children.map((child) => child.kind);
  }

  private siblings(
    tx: Transaction,
    organisationId: string,
    parentId: string | null,
    except: string | null,
  ): Promise<{ id: string; retiredOn: string | null }[]> {
    return tx.manager.query(
      `SELECT id, retired_on AS "retiredOn" FROM goal
       WHERE organisation_id = $1 AND parent_id IS NOT DISTINCT FROM $2::uuid AND id IS DISTINCT FROM $3::uuid
       ORDER BY position, folded(title), id`,
      [organisationId, parentId, except],
    );
  }

  /** The others make room. Nobody edited them, so their versions stay. */
  private async renumber(tx: Transaction, order: readonly string[], except: string): Promise<void> {
    await tx.manager.query(
      `UPDATE goal SET position = placed.position - 1
       FROM unnest($1::uuid[]) WITH ORDINALITY AS placed (id, position)
       WHERE goal.id = placed.id AND goal.id <> $2 AND goal.position <> placed.position - 1`,
      [order, except],
    );
  }

  private audited(
    tx: Transaction,
    goal: Goal,
    action: string,
    sentence: string,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
    reason: string | null = null,
  ): Promise<void> {
    return tx.audit({
      organisationId: goal.organisationId,
      action,
      entity: 'goal',
      entityId: goal.id,
      goalId: goal.id,
      sentence,
      reason,
      changes: changesBetween(before, after),
    });
  }
}

/** Length first; then nothing that could name a patient. */
function checkText(field: GoalTextField, text: string | null): readonly Problem[] {
  const problems = checkGoalText(field, text);
  const identifier = text === null ? null : findPatientIdentifier(text);
  return identifier === null
    ? problems
    : [...problems, problem('PATIENT_IDENTIFIER', patientIdentifierSentence(identifier.kind), field)];
}

function checkInForce(goal: Goal): void {
  if (goal.retiredOn !== null)
    throw new Refusal(problem('GOAL_RETIRED', 'This goal is retired. Its record stays as it is.'));
}

const once = (aims: readonly Aim[] | null | undefined): Aim[] => [...new Set(aims ?? [])];

const pick = (goal: Goal, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, goal[field as keyof Goal]]));

/** Only what changes is looked at: an owner who has left since stays until somebody names another. */
const pickChanged = (
  next: Partial<Goal>,
  changed: readonly string[],
): Partial<Pick<Goal, 'code' | 'ownerId' | 'unitId'>> => ({
  ...(changed.includes('code') && next.code !== undefined ? { code: next.code } : {}),
  ...(changed.includes('ownerId') && next.ownerId !== undefined ? { ownerId: next.ownerId } : {}),
  ...(changed.includes('unitId') && next.unitId !== undefined ? { unitId: next.unitId } : {}),
});

const pickDays = (next: Partial<Goal>): Partial<Pick<Goal, 'startsOn' | 'endsOn'>> => ({
  ...(next.startsOn === undefined ? {} : { startsOn: next.startsOn }),
  ...(next.endsOn === undefined ? {} : { endsOn: next.endsOn }),
});
