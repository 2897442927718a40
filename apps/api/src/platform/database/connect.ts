import pg from 'pg';
import { DataSource, type DataSourceOptions, type Logger as TypeOrmLogger } from 'typeorm';
import { countStatement } from '../request.js';
import { PlainNames } from './naming.js';

/** Days stay text (`2026-11-22`), numerics become numbers: GraphQL's scalars take both as they come. */
const parsers: Record<number, (text: string) => unknown> = {
  1082: (text) => text,
  1700: Number,
  20: Number,
};
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    format !== 'binary' && oid in parsers ? parsers[oid] : pg.types.getTypeParser(oid, format),
};

const counting: TypeOrmLogger = {
  logQuery: countStatement,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

export type Classes = NonNullable<Extract<DataSourceOptions['migrations'], readonly unknown[]>>;

/** A roll-up over 100,000 projects sorts and keeps about 10 MB at a time; PostgreSQL's own 4 MB would send it to disk. */
export const SESSION = '-c role=tributary_app -c timezone=UTC -c jit=off -c work_mem=16MB';

/**
 * The application's connections: they take the role that can change neither schema nor audit. `poolSize` connections at
 * the most.
 */
export const applicationDatabase = (url: string, entities: Classes, poolSize = 10): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities,
    namingStrategy: new PlainNames(),
    synchronize: false,
    logging: ['query'],
    logger: counting,
    poolSize,
    applicationName: 'tributary',
    extra: { types, options: `${SESSION} -c statement_timeout=60000` },
  });

/** The owner's connection: migrations and checks of the schema only. */
export const ownerDatabase = (url: string, entities: Classes, migrations: Classes): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    namingStrategy: new PlainNames(),
    synchronize: false,
    migrationsTransactionMode: 'each',
    poolSize: 2,
    applicationName: 'tributary-owner',
    extra: { types, options: '-c timezone=UTC' },
  });

/** Two starts at once migrate one after the other. */
const MIGRATION_LOCK = 7_417_202_611;

/** Brings the database to this version; returns the names of what it ran. */
export async function migrate(url: string, entities: Classes, migrations: Classes): Promise<string[]> {
  const owner = await ownerDatabase(url, entities, migrations).initialize();
  try {
    const lock = owner.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const ran = await owner.runMigrations();
      return ran.map((migration) => migration.name);
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  } finally {
    await owner.destroy();
  }
}
