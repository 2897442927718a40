// One throw-away PostgreSQL cluster per run and one migrated template in it; every test file clones its own database.
// Jest does not transform this file, so it uses what the build makes.
import { build } from '../../../../scripts/build.mjs';

export default async function setUp() {
  await build(() => undefined, ['libs/domain', 'apps/api']);
  const { startThrowawayCluster } = await import('../../dist/platform/database/embedded-postgres.js');
  const { migrate } = await import('../../dist/platform/database/connect.js');
  const { ENTITIES, MIGRATIONS } = await import('../../dist/entities.js');
  const { default: pg } = await import('pg');
  const cluster = await startThrowawayCluster();
  globalThis.__TRIBUTARY_CLUSTER__ = cluster;
  process.env.TEST_CLUSTER_URL = cluster.url;
  const admin = new pg.Client(cluster.url);
  await admin.connect();
  await admin.query('CREATE DATABASE template_house');
  await admin.end();
  const template = new URL(cluster.url);
  template.pathname = '/template_house';
  await migrate(template.href, ENTITIES, MIGRATIONS);
}
