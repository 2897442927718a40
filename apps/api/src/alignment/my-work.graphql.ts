import { Alignment } from './alignment.graphql.js';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProjectRow } from './portfolio.graphql.js';
import { enumOf } from '../platform/graphql/enum.js';

export const SEARCH_KINDS = ['PROJECT', 'PERSON', 'GOAL', 'UNIT'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
export const SearchKindEnum = enumOf('SearchKind', SEARCH_KINDS);

@ObjectType()
@EntityType('organisation.read')
export class MyWork {
  @Field(() => [ProjectRow], { description: 'Projects whose team one is in, live first.' })
  @Needs('organisation.read')
  projects: readonly ProjectRow[];

  @Field(() => [Alignment], { description: "Links that wait for one's answer." })
  @Needs('alignment.read')
  toAnswer: readonly Alignment[];

  @Field(() => [Alignment], { description: "Imported links of one's projects that nobody has confirmed." })
  @Needs('alignment.read')
  toConfirm: readonly Alignment[];

  @Field(() => [Alignment], { description: "Proposals of one's own that wait for somebody else." })
  @Needs('alignment.read')
  waiting: readonly Alignment[];
}

@ObjectType()
@EntityType('organisation.read')
export class SearchHit {
  @Field(() => SearchKindEnum)
  kind: SearchKind;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field(() => String, { description: "Path below the organisation's slug: projects/QI-2026-0143" })
  path: string;
}
