import { Anchor, TreeTable } from '@tributary/ui';
import type { TreeColumn, TreeNode } from '@tributary/ui';
import type { ReactNode } from 'react';
import { counted, goalKindWords, percentWords } from '../projects/words';
import { ownShare } from './goal-figures';
import type { GoalNode, Opener } from './goal-figures';

export interface GoalTableProps {
  readonly goals: readonly GoalNode[];
  readonly homeless: number;
  readonly stopsAtLocalGoal: number;
  readonly microUnits: number;
  readonly open: Opener;
}

const columns: readonly TreeColumn[] = [
  { key: 'goal', label: 'Goal' },
  { key: 'live', label: 'Live', align: 'end', width: '64px' },
  { key: 'ideas', label: 'Ideas', align: 'end', width: '64px', wideOnly: true },
  { key: 'closed', label: 'Closed', align: 'end', width: '68px', wideOnly: true },
  { key: 'claimed', label: 'Claimed', align: 'end', width: '74px', wideOnly: true },
  { key: 'judged', label: 'Measured, moving', width: '126px', wideOnly: true },
  { key: 'share', label: 'Weight, share', width: '148px', wideOnly: true },
  { key: 'cycles', label: 'Tests, 90 days', align: 'end', width: '84px', wideOnly: true },
  { key: 'units', label: 'Units covered', align: 'end', width: '108px', wideOnly: true },
  { key: 'effort', label: 'Effort', align: 'end', width: '150px', wideOnly: true },
];

/** Every goal with its figures, as a tree; the same as the picture, for reading, printing and the keyboard. */
export function GoalTable({ goals, homeless, stopsAtLocalGoal, microUnits, open }: GoalTableProps) {
  const nodes: TreeNode[] = goals.map((node) => goalNode(node, microUnits, open));
  if (homeless > 0) {
    nodes.push({
      id: 'homeless',
      name: 'No True North goal',
      cells: [
        <span key="name" className="goal-name">
          Reach no True North goal
          <small>Live, without an agreed path</small>
        </span>,
        <Count key="live" value={homeless} href={open(homeless, 'live', { homeless: true })} />,
        ...blanks(8),
      ],
      children:
        stopsAtLocalGoal === 0
          ? []
          : [
              {
                id: 'homeless-local',
                name: 'Stop at a local goal',
                cells: [
                  <span key="name" className="goal-name">
                    Stop at a local goal
                  </span>,
                  <Count
                    key="live"
                    value={stopsAtLocalGoal}
                    href={open(stopsAtLocalGoal, 'live', { stopsAtLocalGoal: true })}
                  />,
                  ...blanks(8),
                ],
              },
            ],
    });
  }
  const opened = goals.map((node) => node.row.goal.id);
  return (
    <TreeTable
      label="Goals and the projects that serve them"
      columns={columns}
      nodes={nodes}
      defaultExpanded={[...opened, 'homeless']}
    />
  );
}

const blanks = (count: number): ReactNode[] => Array.from({ length: count }, () => null);

function goalNode(node: GoalNode, microUnits: number, open: Opener): TreeNode {
  const { row, children } = node;
  const { goal } = row;
  const more = { goalId: [goal.id] };
  const level: TreeNode[] =
    children.length === 0 || row.atThisLevel === 0
      ? []
      : [
          {
            id: `${goal.id}-level`,
            name: 'At this level',
            cells: [
              <span key="name" className="goal-name goal-level">
                At this level
              </span>,
              <Count
                key="live"
                value={row.atThisLevel}
                href={open(row.atThisLevel, 'live', { ...more, atThisLevel: true })}
              />,
              ...blanks(4),
              <Shares key="share" share={ownShare(node)} />,
              ...blanks(3),
            ],
          },
        ];
  return {
    id: goal.id,
    name: goal.title,
    cells: [
      <span key="name" className="goal-name">
        {goal.title}
        <small>
          {goalKindWords[goal.kind]}
          {row.unserved ? <span className="goal-nobody"> · nobody works on it</span> : null}
          <span className="goal-phone">
            {' · '}
            {shareFacts(node)}
            {narrowFacts(node, microUnits)}
          </span>
        </small>
      </span>,
      <span key="live" className="count-stack">
        <Count value={row.live} href={open(row.live, 'live', more)} />
        {row.paused === 0 ? null : (
          <small>
            <Count value={row.paused} href={open(row.paused, ['PAUSED'], more)} /> paused
          </small>
        )}
      </span>,
      <Count key="ideas" value={row.ideas} href={open(row.ideas, ['IDEA'], more)} />,
      <Count key="closed" value={row.closed} href={open(row.closed, ['CLOSED'], more)} />,
      <Count key="claimed" value={row.claimed} href={open(row.claimed, 'live', more)} />,
      <Judgement key="judged" measured={row.measured} moving={row.moving} />,
      <Shares key="share" weight={row.weight} share={row.share} />,
      <span key="cycles" className="count" data-nil={row.cyclesCompleted === 0 || undefined}>
        {row.cyclesCompleted.toLocaleString('en-GB')}
      </span>,
      <span key="units">
        {row.unitsCovered.toLocaleString('en-GB')} <small>of {microUnits.toLocaleString('en-GB')}</small>
      </span>,
      <Effort key="effort" days={row.effortDays} known={row.effortKnown} live={row.live} />,
    ],
    children: [...children.map((child) => goalNode(child, microUnits, open)), ...level],
  };
}

/** A figure that opens to its list; 0 has none. */
function Count({ value, href }: { readonly value: number; readonly href: string | undefined }) {
  const words = value.toLocaleString('en-GB');
  return href === undefined ? (
    <span className="count" data-nil={value === 0 || undefined}>
      {words}
    </span>
  ) : (
    <Anchor className="count-link" href={href}>
      {words}
    </Anchor>
  );
}

function Judgement({
  measured,
  moving,
}: {
  readonly measured: number | null;
  readonly moving: number | null;
}) {
  if (measured === null && moving === null) return <span className="not-judged">Not judged yet</span>;
  return (
    <span>
      {measured ?? 'not judged'}, {moving ?? 'not judged'}
    </span>
  );
}

interface SharesProps {
  /** Left out where nothing can be weighed. */
  readonly weight?: number | null;
  readonly share: number | null;
}

/** Weight over share on one scale; each in words too. */
function Shares({ weight, share }: SharesProps) {
  if ((weight ?? null) === null && share === null) return <span className="not-judged">none yet</span>;
  return (
    <span className="shares">
      <span className="shares-words">
        {weight === undefined ? null : (
          <>
            {weight === null ? <span className="not-judged">not weighed</span> : percentWords(weight, 0)}
            {', '}
          </>
        )}
        <b>{share === null ? 'none yet' : percentWords(share, 0)}</b>
      </span>
      <span className="shares-bars" aria-hidden="true">
        <span style={{ width: `${String(weight ?? 0)}%` }} />
        <span style={{ width: `${String(share ?? 0)}%` }} />
      </span>
    </span>
  );
}

interface EffortProps {
  readonly days: number;
  readonly known: number;
  readonly live: number;
}

/** Unknown effort is never zero: beside the days stands for how many projects they are known. */
function Effort({ days, known, live }: EffortProps) {
  if (live === 0) return null;
  if (known === 0) return <span className="not-judged">not recorded</span>;
  return (
    <span className="count-stack">
      {counted(Math.round(days), 'day')}
      <small>
        known for {known.toLocaleString('en-GB')} of {live.toLocaleString('en-GB')}
      </small>
    </span>
  );
}

/** What the hidden columns of a phone say, in one line. */
function shareFacts({ row }: GoalNode): ReactNode {
  const words = [
    row.weight === null ? '' : `weight ${percentWords(row.weight, 0)}, `,
    row.share === null ? '' : `share ${percentWords(row.share, 0)}, `,
  ].join('');
  return words === '' ? null : <span className="goal-phone-share">{words}</span>;
}

function narrowFacts({ row }: GoalNode, microUnits: number): string {
  return [
    row.ideas > 0 ? counted(row.ideas, 'idea') : '',
    row.closed > 0 ? `${row.closed.toLocaleString('en-GB')} closed` : '',
    row.cyclesCompleted > 0 ? `${counted(row.cyclesCompleted, 'test')} in 90 days` : '',
    `${row.unitsCovered.toLocaleString('en-GB')} of ${counted(microUnits, 'unit')}`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
