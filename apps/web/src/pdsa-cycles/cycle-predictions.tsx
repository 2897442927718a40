import { Button } from '@mantine/core';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { directionWord, EXPECTED_DIRECTIONS, PREDICTIONS_MOST } from '@tributary/domain';
import { Chip } from '@tributary/ui';
import { useEffect, useRef, useState } from 'react';
import { PRESENT } from './autosave-state';
import { freshRow } from './cycle-fields';
import type { Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';
import { momentWords } from './cycle-words';
import { ChoiceField, ListProblem, WordsField } from './cycle-writing';
import { movementWords, predictionWords } from './quick-start-words';

type Prediction = Cycle['predictions'][number];

/** The row in which the first prediction is written; its name is fixed, so that it is made once. */
export const firstPrediction = 'predictions.new-first';

/** The fields of one prediction: what is asked, and what will happen, in words or as a way and two figures. */
export function PredictionFields({ row, number }: { readonly row: string; readonly number: number | null }) {
  return (
    <div className="cycle-prediction">
      <WordsField
        field={`${row}.words`}
        label={
          number === null
            ? 'What do you think will happen?'
            : `Prediction ${String(number)}: what do you think will happen?`
        }
        lines={2}
      />
      <div className="cycle-way">
        <ChoiceField
          field={`${row}.direction`}
          label="It will go"
          clearable
          options={EXPECTED_DIRECTIONS.map((direction) => ({
            value: direction,
            label: directionWord(direction),
          }))}
        />
        <div className="cycle-figures">
          <WordsField field={`${row}.from`} label="from" lines={0} />
          <WordsField field={`${row}.to`} label="to" lines={0} />
        </div>
      </div>
      <WordsField field={`${row}.question`} label="Which question does it answer?" optional lines={0} />
    </div>
  );
}

/** The predictions while they may still change: one at least, more where there are more questions. */
export function OpenPredictions() {
  const form = useCycleForm();
  const rows = form.rows('predictions');
  const none = rows.length === 0;
  const { write } = form;
  useEffect(() => {
    if (none) write(firstPrediction, PRESENT);
  }, [none, write]);
  return (
    <section className="cycle-predictions" aria-label="Predictions">
      <ListProblem field="predictions" />
      {rows.map(({ row, firstName }, place) => (
        <div key={firstName} className="cycle-prediction-open">
          <PredictionFields row={row} number={rows.length > 1 ? place + 1 : null} />
          {rows.length > 1 ? (
            <button
              type="button"
              className="ui-link cycle-clear"
              onClick={() => {
                form.removeRow(row);
              }}
            >
              Take prediction {place + 1} out
            </button>
          ) : null}
        </div>
      ))}
      <p className="cycle-hint">We lock this when you start, so you can see what you learnt.</p>
      {rows.length < PREDICTIONS_MOST ? <AddPrediction>Add a question</AddPrediction> : null}
    </section>
  );
}

function AddPrediction({ children }: { readonly children: string }) {
  const form = useCycleForm();
  return (
    <Button
      variant="subtle"
      className="cycle-add"
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
      onClick={() => {
        form.write(freshRow('predictions'), PRESENT);
      }}
    >
      {children}
    </Button>
  );
}

export interface LockedPredictionsProps {
  readonly cycle: Cycle;
  readonly mayChange: boolean;
}

/** The predictions once Do has begun: closed, with the time; changing one is possible and will be seen. */
export function LockedPredictions({ cycle, mayChange }: LockedPredictionsProps) {
  const form = useCycleForm();
  const rows = form.rows('predictions');
  const added = rows.filter(({ row }) => !cycle.predictions.some(({ id }) => row === `predictions.${id}`));
  return (
    <div className="cycle-locked-list">
      <ListProblem field="predictions" />
      {cycle.predictions.length === 0 ? (
        <p className="cycle-missing">
          {cycle.origin === 'IMPORT' ? 'The register holds no prediction.' : 'No prediction was written.'}
        </p>
      ) : null}
      {cycle.predictions.map((prediction, place) => (
        <LockedPrediction
          key={prediction.id}
          prediction={prediction}
          number={cycle.predictions.length > 1 ? place + 1 : null}
          startedAt={cycle.startedAt}
          mayChange={mayChange}
        />
      ))}
      {added.map(({ row, firstName }) => (
        <div key={firstName} className="cycle-prediction-open">
          <p className="cycle-late-note">It will be shown as written after the test began.</p>
          <PredictionFields row={row} number={null} />
          <button
            type="button"
            className="ui-link cycle-clear"
            onClick={() => {
              form.removeRow(row);
            }}
          >
            Leave it out
          </button>
        </div>
      ))}
      {mayChange && added.length === 0 ? <AddPrediction>Add one all the same</AddPrediction> : null}
    </div>
  );
}

interface LockedPredictionProps {
  readonly prediction: Prediction;
  readonly number: number | null;
  readonly startedAt: string | null;
  readonly mayChange: boolean;
}

function LockedPrediction({ prediction, number, startedAt, mayChange }: LockedPredictionProps) {
  const [changing, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (changing) place.current?.querySelector('textarea')?.focus();
  }, [changing]);
  const said = predictionWords(prediction);
  const former = prediction.versions.slice(0, -1);
  return (
    <article className="cycle-locked" ref={place}>
      <p className="cycle-locked-head">
        <IconLock size={16} stroke={1.75} aria-hidden="true" />
        <span>
          {number === null ? 'Predicted' : `Prediction ${String(number)}`}
          {startedAt === null ? null : <>, locked {momentWords(startedAt)}</>}
        </span>
        {prediction.late ? <Chip tone="pool">Changed after it began</Chip> : null}
      </p>
      {prediction.question === null ? null : <p className="cycle-locked-question">{prediction.question}</p>}
      <p className={said === null ? 'cycle-missing' : 'cycle-locked-words'}>
        {prediction.words ?? movementWords(prediction) ?? 'Nothing was predicted.'}
      </p>
      {prediction.words !== null && movementWords(prediction) !== null ? (
        <p className="cycle-locked-way">{movementWords(prediction)}</p>
      ) : null}
      {former.length === 0 ? null : (
        <details className="cycle-versions">
          <summary>What it said before ({former.length})</summary>
          <ol>
            {prediction.versions.map((version) => (
              <li key={version.number}>
                <p>{predictionWords(version) ?? 'Nothing in words'}</p>
                <p className="cycle-hint">
                  {momentWords(version.writtenAt)}
                  {version.writtenBy === null ? null : ` · ${version.writtenBy.name}`}
                  {version.late ? ' · after it began' : null}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {changing ? (
        <>
          <p className="cycle-late-note">
            Your change is kept beside what was said before, and shown as written after the test began.
          </p>
          <PredictionFields row={`predictions.${prediction.id}`} number={null} />
          <button
            type="button"
            className="ui-link cycle-clear"
            onClick={() => {
              setChanging(false);
            }}
          >
            Done
          </button>
        </>
      ) : mayChange ? (
        <button
          type="button"
          className="ui-link cycle-clear"
          onClick={() => {
            setChanging(true);
          }}
        >
          Change it all the same
          {number === null ? null : <span className="ui-hidden">: prediction {number}</span>}
        </button>
      ) : null}
    </article>
  );
}
