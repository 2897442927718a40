import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
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
import {
  AddChangeIdeaInput,
  ChangeIdea,
  ChangeIdeaPayload,
  RetireChangeIdeaInput,
  RewordChangeIdeaInput,
  TakeUpChangeIdeaInput,
} from './change-idea.graphql.js';
import { changeIdeaById, projectIdeasLoader, type ChangeIdeaNode } from './change-ideas.reads.js';
import { ChangeIdeasService } from './change-ideas.service.js';

interface ChangeIdeaAnswer {
  readonly changeIdea: ChangeIdeaNode | null;
}

@Resolver(() => ChangeIdea)
export class ChangeIdeasResolver {
  constructor(
    private readonly service: ChangeIdeasService,
    private readonly history: History,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('history', () => [HistoryEntry], { description: 'How its words changed, newest first.' })
  @Needs('cycle.read')
  historyOf(
    @Parent() idea: ChangeIdeaNode,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<HistoryEntry[]> {
    return this.history.of('change-idea', idea.id, pageSize(first));
  }

  @Mutation(() => ChangeIdeaPayload)
  @Needs('cycle.edit')
  addChangeIdea(@Context() context: GraphContext, @Args('input') input: AddChangeIdeaInput) {
    return answer<ChangeIdeaAnswer>(async () =>
      this.now(context, await this.service.add(actorOf(context), input)),
    );
  }

  @Mutation(() => ChangeIdeaPayload)
  @Needs('cycle.edit')
  rewordChangeIdea(@Context() context: GraphContext, @Args('input') input: RewordChangeIdeaInput) {
    return this.changed(context, input.id, () => this.service.reword(actorOf(context), input));
  }

  @Mutation(() => ChangeIdeaPayload, {
    description: 'Sets an idea aside with its reason; it stays findable.',
  })
  @Needs('cycle.edit')
  retireChangeIdea(@Context() context: GraphContext, @Args('input') input: RetireChangeIdeaInput) {
    return this.changed(context, input.id, () => this.service.retire(actorOf(context), input));
  }

  @Mutation(() => ChangeIdeaPayload, { description: 'Takes a retired idea up again.' })
  @Needs('cycle.edit')
  takeUpChangeIdea(@Context() context: GraphContext, @Args('input') input: TakeUpChangeIdeaInput) {
    return this.changed(context, input.id, () => this.service.takeUp(actorOf(context), input));
  }

  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    return answer<ChangeIdeaAnswer>(
      async () => {
        await work();
        return this.now(context, id);
      },
      () => this.now(context, id),
    );
  }

  private async now(context: GraphContext, id: string): Promise<ChangeIdeaAnswer> {
    return {
      changeIdea: isId(id)
        ? await changeIdeaById(actorOf(context), this.reads, this.clock.today(), id)
        : null,
    };
  }
}

@Resolver(() => ChangeIdeaPayload)
export class ChangeIdeaPayloadResolver {
  constructor(private readonly projects: ProjectsReads) {}

  @ResolveField('project', () => Project, { nullable: true })
  @Needs('project.read')
  async project(
    @Parent() payload: ChangeIdeaAnswer,
    @Context() context: GraphContext,
  ): Promise<ProjectNode | null> {
    return payload.changeIdea == null
      ? null
      : this.projects.byId(actorOf(context), payload.changeIdea.projectId);
  }
}

/** What drivers add to a project. */
@Resolver(() => Project)
export class ProjectChangeIdeasResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('changeIdeas', () => [ChangeIdea], { description: 'All ideas, retired ones last.' })
  @Needs('cycle.read')
  changeIdeas(@Parent() project: ProjectNode, @Context() context: GraphContext): Promise<ChangeIdeaNode[]> {
    return projectIdeasLoader(context, actorOf(context), this.reads, this.clock.today()).load(project.id);
  }
}
