import { openApi } from '../testing/harness.js';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
it('x', async () => {
  const api = await openApi();
  const r = await api.visitor.graphql(getIntrospectionQuery());
  writeFileSync('/tmp/printed.graphql', printSchema(buildClientSchema(r.data)));
  await api.given.organisation('Larkmere').build();
  const p = await api.given.person('A').withAccount().holding('ADMINISTRATOR').build();
  const v = await api.as(p);
  const q = await v.graphql('{ organisation(slug: "larkmere") { people(first: 5) { nodes { id email leads roles { id } unit { id } } totalCount } } }');
  console.log(JSON.stringify(q));
  await api.close();
});
