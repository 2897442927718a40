import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { openApi, type Api } from './testing/harness.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const printed = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

it('schema.graphql is the schema that the api has: after a change that is meant, run node scripts/schema.mjs', () => {
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  // Compared as printed anew: how the committed file breaks its lines is the formatter's affair.
  expect(printed(api.app.get(GraphQLSchemaHost).schema)).toBe(printed(buildSchema(committed)));
});
