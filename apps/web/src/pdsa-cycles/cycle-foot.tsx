import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CYCLE_DECISIONS } from '@tributary/domain';
import { StickyActions } from '@tributary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { MoveCycleInput } from '../gql/graphql';
import type { Refusal } from '../organisation/refusals';
import { Fault } from '../platform/faults';
import { CycleProgress } from './cycle-progress';
import { DecideCycle, FinishDoing, FinishStudy, StartCycle, type Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';
import { cyclePath } from './cycle-words';

export interface CycleFootProps {
  readonly slug: string;
  readonly cycle: Cycle;
  /** What a step needs and no field can show. */
  readonly refusals: readonly Refusal[];
  readonly onRefused: (refusals: readonly Refusal[]) => void;
  /** Something written is not saved and waits for the person. */
  readonly onUnsaved: () => void;
  readonly onMoved: () => void;
}

interface Moved {
  readonly refusals: readonly Refusal[];
  /** The label of the test that follows, where one was opened. */
  readonly next: string | null;
}

function moved(
  answer:
    | { readonly problems: readonly Refusal[]; readonly nextCycle?: { readonly label: string } | null }
    | undefined,
): Moved {
  if (answer === undefined) throw new Error('The answer was empty.');
  return { refusals: answer.problems, next: answer.nextCycle?.label ?? null };
}

const undecided: Moved = {
  refusals: [{ code: 'DECISION_MISSING', message: 'Choose: adopt, adapt or abandon.', path: ['decision'] }],
  next: null,
};

/** The one act of the stage: saves what is left, then goes on; what it needs is shown at its field. */
export function CycleFoot(props: CycleFootProps) {
  const { slug, cycle, refusals, onRefused, onUnsaved, onMoved } = props;
  const form = useCycleForm();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(undefined);
  const [start] = useMutation(StartCycle);
  const [finishDoing] = useMutation(FinishDoing);
  const [finishStudy] = useMutation(FinishStudy);
  const [decide] = useMutation(DecideCycle);
  const input = (): MoveCycleInput => ({ id: cycle.id, version: form.version() });
  const decision = CYCLE_DECISIONS.find((one) => one === form.value('decision')) ?? null;

  const go = async (): Promise<Moved> => {
    switch (cycle.stage) {
      case 'PLAN':
        return moved((await start({ variables: { input: input() } })).data?.startCycle);
      case 'DO':
        return moved((await finishDoing({ variables: { input: input() } })).data?.finishDoing);
      case 'STUDY':
        return moved((await finishStudy({ variables: { input: input() } })).data?.finishStudy);
      case 'ACT':
        return decision === null
          ? undecided
          : moved((await decide({ variables: { input: { ...input(), decision } } })).data?.decideCycle);
      case 'CLOSED':
        return { refusals: [], next: null };
    }
  };

  const press = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      if (!(await form.flush())) {
        onUnsaved();
        return;
      }
      const { refusals: found, next } = await go();
      onRefused(form.ask(found));
      if (found.length > 0) return;
      if (next === null) onMoved();
      else
        void navigate(cyclePath(slug, cycle.project.code, next), {
          state: { planned: next, after: cycle.label },
        });
    } catch (error) {
      setFault(error);
    } finally {
      setBusy(false);
    }
  };

  const words = {
    PLAN: {
      act: 'cycle.start',
      label: 'Start the test',
      note: 'Starting locks the predictions. No patient names or numbers, please.',
    },
    DO: { act: 'cycle.finish-doing', label: 'Finish doing', note: undefined },
    STUDY: { act: 'cycle.finish-study', label: 'Decide what next', note: undefined },
    ACT: {
      act: 'cycle.decide',
      label:
        decision === null
          ? 'Decide'
          : { ADOPT: 'Adopt it', ADAPT: 'Adapt it', ABANDON: 'Abandon it' }[decision],
      note: decision === 'ADAPT' ? 'The next test opens at once.' : undefined,
    },
    CLOSED: { act: '', label: '', note: undefined },
  }[cycle.stage];
  if (!cycle.allowedActions.includes(words.act)) return null;
  return (
    <>
      {refusals.length === 0 ? null : (
        <div className="refusals" role="alert">
          {refusals.map((refusal) => (
            <p key={refusal.code + refusal.message} className="refusal">
              {refusal.code === 'STALE'
                ? 'Somebody changed this test meanwhile. Look again, then go on.'
                : refusal.message}
            </p>
          ))}
        </div>
      )}
      {fault === undefined ? null : <Fault error={fault} />}
      <StickyActions
        note={
          <span className="cycle-foot-note">
            <CycleProgress onLook={onUnsaved} />
            {words.note === undefined ? null : <span>{words.note}</span>}
          </span>
        }
      >
        <Button
          size="lg"
          loading={busy}
          onClick={() => {
            void press();
          }}
        >
          {words.label}
        </Button>
      </StickyActions>
    </>
  );
}
