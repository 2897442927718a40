import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, Unit } from '../organisation/organisation.graphql.js';
import { unitsLoader, type UnitNode } from '../organisation/units.loader.js';
import { Person } from '../people/person.graphql.js';
import { peopleLoader, type PersonNode } from '../people/people.loader.js';
import { HistoryEntry } from '../platform/audit/history.graphql.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import {
  CreateGoalInput,
  EditGoalInput,
  Goal,
  GoalPayload,
  MoveGoalInput,
  RetireGoalInput,
  WeighGoalsInput,
  WeighGoalsPayload,
} from './goal.graphql.js';
import { goalHistoryLoader } from './goal-history.loader.js';
import type { GoalNode } from './goals.loader.js';
import { GoalsReads } from './goals.reads.js';
import { GoalsService } from './goals.service.js';

/** What a mutation of a goal answers with: the goal as it is now. */
interface GoalAnswer {
  readonly goal: GoalNode | null;
}

@Resolver(() => Goal)
export class GoalsResolver {
  constructor(
    private readonly service: GoalsService,
    private readonly goals: GoalsReads,
    private readonly reads: Reads,
  ) {}

  @Query(() => Goal, { nullable: true })
  @Needs('goal.read')
  async goal(
    @Context() context: GraphContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<GoalNode | null> {
    return isId(id) ? this.goals.byId(actorOf(context), id) : null;
  }

  @ResolveField('owner', () => Person, { nullable: true })
  @Needs('organisation.read')
  async owner(@Parent() goal: GoalNode, @Context() context: GraphContext): Promise<PersonNode | null> {
    return goal.ownerId === null
      ? null
      : peopleLoader(context, actorOf(context), this.reads).load(goal.ownerId);
  }

  @ResolveField('unit', () => Unit, { nullable: true })
  @Needs('organisation.read')
  async unit(@Parent() goal: GoalNode, @Context() context: GraphContext): Promise<UnitNode | null> {
    return goal.unitId === null ? null : unitsLoader(context, actorOf(context), this.reads).load(goal.unitId);
  }

  @ResolveField('history', () => [HistoryEntry])
  @Needs('goal.read')
  history(@Parent() goal: GoalNode, @Context() context: GraphContext): Promise<HistoryEntry[]> {
    return goalHistoryLoader(context, actorOf(context), this.reads).load(goal.id);
  }

  @Mutation(() => GoalPayload)
  @Needs('goal.create')
  createGoal(@Context() context: GraphContext, @Args('input') input: CreateGoalInput) {
    return answer<GoalAnswer>(async () =>
      this.now(context, await this.service.create(actorOf(context), input)),
    );
  }

  @Mutation(() => GoalPayload)
  @Needs('goal.edit')
  editGoal(@Context() context: GraphContext, @Args('input') input: EditGoalInput) {
    return this.changed(context, input.id, () => this.service.edit(actorOf(context), input));
  }

  @Mutation(() => GoalPayload)
  @Needs('goal.edit')
  moveGoal(@Context() context: GraphContext, @Args('input') input: MoveGoalInput) {
    return this.changed(context, input.id, () => this.service.move(actorOf(context), input));
  }

  @Mutation(() => WeighGoalsPayload, {
    description:
      'Sets the weights of all goals beneath one parent in one go; they sum to 100 or are all empty.',
  })
  @Needs('goal.edit')
  weighGoals(@Context() context: GraphContext, @Args('input') input: WeighGoalsInput) {
    const parentId = input.parentId ?? null;
    const now = async (): Promise<{ goals: readonly GoalNode[] }> => ({
      goals:
        isId(input.organisationId) && (parentId === null || isId(parentId))
          ? await this.goals.weighed(actorOf(context), input.organisationId, parentId)
          : [],
    });
    return answer(async () => {
      await this.service.weigh(actorOf(context), input);
      return now();
    }, now);
  }

  @Mutation(() => GoalPayload)
  @Needs('goal.edit')
  retireGoal(@Context() context: GraphContext, @Args('input') input: RetireGoalInput) {
    return this.changed(context, input.id, () => this.service.retire(actorOf(context), input));
  }

  /** Accepted or refused, the answer carries the goal as it is now. */
  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    return answer<GoalAnswer>(
      async () => {
        await work();
        return this.now(context, id);
      },
      () => this.now(context, id),
    );
  }

  private async now(context: GraphContext, id: string): Promise<GoalAnswer> {
    // The history was perhaps read before the change, earlier in the same request.
    context.loaders.clear();
    return { goal: isId(id) ? await this.goals.byId(actorOf(context), id) : null };
  }
}

/** What strategy adds to an organisation: the parent never imports the child. */
@Resolver(() => Organisation)
export class OrganisationGoalsResolver {
  constructor(private readonly reads: GoalsReads) {}

  @ResolveField('goals', () => [Goal], {
    description: 'The whole goal tree, parents before children, in the order the organisation gave them.',
  })
  @Needs('goal.read')
  goals(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
    @Args('retired', { type: () => Boolean, nullable: true, defaultValue: false }) retired: boolean | null,
  ): Promise<GoalNode[]> {
    return this.reads.tree(actorOf(context), organisation.id, retired ?? false);
  }
}
