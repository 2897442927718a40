import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum out of the same tuple that feeds the TypeScript type and the SQL check. */
export function enumOf<const Values extends readonly string[]>(
  name: string,
  values: Values,
): Record<Values[number], string> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Values[number], string>;
  registerEnumType(members, { name });
  return members;
}
