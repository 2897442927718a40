import './controls.css';

/** `idle`: nothing to say yet. `local`: kept in this device only. `waiting`: kept, and sent when there is a signal. */
export const saveStates = ['idle', 'saving', 'saved', 'unsaved', 'local', 'waiting'] as const;
export type SavingState = (typeof saveStates)[number];

const stateWords: Record<SavingState, string> = {
  idle: '',
  saving: 'Saving',
  saved: 'Saved',
  unsaved: 'Not saved: try again',
  local: 'Saved on this phone',
  waiting: 'Saved, waiting for signal',
};

export interface SaveStateProps {
  readonly state: SavingState;
  /** Tries again now; then `Not saved: try again` is a button. */
  readonly onRetry?: (() => void) | undefined;
}

/** What became of what was typed, in a word. Said politely, and `Saving` not at all: it would speak at every key. */
export function SaveState({ state, onRetry }: SaveStateProps) {
  const retry = state === 'unsaved' && onRetry !== undefined;
  return (
    <span className="ui-save" data-state={state}>
      <span role="status" className={retry || state === 'saving' ? 'ui-hidden' : undefined}>
        {state === 'saving' ? '' : retry ? 'Not saved' : stateWords[state]}
      </span>
      {state === 'saving' ? <span aria-hidden="true">{stateWords.saving}</span> : null}
      {retry ? (
        <button type="button" className="ui-link" onClick={onRetry}>
          {stateWords.unsaved}
        </button>
      ) : null}
    </span>
  );
}
