import type { FragmentType } from '@apollo/client';
import { useMutation, useFragment } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { statusWord } from '@tributary/domain';
import { Anchor, Choices, Dialogue, FieldProblem } from '@tributary/ui';
import { useId, useState } from 'react';
import { isStale, refusalOn } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import type {
  ChangeProjectStatusInput,
  ProjectOutcome,
  ProjectStatus,
  StatusDialogue_ProjectFragment,
} from '../gql/graphql';
import { RefusalNotes } from './refusal-notes';
import { keysOf, outcomeWords, restartWords, statusActs } from './words';

const StatusDialogue_project = graphql(`
  fragment StatusDialogue_project on Project {
    id
    version
    status
    restartOn
    nextStatuses
  }
`);

const ChangeProjectStatus = graphql(`
  mutation ChangeProjectStatus($input: ChangeProjectStatusInput!) {
    changeProjectStatus(input: $input) {
      project {
        id
        ...ProjectPage_project
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export interface StatusDialogueProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly project: FragmentType<StatusDialogue_ProjectFragment>;
  /** Where it is to go; null asks. */
  readonly to: ProjectStatus | null;
  readonly writeAim: string;
}

/**
 * Moves a project along, back, to rest or to its end, and asks for exactly what that step needs. To rest again is
 * another restart date.
 */
export function StatusDialogue({ opened, onClose, project: masked, to, writeAim }: StatusDialogueProps) {
  const { data: project, complete } = useFragment({
    fragment: StatusDialogue_project,
    fragmentName: 'StatusDialogue_project',
    from: masked,
  });
  if (!complete) return null;
  return (
    <Dialogue
      opened={opened}
      onClose={onClose}
      title={to === null ? `From ${statusWord(project.status)} to` : actWords(project, to)}
    >
      <StatusForm key={to ?? 'ask'} project={project} to={to} onClose={onClose} writeAim={writeAim} />
    </Dialogue>
  );
}

/** An idea that was not tried cannot have achieved or ended anything. */
const outcomesOfAnIdea: readonly ProjectOutcome[] = ['ABANDONED', 'MERGED', 'DECLINED'];

interface StatusFormProps {
  readonly project: {
    readonly id: string;
    readonly version: number;
    readonly status: ProjectStatus;
    readonly restartOn: string | null;
    readonly nextStatuses: readonly ProjectStatus[];
  };
  readonly to: ProjectStatus | null;
  readonly onClose: () => void;
  readonly writeAim: string;
}

function StatusForm({ project, to: given, onClose, writeAim }: StatusFormProps) {
  const [to, setTo] = useState(given);
  const [reason, setReason] = useState('');
  const [restartOn, setRestartOn] = useState(project.restartOn ?? '');
  const [outcome, setOutcome] = useState<ProjectOutcome | null>(null);
  const [mutate] = useMutation(ChangeProjectStatus);
  const act = useSending(
    (input: ChangeProjectStatusInput) => mutate({ variables: { input } }),
    (data) => data.changeProjectStatus.problems,
  );
  const outcomeProblem = useId();
  const outcomeWrong = refusalOn(act.refusals, 'outcome');
  const outcomes = keysOf(outcomeWords).filter(
    (one) => project.status !== 'IDEA' || outcomesOfAnIdea.includes(one),
  );

  const send = async () => {
    if (to === null) return;
    const accepted = await act.send({
      id: project.id,
      version: project.version,
      to,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(to === 'PAUSED' && restartOn !== '' ? { restartOn } : {}),
      ...(to === 'CLOSED' && outcome !== null ? { outcome } : {}),
    });
    if (accepted !== null) onClose();
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
      <RefusalNotes
        act={act}
        fields={['reason', 'restartOn', 'outcome']}
        wayOut={(path) =>
          path.includes('aim') ? (
            <Anchor className="ui-link" href={writeAim} onClick={onClose}>
              Write the aim
            </Anchor>
          ) : null
        }
      />
      {isStale(act.refusals) ? (
        <p className="refusal" role="alert">
          Somebody changed this project meanwhile: it is now at {statusWord(project.status)}. Look again, then
          go on.
        </p>
      ) : null}
      {given === null || isStale(act.refusals) ? (
        <Choices
          label="Where does it stand now?"
          options={project.nextStatuses.map((one) => ({ value: one, label: statusWord(one) }))}
          value={to}
          onChange={setTo}
        />
      ) : null}
      {to === 'CLOSED' ? (
        <div>
          <Choices
            label="How did it end?"
            options={outcomes.map((one) => ({ value: one, label: outcomeWords[one] }))}
            value={outcome}
            onChange={setOutcome}
            describedBy={outcomeWrong === undefined ? undefined : outcomeProblem}
          />
          {outcomeWrong === undefined ? null : (
            <FieldProblem id={outcomeProblem}>{outcomeWrong}</FieldProblem>
          )}
        </div>
      ) : null}
      {to === 'PAUSED' ? (
        <TextInput
          type="date"
          label="When does it start again?"
          description="Or the day on which somebody looks at it again."
          value={restartOn}
          error={refusalOn(act.refusals, 'restartOn')}
          onChange={(event) => {
            setRestartOn(event.currentTarget.value);
          }}
        />
      ) : null}
      {to === null ? null : (
        <Textarea
          rows={2}
          label={reasonQuestion(project.status, to)}
          value={reason}
          error={refusalOn(act.refusals, 'reason')}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
      )}
      <div className="ui-dialogue-foot">
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" loading={act.busy} disabled={to === null}>
          {to === null ? 'Change status' : actWords(project, to)}
        </Button>
      </div>
    </form>
  );
}

/** What is about to be done. A paused project that goes to rest again is only given another day. */
function actWords({ status, restartOn }: StatusFormProps['project'], to: ProjectStatus): string {
  return status === 'PAUSED' && to === 'PAUSED' ? restartWords(restartOn) : statusActs[to];
}

function reasonQuestion(from: ProjectStatus, to: ProjectStatus): string {
  if (from === 'PAUSED' && to === 'PAUSED') return 'Is there another reason now? Empty leaves what was said.';
  if (to === 'PAUSED') return 'Why does it pause?';
  if (to === 'CLOSED') return 'How did it go, in a sentence? Others will search for this.';
  if (from === 'CLOSED') return 'Why does it open again?';
  return 'Anything others should know? You may leave this empty.';
}
