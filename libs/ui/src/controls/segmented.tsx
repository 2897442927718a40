import { useId } from 'react';
import type { ReactNode } from 'react';
import './controls.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
}

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Id of the text that says what is wrong, when something is. */
  readonly describedBy?: string | undefined;
}

/** A few views of the same thing, joined in one box: radio buttons, so arrow keys and a screen reader know them. */
export function Segmented<Value extends string>(props: ChoiceProps<Value>) {
  return <RadioSet {...props} className="ui-segmented" labelHidden />;
}

/** An answer out of a few, as chips that are easy to hit; the question stands above. */
export function Choices<Value extends string>(props: ChoiceProps<Value>) {
  return <RadioSet {...props} className="ui-choices" labelHidden={false} />;
}

/** One of a few short answers that exclude each other, joined across the whole width; the question stands above. */
export function Answers<Value extends string>(props: ChoiceProps<Value>) {
  return <RadioSet {...props} className="ui-answers" labelHidden={false} />;
}

function RadioSet<Value extends string>({
  label,
  options,
  value,
  onChange,
  describedBy,
  className,
  labelHidden,
}: ChoiceProps<Value> & { readonly className: string; readonly labelHidden: boolean }) {
  const name = useId();
  return (
    <fieldset className={className} aria-describedby={describedBy}>
      <legend className={labelHidden ? 'ui-hidden' : 'ui-choices-question'}>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} className="ui-radio">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span>
              {labelHidden ? null : <Tick />}
              {option.icon}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Tick() {
  return (
    <svg className="ui-tick" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 8.5L6.5 12.5L14 4" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
