// Writes apps/api/schema.graphql from the api as it is built. The web's types, the linter and the tests read that file.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { checkNode, fail, install, root } from './prepare.mjs';

try {
  process.chdir(root);
  checkNode();
  await install(console.log);
  await build(console.log, ['libs/domain', 'apps/api']);
  const api = (name) => import(`../apps/api/dist/${name}.js`);
  const { startThrowawayCluster } = await api('platform/database/embedded-postgres');
  const { applicationDatabase, migrate } = await api('platform/database/connect');
  const { ENTITIES, MIGRATIONS } = await api('entities');
  const { readConfig } = await api('platform/config/config');
  const { createLog } = await api('platform/logging/log');
  const { SystemClock } = await api('platform/clock');
  const { createServer } = await api('server');
  const { GraphQLSchemaHost } = await import('@nestjs/graphql');
  const { lexicographicSortSchema, printSchema } = await import('graphql');

  const file = path.join(root, 'apps/api/schema.graphql');
  const cluster = await startThrowawayCluster();
  try {
    await migrate(cluster.url, ENTITIES, MIGRATIONS);
    const config = readConfig({ DATABASE_URL: cluster.url, SEED: 'none', LOG_LEVEL: 'silent' });
    const database = await applicationDatabase(cluster.url, ENTITIES, 2).initialize();
    const app = await createServer(
      { config, database, log: createLog(config.logLevel), clock: new SystemClock() },
      null,
    );
    const text = printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema));
    await app.close();
    writeFileSync(file, `${text}\n`);
    console.log(`Wrote ${path.relative(root, file)}.`);
  } finally {
    await cluster.stop();
  }
} catch (error) {
  fail(error);
}
