import { Button } from '@mantine/core';
import './states.css';

export interface FaultPanelProps {
  /** The id that stands in the log, e.g. `7F3A-22`; without one the server was not reached at all. */
  readonly faultId?: string | undefined;
  readonly onRetry?: () => void;
}

/** A fault of ours, as far as a person needs to know it. */
export function FaultPanel({ faultId, onRetry }: FaultPanelProps) {
  return (
    <section className="ui-fault" role="alert">
      <h2 className="t-heading">
        {faultId === undefined ? 'We could not reach the server.' : 'Something went wrong on our side.'}
      </h2>
      <p>
        {faultId === undefined ? (
          'Nothing was lost. Check the connection, then try again.'
        ) : (
          <>
            Nothing was lost. Quote <b className="ui-fault-id">{faultId}</b> if you ask for help.
          </>
        )}
      </p>
      {onRetry === undefined ? null : (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </section>
  );
}
