import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost, Query, Mutation, Resolver } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { extendSchema, parse, type GraphQLSchema } from 'graphql';
import express from 'express';
import { AppModule } from './app.module.js';
import { ENTITIES } from './entities.js';
import { readConfig } from './platform/config/config.js';
import { applicationDatabase } from './platform/database/connect.js';
import { listPermissions, Needs, undeclared } from './platform/graphql/permission.js';
import { createLog } from './platform/logging/log.js';
import { sessionMiddleware } from './platform/sessions/session.middleware.js';
import { Sessions } from './platform/sessions/sessions.service.js';
import { openApi, type Api } from './testing/harness.js';

let api: Api;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await openApi();
  schema = api.app.get(GraphQLSchemaHost).schema;
});
afterAll(() => api.close());

it('every query, mutation and field of an entity says what it needs', () => {
  const list = listPermissions(schema);
  const width = Math.max(...list.map(({ field }) => field.length));
  const text = list.map(({ field, need }) => `${field.padEnd(width)}  ${need ?? 'NOBODY SAID'}`).join('\n');
  // After a change that is meant: npx jest -u. Whoever reviews it reads the difference as a change of rights.
  expect(`\n${text}\n`).toMatchSnapshot('what each field needs');
});

it('nothing is left undeclared: give it @Needs, or its type @EntityType', () => {
  expect(undeclared(schema)).toEqual([]);
});

it('without an account only the door is open', () => {
  expect(
    listPermissions(schema)
      .filter(({ field, need }) => /^(Query|Mutation|Subscription)\./.test(field) && need === 'public')
      .map(({ field }) => field),
  ).toEqual([
    'Mutation.changePassword',
    'Mutation.setUp',
    'Mutation.signIn',
    'Mutation.signOut',
    'Mutation.stepIn',
    'Query.setUpLink',
    'Query.signInOptions',
    'Query.viewer',
  ]);
});

describe('a planted field', () => {
  it('is named when it has no permission', () => {
    const planted = extendSchema(
      schema,
      parse(`
        type Salary { pounds: Int! }
        extend type Query { salaries: [Int!]! }
        extend type Mutation { raise: Boolean! }
        extend type Project { salary: Salary }
      `),
    );
    expect(undeclared(planted)).toEqual(['Mutation.raise', 'Project.salary', 'Query.salaries', 'Salary']);
  });

  it('is refused to whoever is signed in when it has no permission, and answered when it has one', async () => {
    @Resolver()
    class Planted {
      @Query(() => String)
      undeclaredSecret(): string {
        return 'told';
      }
      @Mutation(() => String)
      undeclaredChange(): string {
        return 'done';
      }
      @Query(() => String)
      @Needs('signed-in')
      declaredSecret(): string {
        return 'told';
      }
    }
    class PlantedModule {}
    const config = readConfig({ DATABASE_URL: api.databaseUrl, LOG_LEVEL: 'silent', SEED: 'none' });
    const database = await applicationDatabase(api.databaseUrl, ENTITIES, 2).initialize();
    const app = await NestFactory.create<NestExpressApplication>(
      {
        module: PlantedModule,
        imports: [AppModule.with({ config, log: createLog('silent'), clock: api.clock, database })],
        providers: [Planted],
      },
      { logger: false, bodyParser: false, abortOnError: false, forceCloseConnections: true },
    );
    try {
      const http = app.getHttpAdapter().getInstance();
      http.use(express.json());
      http.use('/graphql', sessionMiddleware(app.get(Sessions), null));
      await app.init();
      expect(undeclared(app.get(GraphQLSchemaHost).schema)).toEqual([
        'Mutation.undeclaredChange',
        'Query.undeclaredSecret',
      ]);
      await app.listen(0, '127.0.0.1');
      const director = api.given.person('Ines Quill').holding('QI_DIRECTOR').withAccount();
      await api.given.build();
      const { cookie } = await api.as(director);
      const ask = async (query: string): Promise<unknown> => {
        const response = await fetch(`${await app.getUrl()}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: cookie ?? '' },
          body: JSON.stringify({ query }),
        });
        return response.json();
      };
      const refused = { data: null, errors: [expect.objectContaining({ message: 'Sign in first.' })] };
      expect(await ask('{ declaredSecret }')).toEqual({ data: { declaredSecret: 'told' } });
      expect(await ask('{ undeclaredSecret }')).toEqual(refused);
      expect(await ask('mutation { undeclaredChange }')).toEqual(refused);
    } finally {
      await app.close();
    }
  });
});

it('a guarded field is refused to nobody in particular', async () => {
  const { data, errors } = await api.visitor.graphql(`{ organisation(slug: "larkmere") { name } }`);
  expect(data).toEqual({ organisation: null });
  expect(errors).toEqual([expect.objectContaining({ message: 'Sign in first.' })]);
});
