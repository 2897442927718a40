import { Anchor, BarPair, Figure } from '@tributary/ui';
import { counted, percentWords } from '../projects/words';
import { unservedBeneath } from './goal-figures';
import type { GoalNode, Opener } from './goal-figures';

export interface GoalCardProps {
  readonly node: GoalNode;
  readonly open: Opener;
  /** Where goals are looked after. */
  readonly strategy: string;
}

/** A True North goal at the mouth of its streams: the patient's words, the three counts, and weight beside share. */
export function GoalCard({ node, open, strategy }: GoalCardProps) {
  const { row } = node;
  const { goal } = row;
  const more = { goalId: [goal.id] };
  const unserved = unservedBeneath(node);
  return (
    <article className="goal-card" aria-labelledby={`goal-${goal.id}`}>
      <div className="goal-card-words">
        <h2 className="t-heading" id={`goal-${goal.id}`}>
          {goal.title}
        </h2>
        {goal.patientLine === null ? null : <p className="t-said">“{goal.patientLine}”</p>}
        <div className="goal-counts">
          <Figure
            value={row.claimed.toLocaleString('en-GB')}
            caption="claimed"
            href={open(row.claimed, 'live', more)}
          />
          {row.measured === null && row.moving === null ? (
            <Judged value={null} caption="measured, moving" />
          ) : (
            <>
              <Judged value={row.measured} caption="measured" />
              <Judged value={row.moving} caption="moving" moving />
            </>
          )}
        </div>
      </div>
      <div className="goal-card-bars">
        {row.weight === null ? (
          <p className="t-small">Not weighed yet</p>
        ) : (
          <BarPair
            first={{ label: 'Weight', share: row.weight / 100, text: percentWords(row.weight, 0) }}
            second={{
              label: 'Share of projects',
              share: (row.share ?? 0) / 100,
              text: row.share === null ? 'none yet' : percentWords(row.share, 0),
            }}
          />
        )}
        {row.paused === 0 ? null : (
          <Figure
            layout="beside"
            value={row.paused.toLocaleString('en-GB')}
            caption="of them paused"
            href={open(row.paused, ['PAUSED'], more)}
          />
        )}
        {unserved.length === 0 ? null : (
          <p className="goal-unserved">
            <Anchor
              className="ui-link"
              href={strategy}
              title={unserved.map((one) => one.goal.title).join('; ')}
            >
              {counted(unserved.length, 'goal')}
            </Anchor>{' '}
            nobody works on
          </p>
        )}
      </div>
    </article>
  );
}

/** A count that rests on charts: until there are any it is not judged, which is not none. */
function Judged({
  value,
  caption,
  moving = false,
}: {
  value: number | null;
  caption: string;
  moving?: boolean;
}) {
  return value === null ? (
    <Figure value="Not judged yet" caption={caption} unknown />
  ) : (
    <Figure
      value={value.toLocaleString('en-GB')}
      caption={caption}
      {...(moving ? { glyph: 'diamond' as const } : {})}
    />
  );
}
