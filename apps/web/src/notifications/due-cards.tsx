import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Anchor, Truncate } from '@tributary/ui';
import { useEffect, useId, useRef } from 'react';
import type { SaveCycleInput } from '../gql/graphql';
import { cyclePath } from '../pdsa-cycles/cycle-words';
import { dayAhead, daysOn } from '../pdsa-cycles/look-back-days';
import { movementWords } from '../pdsa-cycles/quick-start-words';
import { RefusalNotes } from '../projects/refusal-notes';
import { useSending } from '../projects/sending';
import { MoveDay } from './my-work-query';
import { actWords, dueWords } from './my-work-words';
import type { WaitingCycle } from './my-work-words';

/** A day that was moved on, with what it takes to move it back. */
export interface Moved {
  readonly from: string | null;
  readonly to: string;
  readonly version: number;
}

export interface DueCardProps {
  readonly slug: string;
  readonly today: string;
  readonly waiting: WaitingCycle;
  readonly moved: Moved | undefined;
  readonly onMoved: (moved: Moved | null) => void;
}

/** What "not yet" means on a ward. */
const notYetDays = 7;

/** One test whose day has come: what was predicted, why it matters now, and the one tap that goes on. */
export function DueCard({ slug, today, waiting, moved, onMoved }: DueCardProps) {
  const { cycle, sentence } = waiting;
  const id = useId();
  const undo = useRef<HTMLButtonElement>(null);
  const [mutate] = useMutation(MoveDay);
  const act = useSending(
    (input: SaveCycleInput) => mutate({ variables: { input } }),
    (data) => data.saveCycle.problems,
  );
  const field = cycle.stage === 'PLAN' ? 'startsOn' : 'lookBackOn';
  const move = async (day: string | null, version: number) => {
    const answer = await act.send({ id: cycle.id, version, [field]: day });
    return answer?.saveCycle.cycle?.version;
  };
  const wasMoved = moved !== undefined;
  useEffect(() => {
    // The button that was pressed is gone; the way back is where the hand is.
    if (wasMoved) undo.current?.focus();
  }, [wasMoved]);

  if (moved !== undefined) {
    return (
      <div className="due-moved" role="status">
        <span>
          Test {cycle.label} comes back on {dayAhead(moved.to, today)}.
        </span>
        <button
          ref={undo}
          type="button"
          className="ui-link"
          disabled={act.busy}
          onClick={() => {
            void move(moved.from, moved.version).then((version) => {
              if (version !== undefined) onMoved(null);
            });
          }}
        >
          Undo
        </button>
        <RefusalNotes act={act} fields={[]} />
      </div>
    );
  }
  // A day can be moved while it lies ahead of the work; what has ended waits for words, not for a day.
  const mayWait = cycle.stage === 'PLAN' || cycle.stage === 'DO';
  return (
    <article className="due-card" aria-labelledby={id}>
      <p className="t-caption">
        {dueWords(waiting, today)} · {cycle.project.title}
      </p>
      <h3 id={id} className="t-heading">
        <Truncate lines={3}>{cycle.changeTested ?? `Test ${cycle.label}`}</Truncate>
      </h3>
      <p className="due-sentence">{sentence}</p>
      <Predicted cycle={cycle} />
      <RefusalNotes act={act} />
      <div className="due-acts">
        <Button
          renderRoot={(props: object) => (
            <Anchor {...props} href={cyclePath(slug, cycle.project.code, cycle.label)} />
          )}
        >
          {actWords(cycle.stage, cycle.label)}
        </Button>
        {mayWait ? (
          <Button
            variant="default"
            loading={act.busy}
            aria-describedby={id}
            onClick={() => {
              const to = daysOn(today, notYetDays);
              void move(to, cycle.version).then((version) => {
                if (version !== undefined) onMoved({ from: cycle[field], to, version });
              });
            }}
          >
            Not yet
          </Button>
        ) : null}
      </div>
    </article>
  );
}

function Predicted({ cycle }: { readonly cycle: WaitingCycle['cycle'] }) {
  const [prediction] = cycle.predictions;
  if (prediction === undefined) return null;
  const movement = movementWords(prediction);
  const said = prediction.to ?? prediction.words ?? movement;
  if (said === null) return null;
  return (
    <p className="due-predicted">
      <span>You predicted</span> <b data-words={said.length > 9 || undefined}>{said}</b>
      {prediction.to === null || prediction.from === null ? null : <span> from {prediction.from}</span>}
    </p>
  );
}
