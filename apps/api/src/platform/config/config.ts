import { resolve } from 'node:path';
import { z } from 'zod';
import { StartProblem } from '../start-problem.js';

const postgres = z
  .string()
  .regex(
    /^postgres(ql)?:\/\//,
    'must begin with postgres://, for example postgres://user:password@host:5432/tributary',
  );
const redis = z.string().regex(/^rediss?:\/\//, 'must begin with redis://, for example redis://host:6379');
const web = z
  .string()
  .regex(/^https?:\/\/[^/]+\/?$/, 'must be the address people type, for example https://tributary.example');
const bucket = z
  .string()
  .regex(
    /^s3:\/\/[a-z0-9][a-z0-9.-]+(\/[A-Za-z0-9._-]+)*\/?$/,
    'must be s3:// and a bucket, with or without folders, for example s3://tributary/files',
  );

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgres.optional(),
  REDIS_URL: redis.optional(),
  FILES_URL: bucket.optional(),
  FILES_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^/]+\/?$/, 'must be the address of the store, for example https://s3.example')
    .optional(),
  FILES_REGION: z.string().default('us-east-1'),
  FILES_ACCESS_KEY_ID: z.string().optional(),
  FILES_SECRET_ACCESS_KEY: z.string().optional(),
  SEED: z.enum(['demo', 'none'], 'must be demo or none').optional(),
  PUBLIC_URL: web.optional(),
  TRUST_PROXY: z.coerce.number('must be the number of proxies in front').int().min(0).max(10).default(0),
  ROLE: z.enum(['all', 'api', 'worker'], 'must be all, api or worker').default('all'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Null: jobs are kept in PostgreSQL. */
  readonly redisUrl: string | null;
  /** Null: under `dataDir`. */
  readonly files: BucketConfig | null;
  readonly seed: 'demo' | 'none';
  /** As people type it, without a slash at the end; null until the port is known. */
  readonly publicUrl: string | null;
  /** How many proxies in front set X-Forwarded-For. */
  readonly trustProxy: number;
  /** all: serve and work; api: serve only; worker: jobs only. */
  readonly role: 'all' | 'api' | 'worker';
  readonly logLevel: string;
}

/** A bucket of a store that speaks S3, and the key to it. */
export interface BucketConfig {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Empty, or with a slash at the end. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Reads and checks the environment; throws a StartProblem that names each wrong setting and what to do. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = environment.safeParse(set);
  if (!read.success)
    throw new StartProblem(
      'configuration',
      read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n') +
        '\n.env.example lists every setting.',
    );
  const values = read.data;
  const production = values.NODE_ENV === 'production';
  const seed = values.SEED ?? (values.DATABASE_URL === undefined && !production ? 'demo' : 'none');
  if (seed === 'demo' && production)
    throw new StartProblem(
      'configuration',
      'SEED=demo opens known sign-ins, so production refuses it. Set SEED=none.',
    );
  return {
    production,
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    files: bucketOf(values),
    seed,
    publicUrl: values.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    trustProxy: values.TRUST_PROXY,
    role: values.ROLE,
    logLevel: values.LOG_LEVEL,
  };
}

function bucketOf(values: z.infer<typeof environment>): BucketConfig | null {
  if (values.FILES_URL === undefined) return null;
  if (values.FILES_ACCESS_KEY_ID === undefined || values.FILES_SECRET_ACCESS_KEY === undefined)
    throw new StartProblem(
      'configuration',
      'FILES_URL needs FILES_ACCESS_KEY_ID and FILES_SECRET_ACCESS_KEY. Set both, or leave FILES_URL out.',
    );
  const [bucketName = '', ...folders] = values.FILES_URL.slice('s3://'.length).replace(/\/$/, '').split('/');
  return {
    endpoint: (values.FILES_ENDPOINT ?? `https://s3.${values.FILES_REGION}.amazonaws.com`).replace(/\/$/, ''),
    bucket: bucketName,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    region: values.FILES_REGION,
    accessKeyId: values.FILES_ACCESS_KEY_ID,
    secretAccessKey: values.FILES_SECRET_ACCESS_KEY,
  };
}
