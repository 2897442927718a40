import { memo, useMemo } from 'react';
import { streams } from './streams';
import type { DrawnStrand, StreamState } from './streams';
import './pictures.css';

export interface StreamsPictureProps {
  /** The same seed draws the same streams. */
  readonly seed?: number;
}

/** Bottom to top. */
const layers: readonly StreamState[] = ['claimed', 'concern', 'common', 'improve'];

/** Streams that gather into a river: the art of the sign-in page. Decoration, hidden from a screen reader. */
export const StreamsPicture = memo(function StreamsPicture({ seed = 55 }: StreamsPictureProps) {
  const picture = useMemo(() => streams(seed), [seed]);
  return (
    <svg
      className="ui-streams"
      viewBox={`0 0 ${String(picture.width)} ${String(picture.height)}`}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="var(--pool-line)">
        {picture.sand.map((sand, index) => (
          <g key={index}>
            <path d={sand.spring} fill="var(--pool)" strokeWidth="0.5" />
            <path d={sand.course} strokeWidth={sand.width} />
            <path d={sand.course} stroke="var(--pool)" strokeWidth={Math.max(0.4, sand.width - 0.9)} />
          </g>
        ))}
      </g>
      {picture.pools.map((pool, index) => (
        <g key={index} fill="var(--pool)" stroke="var(--pool-line)" strokeWidth="0.8">
          {[1, 0.78, 0.56, 0.33].map((depth) => (
            <ellipse key={depth} cx={pool.x} cy={pool.y} rx={pool.rx * depth} ry={pool.ry * depth} />
          ))}
        </g>
      ))}
      <path d={picture.dry} fill="none" stroke="var(--ink-2)" strokeWidth="1.1" strokeDasharray="3 4" />
      {layers.map((state) => (
        <g key={state}>
          {picture.strands
            .filter((strand) => strand.state === state)
            .map((strand, index) => (
              <Strand key={index} strand={strand} />
            ))}
        </g>
      ))}
    </svg>
  );
});

function Strand({ strand }: { readonly strand: DrawnStrand }) {
  const { state, width, spring, course, source, marks } = strand;
  if (state === 'claimed') {
    return (
      <g stroke="var(--s-claimed-line)" fill="none">
        <path d={spring} fill="var(--s-claimed)" strokeWidth="0.6" />
        <path d={course} strokeWidth={Math.max(0.8, width - 0.4)} />
        {width > 1.6 ? <path d={course} stroke="var(--s-claimed)" strokeWidth={width - 1.5} /> : null}
        <circle cx={source.x} cy={source.y} r="1.9" fill="var(--wash)" strokeWidth="0.9" />
      </g>
    );
  }
  const colour = `var(--s-${state})`;
  return (
    <g fill={colour}>
      <path d={course} fill="none" stroke="var(--wash)" strokeWidth={width + 0.3} />
      <path d={course} fill="none" stroke={colour} strokeWidth={Math.max(0.7, width - 0.55)} />
      <path d={spring} />
      <circle cx={source.x} cy={source.y} r="1.9" />
      {state === 'common'
        ? null
        : marks.map((mark, index) => (
            <g
              key={index}
              transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)}) rotate(${mark.angle.toFixed(0)})`}
            >
              {state === 'improve' ? (
                <path d="M-1.5 -2.2L1.2 0L-1.5 2.2" fill="none" stroke="var(--paper)" strokeWidth="1.1" />
              ) : (
                <rect x="-1.3" y="-1.3" width="2.6" height="2.6" fill="var(--paper)" />
              )}
            </g>
          ))}
    </g>
  );
}
