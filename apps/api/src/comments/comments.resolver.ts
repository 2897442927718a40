import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../organisation/organisation.graphql.js';
import { PdsaCycle } from '../pdsa-cycles/pdsa-cycle.graphql.js';
import { cycleLoader, type PdsaCycleNode } from '../pdsa-cycles/pdsa-cycles.reads.js';
import { Person } from '../people/person.graphql.js';
import { peopleLoader, type PersonNode } from '../people/people.loader.js';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { isId } from '../platform/ids.js';
import {
  AddCommentInput,
  Comment,
  CommentPayload,
  EditCommentInput,
  Mention,
  MentionPayload,
  RemoveCommentInput,
  SettleMentionInput,
} from './comment.graphql.js';
import {
  commentById,
  commentLoader,
  commentsLoader,
  mentionsOf,
  type CommentNode,
  type MentionNode,
} from './comments.reads.js';
import { CommentsService } from './comments.service.js';

interface CommentAnswer {
  readonly comment: CommentNode | null;
}

interface MentionAnswer {
  readonly mention: MentionNode | null;
}

@Resolver(() => Comment)
export class CommentsResolver {
  constructor(
    private readonly service: CommentsService,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('by', () => Person, { nullable: true })
  @Needs('organisation.read')
  by(@Parent() comment: CommentNode, @Context() context: GraphContext): Promise<PersonNode | null> {
    return peopleLoader(context, actorOf(context), this.reads).load(comment.byId);
  }

  @ResolveField('mentions', () => [Person])
  @Needs('organisation.read')
  async mentions(@Parent() comment: CommentNode, @Context() context: GraphContext): Promise<PersonNode[]> {
    const loader = peopleLoader(context, actorOf(context), this.reads);
    const people = await Promise.all(comment.mentionIds.map((id) => loader.load(id)));
    return people.filter((person) => person !== null);
  }

  @Mutation(() => CommentPayload)
  @Needs('comment.write')
  addComment(@Context() context: GraphContext, @Args('input') input: AddCommentInput) {
    return answer<CommentAnswer>(async () =>
      this.now(context, await this.service.add(actorOf(context), input)),
    );
  }

  @Mutation(() => CommentPayload)
  @Needs('comment.write')
  editComment(@Context() context: GraphContext, @Args('input') input: EditCommentInput) {
    return this.changed(context, input.id, () => this.service.edit(actorOf(context), input));
  }

  @Mutation(() => CommentPayload)
  @Needs('comment.write')
  removeComment(@Context() context: GraphContext, @Args('input') input: RemoveCommentInput) {
    return this.changed(context, input.id, () => this.service.remove(actorOf(context), input));
  }

  /** Accepted or refused, the answer carries the comment as it is now. */
  private changed(context: GraphContext, id: string, work: () => Promise<void>) {
    return answer<CommentAnswer>(
      async () => {
        await work();
        return this.now(context, id);
      },
      () => this.now(context, id),
    );
  }

  private async now(context: GraphContext, id: string): Promise<CommentAnswer> {
    return {
      comment: isId(id) ? await commentById(actorOf(context), this.reads, this.clock.today(), id) : null,
    };
  }
}

@Resolver(() => CommentPayload)
export class CommentPayloadResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('cycle', () => PdsaCycle, { nullable: true })
  @Needs('cycle.read')
  async cycle(
    @Parent() payload: CommentAnswer,
    @Context() context: GraphContext,
  ): Promise<PdsaCycleNode | null> {
    return payload.comment == null
      ? null
      : cycleLoader(context, actorOf(context), this.reads, this.clock.today()).load(payload.comment.cycleId);
  }
}

@Resolver(() => Mention)
export class MentionsResolver {
  constructor(
    private readonly service: CommentsService,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('comment', () => Comment)
  @Needs('cycle.read')
  async comment(@Parent() mention: MentionNode, @Context() context: GraphContext): Promise<CommentNode> {
    const loader = commentLoader(context, actorOf(context), this.reads, this.clock.today());
    const comment = await loader.load(mention.commentId);
    if (comment === null) throw new Error('a mention without its comment');
    return comment;
  }

  @ResolveField('cycle', () => PdsaCycle)
  @Needs('cycle.read')
  async cycle(@Parent() mention: MentionNode, @Context() context: GraphContext): Promise<PdsaCycleNode> {
    const loader = cycleLoader(context, actorOf(context), this.reads, this.clock.today());
    const cycle = await loader.load(mention.cycleId);
    if (cycle === null) throw new Error('a mention without its test');
    return cycle;
  }

  @Mutation(() => MentionPayload)
  @Needs('cycle.read')
  settleMention(@Context() context: GraphContext, @Args('input') input: SettleMentionInput) {
    return answer<MentionAnswer>(async () => {
      const actor = actorOf(context);
      await this.service.settle(actor, input);
      for (const mine of actor.memberships) {
        const [mention] = await mentionsOf(
          actor,
          this.reads,
          this.clock.today(),
          mine,
          (values) => `mention.id = ${values.add(input.id)}::uuid`,
        );
        if (mention !== undefined) return { mention };
      }
      return { mention: null };
    });
  }
}

/** What comments add to a test. */
@Resolver(() => PdsaCycle)
export class CycleCommentsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('comments', () => [Comment])
  @Needs('cycle.read')
  comments(@Parent() cycle: PdsaCycleNode, @Context() context: GraphContext): Promise<CommentNode[]> {
    return commentsLoader(context, actorOf(context), this.reads, this.clock.today()).load(cycle.id);
  }
}

/** What comments add to an organisation. */
@Resolver(() => Organisation)
export class OrganisationMentionsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('myMentions', () => [Mention], {
    description: "Comments that ask for one's attention and are not settled, oldest first.",
  })
  @Needs('cycle.read')
  async myMentions(
    @Parent() organisation: Organisation,
    @Context() context: GraphContext,
  ): Promise<MentionNode[]> {
    const actor = actorOf(context);
    const mine = actor.memberships.find(({ organisationId }) => organisationId === organisation.id);
    return mine === undefined
      ? []
      : mentionsOf(actor, this.reads, this.clock.today(), mine, () => 'mention.settled_at IS NULL');
  }
}
