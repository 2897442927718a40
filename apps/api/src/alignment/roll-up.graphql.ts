import { Day } from '../platform/graphql/scalars.js';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProjectStatusEnum, PurposeEnum } from '../projects/project.graphql.js';
import { Goal } from '../strategy/goal.graphql.js';
import { UnitLevelEnum } from '../organisation/organisation.graphql.js';
import { type ProjectStatus, type Purpose, type UnitLevel } from '@tributary/domain';

@InputType()
export class RollUpFilter {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => [UnitLevelEnum], { nullable: true })
  level?: readonly UnitLevel[] | null;

  @Field(() => [PurposeEnum], { nullable: true })
  purpose?: readonly Purpose[] | null;

  @Field(() => [ProjectStatusEnum], { nullable: true })
  status?: readonly ProjectStatus[] | null;
}

@ObjectType({ description: 'A unit with all beneath it.' })
@EntityType('organisation.read')
export class UnitRollUp {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  live: number;

  @Field(() => Int, { description: 'Tests of change that its live projects decided in the last 90 days.' })
  cyclesCompleted: number;
}

@ObjectType()
@EntityType('goal.read')
export class GoalRollUp {
  @Field(() => Goal)
  @Needs('goal.read')
  goal: Goal;

  @Field(() => Int)
  depth: number;

  @Field(() => Int)
  live: number;

  @Field(() => Int)
  paused: number;

  @Field(() => Int)
  ideas: number;

  @Field(() => Int)
  closed: number;

  @Field(() => Int)
  claimed: number;

  @Field(() => Int, { description: 'Null: not judged yet.', nullable: true })
  measured: number | null;

  @Field(() => Int, { description: 'Null: not judged yet.', nullable: true })
  moving: number | null;

  @Field(() => Int)
  atThisLevel: number;

  @Field(() => Float, { description: 'Live projects by the share of each that comes here.' })
  parts: number;

  @Field(() => Float, { nullable: true })
  weight: number | null;

  @Field(() => Float, {
    description:
      "Per cent of the parts among its siblings and what stands at their parent's own level; null when there are none.",
    nullable: true,
  })
  share: number | null;

  @Field(() => Int)
  effortKnown: number;

  @Field(() => Float)
  effortDays: number;

  @Field(() => Int)
  unitsCovered: number;

  @Field(() => Int, { description: 'Tests of change that its live projects decided in the last 90 days.' })
  cyclesCompleted: number;

  @Field(() => Boolean)
  unserved: boolean;
}

@ObjectType()
@EntityType('organisation.read')
export class RollUp {
  @Field(() => Day, { description: 'The day it stands for.' })
  asOf: string;

  @Field(() => Day, {
    description: 'Set when the records begin later than the day asked for.',
    nullable: true,
  })
  recordsBegin: string | null;

  @Field(() => String, { description: 'One true sentence computed from the figures.' })
  finding: string;

  @Field(() => Int)
  live: number;

  @Field(() => Int)
  paused: number;

  @Field(() => Int)
  ideas: number;

  @Field(() => Int)
  closed: number;

  @Field(() => Int)
  homeless: number;

  @Field(() => Int)
  stopsAtLocalGoal: number;

  @Field(() => Float, { description: 'Live projects, by the share of each that no agreed link takes.' })
  unalignedParts: number;

  @Field(() => Int)
  effortKnown: number;

  @Field(() => Float)
  effortDays: number;

  @Field(() => Int)
  microUnits: number;

  @Field(() => Int)
  unitsCovered: number;

  @Field(() => Int, { description: 'Tests of change that live projects decided in the last 90 days.' })
  cyclesCompleted: number;

  @Field(() => [UnitRollUp], { description: 'Units with live projects in them or beneath.' })
  @Needs('organisation.read')
  units: readonly UnitRollUp[];

  @Field(() => Int, { description: 'Proposals nobody has answered, and the days the oldest has waited.' })
  unanswered: number;

  @Field(() => Int, { nullable: true })
  longestWaitDays: number | null;

  @Field(() => [GoalRollUp])
  @Needs('goal.read')
  goals: readonly GoalRollUp[];

  @Field(() => String, { description: "'Excludes confidential work', to everybody alike." })
  note: string;
}
