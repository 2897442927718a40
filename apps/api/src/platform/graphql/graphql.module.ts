import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { CONFIG, LOG } from '../tokens.js';
import type { Log } from '../logging/log.js';
import { currentRequest } from '../request.js';
import type { GraphContext } from './context.js';
import { maskErrors } from './faults.js';
import { limits } from './limits.js';
import { guardRoots } from './permission.js';
import { Day, Instant } from './scalars.js';

/** One line per operation: who, what, how long, how many statements. Nothing that was typed. */
const logOperations = (log: Log): ApolloServerPlugin<GraphContext> => ({
  requestDidStart() {
    const began = performance.now();
    return Promise.resolve({
      didResolveOperation({ operation }) {
        const note = currentRequest();
        if (note !== undefined && operation !== undefined)
          note.operation = operation.name?.value.slice(0, 60) ?? operation.operation;
        return Promise.resolve();
      },
      willSendResponse({ errors, response }) {
        const note = currentRequest();
        // How many statements an answer took is no secret, and whoever tests a list wants to know.
        response.http.headers.set('x-statements', String(note?.statements ?? 0));
        log.info(
          {
            requestId: note?.id,
            accountId: note?.actor?.accountId,
            operation: note?.operation,
            ms: Math.round((performance.now() - began) * 10) / 10,
            statements: note?.statements,
            ...(errors === undefined ? {} : { errors: errors.length }),
          },
          'operation',
        );
        return Promise.resolve();
      },
    });
  },
});

export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [CONFIG, LOG],
  useFactory: (_config: unknown, log: Log): ApolloDriverConfig => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // Enhancers run on root fields only: nested fields are plain property reads.
    fieldResolverEnhancers: [],
    resolvers: { Day, Instant },
    buildSchemaOptions: { scalarsMap: [], numberScalarMode: 'float', dateScalarMode: 'isoDate' },
    transformSchema: (schema) => guardRoots(schema, (context) => (context as GraphContext).actor !== null),
    validationRules: [limits],
    // Answers are one person's and never cached, so nothing needs to work out for how long they might be.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      logOperations(log),
    ],
    stringifyResult: JSON.stringify,
    formatError: maskErrors(log),
    context: ({ req, res }: { req: Request; res: Response }): GraphContext => ({
      request: req,
      response: res,
      actor: currentRequest()?.actor ?? null,
      loaders: new Map(),
    }),
  }),
});
