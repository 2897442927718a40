import type { Aim, GoalKind } from '@tributary/domain';
import { changesBetween } from '../platform/work.js';
import { Goal } from '../strategy/goal.entity.js';
import { Draft, type Given, type GoalRef, type Ref, type Step } from './draft.js';

export class GoalDraft extends Draft<GoalRef & { organisationId: string; version: number }> {
  parentId: string | null = null;
  private said: GoalKind | null = null;
  readonly text: Partial<
    Pick<
      Goal,
      'code' | 'patientLine' | 'description' | 'weight' | 'startsOn' | 'endsOn' | 'unitId' | 'ownerId'
    >
  > & { aims?: Aim[] } = {};
  private retirement: { readonly on: () => string | null; readonly reason: string } | null = null;

  constructor(
    given: Given,
    organisation: Ref,
    readonly title: string,
    day: string | null,
  ) {
    super(given, organisation, day);
  }

  /** Unless said: True North at the top, this year's beneath something. */
  get kind(): GoalKind {
    return this.said ?? (this.parentId === null ? 'TRUE_NORTH' : 'ANNUAL');
  }

  of(kind: GoalKind): this {
    this.said = kind;
    return this;
  }

  trueNorth = (): this => this.of('TRUE_NORTH');
  breakthrough = (): this => this.of('BREAKTHROUGH');
  annual = (): this => this.of('ANNUAL');
  local = (): this => this.of('LOCAL');

  beneath(goal: Ref): this {
    this.parentId = goal.id;
    return this;
  }

  /** Priority in per cent among the goals beside it. */
  weighing(weight: number): this {
    this.text.weight = weight;
    return this;
  }

  ownedBy(person: Ref): this {
    this.text.ownerId = person.id;
    return this;
  }

  in(unit: Ref): this {
    this.text.unitId = unit.id;
    return this;
  }

  saying(text: typeof this.text): this {
    Object.assign(this.text, text);
    return this;
  }

  retired(reason: string): this {
    this.retirement = { on: this.today(), reason };
    return this;
  }

  get isRetired(): boolean {
    return this.retirement !== null;
  }

  steps(): Step[] {
    const entry = { organisationId: this.organisationId, entity: 'goal', entityId: this.id, goalId: this.id };
    const by = this.text.ownerId ?? null;
    const { title, retirement } = this;
    const steps: Step[] = [
      {
        on: this.recordedOn,
        by,
        entry: {
          ...entry,
          action: 'goal.create',
          sentence: 'Added the goal.',
          changes: changesBetween({}, { title }),
        },
      },
    ];
    if (retirement !== null) {
      const { reason } = retirement;
      const retiredOn = retirement.on() ?? this.given.clock.today();
      steps.push({
        on: retirement.on(),
        by,
        entry: {
          ...entry,
          action: 'goal.retire',
          sentence: 'Retired the goal.',
          reason,
          changes: changesBetween({}, { retiredOn }),
        },
        change: (manager) => manager.update(Goal, { id: this.id }, { retiredOn, retireReason: reason }),
      });
    }
    return steps;
  }

  protected built() {
    const { id, title, organisationId } = this;
    return { id, title, organisationId, version: this.isRetired ? 2 : 1 };
  }
}
