import { Day } from '../platform/graphql/scalars.js';
import { EntityType } from '../platform/graphql/permission.js';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { enumOf } from '../platform/graphql/enum.js';
import { type Role, ROLES } from '@tributary/domain';

export const RoleEnum = enumOf('Role', ROLES);

@ObjectType()
@EntityType('organisation.read')
export class RoleGrant {
  @Field(() => ID)
  id: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => Day)
  from: string;

  @Field(() => Day, { nullable: true })
  to: string | null;
}

@ObjectType()
@EntityType('organisation.read')
export class Person {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => String, {
    description: 'Null when the register has none or you may not see it.',
    nullable: true,
  })
  email: string | null;

  @Field(() => String, { nullable: true })
  jobRole: string | null;

  @Field(() => Day, { nullable: true })
  leftOn: string | null;

  @Field(() => Day, { nullable: true })
  leavesOn: string | null;

  @Field(() => Boolean)
  hasAccount: boolean;

  @Field(() => [String])
  allowedActions: readonly string[];
}

@InputType()
export class CreatePersonInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  jobRole?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}

@InputType()
export class EditPersonInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  jobRole?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Day, { nullable: true })
  leftOn?: string | null;

  @Field(() => Day, { nullable: true })
  leavesOn?: string | null;
}

@InputType()
export class GrantRoleInput {
  @Field(() => ID)
  personId: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Day, { nullable: true })
  from?: string | null;

  @Field(() => Day, { nullable: true })
  to?: string | null;
}

@InputType()
export class EndRoleInput {
  @Field(() => ID)
  personId: string;

  @Field(() => ID)
  grantId: string;

  @Field(() => Day, { nullable: true })
  on?: string | null;
}

@InputType()
export class InvitePersonInput {
  @Field(() => ID)
  personId: string;
}

@ObjectType()
export class PersonPayload {
  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}

@ObjectType()
export class InvitationPayload {
  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}

export const PersonConnection = connectionOf(() => Person, 'Person');
