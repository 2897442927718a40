import { openApi, type Api } from '../testing/harness.js';
import { complaints, faultsIn } from './garbage.js';
import { editorRounds, garbageRounds } from './rounds.js';
import { Seeded } from './seeded.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

// The long runs are npm run soak; these few rounds keep them honest in between.
it('no editor loses what was accepted', async () => {
  expect((await editorRounds(api, new Seeded(11), 60)).wrong).toEqual([]);
});

it('garbage is answered without anything of the inside', async () => {
  expect((await garbageRounds(api, new Seeded(12), 60)).wrong).toEqual([]);
}, 120_000);

it('an answer that tells too much is found', () => {
  const told = (message: string): string[] =>
    complaints(200, 'application/json', JSON.stringify({ errors: [{ message }] }));
  expect(told('Sign in first.')).toEqual([]);
  expect(told('Error\n    at run (/app/x.js:10:2)')).toEqual(['it tells a place in the code']);
  expect(told('SELECT id FROM project WHERE')).toEqual(['it tells SQL']);
  expect(told('invalid byte sequence for encoding')).toEqual(['it tells a message of the database']);
  const fault = JSON.stringify({ errors: [{ extensions: { code: 'FAULT' } }] });
  expect(complaints(500, 'application/json', fault)).toEqual(['it has status 500', 'a fault without an id']);
  expect(faultsIn(fault)).toBe(1);
});

it('a seed gives the same numbers again', () => {
  const take = (): number[] => {
    const seeded = new Seeded(5);
    return [seeded.next(), seeded.below(100), seeded.pick([1, 2, 3])];
  };
  expect(take()).toEqual(take());
});
