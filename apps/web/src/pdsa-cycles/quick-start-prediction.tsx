import { Textarea, TextInput } from '@mantine/core';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { directionWord, EXPECTED_DIRECTIONS } from '@tributary/domain';
import { FieldProblem } from '@tributary/ui';
import { useId } from 'react';
import { pastedPlain } from './quick-start-paste';

const arrows = { UP: IconArrowUpRight, DOWN: IconArrowDownRight, NO_CHANGE: IconArrowRight };

export interface PredictionFieldsProps {
  readonly values: {
    readonly words: string;
    readonly direction: string;
    readonly from: string;
    readonly to: string;
  };
  /** What the test before asked; the answer is asked for anew. */
  readonly question: string | null;
  readonly onChange: (change: {
    readonly words?: string;
    readonly direction?: string;
    readonly from?: string;
    readonly to?: string;
  }) => void;
  readonly problemOf: (field: 'words' | 'direction' | 'from' | 'to') => string | undefined;
}

/** What somebody thinks will happen: in words, or as a way and two figures, or both. */
export function PredictionFields({ values, question, onChange, problemOf }: PredictionFieldsProps) {
  const id = useId();
  const way = problemOf('direction');
  return (
    <fieldset className="quick-prediction">
      <legend>What do you think will happen?</legend>
      {question === null ? null : <p className="t-said quick-question">{question}</p>}
      <div className="quick-prediction-box">
        <Textarea
          label="In your words"
          rows={1}
          value={values.words}
          error={problemOf('words')}
          onChange={(event) => {
            onChange({ words: event.currentTarget.value });
          }}
          onPaste={(event) => {
            pastedPlain(event, (words) => {
              onChange({ words });
            });
          }}
        />
        <div className="quick-way">
          <fieldset
            className="quick-directions"
            aria-describedby={way === undefined ? undefined : `${id}-way`}
          >
            <legend>It will go</legend>
            {EXPECTED_DIRECTIONS.map((direction) => {
              const Arrow = arrows[direction];
              return (
                <label key={direction} className="quick-direction">
                  <input
                    type="radio"
                    name={`${id}-direction`}
                    value={direction}
                    checked={values.direction === direction}
                    onChange={() => {
                      onChange({ direction });
                    }}
                    onClick={() => {
                      // Nobody has to name a way: a second tap takes it back.
                      if (values.direction === direction) onChange({ direction: '' });
                    }}
                  />
                  <span>
                    <Arrow size={18} stroke={1.75} aria-hidden="true" />
                    {directionWord(direction)}
                  </span>
                </label>
              );
            })}
          </fieldset>
          {way === undefined ? null : <FieldProblem id={`${id}-way`}>{way}</FieldProblem>}
          <div className="quick-figures">
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                label={end}
                autoComplete="off"
                value={values[end]}
                error={problemOf(end)}
                onChange={(event) => {
                  onChange({ [end]: event.currentTarget.value });
                }}
                onPaste={(event) => {
                  pastedPlain(event, (text) => {
                    onChange({ [end]: text.replace(/\s+/gu, ' ') });
                  });
                }}
              />
            ))}
          </div>
        </div>
      </div>
      <p className="quick-hint">We lock this when you start, so you can see what you learnt.</p>
    </fieldset>
  );
}
