import { Day } from '../platform/graphql/scalars.js';
import { EntityType } from '../platform/graphql/permission.js';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OriginEnum } from '../platform/graphql/origin.graphql.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { enumOf } from '../platform/graphql/enum.js';
import { type Aim, AIMS, GOAL_KINDS, type GoalKind, type Origin } from '@tributary/domain';

export const GoalKindEnum = enumOf('GoalKind', GOAL_KINDS);

export const AimEnum = enumOf('Aim', AIMS);

@ObjectType()
@EntityType('goal.read')
export class Goal {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String)
  title: string;

  @Field(() => GoalKindEnum)
  kind: GoalKind;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => String, { description: "The goal in a patient's own words.", nullable: true })
  patientLine: string | null;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => Float, {
    description: 'Per cent among its siblings; null when nobody has weighed them.',
    nullable: true,
  })
  weight: number | null;

  @Field(() => Day, { nullable: true })
  startsOn: string | null;

  @Field(() => Day, { nullable: true })
  endsOn: string | null;

  @Field(() => [AimEnum])
  aims: readonly Aim[];

  @Field(() => Day, { nullable: true })
  retiredOn: string | null;

  @Field(() => String, { nullable: true })
  retireReason: string | null;

  @Field(() => OriginEnum)
  origin: Origin;

  @Field(() => [String], { description: 'Names from the top to this goal.' })
  lineage: readonly string[];

  @Field(() => [String])
  allowedActions: readonly string[];
}

@InputType()
export class CreateGoalInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  title: string;

  @Field(() => GoalKindEnum)
  kind: GoalKind;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  patientLine?: string | null;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => ID, { nullable: true })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Day, { nullable: true })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true })
  endsOn?: string | null;

  @Field(() => [AimEnum], { nullable: true })
  aims?: readonly Aim[] | null;
}

@InputType()
export class EditGoalInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  patientLine?: string | null;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => ID, { nullable: true })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Day, { nullable: true })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true })
  endsOn?: string | null;

  @Field(() => [AimEnum], { nullable: true })
  aims?: readonly Aim[] | null;
}

@InputType()
export class MoveGoalInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => GoalKindEnum, { nullable: true })
  kind?: GoalKind | null;

  @Field(() => Int, {
    description: 'Place among its new siblings, from 0; last when left out.',
    nullable: true,
  })
  position?: number | null;
}

@InputType()
export class GoalWeightInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Float, { nullable: true })
  weight?: number | null;
}

@InputType()
export class WeighGoalsInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => [GoalWeightInput])
  weights: readonly GoalWeightInput[];
}

@InputType()
export class RetireGoalInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  reason: string;

  @Field(() => ID, {
    description: "Where the agreed and proposed links go; left out: they end with the goal's reason.",
    nullable: true,
  })
  linksTo?: string | null;
}

@ObjectType()
export class GoalPayload {
  @Field(() => Goal, { nullable: true })
  goal: Goal | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}

@ObjectType()
export class WeighGoalsPayload {
  @Field(() => [Goal])
  goals: readonly Goal[];

  @Field(() => [Problem])
  problems: readonly Problem[];
}
