import { Injectable } from '@nestjs/common';
import type { CycleDecision } from '@tributary/domain';
import type { Transaction } from '../work.js';

/** The order of the slices: news travels to the right only. */
export const SLICES = [
  'organisation',
  'people',
  'strategy',
  'projects',
  'programmes',
  'drivers',
  'measures',
  'pdsa-cycles',
  'comments',
  'alignment',
  'sustainment',
  'overlaps',
  'orphans',
  'library',
  'capability',
  'imports',
  'exports',
  'notifications',
] as const;
export type Slice = (typeof SLICES)[number];

/** Every fact there is, by name: which slice publishes it and what it says. A new one is added here. */
export interface FactList {
  GoalRetired: {
    readonly goalId: string;
    readonly organisationId: string;
    readonly linksTo: string | null;
    readonly reason: string;
  };
  ProjectClosed: { readonly projectId: string; readonly organisationId: string };
  PersonLeft: { readonly personId: string; readonly organisationId: string; readonly leftOn: string };
  /** A test was decided, whatever the decision. It may be stepped back afterwards. */
  CycleCompleted: {
    readonly cycleId: string;
    readonly projectId: string;
    readonly organisationId: string;
    readonly decision: CycleDecision;
  };
  /** A change became the way of working. */
  CycleAdopted: {
    readonly cycleId: string;
    readonly changeIdeaId: string;
    readonly projectId: string;
    readonly organisationId: string;
  };
}
export const PUBLISHED_BY: Readonly<Record<keyof FactList, Slice>> = {
  GoalRetired: 'strategy',
  ProjectClosed: 'projects',
  PersonLeft: 'people',
  CycleCompleted: 'pdsa-cycles',
  CycleAdopted: 'pdsa-cycles',
};
export type FactName = keyof FactList;
export type Fact = { [Name in FactName]: { readonly name: Name } & FactList[Name] }[FactName];

type Listener = (fact: Fact, tx: Transaction) => Promise<void>;

/** Carries facts from a slice to the slices on its right, within the same transaction, in slice order. */
@Injectable()
export class Facts {
  private readonly listeners = new Map<FactName, { slice: Slice; listen: Listener }[]>();

  subscribe<Name extends FactName>(
    name: Name,
    slice: Slice,
    listen: (fact: Extract<Fact, { name: Name }>, tx: Transaction) => Promise<void>,
  ): void {
    if (SLICES.indexOf(slice) <= SLICES.indexOf(PUBLISHED_BY[name]))
      throw new Error(`${slice} stands left of ${PUBLISHED_BY[name]}: it cannot follow ${name}`);
    const known = this.listeners.get(name) ?? [];
    known.push({
      slice,
      listen: async (fact, tx) => {
        if (fact.name === name) await listen(fact as Extract<Fact, { name: Name }>, tx);
      },
    });
    known.sort((a, b) => SLICES.indexOf(a.slice) - SLICES.indexOf(b.slice));
    this.listeners.set(name, known);
  }

  async publish(fact: Fact, tx: Transaction): Promise<void> {
    for (const { listen } of this.listeners.get(fact.name) ?? []) await listen(fact, tx);
  }

  /** Who follows what, for the test that lists it. */
  list(): { fact: FactName; publisher: Slice; subscribers: Slice[] }[] {
    return (Object.keys(PUBLISHED_BY) as FactName[]).map((fact) => ({
      fact,
      publisher: PUBLISHED_BY[fact],
      subscribers: (this.listeners.get(fact) ?? []).map(({ slice }) => slice),
    }));
  }
}
