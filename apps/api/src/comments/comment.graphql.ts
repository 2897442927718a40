import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EntityType } from '../platform/graphql/permission.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { Instant } from '../platform/graphql/scalars.js';

@ObjectType()
@EntityType('cycle.read')
export class Comment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  text: string;

  @Field(() => Instant)
  at: Date;

  @Field(() => Instant, { nullable: true })
  editedAt: Date | null;

  @Field(() => Boolean, { description: 'Its author took it back; the text is gone.' })
  removed: boolean;

  @Field(() => [String])
  allowedActions: readonly string[];
}

@ObjectType({ description: "Somebody asked for one's attention in a comment." })
@EntityType('cycle.read')
export class Mention {
  @Field(() => ID)
  id: string;

  @Field(() => Instant, { nullable: true })
  settledAt: Date | null;
}

@InputType()
export class AddCommentInput {
  @Field(() => ID)
  cycleId: string;

  @Field(() => String)
  text: string;

  @Field(() => [ID], { nullable: true })
  mentionIds?: string[] | null;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  text: string;

  @Field(() => [ID], { nullable: true })
  mentionIds?: string[] | null;
}

@InputType()
export class RemoveCommentInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class SettleMentionInput {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class CommentPayload {
  @Field(() => Comment, { nullable: true })
  comment: Comment | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}

@ObjectType()
export class MentionPayload {
  @Field(() => Mention, { nullable: true })
  mention: Mention | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}
