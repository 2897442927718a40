import type { RollUp } from '@tributary/domain';
import type { Visitor } from '../testing/harness.js';
import type { plainRollUp } from './plain-roll-up.js';

/** Every figure of the roll-up, as the api gives it. */
export const ROLL_UP = `
  query RollUp($slug: String!, $filter: RollUpFilter, $asOf: Day) {
    organisation(slug: $slug) {
      rollUp(filter: $filter, asOf: $asOf) {
        asOf recordsBegin finding live paused ideas closed homeless stopsAtLocalGoal unalignedParts effortKnown effortDays cyclesCompleted
        microUnits unitsCovered unanswered longestWaitDays note
        goals {
          goal { id title kind parentId }
          depth live paused ideas closed claimed measured moving atThisLevel parts weight share effortKnown effortDays
          unitsCovered cyclesCompleted unserved
        }
      }
    }
  }`;

export interface GoalAnswer {
  readonly goal: {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly parentId: string | null;
  };
  readonly depth: number;
  readonly live: number;
  readonly paused: number;
  readonly ideas: number;
  readonly closed: number;
  readonly claimed: number;
  readonly measured: number | null;
  readonly moving: number | null;
  readonly atThisLevel: number;
  readonly parts: number;
  readonly weight: number | null;
  readonly share: number | null;
  readonly effortKnown: number;
  readonly effortDays: number;
  readonly unitsCovered: number;
  readonly cyclesCompleted: number;
  readonly unserved: boolean;
}

export interface RollUpAnswer {
  readonly asOf: string;
  readonly recordsBegin: string | null;
  readonly finding: string;
  readonly live: number;
  readonly paused: number;
  readonly ideas: number;
  readonly closed: number;
  readonly homeless: number;
  readonly stopsAtLocalGoal: number;
  readonly unalignedParts: number;
  readonly effortKnown: number;
  readonly effortDays: number;
  readonly microUnits: number;
  readonly unitsCovered: number;
  readonly cyclesCompleted: number;
  readonly unanswered: number;
  readonly longestWaitDays: number | null;
  readonly note: string;
  readonly goals: readonly GoalAnswer[];
}

export async function askRollUp(
  visitor: Visitor,
  slug: string,
  variables: { readonly filter?: Record<string, unknown>; readonly asOf?: string } = {},
): Promise<RollUpAnswer> {
  const answer = await visitor.graphql(ROLL_UP, { slug, ...variables });
  if (answer.errors !== undefined) throw new Error(`no roll-up: ${JSON.stringify(answer.errors)}`);
  return (answer.data as { organisation: { rollUp: RollUpAnswer } }).organisation.rollUp;
}

/** Sums of thirds of floating point: equal to a millionth of a project is equal. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** Where the api's figures differ from those counted the plain way, as sentences; empty when they agree. */
export function differences(answer: RollUpAnswer, plain: Awaited<ReturnType<typeof plainRollUp>>): string[] {
  const found: string[] = [];
  const compare = (what: string, api: number, counted: number): void => {
    if (!near(api, counted)) found.push(`${what}: the api says ${api}, counted are ${counted}`);
  };
  const wholes = [
    'live',
    'paused',
    'ideas',
    'closed',
    'homeless',
    'stopsAtLocalGoal',
    'unalignedParts',
    'effortKnown',
    'effortDays',
    'microUnits',
    'cyclesCompleted',
  ] as const;
  for (const figure of wholes) compare(figure, answer[figure], plain[figure]);
  compare('goals', answer.goals.length, plain.goals.size);
  const unserved = new Set<string>((plain satisfies RollUp).unserved);
  for (const row of answer.goals) {
    const counted = plain.goals.get(row.goal.id);
    if (counted === undefined) {
      found.push(`${row.goal.title}: the api has it, the rows do not`);
      continue;
    }
    compare(`${row.goal.title} live`, row.live, counted.claimed);
    for (const figure of [
      'claimed',
      'paused',
      'ideas',
      'closed',
      'atThisLevel',
      'parts',
      'effortKnown',
      'effortDays',
      'unitsCovered',
      'cyclesCompleted',
    ] as const)
      compare(`${row.goal.title} ${figure}`, row[figure], counted[figure]);
    if (row.unserved !== unserved.has(row.goal.id))
      found.push(`${row.goal.title}: unserved is ${String(row.unserved)}`);
  }
  // Effort is conserved: what arrives at the tops, and what nobody takes, is every live project once.
  const tops = answer.goals.filter((row) => row.depth === 0).reduce((sum, row) => sum + row.parts, 0);
  compare('tops and unaligned together', tops + answer.unalignedParts, answer.live);
  return found;
}
