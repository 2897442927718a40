import { ConflictPanel } from '@tributary/ui';
import { useEffect } from 'react';
import { at } from './autosave-state';
import { labelOf, spoken } from './cycle-fields';
import type { Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';

export interface CycleClashProps {
  readonly cycle: Cycle;
  /** Both versions are on the screen. */
  readonly looking: boolean;
  readonly onLook: (looking: boolean) => void;
}

const isWriting = (): boolean => {
  const held = document.activeElement;
  return held instanceof HTMLTextAreaElement || (held instanceof HTMLInputElement && held.type !== 'radio');
};

/**
 * Somebody else changed what this person is writing: both versions, one field after the other, until each is chosen.
 * Opening it moves the focus, so while somebody types it only says so and waits to be asked for.
 */
export function CycleClash({ cycle, looking, onLook }: CycleClashProps) {
  const form = useCycleForm();
  const { state } = form;
  const [key] = state.clashes;
  const waiting = key !== undefined && !looking;
  useEffect(() => {
    if (waiting && !isWriting()) onLook(true);
    if (key === undefined && looking) onLook(false);
  }, [waiting, key, looking, onLook]);
  if (key === undefined) return null;
  const label = labelOf(state, key);
  const who = cycle.history[0]?.by ?? 'Somebody else';
  if (!looking)
    return (
      <p className="cycle-clash" role="status">
        {who} changed this too: {label}{' '}
        <button
          type="button"
          className="ui-link"
          onClick={() => {
            onLook(true);
          }}
        >
          Look at both versions
        </button>
      </p>
    );
  return (
    <ConflictPanel
      key={key}
      sentence={`${who} changed this while you were writing.`}
      fields={[
        {
          label,
          mine: spoken(key, at(state.mine, key), { ...state.base, ...state.mine }),
          theirs: spoken(key, at(state.base, key), state.base),
        },
      ]}
      onKeepMine={() => {
        form.keepMine(key);
      }}
      onTakeTheirs={() => {
        form.takeTheirs(key);
      }}
    />
  );
}
