import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../people/person.graphql.js';
import { peopleLoader, type PersonNode } from '../people/people.loader.js';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { answer } from '../platform/graphql/answer.js';
import { actorOf, type GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { Attachment, AttachmentPayload, RemoveAttachmentInput } from './attachment.graphql.js';
import { attachmentsLoader, type AttachmentNode } from './attachments.reads.js';
import { AttachmentsService } from './attachments.service.js';
import { PdsaCycle } from './pdsa-cycle.graphql.js';
import { cycleById, type PdsaCycleNode } from './pdsa-cycles.reads.js';

interface AttachmentAnswer {
  readonly cycleId: string | null;
}

@Resolver(() => Attachment)
export class AttachmentsResolver {
  constructor(
    private readonly service: AttachmentsService,
    private readonly reads: Reads,
  ) {}

  @ResolveField('addedBy', () => Person, { nullable: true })
  @Needs('organisation.read')
  async addedBy(
    @Parent() attachment: AttachmentNode,
    @Context() context: GraphContext,
  ): Promise<PersonNode | null> {
    return attachment.addedById === null
      ? null
      : peopleLoader(context, actorOf(context), this.reads).load(attachment.addedById);
  }

  @Mutation(() => AttachmentPayload)
  @Needs('cycle.edit')
  removeAttachment(@Context() context: GraphContext, @Args('input') input: RemoveAttachmentInput) {
    return answer<AttachmentAnswer>(async () => ({
      cycleId: await this.service.remove(actorOf(context), input.id),
    }));
  }
}

@Resolver(() => AttachmentPayload)
export class AttachmentPayloadResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('cycle', () => PdsaCycle, { nullable: true })
  @Needs('cycle.read')
  async cycle(
    @Parent() payload: AttachmentAnswer,
    @Context() context: GraphContext,
  ): Promise<PdsaCycleNode | null> {
    return payload.cycleId == null
      ? null
      : cycleById(actorOf(context), this.reads, this.clock.today(), payload.cycleId);
  }
}

/** What files add to a test. */
@Resolver(() => PdsaCycle)
export class CycleAttachmentsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField('attachments', () => [Attachment])
  @Needs('cycle.read')
  attachments(@Parent() cycle: PdsaCycleNode, @Context() context: GraphContext): Promise<AttachmentNode[]> {
    return attachmentsLoader(context, actorOf(context), this.reads, this.clock.today()).load(cycle.id);
  }
}
