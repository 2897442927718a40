import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '@tributary/domain';
import { ChangeIdea } from '../drivers/change-idea.graphql.js';
import { changeIdeaLoader, type ChangeIdeaNode } from '../drivers/change-ideas.reads.js';
import { Person } from '../people/person.graphql.js';
import { peopleLoader, type PersonNode } from '../people/people.loader.js';
import { History } from '../platform/audit/history.js';
import { HistoryEntry } from '../platform/audit/history.graphql.js';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { pageSize } from '../platform/graphql/connection.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import { Project } from '../projects/project.graphql.js';
import { ProjectsReads, type ProjectNode } from '../projects/projects.reads.js';
import { FidelityLight } from './fidelity.graphql.js';
import { fidelityOf } from './fidelity.reads.js';
import {
  CycleTask,
  DecideCycleInput,
  MoveCycleInput,
  PdsaCycle,
  PdsaCyclePayload,
  PlanCycleInput,
  PredictionVersion,
  SaveCycleInput,
} from './pdsa-cycle.graphql.js';
import {
  completedCyclesLoader,
  cycleById,
  cycleByLabel,
  ideaCyclesLoader,
  projectCyclesLoader,
  type CycleTaskNode,
  type PdsaCycleNode,
  type PredictionVersionNode,
} from './pdsa-cycles.reads.js';
import { PdsaCyclesService } from './pdsa-cycles.service.js';

/** What a mutation of a cycle answers with: the cycle as it is now, what follows it, and its project. */
interface CycleAnswer {
  readonly cycle: PdsaCycleNode | null;
  readonly nextCycle: PdsaCycleNode | null;
  readonly projectId: string | null;
}

@Resolver(() => PdsaCycle)
export class PdsaCyclesResolver {
  constructor(
    private readonly service: PdsaCyclesService,
    private readonly history: History,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Query(() => PdsaCycle, { nullable: true })
  @Needs('cycle.read')
  async pdsaCycle(
    @Context() context: GraphContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PdsaCycleNode | null> {
    return this.byId(context, id);
  }

  @ResolveField('changeIdea', () => ChangeIdea)
  @Needs('cycle.read')
  async changeIdea(
    @Parent() cycle: PdsaCycleNode,
    @Context() context: GraphContext,
  ): Promise<ChangeIdeaNode> {
    const loader = changeIdeaLoader(context, actorOf(context), this.reads, this.clock.today());
    const idea = await loader.load(cycle.changeIdeaId);
    if (idea === null) throw new Error('a cycle without its change idea');
    return idea;
  }

  @ResolveField('owner', () => Person, { nullable: true })
  @Needs('organisation.read')
  async owner(@Parent() cycle: PdsaCycleNode, @Context() context: GraphContext): Promise<PersonNode | null> {
    return cycle.ownerId === null
      ? null
      : peopleLoader(context, actorOf(context), this.reads).load(cycle.ownerId);
  }

  @ResolveField('history', () => [HistoryEntry], { description: 'What happened to it, newest first.' })
  @Needs('cycle.read')
  historyOf(
    @Parent() cycle: PdsaCycleNode,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<HistoryEntry[]> {
    return this.history.of('cycle', cycle.id, pageSize(first));
  }

  @Mutation(() => PdsaCyclePayload, { description: 'Plans a test and, if asked, starts it.' })
  @Needs('cycle.edit')
  planCycle(@Context() context: GraphContext, @Args('input') input: PlanCycleInput) {
    return answer<CycleAnswer>(async () =>
      this.now(context, await this.service.plan(actorOf(context), input)),
    );
  }

  @Mutation(() => PdsaCyclePayload, {
    description:
      'Saves what was written, as it is written. Predictions changed after Do began are kept as late versions.',
  })
  @Needs('cycle.edit')
  saveCycle(@Context() context: GraphContext, @Args('input') input: SaveCycleInput) {
    return this.changed(context, input.id, () => this.service.save(actorOf(context), input));
  }

  @Mutation(() => PdsaCyclePayload, { description: 'Plan to Do: locks the predictions.' })
  @Needs('cycle.edit')
  startCycle(@Context() context: GraphContext, @Args('input') input: MoveCycleInput) {
    return this.changed(context, input.id, () => this.service.start(actorOf(context), input));
  }

  @Mutation(() => PdsaCyclePayload, { description: 'Do to Study.' })
  @Needs('cycle.edit')
  finishDoing(@Context() context: GraphContext, @Args('input') input: MoveCycleInput) {
    return this.changed(context, input.id, () => this.service.finishDoing(actorOf(context), input));
  }

  @Mutation(() => PdsaCyclePayload, { description: 'Study to Act.' })
  @Needs('cycle.edit')
  finishStudy(@Context() context: GraphContext, @Args('input') input: MoveCycleInput) {
    return this.changed(context, input.id, () => this.service.finishStudy(actorOf(context), input));
  }

  @Mutation(() => PdsaCyclePayload, {
    description: 'Act: adopt, adapt or abandon. Adapting opens the next test.',
  })
  @Needs('cycle.edit')
  decideCycle(@Context() context: GraphContext, @Args('input') input: DecideCycleInput) {
    return answer<CycleAnswer>(
      async () => {
        const nextId = await this.service.decide(actorOf(context), input);
        return this.now(context, input.id, nextId);
      },
      () => this.now(context, input.id),
    );
  }

  @Mutation(() => PdsaCyclePayload, {
    description:
      'One stage back, with a reason: Study to Do, Act to Study, closed to Act while nothing follows.',
  })
  @Needs('cycle.edit')
  stepBackCycle(@Context() context: GraphContext, @Args('input') input: MoveCycleInput) {
    return this.changed(context, input.id, () => this.service.stepBack(actorOf(context), input));
  }

  @Mutation(() => PdsaCyclePayload, {
    description:
      'Takes a test back that should not have been planned, before anything was seen; the history keeps it.',
  })
  @Needs('cycle.edit')
  discardCycle(@Context() context: GraphContext, @Args('input') input: MoveCycleInput) {
    return answer<CycleAnswer>(
      async () => ({
        cycle: null,
        nextCycle: null,
        projectId: await this.service.discard(actorOf(context), input),
      }),
      () => this.now(context, input.id),
    );
  }

  /** Accepted or refused, the answer carries the cycle as it is now. */
  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    return answer<CycleAnswer>(
      async () => {
        await work();
        return this.now(context, id);
      },
      () => this.now(context, id),
    );
  }

  private async now(context: GraphContext, id: string, nextId: string | null = null): Promise<CycleAnswer> {
    const cycle = await this.byId(context, id);
    return {
      cycle,
      nextCycle: nextId === null ? null : await this.byId(context, nextId),
      projectId: cycle?.projectId ?? null,
    };
  }

  private async byId(context: GraphContext, id: string): Promise<PdsaCycleNode | null> {
    return isId(id) ? cycleById(actorOf(context), this.reads, this.clock.today(), id) : null;
  }
}

@Resolver(() => PredictionVersion)
export class PredictionVersionsResolver {
  constructor(private readonly reads: Reads) {}

  @ResolveField('writtenBy', () => Person, { nullable: true })
  @Needs('organisation.read')
  async writtenBy(
    @Parent() version: PredictionVersionNode,
    @Context() context: GraphContext,
  ): Promise<PersonNode | null> {
    return version.writtenById === null
      ? null
      : peopleLoader(context, actorOf(context), this.reads).load(version.writtenById);
  }
}

@Resolver(() => CycleTask)
export class CycleTasksResolver {
  constructor(private readonly reads: Reads) {}

  @ResolveField('whoPerson', () => Person, { nullable: true })
  @Needs('organisation.read')
  async whoPerson(
    @Parent() task: CycleTaskNode,
    @Context() context: GraphContext,
  ): Promise<PersonNode | null> {
    return task.whoId === null ? null : peopleLoader(context, actorOf(context), this.reads).load(task.whoId);
  }
}

@Resolver(() => PdsaCyclePayload)
export class PdsaCyclePayloadResolver {
  constructor(private readonly projects: ProjectsReads) {}

  @ResolveField('project', () => Project, { nullable: true })
  @Needs('project.read')
  async project(
    @Parent() payload: CycleAnswer,
    @Context() context: GraphContext,
  ): Promise<ProjectNode | null> {
    return payload.projectId == null ? null : this.projects.byId(actorOf(context), payload.projectId);
  }
}

/** What tests of change add to a project. */
@Resolver(() => Project)
export class ProjectCyclesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('cycles', () => [PdsaCycle], { description: 'Every test of the project, oldest first.' })
  @Needs('cycle.read')
  cycles(@Parent() project: ProjectNode, @Context() context: GraphContext): Promise<PdsaCycleNode[]> {
    return projectCyclesLoader(context, actorOf(context), this.reads, this.clock.today()).load(project.id);
  }

  @ResolveField('cycle', () => PdsaCycle, { description: 'One test by its label, A3.', nullable: true })
  @Needs('cycle.read')
  cycle(
    @Parent() project: ProjectNode,
    @Context() context: GraphContext,
    @Args('label', { type: () => String }) label: string,
  ): Promise<PdsaCycleNode | null> {
    return cycleByLabel(actorOf(context), this.reads, this.clock.today(), project.id, label);
  }

  @ResolveField('fidelity', () => [FidelityLight], {
    description: 'The five features of a well kept PDSA, judged over all its ramps.',
  })
  @Needs('cycle.read')
  async fidelity(
    @Parent() project: ProjectNode,
    @Context() context: GraphContext,
  ): Promise<readonly FidelityLight[]> {
    const actor = actorOf(context);
    if (!can(actor, 'cycle.read', project.subject)) return [];
    const today = this.clock.today();
    return fidelityOf(await projectCyclesLoader(context, actor, this.reads, today).load(project.id), today);
  }

  @ResolveField('cyclesCompleted90Days', () => Int, { description: 'Tests decided in the last 90 days.' })
  @Needs('cycle.read')
  cyclesCompleted90Days(@Parent() project: ProjectNode, @Context() context: GraphContext): Promise<number> {
    return completedCyclesLoader(context, actorOf(context), this.reads, this.clock.today()).load(project.id);
  }
}

/** What tests of change add to the idea that they test. */
@Resolver(() => ChangeIdea)
export class ChangeIdeaCyclesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('cycles', () => [PdsaCycle], {
    description: 'Oldest first. One statement for all ideas of a request.',
  })
  @Needs('cycle.read')
  cycles(@Parent() idea: ChangeIdeaNode, @Context() context: GraphContext): Promise<PdsaCycleNode[]> {
    return ideaCyclesLoader(context, actorOf(context), this.reads, this.clock.today()).load(idea.id);
  }

  @ResolveField('fidelity', () => [FidelityLight], {
    description: 'The five features of a well kept PDSA, judged over this ramp.',
  })
  @Needs('cycle.read')
  async fidelity(
    @Parent() idea: ChangeIdeaNode,
    @Context() context: GraphContext,
  ): Promise<readonly FidelityLight[]> {
    return fidelityOf(await this.cycles(idea, context), this.clock.today());
  }
}
