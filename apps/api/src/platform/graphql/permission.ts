import { Extensions } from '@nestjs/graphql';
import type { Action } from '@tributary/domain';
import {
  getNamedType,
  GraphQLError,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * What a field asks of whoever reads it. `public`: anybody; `signed-in`: an account; an action: the policy's word,
 * enforced by the service or the query behind the field; `parent`: whoever may see the object may see this of it.
 */
export type Need = 'public' | 'signed-in' | 'parent' | Action;

/** Declares what a query, a mutation, or a field that leads to another entity needs. */
export const Needs = (need: Need) => Extensions({ needs: need });

/** Marks an entity's type: its plain fields need what `need` says. Fields that lead elsewhere declare their own. */
export const EntityType = (need: Need) => Extensions({ entity: need });

const extension = (
  holder: { extensions: Readonly<Record<string, unknown>> },
  key: string,
): Need | undefined => holder.extensions[key] as Need | undefined;

const ROOTS = ['Query', 'Mutation', 'Subscription'];

export interface DeclaredField {
  readonly field: string;
  readonly need: Need | null;
}

const entityNeed = (type: GraphQLObjectType): Need | undefined => extension(type, 'entity');

const needOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Need | null => {
  const own = extension(field, 'needs');
  if (own !== undefined) return own;
  if (ROOTS.includes(type.name)) return null;
  return isLeafType(getNamedType(field.type)) ? (entityNeed(type) ?? null) : null;
};

/** Every query, mutation, subscription and field of an entity type, with what it needs; null: nobody said. */
export function listPermissions(schema: GraphQLSchema): DeclaredField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => ROOTS.includes(type.name) || entityNeed(type) !== undefined)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        field: `${type.name}.${field.name}`,
        need: needOf(type, field as GraphQLField<unknown, unknown>),
      })),
    )
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** Shapes around entities: they hold nothing of their own. */
const STRUCTURE = /(Payload|Connection|Edge)$|^(PageInfo|Problem)$/;

/** What nobody gave a permission to: fields by name, and types that do not say what they hold. Empty, or a test fails. */
export const undeclared = (schema: GraphQLSchema): string[] => [
  ...listPermissions(schema)
    .filter(({ need }) => need === null)
    .map(({ field }) => field),
  ...Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(
      (type) =>
        !type.name.startsWith('__') &&
        !ROOTS.includes(type.name) &&
        !STRUCTURE.test(type.name) &&
        entityNeed(type) === undefined,
    )
    .map((type) => type.name),
];

/** Denies by default: a root field whose need is not `public` is not reached without an account. */
export function guardRoots(schema: GraphQLSchema, signedIn: (context: unknown) => boolean): GraphQLSchema {
  for (const name of ROOTS) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const need = needOf(type, field as GraphQLField<unknown, unknown>);
      if (need === 'public') continue;
      const resolve = field.resolve;
      field.resolve = (source, args, context, info) => {
        if (need === null || !signedIn(context))
          throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
        return resolve?.(source, args, context, info);
      };
    }
  }
  return schema;
}
