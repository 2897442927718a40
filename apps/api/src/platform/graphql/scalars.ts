import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const readDay = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('Give a day that exists, as year-month-day, for example 2026-11-22.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, 2026-11-22.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

const readInstant = (value: unknown): Date => {
  const date = typeof value === 'string' ? new Date(value) : null;
  if (date !== null && !Number.isNaN(date.getTime())) return date;
  throw new GraphQLError('Give an instant in UTC, for example 2026-11-22T09:30:00.000Z.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

export const Instant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'An instant in UTC, 2026-11-22T09:30:00.000Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});
