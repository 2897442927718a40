import { EntityType, Needs } from '../graphql/permission.js';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../graphql/scalars.js';

@ObjectType()
@EntityType('parent')
export class HistoryChange {
  @Field(() => String)
  field: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType()
@EntityType('parent')
export class HistoryEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Instant)
  at: Date;

  @Field(() => String, { description: 'Null for the system itself.', nullable: true })
  by: string | null;

  @Field(() => String, { description: 'What happened, as one sentence.' })
  sentence: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => [HistoryChange])
  @Needs('parent')
  changes: readonly HistoryChange[];
}
