import { Textarea, TextInput } from '@mantine/core';
import { CYCLE_SCALES, scaleWord } from '@tributary/domain';
import { Answers, Choices, FieldProblem } from '@tributary/ui';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useCycleForm } from './cycle-saving';
import { fieldLabels } from './cycle-fields';
import { pastedPlain } from './quick-start-paste';

interface FieldProps {
  /** The key under which the form holds it. */
  readonly field: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

const labelFor = (field: string, label: ReactNode, optional: boolean): ReactNode => {
  const words = label ?? (field in fieldLabels ? fieldLabels[field as keyof typeof fieldLabels] : field);
  return optional ? (
    <>
      {words} <span className="cycle-optional">Optional</span>
    </>
  ) : (
    words
  );
};

export interface WordsFieldProps extends FieldProps {
  /** Lines to begin with; 1 is a single line. It grows with what is written. */
  readonly lines?: number;
}

/** Something to write in words. What comes out of Word loses its dress. */
export function WordsField({ field, label, hint, optional = false, lines = 2 }: WordsFieldProps) {
  const form = useCycleForm();
  const Input = lines === 0 ? TextInput : Textarea;
  return (
    <Input
      className={`cycle-field cycle-lines-${String(Math.min(lines, 4))}`}
      label={labelFor(field, label, optional)}
      description={hint}
      autoComplete="off"
      value={form.value(field)}
      error={form.problem(field)}
      {...(lines === 0 ? {} : { rows: lines })}
      onChange={(event: { currentTarget: { value: string } }) => {
        form.write(field, event.currentTarget.value);
      }}
      onBlur={() => {
        form.leave(field);
      }}
      onPaste={(event: Parameters<typeof pastedPlain>[0]) => {
        pastedPlain(event, (words) => {
          form.write(field, lines === 0 ? words.replace(/\s+/gu, ' ') : words);
        });
      }}
    />
  );
}

export function DayField({ field, label, hint, optional = false }: FieldProps) {
  const form = useCycleForm();
  return (
    <TextInput
      className="cycle-field cycle-day"
      type="date"
      label={labelFor(field, label, optional)}
      description={hint}
      value={form.value(field)}
      error={form.problem(field)}
      onChange={(event) => {
        form.write(field, event.currentTarget.value);
      }}
      onBlur={() => {
        form.leave(field);
      }}
    />
  );
}

/** A whole number; letters do not get in. */
export function CountField({ field, label, hint }: FieldProps) {
  const form = useCycleForm();
  return (
    <TextInput
      className="cycle-field cycle-count"
      inputMode="numeric"
      autoComplete="off"
      maxLength={7}
      label={labelFor(field, label, false)}
      description={hint}
      value={form.value(field)}
      error={form.problem(field)}
      onChange={(event) => {
        form.write(field, event.currentTarget.value.replace(/\D/gu, '').replace(/^0+/u, ''));
      }}
      onBlur={() => {
        form.leave(field);
      }}
    />
  );
}

export interface ChoiceFieldProps<Value extends string> extends Omit<FieldProps, 'label' | 'optional'> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  /** Joined across the width, for answers that exclude each other; else chips. */
  readonly joined?: boolean;
  /** It may be left open, and taken back. */
  readonly clearable?: boolean;
}

/** An answer out of a few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { field, label, options, hint, joined = false, clearable = false } = props;
  const form = useCycleForm();
  const id = useId();
  const problem = form.problem(field);
  const value = form.value(field);
  const Set = joined ? Answers : Choices;
  return (
    <div className="cycle-field" data-problem={problem === undefined ? undefined : ''}>
      <Set
        label={label}
        options={options}
        value={options.find((option) => option.value === value)?.value ?? null}
        onChange={(chosen) => {
          form.write(field, chosen);
        }}
        describedBy={
          problem === undefined ? (hint === undefined ? undefined : `${id}-hint`) : `${id}-problem`
        }
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="cycle-hint">
          {hint}
        </p>
      )}
      {clearable && value !== '' ? (
        <button
          type="button"
          className="ui-link cycle-clear"
          onClick={() => {
            form.write(field, '');
          }}
        >
          Leave it open<span className="ui-hidden">: {label}</span>
        </button>
      ) : null}
      {problem === undefined ? null : <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  );
}

/** How large a test is, smallest first. */
export function ScaleField({
  field,
  label,
}: {
  readonly field: 'scale' | 'nextScale';
  readonly label: string;
}) {
  return (
    <ChoiceField
      field={field}
      label={label}
      options={CYCLE_SCALES.map((scale) => ({ value: scale, label: scaleWord(scale) }))}
    />
  );
}

/** A problem that belongs to a whole list. */
export function ListProblem({ field }: { readonly field: 'predictions' | 'tasks' }) {
  const form = useCycleForm();
  const id = useId();
  const problem = form.problem(field);
  return problem === undefined ? null : (
    <div data-problem="">
      <FieldProblem id={id}>{problem}</FieldProblem>
    </div>
  );
}
