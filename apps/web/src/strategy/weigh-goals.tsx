import { Button, NumberInput } from '@mantine/core';
import { ConflictPanel, Dialogue } from '@tributary/ui';
import { useMemo, useState } from 'react';
import { graphql } from '../gql';
import type { GoalPartsFragment } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import { isStale } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { equalWeights, figure, weightSum } from './goal-words';
import { StrategyPage } from './strategy-query';

const WeighGoals = graphql(`
  mutation WeighGoals($input: WeighGoalsInput!) {
    weighGoals(input: $input) {
      goals {
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

export interface WeighGoalsDialogueProps {
  readonly organisationId: string;
  /** What they stand under; null at the top. */
  readonly parent: GoalPartsFragment | null;
  readonly siblings: readonly GoalPartsFragment[];
  readonly onClose: () => void;
  readonly onWeighed: (sentence: string) => void;
}

const inWords = (weight: number | null | undefined) => (weight == null ? 'Empty' : figure(weight));

/** A refusal names a goal by its place or its id: weights, 2, weight. */
const isAbout = ({ path }: Refusal, goal: GoalPartsFragment, index: number) =>
  path.includes(goal.id) || path.includes(String(index));

/** The weights of all goals under one parent, in one form, because only together do they mean anything. */
export function WeighGoalsDialogue(props: WeighGoalsDialogueProps) {
  const { organisationId, parent, siblings, onClose, onWeighed } = props;
  const { act, busy, fault } = useAct(WeighGoals, [StrategyPage]);
  const [weights, setWeights] = useState<ReadonlyMap<string, number | null>>(
    () => new Map(siblings.map((goal) => [goal.id, goal.weight])),
  );
  const [versions, setVersions] = useState<ReadonlyMap<string, number>>(
    () => new Map(siblings.map((goal) => [goal.id, goal.version])),
  );
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [theirs, setTheirs] = useState<readonly GoalPartsFragment[] | null>(null);
  const { sentence } = weightSum(siblings.map(({ id }) => weights.get(id) ?? null));

  const save = async (seen: ReadonlyMap<string, number>) => {
    const payload = (
      await act({
        input: {
          organisationId,
          parentId: parent?.id ?? null,
          weights: siblings.map(({ id, version }) => ({
            id,
            version: seen.get(id) ?? version,
            weight: weights.get(id) ?? null,
          })),
        },
      })
    )?.weighGoals;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (isStale(payload.problems) && payload.goals.length > 0) setTheirs(payload.goals);
    else if (payload.problems.length === 0) onWeighed('The weights are saved.');
  };

  const elsewhere = useMemo(
    () => refusals.filter((refusal) => !siblings.some((goal, index) => isAbout(refusal, goal, index))),
    [refusals, siblings],
  );

  return (
    <Dialogue
      opened
      onClose={onClose}
      title={parent === null ? 'Weigh the goals at the top' : `Weigh what stands under ${parent.title}`}
      width={560}
      foot={
        theirs !== null ? undefined : (
          <>
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button loading={busy} onClick={() => void save(versions)}>
              Save the weights
            </Button>
          </>
        )
      }
    >
      {theirs !== null ? (
        <ConflictPanel
          sentence="Somebody weighed these goals while you had them open."
          fields={siblings.map((goal) => ({
            label: goal.title,
            mine: inWords(weights.get(goal.id)),
            theirs: inWords(theirs.find(({ id }) => id === goal.id)?.weight),
          }))}
          onKeepMine={() => {
            const present = new Map(theirs.map((goal) => [goal.id, goal.version]));
            setVersions(present);
            setTheirs(null);
            void save(present);
          }}
          onTakeTheirs={() => {
            setWeights(new Map(theirs.map((goal) => [goal.id, goal.weight])));
            setVersions(new Map(theirs.map((goal) => [goal.id, goal.version])));
            setTheirs(null);
            setRefusals([]);
          }}
        />
      ) : (
        <div className="form">
          <FormProblems refusals={elsewhere} fields={[]} fault={fault} />
          <p className="form-note">
            Of 100, how much does each matter? Leave all empty if they are not to be weighed.
          </p>
          <div className="weigh">
            {siblings.map((goal, index) => (
              <NumberInput
                key={goal.id}
                label={goal.title}
                value={weights.get(goal.id) ?? ''}
                min={0}
                max={100}
                decimalScale={1}
                step={5}
                suffix="%"
                error={refusals.find((refusal) => isAbout(refusal, goal, index))?.message}
                onChange={(next) => {
                  setWeights(new Map(weights).set(goal.id, typeof next === 'number' ? next : null));
                }}
                classNames={{ root: 'weigh-line', wrapper: 'weigh-field' }}
              />
            ))}
          </div>
          <p className="weigh-sum" role="status">
            {sentence}.
          </p>
          <div className="form-foot">
            <Button
              variant="default"
              onClick={() => {
                const parts = equalWeights(siblings.length);
                setWeights(new Map(siblings.map(({ id }, index) => [id, parts[index] ?? null])));
              }}
            >
              Share equally
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setWeights(new Map(siblings.map(({ id }) => [id, null])));
              }}
            >
              Empty all
            </Button>
          </div>
        </div>
      )}
    </Dialogue>
  );
}
