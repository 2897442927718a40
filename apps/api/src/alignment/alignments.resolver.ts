import { Args, Context, Float, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AlignmentMove } from '@tributary/domain';
import { Person } from '../people/person.graphql.js';
import { peopleLoader, type PersonNode } from '../people/people.loader.js';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import { Project } from '../projects/project.graphql.js';
import { ProjectsReads, type ProjectNode } from '../projects/projects.reads.js';
import { Goal } from '../strategy/goal.graphql.js';
import { goalsLoader, type GoalNode } from '../strategy/goals.loader.js';
import { alignmentById, alignmentsLoader, type AlignmentNode } from './alignments.reads.js';
import {
  Alignment,
  AlignmentPayload,
  AnswerAlignmentInput,
  ProposeAlignmentInput,
  ShareAlignmentInput,
} from './alignment.graphql.js';
import { AlignmentsService } from './alignments.service.js';

/** What a mutation of a link answers with: the link as it is now, and its project. */
interface AlignmentAnswer {
  readonly alignment: AlignmentNode | null;
}

@Resolver(() => Alignment)
export class AlignmentsResolver {
  constructor(
    private readonly service: AlignmentsService,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('goal', () => Goal)
  @Needs('goal.read')
  async goal(@Parent() link: AlignmentNode, @Context() context: GraphContext): Promise<GoalNode> {
    const goal = await goalsLoader(context, actorOf(context), this.reads).load(link.goalId);
    if (goal === null) throw new Error('a link without its goal');
    return goal;
  }

  @ResolveField('raisedBy', () => Person, { nullable: true })
  @Needs('organisation.read')
  async raisedBy(
    @Parent() link: AlignmentNode,
    @Context() context: GraphContext,
  ): Promise<PersonNode | null> {
    return this.person(context, link.raisedById);
  }

  @ResolveField('answeredBy', () => Person, { nullable: true })
  @Needs('organisation.read')
  async answeredBy(
    @Parent() link: AlignmentNode,
    @Context() context: GraphContext,
  ): Promise<PersonNode | null> {
    return this.person(context, link.answeredById);
  }

  @Mutation(() => AlignmentPayload, {
    description: "A team proposes a link, or a goal's owner invites a project; who asks decides which.",
  })
  @Needs('alignment.propose')
  proposeAlignment(@Context() context: GraphContext, @Args('input') input: ProposeAlignmentInput) {
    return answer(async () => this.now(context, await this.service.propose(actorOf(context), input)));
  }

  @Mutation(() => AlignmentPayload)
  @Needs('alignment.answer')
  agreeAlignment(@Context() context: GraphContext, @Args('input') input: AnswerAlignmentInput) {
    return this.moved(context, 'AGREE', input);
  }

  @Mutation(() => AlignmentPayload)
  @Needs('alignment.answer')
  declineAlignment(@Context() context: GraphContext, @Args('input') input: AnswerAlignmentInput) {
    return this.moved(context, 'DECLINE', input);
  }

  @Mutation(() => AlignmentPayload)
  @Needs('alignment.withdraw')
  withdrawAlignment(@Context() context: GraphContext, @Args('input') input: AnswerAlignmentInput) {
    return this.moved(context, 'WITHDRAW', input);
  }

  @Mutation(() => AlignmentPayload)
  @Needs('alignment.share')
  confirmAlignment(@Context() context: GraphContext, @Args('input') input: AnswerAlignmentInput) {
    return this.moved(context, 'CONFIRM', input);
  }

  @Mutation(() => AlignmentPayload)
  @Needs('alignment.share')
  shareAlignment(@Context() context: GraphContext, @Args('input') input: ShareAlignmentInput) {
    return this.changed(context, input.id, () => this.service.share(actorOf(context), input));
  }

  private moved(context: GraphContext, move: AlignmentMove, input: AnswerAlignmentInput) {
    return this.changed(context, input.id, () => this.service.move(actorOf(context), move, input));
  }

  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    return answer<AlignmentAnswer>(
      async () => {
        await work();
        return this.now(context, id);
      },
      () => this.now(context, id),
    );
  }

  private async now(context: GraphContext, id: string): Promise<AlignmentAnswer> {
    return {
      alignment: isId(id) ? await alignmentById(actorOf(context), this.reads, this.clock.today(), id) : null,
    };
  }

  private async person(context: GraphContext, id: string | null): Promise<PersonNode | null> {
    return id === null ? null : peopleLoader(context, actorOf(context), this.reads).load(id);
  }
}

@Resolver(() => AlignmentPayload)
export class AlignmentPayloadResolver {
  constructor(private readonly projects: ProjectsReads) {}

  @ResolveField('project', () => Project, { nullable: true })
  @Needs('project.read')
  async project(
    @Parent() payload: AlignmentAnswer,
    @Context() context: GraphContext,
  ): Promise<ProjectNode | null> {
    return payload.alignment == null
      ? null
      : this.projects.byId(actorOf(context), payload.alignment.projectId);
  }
}

/** What alignment adds to a project: the parent never imports the child. */
@Resolver(() => Project)
export class ProjectAlignmentsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('alignments', () => [Alignment])
  @Needs('alignment.read')
  async alignments(
    @Parent() project: ProjectNode,
    @Context() context: GraphContext,
  ): Promise<AlignmentNode[]> {
    return this.load(context, project.id);
  }

  @ResolveField('unalignedShare', () => Float, {
    description: 'Per cent of its effort that no agreed link takes.',
  })
  @Needs('alignment.read')
  async unalignedShare(@Parent() project: ProjectNode, @Context() context: GraphContext): Promise<number> {
    const links = await this.load(context, project.id);
    const taken = links.reduce((sum, link) => sum + (link.effectiveShare ?? 0), 0);
    return Math.max(0, Math.round((100 - taken) * 100) / 100);
  }

  private load(context: GraphContext, projectId: string): Promise<AlignmentNode[]> {
    return alignmentsLoader(context, actorOf(context), this.reads, this.clock.today()).load(projectId);
  }
}
