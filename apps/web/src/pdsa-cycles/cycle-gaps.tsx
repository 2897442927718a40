import {
  CYCLE_GAPS,
  cycleGapWord,
  RESULT_DIRECTIONS,
  resultDirectionWord,
  VERDICTS,
  verdictWord,
  type CycleGap,
} from '@tributary/domain';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { PRESENT } from './autosave-state';
import { firstPrediction, PredictionFields } from './cycle-predictions';
import { ActForm } from './cycle-act';
import type { Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';
import { ChoiceField, DayField, ScaleField, WordsField } from './cycle-writing';

export interface CycleGapsProps {
  readonly cycle: Cycle;
  readonly mayFill: boolean;
}

/** What the register did not say: shown as what it is, a gap, and filled in by who may. */
export function CycleGaps({ cycle, mayFill }: CycleGapsProps) {
  // What is being filled stays open after its first word has been saved and the gap is gone.
  const [open, setOpen] = useState<readonly CycleGap[]>([]);
  const gaps = CYCLE_GAPS.filter((gap) => cycle.gaps.includes(gap) || open.includes(gap));
  if (gaps.length === 0) return null;
  return (
    <section className="cycle-gaps" aria-labelledby="cycle-gaps">
      <h2 className="t-strong" id="cycle-gaps">
        The register does not say
      </h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            <div className="cycle-gap">
              <span>{cycleGapWord(gap)}</span>
              {mayFill && !open.includes(gap) ? (
                <button
                  type="button"
                  className="ui-link"
                  onClick={() => {
                    setOpen([...open, gap]);
                  }}
                >
                  Fill in<span className="ui-hidden"> {cycleGapWord(gap)}</span>
                </button>
              ) : null}
            </div>
            {open.includes(gap) ? (
              <div className="cycle-form">
                <GapFields gap={gap} cycle={cycle} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function GapFields({ gap, cycle }: { readonly gap: CycleGap; readonly cycle: Cycle }) {
  switch (gap) {
    case 'PREDICTION':
      return (
        <>
          <p className="cycle-hint">
            What was written at the time. It is shown as added after the test began.
          </p>
          <OnFirstPrediction>{(row) => <PredictionFields row={row} number={null} />}</OnFirstPrediction>
        </>
      );
    case 'SCALE':
      return <ScaleField field="scale" label="How large was the test?" />;
    case 'START':
      return <DayField field="startedOn" />;
    case 'END':
      return <DayField field="endedOn" />;
    case 'RESULT':
      return <WordsField field="observations" label="What was seen?" lines={3} />;
    case 'COMPARISON':
      return (
        <OnFirstPrediction>
          {(row) => (
            <>
              <ChoiceField
                field={`${row}.verdict`}
                label="Was the prediction met?"
                joined
                options={VERDICTS.map((verdict) => ({ value: verdict, label: verdictWord(verdict) }))}
              />
              <ChoiceField
                field={`${row}.resultDirection`}
                label="And beside the prediction?"
                options={RESULT_DIRECTIONS.map((direction) => ({
                  value: direction,
                  label: resultDirectionWord(direction),
                }))}
              />
            </>
          )}
        </OnFirstPrediction>
      );
    case 'DECISION':
      return <ActForm cycle={cycle} />;
  }
}

/** The first prediction of the test; where there is none a new one is begun. */
function OnFirstPrediction({ children }: { readonly children: (row: string) => ReactNode }) {
  const form = useCycleForm();
  const first = form.rows('predictions')[0];
  const { write } = form;
  const none = first === undefined;
  useEffect(() => {
    if (none) write(firstPrediction, PRESENT);
  }, [none, write]);
  return first === undefined ? null : <div key={first.firstName}>{children(first.row)}</div>;
}
