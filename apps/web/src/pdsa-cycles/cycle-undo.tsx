import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { stageWord } from '@tributary/domain';
import { Dialogue } from '@tributary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { MoveCycleInput } from '../gql/graphql';
import { isStale, refusalOn } from '../organisation/refusals';
import { RefusalNotes } from '../projects/refusal-notes';
import { useSending } from '../projects/sending';
import { DiscardCycle, StepBackCycle, type Cycle } from './cycle-query';
import { useCycleForm } from './cycle-saving';

export interface CycleUndoProps {
  readonly slug: string;
  readonly cycle: Cycle;
  /** It went a stage back. */
  readonly onMoved: () => void;
}

const before = { STUDY: 'DO', ACT: 'STUDY', CLOSED: 'ACT' } as const;

/** The two ways back: one stage, with a reason; or altogether, before anything was seen. */
export function CycleUndo({ slug, cycle, onMoved }: CycleUndoProps) {
  const [asking, setAsking] = useState<'back' | 'discard' | null>(null);
  const to = cycle.stage in before ? before[cycle.stage as keyof typeof before] : null;
  const mayStepBack = to !== null && cycle.allowedActions.includes('cycle.step-back');
  const mayDiscard = cycle.allowedActions.includes('cycle.discard');
  if (!mayStepBack && !mayDiscard) return null;
  const close = () => {
    setAsking(null);
  };
  return (
    <div className="cycle-undo">
      {mayStepBack ? (
        <button
          type="button"
          className="ui-link"
          onClick={() => {
            setAsking('back');
          }}
        >
          Back to {stageWord(to)}
        </button>
      ) : null}
      {mayDiscard ? (
        <button
          type="button"
          className="ui-link"
          onClick={() => {
            setAsking('discard');
          }}
        >
          Discard this test
        </button>
      ) : null}
      <Dialogue
        opened={asking === 'back' && to !== null}
        onClose={close}
        title={to === null ? '' : `${cycle.label} back to ${stageWord(to)}?`}
      >
        <StepBackForm cycle={cycle} onClose={close} onMoved={onMoved} />
      </Dialogue>
      <Dialogue opened={asking === 'discard'} onClose={close} title={`Discard ${cycle.label}?`}>
        <DiscardForm slug={slug} cycle={cycle} onClose={close} />
      </Dialogue>
    </div>
  );
}

interface ReasonProps {
  readonly sentence: string;
  readonly question: string;
  readonly submit: string;
  readonly onClose: () => void;
  readonly act: ReturnType<typeof useSending<string, unknown>>;
  readonly onDone: () => void;
}

function ReasonForm({ sentence, question, submit, onClose, act, onDone }: ReasonProps) {
  const form = useCycleForm();
  const [reason, setReason] = useState('');
  const send = async () => {
    await form.flush();
    if ((await act.send(reason)) !== null) onDone();
  };
  return (
    <form
      className="dialogue-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{sentence}</p>
      <RefusalNotes act={act} fields={['reason']} />
      {isStale(act.refusals) ? (
        <p className="refusal" role="alert">
          Somebody changed this test meanwhile. Look again, then go on.
        </p>
      ) : null}
      <Textarea
        data-autofocus
        rows={2}
        label={question}
        value={reason}
        error={refusalOn(act.refusals, 'reason')}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <div className="ui-dialogue-foot">
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" loading={act.busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** What a move of this test sends, with the version that the form has seen. */
const move = (cycle: Cycle, version: number, reason: string): MoveCycleInput => ({
  id: cycle.id,
  version,
  ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
});

function StepBackForm({
  cycle,
  onClose,
  onMoved,
}: Omit<CycleUndoProps, 'slug'> & { readonly onClose: () => void }) {
  const form = useCycleForm();
  const [mutate] = useMutation(StepBackCycle);
  const act = useSending(
    (reason: string) => mutate({ variables: { input: move(cycle, form.version(), reason) } }),
    (data) => data.stepBackCycle.problems,
  );
  return (
    <ReasonForm
      sentence="What was written stays. Predictions stay locked."
      question="Why does it go back? The history keeps it."
      submit="Step back"
      onClose={onClose}
      act={act}
      onDone={() => {
        onClose();
        onMoved();
      }}
    />
  );
}

function DiscardForm({
  slug,
  cycle,
  onClose,
}: Omit<CycleUndoProps, 'onMoved'> & { readonly onClose: () => void }) {
  const form = useCycleForm();
  const navigate = useNavigate();
  const [mutate] = useMutation(DiscardCycle);
  const act = useSending(
    (reason: string) => mutate({ variables: { input: move(cycle, form.version(), reason) } }),
    (data) => data.discardCycle.problems,
  );
  return (
    <ReasonForm
      sentence="It vanishes from every list; the history keeps it. A test that was tried is abandoned instead, so that others can learn from it."
      question="Why is it not needed?"
      submit="Discard the test"
      onClose={onClose}
      act={act}
      onDone={() => {
        onClose();
        void navigate(`/${slug}/projects/${cycle.project.code}/tests`, { replace: true });
      }}
    />
  );
}
