import pg from 'pg';
import { Column, Entity, PrimaryGeneratedColumn, type DataSource } from 'typeorm';
import { ENTITIES, MIGRATIONS } from './entities.js';
import { applicationDatabase, ownerDatabase, type Classes } from './platform/database/connect.js';
import { openDatabase } from './testing/harness.js';

let database: Awaited<ReturnType<typeof openDatabase>>;
let application: DataSource;
let owner: pg.Client;
beforeAll(async () => {
  database = await openDatabase();
  application = await applicationDatabase(database.url, ENTITIES, 2).initialize();
  owner = new pg.Client(database.url);
  await owner.connect();
  // TypeORM looks here for the expressions of generated columns, and makes the table only when it may change the schema.
  await owner.query(
    'CREATE TABLE typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
  );
});
afterAll(async () => {
  await application.destroy();
  await owner.end();
  await database.drop();
});

/** Columns that the database fills by itself: no entity reads or writes them. */
const KEPT_BY_THE_DATABASE = ['created_at', 'sort_title'];

/**
 * What TypeORM would do to the migrated database so that it fits the entities, as far as it is about tables and their
 * columns. Constraints and indexes stand in the reviewed SQL alone: composite foreign keys, partial and expression
 * indexes and the checks cannot be said by decorators, so TypeORM takes every one of them for a mistake.
 */
async function drift(entities: Classes): Promise<string[]> {
  const source = await ownerDatabase(database.url, entities, MIGRATIONS).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries
      .map(({ query }) => query)
      .filter((query) => /^(CREATE|DROP|ALTER) TABLE|^COMMENT|^(CREATE|DROP|ALTER) TYPE/.test(query))
      .filter((query) => !/^ALTER TABLE \S+ (ADD|DROP|RENAME) CONSTRAINT /.test(query))
      .filter((query) => !KEPT_BY_THE_DATABASE.some((name) => query.endsWith(`DROP COLUMN "${name}"`)));
  } finally {
    await source.destroy();
  }
}

describe('entities and migrations', () => {
  it('agree about every table and column', async () => {
    expect(await drift(ENTITIES)).toEqual([]);
  });

  it('are found to disagree when a column is wrong, missing, or of another type', async () => {
    @Entity('code_series')
    class Planted {
      @PrimaryGeneratedColumn('uuid')
      id: string;
      @Column({ type: 'text' })
      organisationId: string;
      @Column({ type: 'integer', nullable: true })
      last: number | null;
      @Column({ type: 'text' })
      invented: string;
    }
    const found = (await drift([...ENTITIES, Planted])).join('\n');
    expect(found).toMatch(/"code_series" ADD "invented" text NOT NULL/);
    expect(found).toMatch(/"code_series" DROP COLUMN "year"/);
    expect(found).toMatch(/"code_series" ADD "organisation_id" text/);
    expect(found).toMatch(/"code_series" ALTER COLUMN "last" DROP NOT NULL/);
  });

  it('every column that names a row elsewhere has a foreign key', async () => {
    const { rows } = await owner.query<{ column: string }>(`
      SELECT c.table_name || '.' || c.column_name AS column
      FROM information_schema.columns AS c
      JOIN information_schema.tables AS t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.udt_name = 'uuid'
        AND c.column_name LIKE '%\\_id'
        -- These outlive the rows they speak of, or speak of rows of several tables.
        AND c.table_name NOT IN ('audit', 'audit_value', 'outbox') AND c.table_name NOT LIKE '%\\_record' AND c.column_name <> 'entity_id'
        -- Which import a row came with is noted at the row, whatever became of the import.
        AND (c.column_name <> 'import_id' OR c.table_name LIKE 'import\\_%')
        AND NOT EXISTS (
          SELECT FROM pg_constraint AS k JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
          WHERE k.contype = 'f' AND k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
            AND a.attname = c.column_name)
      ORDER BY 1`);
    expect(rows.map((row) => row.column)).toEqual([]);
  });
});

describe('the role the application works as', () => {
  const refused = (sql: string) => expect(application.query(sql)).rejects;
  const entry = `INSERT INTO audit (actor_label, action, entity, entity_id)
                 VALUES ('test', 'test.write', 'test', gen_random_uuid())`;

  it('is its own, and may add to the audit', async () => {
    expect(await application.query('SELECT current_user AS name')).toEqual([{ name: 'tributary_app' }]);
    await application.query(entry);
  });

  it.each([
    ['change the audit', `UPDATE audit SET action = 'nothing'`],
    ['take from the audit', 'DELETE FROM audit'],
    ['empty the audit', 'TRUNCATE audit CASCADE'],
    ['silence the audit', 'ALTER TABLE audit DISABLE TRIGGER audit_append_only'],
    ['make a table', 'CREATE TABLE planted (id integer)'],
    ['change a table', 'ALTER TABLE project ADD COLUMN planted text'],
    ['drop a table', 'DROP TABLE alignment'],
    [
      'replace a function',
      'CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE sql RETURN NULL',
    ],
    ['make a role', 'CREATE ROLE planted'],
  ])('may not %s', async (_what, sql) => {
    await refused(sql).toMatchObject({ code: expect.stringMatching(/^42501$|^42P13$/) });
  });

  it('is not needed for the audit to hold: its trigger refuses the owner too', async () => {
    await owner.query(entry);
    const count = async (): Promise<unknown> => (await owner.query('SELECT count(*) FROM audit')).rows;
    const before = await count();
    for (const sql of [`UPDATE audit SET action = 'nothing'`, 'DELETE FROM audit', 'TRUNCATE audit CASCADE'])
      await expect(owner.query(sql)).rejects.toThrow('the audit is append-only');
    expect(await count()).toEqual(before);
  });
});
