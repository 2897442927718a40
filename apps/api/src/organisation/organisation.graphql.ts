import { EntityType } from '../platform/graphql/permission.js';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { UNIT_KINDS, UNIT_LEVELS, type UnitKind, type UnitLevel } from '@tributary/domain';
import { enumOf } from '../platform/graphql/enum.js';

export const UnitLevelEnum = enumOf('UnitLevel', UNIT_LEVELS);

export const UnitKindEnum = enumOf('UnitKind', UNIT_KINDS);

@ObjectType()
@EntityType('organisation.read')
export class Unit {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => UnitKindEnum)
  kind: UnitKind;

  @Field(() => UnitLevelEnum)
  level: UnitLevel;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => [String], { description: 'Names from the top to this unit.' })
  lineage: readonly string[];

  @Field(() => [String])
  allowedActions: readonly string[];
}

@ObjectType()
@EntityType('organisation.read')
export class Organisation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  slug: string;

  @Field(() => [String])
  allowedActions: readonly string[];
}

@InputType()
export class CreateUnitInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  name: string;

  @Field(() => UnitKindEnum)
  kind: UnitKind;

  @Field(() => UnitLevelEnum, { nullable: true })
  level?: UnitLevel | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;
}

@InputType()
export class EditUnitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => UnitKindEnum, { nullable: true })
  kind?: UnitKind | null;

  @Field(() => UnitLevelEnum, { nullable: true })
  level?: UnitLevel | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;
}

@InputType()
export class RemoveUnitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class UnitPayload {
  @Field(() => Unit, { nullable: true })
  unit: Unit | null;

  @Field(() => ID, { nullable: true })
  removedId: string | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}
