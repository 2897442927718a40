import { useQuery } from '@apollo/client/react';
import { Button, Switch } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconArrowDown,
  IconArrowsMove,
  IconArrowUp,
  IconCornerDownRight,
  IconPencil,
  IconPlus,
  IconScale,
  IconArchive,
} from '@tabler/icons-react';
import { Anchor, Chip, EmptyState, Finding, SkeletonLines, TreeTable } from '@tributary/ui';
import type { TreeNode } from '@tributary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { GoalPartsFragment } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { branchesOf } from '../organisation/branches';
import type { Branch } from '../organisation/branches';
import { spanInWords } from '../organisation/days';
import { FormProblems } from '../organisation/form-problems';
import type { Refusal } from '../organisation/refusals';
import { RowMenu } from '../organisation/row-menu';
import type { RowAct } from '../organisation/row-menu';
import { SidePanel } from '../organisation/side-panel';
import type { ChoosableUnit } from '../organisation/unit-choice';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/session';
import { GoalForm } from './goal-form';
import { GoalPanel } from './goal-panel';
import { figure, goalKindWords, strategyFinding, weightSum } from './goal-words';
import { MoveGoal, MoveGoalDialogue } from './move-goal';
import { RetireGoalDialogue } from './retire-goal';
import { StrategyPage } from './strategy-query';
import { WeighGoalsDialogue } from './weigh-goals';
import '../organisation/forms.css';
import './strategy.css';

type Asked =
  | { readonly kind: 'new'; readonly parent: GoalPartsFragment | undefined }
  | { readonly kind: 'move'; readonly goal: GoalPartsFragment }
  | { readonly kind: 'weigh'; readonly parent: GoalPartsFragment | null }
  | { readonly kind: 'retire'; readonly goal: GoalPartsFragment };

/** The goal tree and its editor: from True North goals down to what one team wants. */
export function Component() {
  usePage({ title: 'Strategy' });
  const { organisation } = useViewer();
  const { data, error, refetch } = useQuery(StrategyPage, { variables: { slug: organisation.slug } });
  if (data === undefined) {
    if (error === undefined) return <SkeletonLines label="Fetching the goals" rows={10} />;
    return <Fault error={error} onRetry={() => void refetch()} />;
  }
  if (data.organisation === null) return <NotFound />;
  const { id, allowedActions, units, goals } = data.organisation;
  return (
    <Strategy
      organisationId={id}
      slug={organisation.slug}
      mayCreate={allowedActions.includes('goal.create')}
      units={units}
      all={goals}
    />
  );
}

interface StrategyProps {
  readonly organisationId: string;
  readonly slug: string;
  readonly mayCreate: boolean;
  readonly units: readonly ChoosableUnit[];
  /** Retired ones too, in the organisation's order. */
  readonly all: readonly GoalPartsFragment[];
}

const mayEdit = (goal: GoalPartsFragment) =>
  goal.retiredOn === null && goal.allowedActions.includes('goal.edit');

function Strategy({ organisationId, slug, mayCreate, units, all }: StrategyProps) {
  const [address, setAddress] = useSearchParams();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [showRetired, setShowRetired] = useState(false);
  const [said, setSaid] = useState('');
  const moving = useAct(MoveGoal, [StrategyPage]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const inForce = all.filter(({ retiredOn }) => retiredOn === null);
  const retired = all.length - inForce.length;
  const seen = showRetired ? all : inForce;
  const open = all.find(({ id }) => id === address.get('goal'));
  const siblingsUnder = (parentId: string | null) => inForce.filter((goal) => goal.parentId === parentId);
  // At the top only True North goals are weighed; a local goal without a parent waits there to be placed.
  const weighedUnder = (parentId: string | null) =>
    siblingsUnder(parentId).filter(({ kind }) => parentId !== null || kind === 'TRUE_NORTH');
  const top = weightSum(weighedUnder(null).map(({ weight }) => weight));
  const readsOnly = !mayCreate && !all.some(mayEdit);

  const show = (goalId: string | null) => {
    setUnsaved(false);
    setAddress(goalId === null ? {} : { goal: goalId }, { replace: true });
  };
  const ask = (next: Asked | null) => {
    setUnsaved(false);
    setAsked(next);
  };
  const done = (sentence: string) => {
    setSaid(sentence);
    ask(null);
  };

  const step = async (goal: GoalPartsFragment, by: -1 | 1) => {
    const siblings = siblingsUnder(goal.parentId);
    const at = siblings.findIndex(({ id }) => id === goal.id);
    const other = siblings[at + by];
    if (other === undefined || !mayEdit(goal) || moving.busy) return;
    const payload = (
      await moving.act({
        input: { id: goal.id, version: goal.version, parentId: goal.parentId, position: at + by },
      })
    )?.moveGoal;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) {
      setSaid(`${goal.title} now stands ${by < 0 ? 'above' : 'below'} ${other.title}.`);
    }
  };

  /** The goal whose row has the focus. */
  const focused = () => {
    const id = document.activeElement?.closest<HTMLElement>('tr[data-row]')?.dataset.row;
    return all.find((goal) => goal.id === id);
  };
  const stepFocused = (by: -1 | 1) => () => {
    const goal = focused();
    if (goal !== undefined) void step(goal, by);
  };
  useHotkeys([
    ['alt+ArrowUp', stepFocused(-1)],
    ['alt+ArrowDown', stepFocused(1)],
  ]);

  const mayWeigh = (parentId: string | null) => {
    const siblings = siblingsUnder(parentId);
    return siblings.length > 0 && siblings.every(mayEdit);
  };

  const actsOf = (goal: GoalPartsFragment): readonly RowAct[] => {
    if (!mayEdit(goal)) {
      return mayCreate && goal.retiredOn === null ? [beneath(goal)] : [];
    }
    const siblings = siblingsUnder(goal.parentId);
    const at = siblings.findIndex(({ id }) => id === goal.id);
    const acts: RowAct[] = [
      {
        label: 'Change',
        Icon: IconPencil,
        onClick: () => {
          show(goal.id);
        },
      },
    ];
    if (mayCreate) acts.push(beneath(goal));
    if (at > 0) acts.push({ label: 'Move up', Icon: IconArrowUp, onClick: () => void step(goal, -1) });
    if (at < siblings.length - 1) {
      acts.push({ label: 'Move down', Icon: IconArrowDown, onClick: () => void step(goal, 1) });
    }
    acts.push({
      label: 'Move under…',
      Icon: IconArrowsMove,
      onClick: () => {
        ask({ kind: 'move', goal });
      },
    });
    if (mayWeigh(goal.id)) {
      acts.push({
        label: 'Weigh what is beneath',
        Icon: IconScale,
        onClick: () => {
          ask({ kind: 'weigh', parent: goal });
        },
      });
    }
    acts.push({
      label: 'Retire…',
      Icon: IconArchive,
      onClick: () => {
        ask({ kind: 'retire', goal });
      },
    });
    return acts;
  };

  const beneath = (goal: GoalPartsFragment): RowAct => ({
    label: 'Add a goal beneath',
    Icon: IconCornerDownRight,
    onClick: () => {
      ask({ kind: 'new', parent: goal });
    },
  });

  const node = ({ item, branches }: Branch<GoalPartsFragment>): TreeNode => {
    const below = siblingsUnder(item.id);
    return {
      id: item.id,
      name: item.title,
      cells: [
        <span key="title" className={item.retiredOn === null ? undefined : 'goal-retired'}>
          <Anchor className="ui-link-quiet" href={`/${slug}/strategy?goal=${item.id}`}>
            {item.code === null ? null : <span className="goal-code">{item.code}</span>}
            {item.title}
          </Anchor>{' '}
          {item.retiredOn === null ? null : <Chip tone="quiet">Retired</Chip>}
          {item.patientLine === null ? null : <span className="goal-said">“{item.patientLine}”</span>}
        </span>,
        goalKindWords[item.kind],
        item.weight === null ? (
          <span className="goal-none">–</span>
        ) : (
          <span className="goal-weight">{figure(item.weight)}%</span>
        ),
        below.length === 0 ? null : (
          <Beneath
            parent={item}
            weights={below.map(({ weight }) => weight)}
            {...(mayWeigh(item.id)
              ? {
                  onWeigh: () => {
                    ask({ kind: 'weigh', parent: item });
                  },
                }
              : {})}
          />
        ),
        item.owner?.name ?? <span className="goal-none">Nobody yet</span>,
        spanInWords(item.startsOn, item.endsOn, item.kind === 'TRUE_NORTH' ? 'Without end' : 'No dates yet'),
        <RowMenu key="acts" name={item.title} acts={actsOf(item)} />,
      ],
      children: branches.map(node),
    };
  };

  const addButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
      onClick={() => {
        ask({ kind: 'new', parent: undefined });
      }}
    >
      {inForce.length === 0 ? 'Add a True North goal' : 'Add a goal'}
    </Button>
  );

  return (
    <>
      <Finding
        eyebrow="Strategy"
        controls={mayCreate && all.length > 0 ? addButton : undefined}
        lede={
          readsOnly && all.length > 0
            ? 'You can read the goals. Their owners and the director of improvement can change them.'
            : undefined
        }
      >
        {strategyFinding(all)}
      </Finding>
      <p className="ui-hidden" role="status">
        {said}
      </p>
      {all.length === 0 ? (
        <div className="page-body">
          <EmptyState
            sentence={
              mayCreate
                ? 'Start with a True North goal: a direction without end.'
                : 'The first goal will be a True North goal: a direction without end. An executive or the director of improvement can add it.'
            }
            action={mayCreate ? addButton : undefined}
          />
        </div>
      ) : (
        <>
          <div className="page-line">
            <p className="strategy-top">
              <span className={top.fits ? undefined : 'goal-askew'}>At the top: {lower(top.sentence)}.</span>{' '}
              {mayWeigh(null) ? (
                <button
                  type="button"
                  className="ui-link"
                  onClick={() => {
                    ask({ kind: 'weigh', parent: null });
                  }}
                >
                  Weigh them
                </button>
              ) : null}
            </p>
            {retired === 0 ? null : (
              <Switch
                className="page-line-end"
                label={`Show ${String(retired)} retired`}
                checked={showRetired}
                onChange={(event) => {
                  setShowRetired(event.currentTarget.checked);
                }}
              />
            )}
          </div>
          <FormProblems refusals={refusals} fields={[]} fault={moving.fault} />
          <div className="strategy-tree">
            <TreeTable
              label="Goals"
              columns={[
                { key: 'goal', label: 'Goal' },
                { key: 'kind', label: 'Kind', width: '112px', wideOnly: true },
                { key: 'weight', label: 'Weight', width: 'min(84px, 16vw)', align: 'end' },
                { key: 'beneath', label: 'Weights beneath', width: '170px', wideOnly: true },
                { key: 'owner', label: 'Owner', width: '160px', wideOnly: true },
                { key: 'dates', label: 'When', width: '210px', wideOnly: true },
                {
                  key: 'acts',
                  label: <span className="ui-hidden">What can be done</span>,
                  width: '50px',
                  align: 'end',
                },
              ]}
              nodes={branchesOf(seen).map(node)}
              defaultExpanded={all.filter(({ lineage }) => lineage.length < 3).map(({ id }) => id)}
              onOpen={show}
            />
          </div>
          {readsOnly ? null : (
            <p className="form-note page-body">
              Enter opens a goal. Alt with the up or down arrow moves the goal in focus among its siblings.
            </p>
          )}
        </>
      )}
      <SidePanel
        title={open?.title ?? ''}
        opened={open !== undefined}
        unsaved={unsaved}
        onClose={() => {
          show(null);
        }}
      >
        {open === undefined ? null : (
          <GoalPanel
            key={open.id}
            goal={open}
            goals={inForce}
            organisationId={organisationId}
            slug={slug}
            units={units}
            onTyped={() => {
              setUnsaved(true);
            }}
            onSaved={(goal) => {
              setSaid(`${goal.title} is saved.`);
              show(null);
            }}
          />
        )}
      </SidePanel>
      <SidePanel
        title={
          asked?.kind === 'new' && asked.parent !== undefined
            ? `New goal under ${asked.parent.title}`
            : 'New goal'
        }
        opened={asked?.kind === 'new'}
        unsaved={unsaved}
        onClose={() => {
          ask(null);
        }}
      >
        {asked?.kind === 'new' ? (
          <GoalForm
            organisationId={organisationId}
            slug={slug}
            units={units}
            goals={inForce}
            parent={asked.parent}
            onTyped={() => {
              setUnsaved(true);
            }}
            onSaved={(goal) => {
              done(`${goal.title} is added.`);
            }}
          />
        ) : null}
      </SidePanel>
      {asked?.kind === 'move' ? (
        <MoveGoalDialogue
          goal={asked.goal}
          goals={inForce}
          onClose={() => {
            ask(null);
          }}
          onMoved={done}
        />
      ) : null}
      {asked?.kind === 'weigh' ? (
        <WeighGoalsDialogue
          organisationId={organisationId}
          parent={asked.parent}
          siblings={weighedUnder(asked.parent?.id ?? null)}
          onClose={() => {
            ask(null);
          }}
          onWeighed={done}
        />
      ) : null}
      {asked?.kind === 'retire' ? (
        <RetireGoalDialogue
          goal={asked.goal}
          goals={inForce}
          onClose={() => {
            ask(null);
          }}
          onRetired={done}
        />
      ) : null}
    </>
  );
}

const lower = (sentence: string) => sentence.charAt(0).toLocaleLowerCase('en-GB') + sentence.slice(1);

interface BeneathProps {
  readonly parent: GoalPartsFragment;
  readonly weights: readonly (number | null)[];
  /** Absent for those who may not weigh. */
  readonly onWeigh?: () => void;
}

function Beneath({ parent, weights, onWeigh }: BeneathProps) {
  const { sum, sentence, fits } = weightSum(weights);
  const words = sum === null ? 'Not weighed' : fits ? 'Sum to 100' : sentence.replace(/^Weights s/, 'S');
  const className = fits ? undefined : 'goal-askew';
  return (
    <>
      <span className={className}>{words}</span>
      {onWeigh === undefined || fits ? null : (
        <>
          {' '}
          <button
            type="button"
            className="ui-link"
            onClick={onWeigh}
            aria-label={`Weigh what stands under ${parent.title}`}
          >
            Weigh
          </button>
        </>
      )}
    </>
  );
}
