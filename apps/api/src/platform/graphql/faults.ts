import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describeError, type Log } from '../logging/log.js';
import { Refusal } from '../refusal.js';
import { currentRequest } from '../request.js';

/** Short enough to read out on the telephone: 7F3A-22C1. */
export function faultId(): string {
  const hex = randomBytes(4).toString('hex').toUpperCase();
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}

export const faultSentence = (id: string): string =>
  `Something went wrong on our side. Nothing was lost. Quote ${id}.`;

/** Codes whose message is ours or GraphQL's own about the query; everything else may carry SQL or secrets. */
const SPEAKABLE = new Set([
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'TOO_MUCH',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What leaves the server of an error: a refusal as it is, a fault as an id that the log carries. */
export const maskErrors =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const where = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (cause instanceof Refusal)
      return {
        message: cause.problems[0]?.message ?? 'This was refused.',
        ...where,
        extensions: { code: 'REFUSED', problems: cause.problems },
      };
    const code = formatted.extensions?.code;
    if (cause instanceof GraphQLError && typeof code === 'string' && SPEAKABLE.has(code))
      return { message: formatted.message, ...where, extensions: { code } };
    const id = faultId();
    log.error({ faultId: id, requestId: currentRequest()?.id, error: describeError(cause) }, 'fault');
    return { message: faultSentence(id), ...where, extensions: { code: 'FAULT', faultId: id } };
  };
