import { RESULT_DIRECTIONS, VERDICTS, verdictWord } from '@tributary/domain';
import { PredictionBeside } from '@tributary/ui';
import type { Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';
import { momentWords } from './cycle-words';
import { ChoiceField, WordsField } from './cycle-writing';
import { movementWords } from './quick-start-words';

const besideWords = { LESS: 'Less', AS_PREDICTED: 'As predicted', MORE: 'More' } as const;

/** Study: what was seen beside what was thought, one prediction after the other. */
export function StudyForm({ cycle }: { readonly cycle: Cycle }) {
  const form = useCycleForm();
  const notMet = cycle.predictions.some(({ id }) => form.value(`predictions.${id}.verdict`) === 'NOT_MET');
  return (
    <>
      {cycle.predictions.map((prediction, place) => (
        <StudiedPrediction
          key={prediction.id}
          cycle={cycle}
          prediction={prediction}
          number={cycle.predictions.length > 1 ? place + 1 : null}
        />
      ))}
      {notMet ? (
        <div className="cycle-surprise">
          <p className="t-said">It did not go as you thought. That is worth knowing.</p>
          <WordsField field="surprises" label="What surprised you?" lines={2} />
        </div>
      ) : null}
      <WordsField field="learnt" label="What did you learn?" lines={3} />
      {notMet ? null : (
        <WordsField field="surprises" label="Anything that surprised you?" optional lines={2} />
      )}
      <WordsField field="comparedWithBefore" label="How does it compare with before?" optional lines={2} />
    </>
  );
}

interface StudiedPredictionProps {
  readonly cycle: Cycle;
  readonly prediction: Cycle['predictions'][number];
  /** Its place where there are several. */
  readonly number: number | null;
}

function StudiedPrediction({ cycle, prediction, number }: StudiedPredictionProps) {
  const form = useCycleForm();
  const row = `predictions.${prediction.id}`;
  const about = number === null ? '' : ` ${String(number)}`;
  const result = form.value(`${row}.result`).trim();
  return (
    <section className="cycle-studied" aria-label={`Prediction${about}`}>
      {prediction.question === null ? null : (
        <h2 className="t-strong">
          {number === null ? null : `${String(number)}. `}
          {prediction.question}
        </h2>
      )}
      <Beside cycle={cycle} prediction={prediction} result={result === '' ? null : result} />
      <WordsField
        field={`${row}.result`}
        label="What did you see?"
        hint="A figure if you have one: 74%."
        lines={1}
      />
      <ChoiceField
        field={`${row}.verdict`}
        label={number === null ? 'So, was the prediction met?' : `So, was prediction${about} met?`}
        joined
        options={VERDICTS.map((verdict) => ({ value: verdict, label: verdictWord(verdict) }))}
      />
      <ChoiceField
        field={`${row}.resultDirection`}
        label={number === null ? 'And beside the prediction?' : `And beside prediction${about}?`}
        joined
        options={RESULT_DIRECTIONS.map((direction) => ({ value: direction, label: besideWords[direction] }))}
        hint={
          form.value(`${row}.verdict`) === 'CANNOT_TELL' ? 'May stay open where you can’t tell.' : undefined
        }
      />
    </section>
  );
}

interface BesideProps {
  readonly cycle: Pick<Cycle, 'startedAt' | 'origin'>;
  readonly prediction: StudiedPredictionProps['prediction'];
  readonly result: string | null;
}

/** The prediction and the result at one size. */
export function Beside({ cycle, prediction, result }: BesideProps) {
  const { words, to, from, direction, late } = prediction;
  const movement = movementWords({ direction, from, to: null });
  const figure = to ?? words ?? movementWords(prediction);
  // What is not the figure itself: the words, and where it came from.
  const rest = [figure === words ? null : words, figure === movement ? null : movement].filter(
    (part) => part !== null,
  );
  return (
    <PredictionBeside
      predicted={{
        heading: 'You predicted',
        value: figure,
        missing: cycle.origin === 'IMPORT' ? 'The register holds no prediction.' : 'Nothing was predicted.',
        locked: cycle.startedAt !== null,
        ...(rest.length === 0
          ? {}
          : {
              detail: rest.map((part) => (
                <span key={part} className="cycle-beside-line">
                  {part}
                </span>
              )),
            }),
        ...(cycle.startedAt === null
          ? {}
          : { note: late ? 'Changed after it began' : `Locked ${momentWords(cycle.startedAt)}` }),
      }}
      seen={{ heading: 'You saw', value: result, missing: 'Not written yet.' }}
    />
  );
}
