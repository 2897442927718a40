import { Day, Instant } from '../platform/graphql/scalars.js';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OriginEnum } from '../platform/graphql/origin.graphql.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { enumOf } from '../platform/graphql/enum.js';
import {
  type Ambition,
  AMBITIONS,
  type Origin,
  PROJECT_OUTCOMES,
  PROJECT_STATUSES,
  type ProjectOutcome,
  type ProjectStatus,
  type Purpose,
  PURPOSES,
  TEAM_ROLES,
  type TeamRole,
  VISIBILITIES,
  type Visibility,
} from '@tributary/domain';

export const ProjectStatusEnum = enumOf('ProjectStatus', PROJECT_STATUSES);

export const ProjectOutcomeEnum = enumOf('ProjectOutcome', PROJECT_OUTCOMES);

export const PurposeEnum = enumOf('Purpose', PURPOSES);

export const AmbitionEnum = enumOf('Ambition', AMBITIONS);

export const VisibilityEnum = enumOf('Visibility', VISIBILITIES);

export const TeamRoleEnum = enumOf('TeamRole', TEAM_ROLES);

@ObjectType()
@EntityType('project.read')
export class RegisterCell {
  @Field(() => String)
  heading: string;

  @Field(() => String)
  value: string;
}

@ObjectType()
@EntityType('project.read')
export class RegisterEntry {
  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => String, { nullable: true })
  status: string | null;

  @Field(() => Day, { nullable: true })
  updatedOn: string | null;

  @Field(() => [RegisterCell])
  @Needs('project.read')
  other: readonly RegisterCell[];

  @Field(() => ID, { nullable: true })
  importId: string | null;
}

@ObjectType()
@EntityType('project.read')
export class TeamMember {
  @Field(() => ID)
  id: string;

  @Field(() => TeamRoleEnum)
  role: TeamRole;

  @Field(() => Day, { nullable: true })
  from: string | null;

  @Field(() => Day, { nullable: true })
  to: string | null;
}

@ObjectType()
@EntityType('project.read')
export class ProjectLabel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  title: string;
}

@ObjectType()
@EntityType('project.read')
export class Project {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  code: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'What it is about in one sentence.', nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  aim: string | null;

  @Field(() => String, { nullable: true })
  aimFrom: string | null;

  @Field(() => String, { nullable: true })
  aimTo: string | null;

  @Field(() => String, { nullable: true })
  aimUnit: string | null;

  @Field(() => Day, { nullable: true })
  aimBy: string | null;

  @Field(() => String, { nullable: true })
  aimFor: string | null;

  @Field(() => String, { nullable: true })
  rationale: string | null;

  @Field(() => String, { nullable: true })
  scope: string | null;

  @Field(() => ProjectStatusEnum)
  status: ProjectStatus;

  @Field(() => ProjectStatusEnum, { nullable: true })
  pausedFrom: ProjectStatus | null;

  @Field(() => ProjectOutcomeEnum, { nullable: true })
  outcome: ProjectOutcome | null;

  @Field(() => String, { nullable: true })
  statusReason: string | null;

  @Field(() => Day, { nullable: true })
  restartOn: string | null;

  @Field(() => PurposeEnum, { nullable: true })
  purpose: Purpose | null;

  @Field(() => AmbitionEnum, { nullable: true })
  ambition: Ambition | null;

  @Field(() => VisibilityEnum)
  visibility: Visibility;

  @Field(() => Day, { nullable: true })
  confidentialUntil: string | null;

  @Field(() => Day, { nullable: true })
  startedOn: string | null;

  @Field(() => Day, { nullable: true })
  closedOn: string | null;

  @Field(() => Float, { nullable: true })
  effortDays: number | null;

  @Field(() => Float, { nullable: true })
  claimedScore: number | null;

  @Field(() => OriginEnum)
  origin: Origin;

  @Field(() => RegisterEntry, {
    description: 'What the register called it, and what it said that has no field here.',
    nullable: true,
  })
  @Needs('project.read')
  register: RegisterEntry | null;

  @Field(() => [String], {
    description:
      'What is not recorded yet and will be asked for: AIM, LEAD, SPONSOR, UNIT, SUMMARY, RESTART, EFFORT.',
  })
  gaps: readonly string[];

  @Field(() => [ProjectStatusEnum], { description: 'Where the status may go from here.' })
  nextStatuses: readonly ProjectStatus[];

  @Field(() => [String])
  allowedActions: readonly string[];

  @Field(() => Instant)
  updatedAt: Date;
}

@InputType()
export class CreateProjectInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  title: string;

  @Field(() => ID)
  unitId: string;

  @Field(() => String)
  summary: string;

  @Field(() => PurposeEnum, { nullable: true })
  purpose?: Purpose | null;

  @Field(() => VisibilityEnum, { nullable: true })
  visibility?: Visibility | null;

  @Field(() => ID, { nullable: true })
  leadId?: string | null;
}

@InputType()
export class EditProjectInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => String, { nullable: true })
  problem?: string | null;

  @Field(() => String, { nullable: true })
  aim?: string | null;

  @Field(() => String, { nullable: true })
  aimFrom?: string | null;

  @Field(() => String, { nullable: true })
  aimTo?: string | null;

  @Field(() => String, { nullable: true })
  aimUnit?: string | null;

  @Field(() => Day, { nullable: true })
  aimBy?: string | null;

  @Field(() => String, { nullable: true })
  aimFor?: string | null;

  @Field(() => String, { nullable: true })
  rationale?: string | null;

  @Field(() => String, { nullable: true })
  scope?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => PurposeEnum, { nullable: true })
  purpose?: Purpose | null;

  @Field(() => AmbitionEnum, { nullable: true })
  ambition?: Ambition | null;

  @Field(() => Float, { nullable: true })
  effortDays?: number | null;

  @Field(() => Float, { nullable: true })
  claimedScore?: number | null;
}

@InputType()
export class ChangeProjectStatusInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectStatusEnum)
  to: ProjectStatus;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => Day, { nullable: true })
  restartOn?: string | null;

  @Field(() => ProjectOutcomeEnum, { nullable: true })
  outcome?: ProjectOutcome | null;
}

@InputType()
export class SetProjectVisibilityInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;

  @Field(() => Day, { nullable: true })
  confidentialUntil?: string | null;
}

@InputType()
export class JoinTeamInput {
  @Field(() => ID)
  projectId: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  personId: string;

  @Field(() => TeamRoleEnum)
  role: TeamRole;

  @Field(() => Day, { nullable: true })
  from?: string | null;
}

@InputType()
export class LeaveTeamInput {
  @Field(() => ID)
  projectId: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  memberId: string;

  @Field(() => Day, { nullable: true })
  on?: string | null;
}

@ObjectType()
export class ProjectPayload {
  @Field(() => Project, {
    description:
      'The project as it is now, also when the action was refused because somebody else changed it first.',
    nullable: true,
  })
  project: Project | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}
