import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import type { AuditEntry } from '../platform/work.js';

/** Whatever stands for a row: a draft, what a draft built, or a row that was read. */
export interface Ref {
  readonly id: string;
}
export type PersonRef = Ref & { readonly name: string };
export type GoalRef = Ref & { readonly title: string };

/** From one day up to and not including another, as ISO days. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** Something that the history tells, and what it changed besides. */
export interface Step {
  /** ISO day; null: at the moment of writing. */
  readonly on: string | null;
  /** The person who did it; null: nobody is named for it. */
  readonly by: string | null;
  /** Null: the history tells it with something else. */
  readonly entry: AuditEntry | null;
  /** `at` is noon of the day, or the clock's now. */
  readonly change?: (manager: EntityManager, at: Date) => Promise<unknown>;
}

/** The part of a scenario that its drafts ask. */
export interface Given {
  readonly clock: Clock;
  build(): Promise<void>;
  accountFor(email: string): string;
}

export abstract class Draft<Built> {
  readonly id: string = randomUUID();
  readonly organisationId: string;
  private firstDay: string | null = null;
  private day: string | null = null;

  /** `usualDay`: the day of whatever gives none itself; null: when it is written. */
  constructor(
    protected readonly given: Given,
    organisation: Ref | null,
    private readonly usualDay: string | null,
  ) {
    this.organisationId = organisation?.id ?? this.id;
  }

  protected abstract built(): Built;

  /**
   * What is said from here on happened on this ISO day, until another is given. What was said before the first day
   * happened on that day too. A draft without any day happens when it is written.
   */
  on(day: string): this {
    this.day = day;
    this.firstDay ??= day;
    return this;
  }

  /** Writes this, and whatever else was said and not written yet, in one transaction. */
  async build(): Promise<Built> {
    await this.given.build();
    return this.built();
  }

  /** The day on which it came to be recorded; null: at the moment of writing. */
  get recordedOn(): string | null {
    return this.firstDay ?? this.usualDay;
  }

  /** The day in force now, as something that a step can keep until the first day is known. */
  protected today(): () => string | null {
    const { day } = this;
    return () => day ?? this.recordedOn;
  }
}

/** `Ward 7, stroke` as it stands in an address: `ward-7-stroke`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-')
    .slice(0, 60);
