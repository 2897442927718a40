import { jest } from '@jest/globals';
import { cycleEditorRounds } from '../soak/cycle-editors.js';
import { Seeded } from '../soak/seeded.js';
import { openApi, type Api } from '../testing/harness.js';
import { PdsaCyclesService } from './pdsa-cycles.service.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

// The long run is npm run soak.
it('two people write in one test in a hundred ways, and no word of theirs is lost', async () => {
  expect((await cycleEditorRounds(api, new Seeded(421), 100)).wrong).toEqual([]);
}, 120_000);

it('a service that forgot the version would be found out', async () => {
  const service = api.app.get(PdsaCyclesService);
  const save = service.save.bind(service);
  const careless = jest.spyOn(service, 'save').mockImplementation(async (actor, input) => {
    const rows = await api.database.query<{ version: number }[]>(
      `SELECT version FROM pdsa_cycle WHERE id = $1`,
      [input.id],
    );
    return save(actor, { ...input, version: rows[0]?.version ?? 0 });
  });
  try {
    expect((await cycleEditorRounds(api, new Seeded(12), 20)).wrong).not.toEqual([]);
  } finally {
    careless.mockRestore();
  }
});
