import { Day } from '../platform/graphql/scalars.js';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProjectOutcomeEnum, ProjectStatusEnum, PurposeEnum } from '../projects/project.graphql.js';
import { UnitLevelEnum } from '../organisation/organisation.graphql.js';
import { enumOf } from '../platform/graphql/enum.js';
import { type ProjectOutcome, type ProjectStatus, type Purpose, type UnitLevel } from '@tributary/domain';

export const PROJECT_SORT_KEYS = [
  'CODE',
  'TITLE',
  'STATUS',
  'UNIT',
  'LEAD',
  'STARTED',
  'UPDATED',
  'SCORE',
] as const;
export type ProjectSortKey = (typeof PROJECT_SORT_KEYS)[number];
export const ProjectSortKeyEnum = enumOf('ProjectSortKey', PROJECT_SORT_KEYS);

@ObjectType()
@EntityType('goal.read')
export class ProjectRowGoal {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  trueNorthTitle: string | null;
}

@ObjectType({
  description: 'One line of a list of projects. Masked when it is team-level work that you may not open.',
})
@EntityType('organisation.read')
export class ProjectRow {
  @Field(() => ID, { description: 'Null when masked.', nullable: true })
  id: string | null;

  @Field(() => String, { description: 'Null when masked.', nullable: true })
  code: string | null;

  @Field(() => String, { description: "'A project in Surgery' when masked." })
  title: string;

  @Field(() => Boolean)
  masked: boolean;

  @Field(() => ProjectStatusEnum)
  status: ProjectStatus;

  @Field(() => ProjectOutcomeEnum, { nullable: true })
  outcome: ProjectOutcome | null;

  @Field(() => PurposeEnum, { nullable: true })
  purpose: Purpose | null;

  @Field(() => String, { description: 'Null when the register gave none, or masked.', nullable: true })
  unitName: string | null;

  @Field(() => String, { description: 'The hospital or division above the unit.', nullable: true })
  siteName: string | null;

  @Field(() => String, { nullable: true })
  leadName: string | null;

  @Field(() => Boolean, { description: 'The lead has left the organisation.' })
  leadLeft: boolean;

  @Field(() => Day, { nullable: true })
  startedOn: string | null;

  @Field(() => Day, { nullable: true })
  updatedOn: string | null;

  @Field(() => Float, { nullable: true })
  claimedScore: number | null;

  @Field(() => Float, { nullable: true })
  effortDays: number | null;

  @Field(() => [ProjectRowGoal], { description: 'The goals it is agreed to serve.' })
  @Needs('goal.read')
  goals: readonly ProjectRowGoal[];

  @Field(() => Boolean, { description: 'Agreed path to a True North goal.' })
  reachesTrueNorth: boolean;
}

@InputType()
export class ProjectFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => [ProjectStatusEnum], { nullable: true })
  status?: readonly ProjectStatus[] | null;

  @Field(() => Boolean, { description: 'PLANNING to PAUSED; the same as naming the five.', nullable: true })
  live?: boolean | null;

  @Field(() => [ProjectOutcomeEnum], { nullable: true })
  outcome?: readonly ProjectOutcome[] | null;

  @Field(() => ID, { description: 'Unit and all beneath.', nullable: true })
  unitId?: string | null;

  @Field(() => [UnitLevelEnum], { nullable: true })
  level?: readonly UnitLevel[] | null;

  @Field(() => [PurposeEnum], { nullable: true })
  purpose?: readonly Purpose[] | null;

  @Field(() => [ID], { description: 'Agreed with this goal or one beneath it.', nullable: true })
  goalId?: readonly string[] | null;

  @Field(() => Boolean, { description: 'Only with goalId: agreed with the goal itself.', nullable: true })
  atThisLevel?: boolean | null;

  @Field(() => Boolean, { description: 'No agreed path to a True North goal.', nullable: true })
  homeless?: boolean | null;

  @Field(() => Boolean, {
    description: 'Homeless, but agreed with a goal that leads to no True North goal.',
    nullable: true,
  })
  stopsAtLocalGoal?: boolean | null;

  @Field(() => ID, { nullable: true })
  leadId?: string | null;

  @Field(() => Boolean, { nullable: true })
  leadLeft?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  unitMissing?: boolean | null;

  @Field(() => ID, { nullable: true })
  importId?: string | null;

  @Field(() => [ID], { nullable: true })
  ids?: readonly string[] | null;
}

@InputType()
export class ProjectSort {
  @Field(() => ProjectSortKeyEnum)
  by: ProjectSortKey;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  descending?: boolean | null;
}

@ObjectType()
@EntityType('organisation.read')
export class FacetValue {
  @Field(() => String)
  value: string;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  count: number;
}

@ObjectType()
@EntityType('organisation.read')
export class ProjectFacets {
  @Field(() => Int)
  total: number;

  @Field(() => [FacetValue])
  @Needs('organisation.read')
  status: readonly FacetValue[];

  @Field(() => [FacetValue])
  @Needs('organisation.read')
  purpose: readonly FacetValue[];

  @Field(() => [FacetValue])
  @Needs('organisation.read')
  level: readonly FacetValue[];

  @Field(() => [FacetValue], { description: "True North goals, then 'none'." })
  @Needs('organisation.read')
  trueNorth: readonly FacetValue[];

  @Field(() => [FacetValue])
  @Needs('organisation.read')
  unit: readonly FacetValue[];

  @Field(() => [FacetValue])
  @Needs('organisation.read')
  needsALook: readonly FacetValue[];
}
