import { jest } from '@jest/globals';
import type { ApolloClient } from '@apollo/client';
import { forgetPerson } from '../platform/client';
import { Autosave, type SaveAnswer } from './autosave';
import type { Fields } from './autosave-state';

const base: Fields = { learnt: '', surprises: '' };
const key = 'tributary-draft-cycle-c3';
const nobody = {
  stop: () => undefined,
  clearStore: () => Promise.resolve([]),
} as unknown as ApolloClient;

interface Call {
  readonly sent: Fields;
  readonly version: number;
  readonly leaving: boolean;
  readonly answer: (answer: SaveAnswer) => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** An autosave whose saves the test answers, and the page closed at the end. */
function opened(start: Fields = base, version = 1) {
  const calls: Call[] = [];
  const autosave = new Autosave({
    name: 'cycle-c3',
    base: start,
    version,
    send: (state, leaving) =>
      new Promise((resolve, reject) => {
        calls.push({
          sent: state.sent ?? {},
          version: state.version,
          leaving,
          answer: async (answer) => {
            resolve(answer);
            await jest.advanceTimersByTimeAsync(0);
          },
          fail: async () => {
            reject(new Error('no answer'));
            await jest.advanceTimersByTimeAsync(0);
          },
        });
      }),
  });
  return { autosave, calls, close: autosave.open() };
}

const call = (calls: readonly Call[], place: number): Call => {
  const found = calls[place];
  if (found === undefined) throw new Error(`There is no save ${place + 1}.`);
  return found;
};
const taken = (fields: Fields, version: number): SaveAnswer => ({
  kind: 'accepted',
  base: { ...base, ...fields },
  version,
});

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

test('waits for a pause, and does not wait for ever', async () => {
  const { autosave, calls } = opened();
  autosave.write('learnt', 'a');
  await jest.advanceTimersByTimeAsync(700);
  autosave.write('learnt', 'ab');
  await jest.advanceTimersByTimeAsync(700);
  expect(calls).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(200);
  expect(calls.map(({ sent }) => sent)).toEqual([{ learnt: 'ab' }]);
  await call(calls, 0).answer(taken({ learnt: 'ab' }, 2));
  expect(autosave.snapshot().progress).toBe('saved');
  for (let second = 0; second < 12; second += 1) {
    autosave.write('learnt', `abc ${second}`);
    await jest.advanceTimersByTimeAsync(500);
  }
  expect(calls).toHaveLength(2);
});

test('has one save under way at a time, and sends what came meanwhile after it', async () => {
  const { autosave, calls } = opened();
  autosave.write('learnt', 'a');
  await jest.advanceTimersByTimeAsync(900);
  autosave.write('surprises', 'b');
  await jest.advanceTimersByTimeAsync(5000);
  expect(calls).toHaveLength(1);
  await call(calls, 0).answer(taken({ learnt: 'a' }, 2));
  await jest.advanceTimersByTimeAsync(900);
  expect(calls.map(({ sent, version }) => ({ sent, version }))).toEqual([
    { sent: { learnt: 'a' }, version: 1 },
    { sent: { surprises: 'b' }, version: 2 },
  ]);
});

test('keeps what is not saved with the tab, and nothing once it is', async () => {
  const { autosave, calls } = opened();
  autosave.write('learnt', 'a');
  expect(JSON.parse(sessionStorage.getItem(key) ?? '')).toMatchObject({ version: 1, mine: { learnt: 'a' } });
  await jest.advanceTimersByTimeAsync(900);
  await call(calls, 0).answer(taken({ learnt: 'a' }, 2));
  expect(sessionStorage.getItem(key)).toBeNull();
});

test('tries again when nothing gets through, less and less often, and says so', async () => {
  const { autosave, calls } = opened();
  autosave.write('learnt', 'a');
  await jest.advanceTimersByTimeAsync(900);
  await call(calls, 0).fail();
  expect(autosave.snapshot().progress).toBe('lost');
  await jest.advanceTimersByTimeAsync(2000);
  expect(calls).toHaveLength(2);
  await call(calls, 1).fail();
  await jest.advanceTimersByTimeAsync(2000);
  expect(calls).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(2000);
  expect(calls).toHaveLength(3);
  await call(calls, 2).answer(taken({ learnt: 'a' }, 2));
  expect(autosave.snapshot().progress).toBe('saved');
});

test('does not send at once for ever when a server says "stale" and has nothing newer', async () => {
  const { autosave, calls } = opened(base, 5);
  autosave.write('learnt', 'a');
  await jest.advanceTimersByTimeAsync(900);
  await call(calls, 0).answer({ kind: 'stale', base, version: 3 });
  expect(calls).toHaveLength(1);
  expect(autosave.snapshot().progress).toBe('lost');
});

test('sends what is left when the page is left, by a way that outlives it', async () => {
  const { autosave, calls, close } = opened();
  autosave.write('learnt', 'a');
  window.dispatchEvent(new Event('pagehide'));
  expect(calls.map(({ sent, leaving }) => ({ sent, leaving }))).toEqual([
    { sent: { learnt: 'a' }, leaving: true },
  ]);
  await call(calls, 0).answer(taken({ learnt: 'a' }, 2));
  autosave.write('surprises', 'b');
  close();
  expect(call(calls, 1).sent).toEqual({ surprises: 'b' });
});

test('has what a former page could not save', async () => {
  const first = opened();
  first.autosave.write('learnt', 'a');
  first.autosave.cancel();
  const second = opened({ ...base, surprises: 'theirs' }, 4);
  expect(second.autosave.snapshot().restored).toBe(true);
  await jest.advanceTimersByTimeAsync(900);
  expect(call(second.calls, 0)).toMatchObject({ sent: { learnt: 'a' }, version: 4 });
});

test('sends and keeps nothing of a person who has signed out', async () => {
  const { autosave, calls } = opened();
  autosave.write('learnt', 'a');
  await forgetPerson(nobody);
  autosave.write('learnt', 'ab');
  await autosave.flush();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(0);
  expect(sessionStorage.length).toBe(0);
});

test('an answer that comes after signing out is not listened to', async () => {
  const { autosave, calls } = opened();
  autosave.write('learnt', 'a');
  await jest.advanceTimersByTimeAsync(900);
  autosave.write('surprises', 'b');
  await forgetPerson(nobody);
  await call(calls, 0).answer(taken({ learnt: 'a' }, 2));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(1);
  expect(sessionStorage.length).toBe(0);
});

test('sends nothing for somebody who left in another tab, heard of or not', async () => {
  const { autosave, calls } = opened();
  autosave.write('learnt', 'a');
  localStorage.setItem('left-tributary-at', '1');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(0);
});
