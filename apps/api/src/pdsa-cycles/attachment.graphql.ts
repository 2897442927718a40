import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EntityType } from '../platform/graphql/permission.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { Instant } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'A file that belongs to a cycle. Sent as a download, never shown as a page.' })
@EntityType('cycle.read')
export class Attachment {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  contentType: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => String, { description: 'Where it is fetched from.' })
  url: string;

  @Field(() => Instant)
  addedAt: Date;

  @Field(() => Boolean)
  mayRemove: boolean;
}

@InputType()
export class RemoveAttachmentInput {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class AttachmentPayload {
  @Field(() => [Problem])
  problems: readonly Problem[];
}
