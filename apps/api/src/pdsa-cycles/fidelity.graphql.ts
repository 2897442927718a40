import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FIDELITY_LIGHTS, LIGHT_STATES, type FidelityLightName, type LightState } from '@tributary/domain';
import { enumOf } from '../platform/graphql/enum.js';
import { EntityType, Needs } from '../platform/graphql/permission.js';

export const FidelityLightNameEnum = enumOf('FidelityLightName', FIDELITY_LIGHTS);

export const LightStateEnum = enumOf('LightState', LIGHT_STATES);

@ObjectType()
@EntityType('cycle.read')
export class FidelityLight {
  @Field(() => FidelityLightNameEnum)
  light: FidelityLightName;

  @Field(() => LightStateEnum)
  state: LightState;

  @Field(() => String, { description: 'What it rests on: 4 of 5 tests had a prediction before they began.' })
  sentence: string;

  @Field(() => String, { description: 'The next best step in plain words; null when lit.', nullable: true })
  nextStep: string | null;
}

@ObjectType()
@EntityType('organisation.read')
export class FidelityCount {
  @Field(() => FidelityLightNameEnum)
  light: FidelityLightName;

  @Field(() => Int)
  lit: number;

  @Field(() => Int)
  unlit: number;

  @Field(() => Int)
  notYet: number;
}

@ObjectType({ description: 'How many projects keep each feature of a PDSA. Numbers without names.' })
@EntityType('organisation.read')
export class FidelityDistribution {
  @Field(() => Int, { description: 'Projects with at least one test.' })
  projects: number;

  @Field(() => [FidelityCount])
  @Needs('organisation.read')
  lights: readonly FidelityCount[];
}
