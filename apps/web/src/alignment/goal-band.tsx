import { memo, useMemo } from 'react';
import { Anchor } from '@tributary/ui';
import { goalPicture } from './goal-streams';
import type { Room, StreamGoal } from './goal-streams';

export interface GoalBandProps extends Room {
  readonly goal: StreamGoal;
  /** Where a goal's projects are listed, all of them or those linked straight to it; undefined where nothing can be opened. */
  readonly hrefOf: (goalId: string, direct: boolean) => string | undefined;
}

/**
 * The streams that reach one True North goal. A picture for the eye and the mouse; the table of goals beneath says the
 * same to everybody else, so this stays out of the tab order and of the screen reader.
 */
export const GoalBand = memo(function GoalBand({
  goal,
  hrefOf,
  width,
  height,
  scale,
  perStrand,
  form,
}: GoalBandProps) {
  const picture = useMemo(
    () => goalPicture(goal, { width, height, scale, perStrand, form }),
    [goal, width, height, scale, perStrand, form],
  );
  return (
    <div className="band" aria-hidden="true" style={{ height: picture.height }}>
      <svg width={width} height={picture.height} focusable="false">
        {picture.dry.map((bed) => (
          <path key={bed} d={bed} className="band-dry" />
        ))}
        {picture.strands.map((strand, index) => (
          <g key={index} className="band-strand">
            <path d={strand.spring} className="band-spring" />
            <path d={strand.course} strokeWidth={Math.max(0.9, strand.width - 0.5)} className="band-edge" />
            {strand.width > 1.8 ? (
              <path d={strand.course} strokeWidth={strand.width - 1.7} className="band-water" />
            ) : null}
            <circle cx={strand.source.x} cy={strand.source.y} r="2" className="band-source" />
          </g>
        ))}
        <rect
          x={width - 4}
          y={picture.mouth.top}
          width="4"
          height={picture.mouth.height}
          rx="1"
          className="band-mouth"
        />
      </svg>
      {picture.labels.map((label) => {
        const href = label.live === 0 ? undefined : hrefOf(label.id, label.direct);
        const words = (
          <>
            {label.title} <span>{label.live === 0 ? 'none' : label.live.toLocaleString('en-GB')}</span>
          </>
        );
        return (
          <p
            key={`${label.id}-${String(label.direct)}`}
            className="band-label"
            data-dry={label.live === 0 || undefined}
            data-direct={label.direct || undefined}
            title={label.title}
            style={{
              left: label.left,
              top: label.top,
              width: label.width,
              textAlign: label.align,
              WebkitLineClamp: label.lines,
            }}
          >
            {href === undefined ? (
              words
            ) : (
              <Anchor href={href} tabIndex={-1} className="ui-link-quiet">
                {words}
              </Anchor>
            )}
          </p>
        );
      })}
    </div>
  );
});
