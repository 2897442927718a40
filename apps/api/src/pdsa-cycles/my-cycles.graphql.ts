import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ProjectStatus } from '@tributary/domain';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Day } from '../platform/graphql/scalars.js';
import { ProjectLabel, ProjectStatusEnum } from '../projects/project.graphql.js';
import { FidelityLight } from './fidelity.graphql.js';
import { PdsaCycle } from './pdsa-cycle.graphql.js';

@ObjectType()
@EntityType('cycle.read')
export class WaitingCycle {
  @Field(() => PdsaCycle)
  @Needs('cycle.read')
  cycle: PdsaCycle;

  @Field(() => Day, { description: 'The day from which it waits; null: no day was set.', nullable: true })
  dueOn: string | null;

  @Field(() => Boolean)
  late: boolean;

  @Field(() => String, { description: 'What waits and why it matters, in a sentence.' })
  sentence: string;
}

@ObjectType()
@EntityType('cycle.read')
export class CoachedProject {
  @Field(() => ProjectLabel)
  @Needs('project.read')
  project: ProjectLabel;

  @Field(() => ProjectStatusEnum)
  status: ProjectStatus;

  @Field(() => Int, { description: 'Tests that are planned or under way.' })
  open: number;

  @Field(() => Int)
  late: number;

  @Field(() => Day, { nullable: true })
  lastActivityOn: string | null;

  @Field(() => [FidelityLight])
  @Needs('cycle.read')
  fidelity: readonly FidelityLight[];
}

/** Its fields are read one by one, so that a page waits only for what it asks for. */
@ObjectType({ description: 'What waits for the person who asks, in tests of change.' })
@EntityType('organisation.read')
export class MyCycles {}
