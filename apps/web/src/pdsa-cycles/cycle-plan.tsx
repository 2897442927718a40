import {
  CYCLE_DATA_KINDS,
  CYCLE_PURPOSES,
  cyclePurposeWord,
  SCALE_COUNTS,
  scaleCountWord,
} from '@tributary/domain';
import { Choices, FieldProblem } from '@tributary/ui';
import { useId, useState } from 'react';
import { PersonChoice } from '../people/person-choice';
import { dataKindWords } from './cycle-fields';
import { OpenPredictions } from './cycle-predictions';
import type { Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';
import { TaskFields } from './cycle-tasks';
import { ChoiceField, CountField, DayField, ScaleField, WordsField } from './cycle-writing';
import { dayAhead, todayHere } from './look-back-days';
import { LOOK_BACKS, lookBackDay, type LookBack } from './quick-start-defaults';
import { lookBackWords } from './quick-start-words';

export interface PlanFormProps {
  readonly slug: string;
  readonly cycle: Cycle;
}

/** Plan, being written: the four questions, and behind them what else a worksheet asks. */
export function PlanForm({ slug, cycle }: PlanFormProps) {
  return (
    <>
      <WordsField field="changeTested" label="What will you try?" lines={2} />
      <OpenPredictions />
      <ScaleField field="scale" label="How small is the test?" />
      <LookBackField />
      <MorePlan slug={slug} cycle={cycle} />
    </>
  );
}

/** The plan of a test that has begun: everything but the predictions, which are locked. */
export function PlanFields({ slug, cycle }: PlanFormProps) {
  return (
    <>
      <WordsField field="changeTested" label="What will you try?" lines={2} />
      <ScaleField field="scale" label="How small is the test?" />
      <LookBackField />
      <MorePlan slug={slug} cycle={cycle} />
    </>
  );
}

/** When somebody looks back: a few usual days, counted from the start, or another one. */
function LookBackField() {
  const form = useCycleForm();
  const id = useId();
  const [picking, setPicking] = useState(false);
  const today = todayHere();
  const starts = form.value('startedOn') || form.value('startsOn') || today;
  const day = form.value('lookBackOn');
  const problem = form.problem('lookBackOn');
  const usual = LOOK_BACKS.find((one) => one !== 'day' && lookBackDay(one, '', starts) === day);
  const choice: LookBack | null = picking ? 'day' : (usual ?? (day === '' ? null : 'day'));
  return (
    <div className="cycle-field">
      <Choices
        label="When do you look back?"
        options={LOOK_BACKS.map((one) => ({ value: one, label: lookBackWords[one] }))}
        value={choice}
        onChange={(chosen) => {
          setPicking(chosen === 'day');
          const next = lookBackDay(chosen, day, starts);
          if (chosen !== 'day' && next !== null) form.write('lookBackOn', next);
        }}
        describedBy={problem !== undefined && choice !== 'day' ? `${id}-problem` : `${id}-day`}
      />
      {choice === 'day' ? (
        <DayField field="lookBackOn" label="The day you look back" />
      ) : (
        <>
          <p id={`${id}-day`} className="cycle-hint">
            {day === '' ? 'Until then nothing reminds you.' : `You look back ${onDay(day, today)}.`}
          </p>
          {problem === undefined ? null : (
            <div data-problem="">
              <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function onDay(day: string, today: string): string {
  const words = dayAhead(day, today);
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`;
}

const folded = [
  'buildsOn',
  'purpose',
  'scaleCount',
  'scaleConditions',
  'startsOn',
  'howWeWillKnow',
  'dataWhat',
  'dataWho',
  'dataWhen',
  'dataWhere',
  'dataHow',
  'dataKind',
  'ownerId',
] as const;

/** The rest of the worksheet, folded: it may follow at any time. */
function MorePlan({ slug, cycle }: PlanFormProps) {
  const form = useCycleForm();
  const tasks = form.rows('tasks').length;
  const filled = folded.filter((field) => form.value(field) !== '').length + (tasks > 0 ? 1 : 0);
  const wrong =
    folded.some((field) => form.problem(field) !== undefined) ||
    Object.keys(form.state.refused).some((key) => key.startsWith('tasks'));
  const [open, setOpen] = useState(false);
  return (
    <details
      className="cycle-more"
      open={open || wrong}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        More of the plan{' '}
        <span className="cycle-more-count">
          {filled} of {folded.length + 1} filled
        </span>
      </summary>
      <div className="cycle-form">
        <WordsField
          field="buildsOn"
          hint={
            cycle.previous.length === 0
              ? undefined
              : `What ${cycle.previous.map(({ label }) => label).join(' and ')} taught you.`
          }
        />
        <ChoiceField
          field="purpose"
          label="What is it for?"
          clearable
          options={CYCLE_PURPOSES.map((purpose) => ({ value: purpose, label: cyclePurposeWord(purpose) }))}
        />
        <div className="cycle-pair">
          <CountField field="scaleCount" label="How many?" />
          <ChoiceField
            field="scaleCountOf"
            label="Of what?"
            clearable
            options={SCALE_COUNTS.map((of) => ({ value: of, label: scaleCountWord(of) }))}
          />
        </div>
        <WordsField field="scaleConditions" />
        <DayField field="startsOn" />
        <TaskFields />
        <fieldset className="cycle-group">
          <legend>The data</legend>
          <WordsField field="howWeWillKnow" />
          <WordsField field="dataWhat" />
          <div className="cycle-pair">
            <WordsField field="dataWho" lines={0} />
            <WordsField field="dataWhen" label="When is it collected?" lines={0} />
            <WordsField field="dataWhere" label="Where is it collected?" lines={0} />
            <WordsField field="dataHow" label="How is it collected?" lines={0} />
          </div>
          <ChoiceField
            field="dataKind"
            label="Counts, words or both?"
            clearable
            options={CYCLE_DATA_KINDS.map((kind) => ({ value: kind, label: dataKindWords[kind] }))}
          />
        </fieldset>
        <Owner slug={slug} cycle={cycle} />
      </div>
    </details>
  );
}

function Owner({ slug, cycle }: PlanFormProps) {
  const form = useCycleForm();
  const [chosen, setChosen] = useState(cycle.owner);
  const id = form.value('ownerId');
  const owner = [chosen, cycle.owner].find((one) => one?.id === id) ?? null;
  return (
    <PersonChoice
      label="Who looks after it?"
      slug={slug}
      value={owner}
      error={form.problem('ownerId')}
      onChange={(person) => {
        setChosen(person === null ? null : { __typename: 'Person', ...person });
        form.write('ownerId', person?.id ?? '');
      }}
    />
  );
}
