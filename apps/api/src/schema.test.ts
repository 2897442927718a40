import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { openApi, type Api } from './testing/harness.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

it('schema.graphql is the schema that the api has: after a change that is meant, run node scripts/schema.mjs', () => {
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  const { schema } = api.app.get(GraphQLSchemaHost);
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
});
