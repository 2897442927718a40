import { useQuery } from '@apollo/client/react';
import { Changes, HistoryList, SkeletonLines, tabPanel, Tabs } from '@tributary/ui';
import { useState } from 'react';
import { graphql } from '../gql';
import type { GoalPartsFragment } from '../gql/graphql';
import { dayInWords, momentInWords, spanInWords } from '../organisation/days';
import type { ChoosableUnit } from '../organisation/unit-choice';
import { Fault } from '../platform/faults';
import { changesInWords } from './goal-change-words';
import { GoalForm } from './goal-form';
import { aimWords, figure, goalKindWords } from './goal-words';

const GoalHistory = graphql(`
  query GoalHistory($id: ID!) {
    goal(id: $id) {
      id
      history {
        id
        at
        by
        sentence
        reason
        changes {
          field
          before
          after
        }
      }
    }
  }
`);

export interface GoalPanelProps {
  readonly goal: GoalPartsFragment;
  readonly goals: readonly GoalPartsFragment[];
  readonly organisationId: string;
  readonly slug: string;
  readonly units: readonly ChoosableUnit[];
  readonly onTyped: () => void;
  readonly onSaved: (goal: GoalPartsFragment) => void;
}

/** One goal beside the tree: to be changed by those who may, to be read by everybody, with what happened to it. */
export function GoalPanel(props: GoalPanelProps) {
  const { goal, goals, organisationId, slug, units, onTyped, onSaved } = props;
  const [tab, setTab] = useState('goal');
  const mayEdit = goal.allowedActions.includes('goal.edit') && goal.retiredOn === null;
  return (
    <>
      <Tabs
        label="About this goal"
        items={[
          { id: 'goal', label: 'The goal' },
          { id: 'history', label: 'History' },
        ]}
        current={tab}
        onChange={setTab}
      />
      {/* Kept while the history is looked at, so that nothing typed is lost. */}
      <div {...tabPanel('goal')} hidden={tab !== 'goal'}>
        {mayEdit ? (
          <GoalForm
            organisationId={organisationId}
            slug={slug}
            units={units}
            goals={goals}
            goal={goal}
            onTyped={onTyped}
            onSaved={onSaved}
          />
        ) : (
          <GoalFacts goal={goal} />
        )}
      </div>
      {tab === 'history' ? (
        <div {...tabPanel('history')}>
          <History goalId={goal.id} />
        </div>
      ) : null}
    </>
  );
}

function GoalFacts({ goal }: { readonly goal: GoalPartsFragment }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Kind', goalKindWords[goal.kind]],
    ['Code', goal.code],
    ['Owner', goal.owner?.name ?? 'Nobody yet'],
    ['Unit', goal.unit?.name ?? 'The whole organisation'],
    [
      'When',
      spanInWords(goal.startsOn, goal.endsOn, goal.kind === 'TRUE_NORTH' ? 'Without end' : 'No dates yet'),
    ],
    ['Weight among its siblings', goal.weight === null ? 'Not weighed' : `${figure(goal.weight)}%`],
  ];
  const wide: readonly (readonly [string, string | null])[] = [
    ['Stands under', goal.lineage.length > 1 ? goal.lineage.slice(0, -1).join(' › ') : null],
    ['What it takes in', goal.description],
    ['Aims', goal.aims.length === 0 ? null : goal.aims.map((aim) => aimWords[aim]).join(', ')],
    [
      'Retired',
      goal.retiredOn === null
        ? null
        : [dayInWords(goal.retiredOn), goal.retireReason].filter((word) => word !== null).join('. '),
    ],
  ];
  return (
    <div className="form">
      {goal.patientLine === null ? null : <p className="t-said">“{goal.patientLine}”</p>}
      <dl className="facts">
        {facts.map(([term, text]) =>
          text === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        {wide.map(([term, text]) =>
          text === null ? null : (
            <div key={term} className="facts-wide">
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

function History({ goalId }: { readonly goalId: string }) {
  const { data, error, refetch } = useQuery(GoalHistory, {
    variables: { id: goalId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    if (error === undefined) return <SkeletonLines label="Fetching the history" rows={4} rowHeight={56} />;
    return <Fault error={error} onRetry={() => void refetch()} />;
  }
  return (
    <HistoryList
      label="History of the goal"
      entries={(data.goal?.history ?? []).map((entry) => ({
        id: entry.id,
        at: entry.at,
        when: momentInWords(entry.at),
        who: entry.by ?? undefined,
        what: entry.sentence,
        detail: <Changes reason={entry.reason} changes={changesInWords(entry.changes)} />,
      }))}
    />
  );
}
