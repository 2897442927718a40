import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A refusal: what is wrong and what to do, on the field it belongs to.' })
export class Problem {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => [String], {
    description: 'The input field, from the outside in; empty when it belongs to the whole action.',
  })
  path: readonly string[];
}
