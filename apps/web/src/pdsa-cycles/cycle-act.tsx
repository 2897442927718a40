import { CYCLE_DECISIONS, decisionWord } from '@tributary/domain';
import { FieldProblem } from '@tributary/ui';
import { useEffect, useId, useRef } from 'react';
import type { Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';
import { ScaleField, WordsField } from './cycle-writing';

/** What each decision brings about. */
const consequences = (label: string) => ({
  ADOPT: 'It becomes the way you work. Say what makes it stick.',
  ADAPT: `The next test opens at once, with what stays the same as in ${label}.`,
  ABANDON: 'It ends here, and others find why.',
});

/** Act: the three ways on, each with what follows from it and what it asks. */
export function ActForm({ cycle }: { readonly cycle: Cycle }) {
  const form = useCycleForm();
  const name = useId();
  const decision = form.value('decision');
  const problem = form.problem('decision');
  const follows = consequences(cycle.label);
  const { write, value } = form;
  // Offered once: the scale of this test, to go on from.
  const offered = useRef(false);
  useEffect(() => {
    if (decision !== 'ADAPT' || offered.current || value('nextScale') !== '') return;
    offered.current = true;
    if (cycle.scale !== null) write('nextScale', cycle.scale);
  }, [decision, cycle.scale, write, value]);
  return (
    <>
      <fieldset
        className="cycle-decisions"
        data-problem={problem === undefined ? undefined : ''}
        aria-describedby={problem === undefined ? undefined : `${name}-problem`}
      >
        <legend className="ui-hidden">What next?</legend>
        {CYCLE_DECISIONS.map((one) => (
          <label key={one} className="cycle-decision" htmlFor={`${name}-${one}-choice`}>
            <input
              type="radio"
              id={`${name}-${one}-choice`}
              name={name}
              value={one}
              checked={decision === one}
              aria-describedby={`${name}-${one}`}
              onChange={() => {
                write('decision', one);
              }}
            />
            <span className="cycle-decision-words">
              <b>{decisionWord(one)}</b>
              <span id={`${name}-${one}`}>{follows[one]}</span>
            </span>
          </label>
        ))}
        {problem === undefined ? null : <FieldProblem id={`${name}-problem`}>{problem}</FieldProblem>}
      </fieldset>
      {decision === 'ADOPT' ? (
        <>
          <WordsField
            field="adoptionPlan"
            label="How does it become the way you work?"
            hint="Who owns it, what makes it the easy way, how you will notice if it slips."
            lines={3}
          />
          <WordsField field="decisionReason" label="Why adopt it?" optional lines={2} />
        </>
      ) : decision === 'ADAPT' ? (
        <>
          <WordsField field="nextChange" label="What changes in the next test?" lines={2} />
          <ScaleField field="nextScale" label="How large is the next test?" />
          <WordsField field="decisionReason" label="Why?" optional lines={2} />
        </>
      ) : decision === 'ABANDON' ? (
        <div className="cycle-surprise">
          <p className="t-said">Stopping is a result.</p>
          <WordsField field="decisionReason" label="Why? Others will search for this." lines={3} />
        </div>
      ) : null}
    </>
  );
}
