import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Organisation } from '../organisation/organisation.graphql.js';
import { Person, RoleGrant } from './person.graphql.js';
import { Problem } from '../platform/graphql/problem.graphql.js';

@ObjectType()
@EntityType('signed-in')
export class Membership {
  @Field(() => Organisation)
  @Needs('organisation.read')
  organisation: Organisation;

  @Field(() => Person)
  @Needs('organisation.read')
  person: Person;

  @Field(() => [RoleGrant])
  @Needs('organisation.read')
  roles: readonly RoleGrant[];

  @Field(() => String, {
    description: "Where the person's working day begins: my-work, portfolio, true-north, people.",
  })
  home: string;

  @Field(() => [String])
  allowedActions: readonly string[];
}

@ObjectType()
@EntityType('signed-in')
export class Viewer {
  @Field(() => ID)
  accountId: string;

  @Field(() => String)
  email: string;

  @Field(() => Boolean)
  demonstration: boolean;

  @Field(() => [Membership], { description: 'The organisations one may see, with who one is in each.' })
  @Needs('signed-in')
  memberships: readonly Membership[];
}

@ObjectType()
@EntityType('public')
export class DemonstrationSignIn {
  @Field(() => String)
  email: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  jobRole: string;

  @Field(() => String)
  invitation: string;
}

@ObjectType()
@EntityType('public')
export class SignInOptions {
  @Field(() => [DemonstrationSignIn], { description: 'The people of the demonstration; empty outside it.' })
  @Needs('public')
  demonstration: readonly DemonstrationSignIn[];

  @Field(() => Boolean, { description: 'True while nobody has set this installation up.' })
  needsSetUp: boolean;

  @Field(() => String, {
    description: 'The name to greet with when there is one organisation only.',
    nullable: true,
  })
  organisationName: string | null;
}

@InputType()
export class SignInInput {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}

@InputType()
export class StepInInput {
  @Field(() => String)
  email: string;
}

@InputType()
export class SetUpInput {
  @Field(() => String)
  token: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String, { nullable: true })
  token?: string | null;

  @Field(() => String, { nullable: true })
  currentPassword?: string | null;

  @Field(() => String)
  newPassword: string;
}

@ObjectType()
export class SessionPayload {
  @Field(() => Viewer, { nullable: true })
  viewer: Viewer | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}

@ObjectType()
export class SignOutPayload {
  @Field(() => [Problem])
  problems: readonly Problem[];
}
