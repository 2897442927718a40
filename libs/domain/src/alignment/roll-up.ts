import { isLive, LIVE_STATUSES, type ProjectStatus } from '../projects/project.js';
import type { GoalKind } from '../strategy/goal.js';
import type { UnitLevel } from '../organisation/unit.js';
import { type AlignmentStatus, splitEffort } from './alignment.js';

/** The facts a roll-up reads. Confidential work is left out before it comes here. */
export interface RollUpFacts {
  readonly goals: readonly {
    readonly id: string;
    readonly parentId: string | null;
    readonly kind: GoalKind;
  }[];
  readonly units: readonly { readonly id: string; readonly level: UnitLevel }[];
  readonly projects: readonly {
    readonly id: string;
    readonly unitId: string | null;
    readonly status: ProjectStatus;
    /** WTE-days; null: not recorded, which is never zero. */
    readonly effortDays: number | null;
    /** Tests of change decided in the last 90 days. */
    readonly cyclesCompleted: number;
  }[];
  readonly links: readonly {
    readonly projectId: string;
    readonly goalId: string;
    readonly status: AlignmentStatus;
    readonly share: number | null;
  }[];
}

export interface GoalFigures {
  /** Live projects with an agreed link to the goal or a descendant, each once. The three counts begin here: claimed. */
  readonly claimed: number;
  readonly paused: number;
  readonly ideas: number;
  readonly closed: number;
  /** Live projects linked to the goal itself. */
  readonly atThisLevel: number;
  /** Live projects by the share of each that goes here: what sums to the whole. */
  readonly parts: number;
  readonly effortKnown: number;
  readonly effortDays: number;
  /** MICRO units with a live project here. */
  readonly unitsCovered: number;
  /** Tests of change that the live projects decided in the last 90 days. */
  readonly cyclesCompleted: number;
}

export interface RollUp {
  readonly goals: ReadonlyMap<string, GoalFigures>;
  readonly live: number;
  readonly ideas: number;
  readonly closed: number;
  /** Live, and no agreed path to a True North goal. */
  readonly homeless: number;
  /** Of the homeless: those with an agreed link to a goal that leads to no True North goal. */
  readonly stopsAtLocalGoal: number;
  /** Sum over live projects of what no agreed link takes. */
  readonly unalignedParts: number;
  /** Goals in force with no live project beneath. */
  readonly unserved: readonly string[];
  readonly microUnits: number;
  readonly cyclesCompleted: number;
}

/** The roll-up as the product defines it, counted the plain way: the measure of the planned reads, not their rival. */
export function rollUp(facts: RollUpFacts): RollUp {
  const goals = new Map(facts.goals.map((goal) => [goal.id, goal]));
  const projects = new Map(facts.projects.map((project) => [project.id, project]));
  const micro = new Set(facts.units.filter((unit) => unit.level === 'MICRO').map((unit) => unit.id));
  const pathOf = (goalId: string): string[] => {
    const path: string[] = [];
    for (
      let at: string | null = goalId;
      at !== null && !path.includes(at);
      at = goals.get(at)?.parentId ?? null
    )
      path.push(at);
    return path;
  };
  const linksOf = new Map<string, { goalId: string; share: number | null }[]>();
  for (const link of facts.links)
    if (link.status === 'AGREED' && goals.has(link.goalId) && projects.has(link.projectId))
      linksOf.set(link.projectId, [...(linksOf.get(link.projectId) ?? []), link]);

  const beneath = new Map(facts.goals.map((goal) => [goal.id, new Set<string>()]));
  const direct = new Map(facts.goals.map((goal) => [goal.id, new Set<string>()]));
  const parts = new Map(facts.goals.map((goal) => [goal.id, 0]));
  const days = new Map(facts.goals.map((goal) => [goal.id, 0]));
  let homeless = 0;
  let stopsAtLocalGoal = 0;
  let unalignedParts = 0;
  for (const project of facts.projects) {
    const links = linksOf.get(project.id) ?? [];
    const split = splitEffort(links);
    const reached = new Set<string>();
    for (const { goalId } of links) {
      direct.get(goalId)?.add(project.id);
      for (const goal of pathOf(goalId)) reached.add(goal);
    }
    for (const goal of reached) beneath.get(goal)?.add(project.id);
    if (!isLive(project.status)) continue;
    unalignedParts += split.unaligned;
    for (const [goalId, part] of split.parts)
      for (const goal of pathOf(goalId)) {
        parts.set(goal, (parts.get(goal) ?? 0) + part);
        if (project.effortDays !== null) days.set(goal, (days.get(goal) ?? 0) + part * project.effortDays);
      }
    if (![...reached].some((goal) => goals.get(goal)?.kind === 'TRUE_NORTH')) {
      homeless += 1;
      if (reached.size > 0) stopsAtLocalGoal += 1;
    }
  }

  const figures = new Map<string, GoalFigures>();
  for (const goal of facts.goals) {
    const all = [...(beneath.get(goal.id) ?? [])].flatMap((id) => projects.get(id) ?? []);
    const live = all.filter((project) => isLive(project.status));
    figures.set(goal.id, {
      claimed: live.length,
      paused: live.filter((project) => project.status === 'PAUSED').length,
      ideas: all.filter((project) => project.status === 'IDEA').length,
      closed: all.filter((project) => project.status === 'CLOSED').length,
      atThisLevel: [...(direct.get(goal.id) ?? [])].filter((id) =>
        isLive(projects.get(id)?.status ?? 'CLOSED'),
      ).length,
      parts: parts.get(goal.id) ?? 0,
      effortKnown: live.filter((project) => project.effortDays !== null).length,
      effortDays: days.get(goal.id) ?? 0,
      unitsCovered: new Set(
        live.flatMap((project) =>
          project.unitId !== null && micro.has(project.unitId) ? [project.unitId] : [],
        ),
      ).size,
      cyclesCompleted: live.reduce((sum, project) => sum + project.cyclesCompleted, 0),
    });
  }
  const count = (statuses: readonly ProjectStatus[]): number =>
    facts.projects.filter((project) => statuses.includes(project.status)).length;
  return {
    goals: figures,
    live: count(LIVE_STATUSES),
    ideas: count(['IDEA']),
    closed: count(['CLOSED']),
    homeless,
    stopsAtLocalGoal,
    unalignedParts,
    unserved: facts.goals.filter((goal) => (figures.get(goal.id)?.claimed ?? 0) === 0).map((goal) => goal.id),
    microUnits: micro.size,
    cyclesCompleted: facts.projects.reduce(
      (sum, project) => sum + (isLive(project.status) ? project.cyclesCompleted : 0),
      0,
    ),
  };
}
