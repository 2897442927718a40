import { Button, Textarea } from '@mantine/core';
import { Dialogue } from '@tributary/ui';
import { useState } from 'react';
import { graphql } from '../gql';
import type { GoalPartsFragment } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { branchIds } from '../organisation/branches';
import { FormProblems } from '../organisation/form-problems';
import { refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { GoalChoice } from './goal-choice';
import { StrategyPage } from './strategy-query';

const RetireGoal = graphql(`
  mutation RetireGoal($input: RetireGoalInput!) {
    retireGoal(input: $input) {
      goal {
        ...GoalParts @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export interface RetireGoalDialogueProps {
  readonly goal: GoalPartsFragment;
  /** All goals in force. */
  readonly goals: readonly GoalPartsFragment[];
  readonly onClose: () => void;
  readonly onRetired: (sentence: string) => void;
}

/** Ends a goal with its reason, and says where the work that served it goes. */
export function RetireGoalDialogue({ goal, goals, onClose, onRetired }: RetireGoalDialogueProps) {
  const { act, busy, fault } = useAct(RetireGoal, [StrategyPage]);
  const [reason, setReason] = useState('');
  const [linksTo, setLinksTo] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const own = branchIds(goals, goal.id);

  const retire = async () => {
    const payload = (
      await act({ input: { id: goal.id, version: goal.version, reason: reason.trim(), linksTo } })
    )?.retireGoal;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) onRetired(`${goal.title} is retired.`);
  };

  return (
    <Dialogue
      opened
      onClose={onClose}
      title={`Retire ${goal.title}?`}
      foot={
        <>
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button loading={busy} onClick={() => void retire()}>
            Retire the goal
          </Button>
        </>
      }
    >
      <div className="form">
        <FormProblems refusals={refusals} fields={['reason', 'linksTo']} fault={fault} />
        <p>It stays findable with its reason, and counts for nothing from today.</p>
        <Textarea
          label="Why?"
          description="The teams whose projects serve it will read this."
          autosize
          minRows={2}
          value={reason}
          error={refusalOn(refusals, 'reason')}
          data-autofocus
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <GoalChoice
          label="Where do its links go?"
          description="Leave it empty and they end with the goal, for the same reason."
          goals={goals.filter(({ id }) => !own.has(id))}
          value={linksTo}
          onChange={setLinksTo}
          error={refusalOn(refusals, 'linksTo')}
        />
      </div>
    </Dialogue>
  );
}
