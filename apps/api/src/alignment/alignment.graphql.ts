import {
  ALIGNMENT_SIDES,
  ALIGNMENT_STATUSES,
  type AlignmentSide,
  type AlignmentStatus,
  type Origin,
} from '@tributary/domain';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../platform/graphql/scalars.js';
import { OriginEnum } from '../platform/graphql/origin.graphql.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { ProjectLabel } from '../projects/project.graphql.js';
import { enumOf } from '../platform/graphql/enum.js';

export const AlignmentStatusEnum = enumOf('AlignmentStatus', ALIGNMENT_STATUSES);

export const AlignmentSideEnum = enumOf('AlignmentSide', ALIGNMENT_SIDES);

@ObjectType()
@EntityType('alignment.read')
export class Alignment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectLabel)
  @Needs('project.read')
  project: ProjectLabel;

  @Field(() => AlignmentStatusEnum)
  status: AlignmentStatus;

  @Field(() => Float, {
    description: "Per cent of the project's effort; null: an equal part of what the others leave.",
    nullable: true,
  })
  share: number | null;

  @Field(() => Float, {
    description: 'The share in force, equal parts worked out; null unless agreed.',
    nullable: true,
  })
  effectiveShare: number | null;

  @Field(() => String, { nullable: true })
  contribution: string | null;

  @Field(() => AlignmentSideEnum)
  raisedBySide: AlignmentSide;

  @Field(() => Instant)
  raisedAt: Date;

  @Field(() => Instant, { nullable: true })
  answeredAt: Date | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => OriginEnum)
  origin: Origin;

  @Field(() => Boolean, { description: 'False: from an import, not yet confirmed.' })
  confirmed: boolean;

  @Field(() => [String])
  allowedActions: readonly string[];
}

@InputType()
export class ProposeAlignmentInput {
  @Field(() => ID)
  projectId: string;

  @Field(() => ID)
  goalId: string;

  @Field(() => Float, { nullable: true })
  share?: number | null;

  @Field(() => String, { nullable: true })
  contribution?: string | null;
}

@InputType()
export class AnswerAlignmentInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class ShareAlignmentInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Float, { nullable: true })
  share?: number | null;

  @Field(() => String, { nullable: true })
  contribution?: string | null;
}

@ObjectType()
export class AlignmentPayload {
  @Field(() => Alignment, { nullable: true })
  alignment: Alignment | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}
