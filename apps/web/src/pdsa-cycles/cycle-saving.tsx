import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { isStale } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { Autosave, type Progress } from './autosave';
import { rowsOf, valueOf, type Writing } from './autosave-state';
import { fieldsOf, inputOf, keyed, keyOf } from './cycle-fields';
import { SaveCycle, type Cycle } from './cycle-query';

/** What the parts of the form know of the test: what stands in a field, and how to change it. */
export interface CycleForm {
  readonly state: Writing;
  readonly progress: Progress;
  readonly restored: boolean;
  readonly value: (key: string) => string;
  readonly write: (key: string, value: string) => void;
  /** The focus left the field. */
  readonly leave: (key: string) => void;
  readonly removeRow: (row: string) => void;
  readonly rows: (list: 'predictions' | 'tasks') => { readonly row: string; readonly firstName: string }[];
  /** What is wrong with a field, if anything: said by a save, or by a step that needs it. */
  readonly problem: (key: string) => string | undefined;
  readonly keepMine: (key: string) => void;
  readonly takeTheirs: (key: string) => void;
  /** The version seen by now; the next move names it. */
  readonly version: () => number;
  /** Sends what waits; true when all of it has been taken. */
  readonly flush: () => Promise<boolean>;
  /** Shows what a step needs; refusals that belong to no field come back. */
  readonly ask: (refusals: readonly Refusal[]) => readonly Refusal[];
}

const FormContext = createContext<CycleForm | null>(null);
export const CycleFormProvider = FormContext;

/** The form around; throws outside one. */
export function useCycleForm(): CycleForm {
  const form = use(FormContext);
  if (form === null) throw new Error('useCycleForm needs a CycleFormProvider above it.');
  return form;
}

/** What stands in a field, or in all of a list: a problem with it is answered once that has changed. */
const standing = (state: Writing, key: string): string =>
  key === 'predictions' || key === 'tasks'
    ? JSON.stringify(
        Object.keys({ ...state.base, ...state.mine })
          .filter((one) => one.startsWith(`${key}.`))
          .map((one) => valueOf(state, one)),
      )
    : valueOf(state, key);

/** The writing of one test, saved as it goes. A component that uses it is keyed by the test's id. */
export function useCycleSaving(cycle: Cycle): CycleForm {
  const client = useApolloClient();
  const [autosave] = useState(
    () =>
      new Autosave({
        name: `cycle-${cycle.id}`,
        base: fieldsOf(cycle),
        version: cycle.version,
        send: async (state, leaving) => {
          const { data } = await client.mutate({
            mutation: SaveCycle,
            variables: { input: inputOf(cycle.id, state) },
            // The browser sends it even when the page is already gone.
            ...(leaving ? { context: { fetchOptions: { keepalive: true } } } : {}),
          });
          if (data == null) throw new Error('The answer was empty.');
          const { cycle: now, problems } = data.saveCycle;
          if (now !== null && (problems.length === 0 || isStale(problems)))
            return {
              kind: problems.length === 0 ? 'accepted' : 'stale',
              base: fieldsOf(now),
              version: now.version,
            };
          return { kind: 'refused', problems: keyed(state, problems) };
        },
      }),
  );
  useEffect(() => autosave.open(), [autosave]);
  useEffect(() => {
    autosave.received(fieldsOf(cycle), cycle.version);
  }, [autosave, cycle]);
  const { state, progress, restored } = useSyncExternalStore(autosave.subscribe, autosave.snapshot);
  // What a step asked for, with the value that it found missing: once that changes the question is answered.
  const [asked, setAsked] = useState<Readonly<Record<string, { message: string; value: string }>>>({});

  return {
    state,
    progress,
    restored,
    value: (key) => valueOf(state, key),
    write: autosave.write,
    leave: autosave.leave,
    removeRow: autosave.removeRow,
    rows: (list) => rowsOf(state, list),
    problem: (key) => {
      const ask = asked[key];
      return state.refused[key] ?? (ask?.value === standing(state, key) ? ask.message : undefined);
    },
    keepMine: autosave.keepMine,
    takeTheirs: autosave.takeTheirs,
    version: () => autosave.snapshot().state.version,
    flush: () => autosave.flush(),
    ask: (refusals) => {
      const now = autosave.snapshot().state;
      const found = refusals.map((refusal) => ({ refusal, key: keyOf(now, refusal.path) }));
      setAsked(
        Object.fromEntries(
          found
            .filter(({ key }) => key !== '')
            .map(({ key, refusal }) => [key, { message: refusal.message, value: standing(now, key) }]),
        ),
      );
      return found.filter(({ key }) => key === '').map(({ refusal }) => refusal);
    },
  };
}
