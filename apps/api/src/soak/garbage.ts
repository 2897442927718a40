import type { GraphQLSchema, GraphQLField, GraphQLInputType } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Seeded } from './seeded.js';

/** One request nobody meant well by. */
export interface Garbage {
  readonly kind: string;
  readonly body: string;
}

const WORDS = [
  '',
  ' ',
  '\u0000',
  `'; DROP TABLE project; --`,
  '%',
  '\\',
  '<script>alert(1)</script>',
  '\u202Eevil',
  '👩🏽‍⚕️'.repeat(20),
  'x'.repeat(5000),
  '../../etc/passwd',
  '{"$ne":null}',
  '00000000-0000-4000-8000-000000000000',
  'NaN',
  '\uD800',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
];
const NUMBERS = [0, -1, 1, 50, 201, 2 ** 31 - 1, -(2 ** 31), 1e308, 0.1, 100.01];

/** Random operations out of the schema itself: right in form often enough to reach what lies behind. */
export class GarbageMaker {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly seeded: Seeded,
    /** Ids and slugs that are there, so that some requests reach a row. */
    private readonly known: readonly string[],
  ) {}

  next(): Garbage {
    const kinds: (() => Garbage)[] = [
      () => this.operation('query'),
      () => this.operation('query'),
      () => this.operation('mutation'),
      () => this.operation('mutation'),
      () => this.deep(),
      () => this.wide(),
      () => this.aliases(),
      () => this.fragments(),
      () => this.hugeVariables(),
      () => this.noise(),
      () => this.wrongShape(),
    ];
    return this.seeded.pick(kinds)();
  }

  private operation(type: 'query' | 'mutation'): Garbage {
    const root = type === 'query' ? this.schema.getQueryType() : this.schema.getMutationType();
    const fields = Object.values(root?.getFields() ?? {});
    const field = this.seeded.pick(fields);
    // Signing in over and over would only tell us about the limit.
    const text = /^(signIn|stepIn|signOut|setUp|changePassword)$/.test(field.name)
      ? '__typename'
      : this.field(field, 3);
    return { kind: type, body: JSON.stringify({ query: `${type} { ${text} }` }) };
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args
      .filter((argument) => isNonNullType(argument.type) || this.seeded.chance(0.7))
      .map((argument) => `${argument.name}: ${this.value(argument.type, 3)}`);
    const args = given.length === 0 ? '' : `(${given.join(', ')})`;
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return `${field.name}${args}`;
    const below = Object.values(type.getFields())
      .filter((one) => depth > 0 || isLeafType(getNamedType(one.type)))
      .filter(() => this.seeded.chance(0.4))
      .map((one, at) => `f${at}: ${this.field(one, depth - 1)}`);
    return `${field.name}${args} { __typename ${below.join(' ')} }`;
  }

  private value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.value(type.ofType as GraphQLInputType, depth);
    if (this.seeded.chance(0.05)) return 'null';
    if (isListType(type))
      return `[${Array.from({ length: this.seeded.below(4) }, () => this.value(type.ofType as GraphQLInputType, depth)).join(', ')}]`;
    if (this.seeded.chance(0.05))
      return this.seeded.pick(['{}', '[]', '""', 'true', 'RED', '{ a: 1 }', '-0']);
    if (isEnumType(type)) return this.seeded.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      if (depth === 0) return '{}';
      const fields = Object.values(type.getFields())
        .filter((one) => isNonNullType(one.type) || this.seeded.chance(0.6))
        .map((one) => `${one.name}: ${this.value(one.type, depth - 1)}`);
      return `{ ${fields.join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(Math.trunc(this.seeded.pick(NUMBERS.filter((one) => Math.abs(one) < 2 ** 31))));
      case 'Float':
        return String(this.seeded.pick(NUMBERS)).replace('e+', 'e');
      case 'Boolean':
        return String(this.seeded.chance(0.5));
      case 'Day':
        return JSON.stringify(
          this.seeded.pick(['2026-11-22', '9999-12-31', '0001-01-01', '2026-02-30', '0000-01-01']),
        );
      default:
        return JSON.stringify(
          this.seeded.chance(0.5) && this.known.length > 0
            ? this.seeded.pick(this.known)
            : this.seeded.pick(WORDS),
        );
    }
  }

  private deep(): Garbage {
    const depth = 5 + this.seeded.below(400);
    const query = `{ organisation(slug: ${JSON.stringify(this.seeded.pick(this.known))}) { ${'projects { nodes { goals { id } } } rollUp { goals { goal { owner { unit { id } } } } } a: myWork { projects { id } } '.repeat(1)} ${'imports { nodes { organisation { '.repeat(depth)} id ${'} } } '.repeat(depth)} } }`;
    return { kind: 'deep', body: JSON.stringify({ query }) };
  }

  private wide(): Garbage {
    const query = `{ organisation(slug: ${JSON.stringify(this.seeded.pick(this.known))}) { projects(first: 200) { nodes { ${'title '.repeat(1 + this.seeded.below(20_000))} } } people(first: 200) { nodes { roles { unit { liveProjects } } } } } }`;
    return { kind: 'wide', body: JSON.stringify({ query }) };
  }

  private aliases(): Garbage {
    const many = 1 + this.seeded.below(3000);
    const slug = JSON.stringify(this.seeded.pick(this.known));
    const query = `{ ${Array.from({ length: many }, (_, at) => `a${at}: organisation(slug: ${slug}) { rollUp { live } projects(first: 200) { nodes { id title goals { id } } totalCount } }`).join(' ')} }`;
    return { kind: 'aliases', body: JSON.stringify({ query }) };
  }

  private fragments(): Garbage {
    const size = 2 + this.seeded.below(40);
    const parts = Array.from(
      { length: size },
      (_, at) => `fragment F${at} on Organisation { ${`...F${at + 1} `.repeat(2)} }`,
    );
    const end = this.seeded.chance(0.5)
      ? `fragment F${size} on Organisation { id }`
      : `fragment F${size} on Organisation { ...F0 }`;
    const query = `{ organisation(slug: ${JSON.stringify(this.seeded.pick(this.known))}) { ...F0 } } ${parts.join(' ')} ${end}`;
    return { kind: 'fragments', body: JSON.stringify({ query }) };
  }

  private hugeVariables(): Garbage {
    const text = this.seeded.pick(['x', '€', '"', '\\', '\u0000']).repeat(1 + this.seeded.below(2_500_000));
    return {
      kind: 'variables',
      body: JSON.stringify({
        query:
          'query ($slug: String!, $filter: ProjectFilter) { organisation(slug: $slug) { projects(filter: $filter) { totalCount } } }',
        variables: { slug: this.seeded.pick([text, this.known[0] ?? '']), filter: { search: text } },
      }),
    };
  }

  private noise(): Garbage {
    const signs = '{}[]():,"$@!|&...#query mutation fragment on null \u0000\n';
    const query = Array.from(
      { length: this.seeded.below(400) },
      () => signs[this.seeded.below(signs.length)],
    ).join('');
    return { kind: 'noise', body: JSON.stringify({ query }) };
  }

  private wrongShape(): Garbage {
    return {
      kind: 'shape',
      body: this.seeded.pick([
        '',
        '{',
        'null',
        '[]',
        '"query"',
        '{"query":1}',
        '{"query":["{ viewer { email } }"]}',
        '{"query":null}',
        '[{"query":"{ viewer { email } }"},{"query":"{ viewer { email } }"}]',
        '{"query":"{ viewer { email } }","variables":"x"}',
        '{"query":"{ viewer { email } }","variables":[1]}',
        '{"query":"query A { viewer { email } } query B { viewer { email } }"}',
        '{"query":"{ viewer { email } }","operationName":"Z"}',
        '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
        '{"query":"subscription { viewer }"}',
        '{"__proto__":{"query":"{ viewer { email } }"}}',
      ]),
    };
  }
}

/** What must never stand in an answer, whoever asks whatever. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/\n?\s+at .+\.(js|ts):\d+/, 'a place in the code'],
  [/node_modules|\/dist\/|\/src\//, 'a path'],
  [/stacktrace/i, 'a stack'],
  [/\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[a-z_."]+\s/, 'SQL'],
  [
    /QueryFailedError|TypeORM|syntax error at or near|invalid byte sequence|violates .* constraint|out of range for type/i,
    'a message of the database',
  ],
  [/password_hash|token_hash|argon2/, 'a secret'],
];

/** What is wrong with an answer, as sentences; empty when it may be read by anybody. */
export function complaints(status: number, type: string | null, text: string): string[] {
  const found = FORBIDDEN.flatMap(([sign, what]) => (sign.test(text) ? [`it tells ${what}`] : []));
  if (status >= 500) found.push(`it has status ${status}`);
  if (type?.includes('json') !== true) {
    if (status < 400) found.push(`it is no JSON, and has status ${status}`);
    return found;
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [...found, 'it says it is JSON, and is not'];
  }
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : [];
  if (Array.isArray(errors))
    for (const error of errors as { message?: unknown; extensions?: { code?: unknown; faultId?: unknown } }[])
      if (
        error.extensions?.code === 'FAULT' &&
        !/^[0-9A-F]{4}-[0-9A-F]{4}$/.test(String(error.extensions.faultId))
      )
        found.push('a fault without an id');
  return found;
}

/** How many faults an answer holds: masked, and still a mistake of ours. */
export const faultsIn = (text: string): number => text.split('"code":"FAULT"').length - 1;
