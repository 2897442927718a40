import { Button, Select } from '@mantine/core';
import { GOAL_KINDS } from '@tributary/domain';
import type { GoalKind } from '@tributary/domain';
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
import { goalKindHints, goalKindWords } from './goal-words';
import { StrategyPage } from './strategy-query';

export const MoveGoal = graphql(`
  mutation MoveGoal($input: MoveGoalInput!) {
    moveGoal(input: $input) {
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

export interface MoveGoalDialogueProps {
  readonly goal: GoalPartsFragment;
  /** All goals in force. */
  readonly goals: readonly GoalPartsFragment[];
  readonly onClose: () => void;
  readonly onMoved: (sentence: string) => void;
}

/** Another place for a goal and all beneath it, and another kind if the place asks for one. */
export function MoveGoalDialogue({ goal, goals, onClose, onMoved }: MoveGoalDialogueProps) {
  const { act, busy, fault } = useAct(MoveGoal, [StrategyPage]);
  const [parentId, setParentId] = useState(goal.parentId);
  const [kind, setKind] = useState<GoalKind>(goal.kind);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const own = branchIds(goals, goal.id);

  const move = async () => {
    const payload = (await act({ input: { id: goal.id, version: goal.version, parentId, kind } }))?.moveGoal;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length > 0) return;
    const parent = goals.find(({ id }) => id === parentId);
    onMoved(`${goal.title} now stands ${parent === undefined ? 'at the top' : `under ${parent.title}`}.`);
  };

  return (
    <Dialogue
      opened
      onClose={onClose}
      title={`Move ${goal.title}`}
      foot={
        <>
          <Button variant="default" onClick={onClose}>
            Leave it there
          </Button>
          <Button loading={busy} onClick={() => void move()}>
            Move the goal
          </Button>
        </>
      }
    >
      <div className="form">
        <FormProblems refusals={refusals} fields={['parentId', 'kind']} fault={fault} />
        <GoalChoice
          label="Under which goal?"
          description="Leave it empty to stand at the top. What stands beneath moves along."
          goals={goals.filter(({ id }) => !own.has(id))}
          value={parentId}
          onChange={setParentId}
          error={refusalOn(refusals, 'parentId')}
        />
        <Select
          label="As what kind?"
          description={goalKindHints[kind]}
          data={GOAL_KINDS.map((value) => ({ value, label: goalKindWords[value] }))}
          value={kind}
          allowDeselect={false}
          error={refusalOn(refusals, 'kind')}
          onChange={(next) => {
            const chosen = GOAL_KINDS.find((one) => one === next);
            if (chosen !== undefined) setKind(chosen);
          }}
        />
      </div>
    </Dialogue>
  );
}
