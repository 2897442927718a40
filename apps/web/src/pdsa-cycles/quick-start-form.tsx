import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import {
  CYCLE_SCALES,
  EXPECTED_DIRECTIONS,
  planCycle,
  scaleWord,
  startCycle,
  type Problem,
} from '@tributary/domain';
import { Choices, FieldProblem, StickyActions } from '@tributary/ui';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { PlanCycleInput, PlanCycleMutation } from '../gql/graphql';
import type { Refusal } from '../organisation/refusals';
import type { useDraft } from '../projects/draft';
import { RefusalNotes } from '../projects/refusal-notes';
import { useSending } from '../projects/sending';
import { dayAhead, todayHere } from './look-back-days';
import {
  directionOf,
  firstAnswers,
  followed,
  lessonOf,
  lookBackDay,
  LOOK_BACKS,
  nextLabel,
  usualLookBack,
} from './quick-start-defaults';
import type { FormerTest, LookBack, QuickAnswers, Ramp } from './quick-start-defaults';
import { pastedPlain } from './quick-start-paste';
import { PredictionFields } from './quick-start-prediction';
import { PlanCycle } from './quick-start-query';
import { RampLine } from './quick-start-ramp';
import { formerScaleWords, lookBackWords } from './quick-start-words';

export type PlannedTest = NonNullable<PlanCycleMutation['planCycle']['cycle']>;

export interface QuickStartFormProps {
  readonly slug: string;
  readonly project: { readonly id: string; readonly code: string; readonly title: string };
  readonly ramps: readonly Ramp[];
  readonly draft: ReturnType<typeof useDraft<QuickAnswers>>;
  /** The test it follows, where the address names one. */
  readonly after: FormerTest | undefined;
  readonly onPlanned: (cycle: PlannedTest, answers: QuickAnswers) => void;
  /** What stands beside the questions, given the ramp and the test that this one follows. */
  readonly beside: (ramp: Ramp | undefined, former: FormerTest | undefined) => ReactNode;
}

const fieldsShown = ['changeTested', 'newIdea', 'predictions', 'scale', 'lookBackOn'];

/** The four questions. What is typed is kept on this device until the test starts. */
export function QuickStartForm(props: QuickStartFormProps) {
  const { slug, project, ramps, draft, after, onPlanned, beside } = props;
  const { values } = draft;
  const [mutate] = useMutation(PlanCycle);
  const act = useSending(
    (input: PlanCycleInput) => mutate({ variables: { input } }),
    (data) => data.planCycle.problems,
  );
  const id = useId();

  const today = todayHere();
  const ramp = ramps.find((one) => one.id === values.ideaId);
  const former =
    after !== undefined && ramp?.cycles.some((one) => one.id === after.id) ? after : followed(ramp);
  const scale = CYCLE_SCALES.find((one) => one === values.scale) ?? 'FEW_PATIENTS';
  const direction = EXPECTED_DIRECTIONS.find((one) => one === values.direction) ?? null;
  const lookBack = LOOK_BACKS.find((one) => one === values.lookBack) ?? usualLookBack(scale);
  const lookBackOn = lookBackDay(lookBack, values.lookBackOn, today);
  const question = former?.predictions[0]?.question ?? null;

  const problemAt = (...path: readonly string[]) => refusalAt(act.refusals, path);

  const change = (next: Partial<QuickAnswers>) => {
    draft.replace({ ...values, ...next } as QuickAnswers);
  };

  const climb = (ideaId: string) => {
    if (ideaId === values.ideaId) return;
    const usual = firstAnswers(ramp, former);
    const next = ramps.find((one) => one.id === ideaId);
    const fresh = firstAnswers(next, followed(next));
    // What was typed stays; what only stood there makes way for what stands on the other ramp.
    const kept = Object.fromEntries(
      Object.entries(values).filter(([field, text]) => text !== usual[field] && field !== 'ideaId'),
    );
    act.clear();
    draft.replace({ ...fresh, ...kept, ideaId });
  };

  const send = async (start: boolean) => {
    const prediction = {
      question,
      words: filled(values.words),
      direction,
      from: filled(values.from),
      to: filled(values.to),
    };
    const plan = { changeTested: values.changeTested, scale, lookBackOn, predictions: [prediction] };
    const missing = missingIn(plan, start, today);
    if (lookBack === 'day' && lookBackOn === null)
      missing.push({
        code: 'DAY_MISSING',
        message: 'Pick the day on which you look back.',
        path: ['lookBackOn'],
      });
    if (missing.length > 0) {
      act.refuse(missing);
      return;
    }
    const changeTested = values.changeTested.trim();
    const lesson = lessonOf(former);
    const accepted = await act.send({
      projectId: project.id,
      ...(ramp === undefined ? { newIdea: changeTested } : { changeIdeaId: ramp.id }),
      ...(former === undefined ? {} : { copyFrom: former.id, previousIds: [former.id] }),
      ...(lesson === null ? {} : { buildsOn: lesson }),
      changeTested,
      predictions: [prediction],
      scale,
      // The number of the former test belonged to its scale.
      ...(former === undefined || former.scale === scale
        ? {}
        : { scaleCount: null, scaleCountOf: null, scaleConditions: null }),
      lookBackOn,
      start,
    });
    const cycle = accepted?.planCycle.cycle;
    if (!cycle) return;
    draft.drop();
    onPlanned(cycle, values);
  };

  return (
    <form
      className="quick-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void send(true).then(() => {
          showFirstProblem(form);
        });
      }}
    >
      <RampLine
        slug={slug}
        title={project.title}
        ramps={ramps}
        ramp={ramp}
        label={nextLabel(ramp, ramps)}
        onChange={climb}
      />
      <RefusalNotes act={act} fields={fieldsShown} />
      {beside(ramp, former)}
      <Textarea
        label="What will you try?"
        rows={2}
        value={values.changeTested}
        error={problemAt('changeTested') ?? problemAt('newIdea')}
        onChange={(event) => {
          change({ changeTested: event.currentTarget.value });
        }}
        onPaste={(event) => {
          pastedPlain(event, (changeTested) => {
            change({ changeTested });
          });
        }}
      />
      <PredictionFields
        values={values}
        question={question}
        onChange={(next) => {
          const after = { ...values, ...next } as QuickAnswers;
          const pointed = directionOf(values.from, values.to) ?? '';
          // Two figures say the way; a way that somebody tapped stays as they said it.
          const follows =
            next.direction === undefined && (values.direction === '' || values.direction === pointed);
          draft.replace({
            ...after,
            direction: follows ? (directionOf(after.from, after.to) ?? after.direction) : after.direction,
          });
        }}
        problemOf={(field) =>
          problemAt('predictions', '0', field) ?? (field === 'words' ? problemAt('predictions') : undefined)
        }
      />
      <div>
        <Choices
          label="How small is the test?"
          options={CYCLE_SCALES.map((one) => ({ value: one, label: scaleWord(one) }))}
          value={scale}
          onChange={(chosen) => {
            change({ scale: chosen });
          }}
          describedBy={`${id}-scale`}
        />
        <p id={`${id}-scale`} className="quick-hint">
          {problemAt('scale') ??
            (former === undefined
              ? 'Begin small: it shows the same and costs less.'
              : formerScaleWords(former))}
        </p>
      </div>
      <div>
        <Choices
          label="When do you look back?"
          options={LOOK_BACKS.map((one) => ({ value: one, label: lookBackWords[one] }))}
          value={lookBack}
          onChange={(chosen: LookBack) => {
            change({ lookBack: chosen });
          }}
          describedBy={`${id}-look-back`}
        />
        {lookBack === 'day' ? (
          <TextInput
            className="quick-day"
            type="date"
            label="The day"
            min={today}
            value={values.lookBackOn}
            error={problemAt('lookBackOn')}
            onChange={(event) => {
              change({ lookBackOn: event.currentTarget.value });
            }}
          />
        ) : null}
        {lookBack !== 'day' && problemAt('lookBackOn') !== undefined ? (
          <FieldProblem id={`${id}-look-back`}>{problemAt('lookBackOn')}</FieldProblem>
        ) : (
          <p id={`${id}-look-back`} className="quick-hint">
            {lookBackOn === null ? 'You choose the day.' : `You look back ${onDay(lookBackOn, today)}.`}
          </p>
        )}
      </div>
      <StickyActions note="Four questions. No patient names or numbers, please.">
        <Button
          variant="subtle"
          size="lg"
          disabled={act.busy}
          onClick={(event) => {
            const form = event.currentTarget.closest('form');
            void send(false).then(() => {
              showFirstProblem(form);
            });
          }}
        >
          Plan it for later
        </Button>
        <Button type="submit" size="lg" loading={act.busy}>
          Start the test
        </Button>
      </StickyActions>
      <p className="quick-kept" role="status">
        {draft.dirty ? 'What you typed is kept on this device until you start.' : ''}
      </p>
    </form>
  );
}

const onDay = (day: string, today: string): string => {
  const words = dayAhead(day, today);
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`;
};

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the rules would refuse, said without asking the api: on a ward every trip counts. */
function missingIn(plan: Parameters<typeof planCycle>[0], start: boolean, today: string): Refusal[] {
  const planned = planCycle(plan, today);
  const problems: readonly Problem[] = planned.ok ? [] : planned.problems;
  if (!planned.ok || !start) return problems.map(asRefusal);
  const started = startCycle(planned.value.cycle, {}, today);
  return started.ok ? [] : started.problems.map(asRefusal);
}

const asRefusal = ({ code, message, path }: Problem): Refusal => ({ code, message, path });

/** The sentence for a place of the input, if there is one: exactly that place, however the api names the argument. */
function refusalAt(refusals: readonly Refusal[], wanted: readonly string[]): string | undefined {
  return refusals.find(({ path }) => {
    const inside = path[0] === 'input' ? path.slice(1) : path;
    return inside.length === wanted.length && inside.every((step, index) => step === wanted[index]);
  })?.message;
}

function showFirstProblem(form: HTMLElement | null): void {
  // After the refusals have been drawn.
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
