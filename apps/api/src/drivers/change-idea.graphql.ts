import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Origin } from '@tributary/domain';
import { OriginEnum } from '../platform/graphql/origin.graphql.js';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { Day, Instant } from '../platform/graphql/scalars.js';
import { ProjectLabel } from '../projects/project.graphql.js';

@ObjectType({ description: 'A change that a project may test: what a ramp of cycles stands on.' })
@EntityType('cycle.read')
export class ChangeIdea {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectLabel)
  @Needs('project.read')
  project: ProjectLabel;

  @Field(() => String, { description: 'The letter of its ramp: the cycles are A1, A2 …' })
  letter: string;

  @Field(() => String)
  text: string;

  @Field(() => Day, { nullable: true })
  retiredOn: string | null;

  @Field(() => String, { nullable: true })
  retireReason: string | null;

  @Field(() => OriginEnum)
  origin: Origin;

  @Field(() => Instant)
  createdAt: Date;

  @Field(() => [String], {
    description: 'What may be done with it now: idea.reword, idea.retire, idea.take-up, cycle.plan.',
  })
  allowedActions: readonly string[];
}

@InputType()
export class AddChangeIdeaInput {
  @Field(() => ID)
  projectId: string;

  @Field(() => String)
  text: string;
}

@InputType()
export class RewordChangeIdeaInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  text: string;
}

@InputType()
export class RetireChangeIdeaInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  reason: string;
}

@InputType()
export class TakeUpChangeIdeaInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class ChangeIdeaPayload {
  @Field(() => ChangeIdea, {
    description:
      'The idea as it is now, also when the action was refused because somebody else changed it first.',
    nullable: true,
  })
  changeIdea: ChangeIdea | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}
