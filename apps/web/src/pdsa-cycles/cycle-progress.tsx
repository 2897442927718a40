import { SaveState } from '@tributary/ui';
import { useCycleForm } from './cycle-saving';

export interface CycleProgressProps {
  /** Leads to what waits for an answer. */
  readonly onLook: () => void;
}

/** What became of what was written. */
export function CycleProgress({ onLook }: CycleProgressProps) {
  const { progress, restored, flush, state } = useCycleForm();
  const count = new Set(Object.values(state.held).map(({ at }) => at)).size;
  return (
    <>
      {restored ? <span className="cycle-restored">What you had typed is here again.</span> : null}
      {progress === 'asking' ? (
        <button type="button" className="ui-link cycle-unsaved" onClick={onLook}>
          Not saved:{' '}
          {state.clashes.length > 0
            ? 'two versions'
            : count === 1
              ? 'one answer'
              : `${String(count)} answers`}
        </button>
      ) : (
        <SaveState
          state={progress === 'lost' ? 'unsaved' : progress}
          onRetry={() => {
            void flush();
          }}
        />
      )}
    </>
  );
}
