import { Figure } from '@tributary/ui';
import type { Opener } from './goal-figures';

export interface PoolsProps {
  readonly homeless: number;
  readonly stopsAtLocalGoal: number;
  readonly width: number;
  readonly open: Opener;
}

/** Strands drawn into the pools at most; the figures beside them say the rest. */
const most = 60;

/** Live work that reaches no True North goal: sand that gathers in two pools, each as broad as it holds projects. */
export function Pools({ homeless, stopsAtLocalGoal, width, open }: PoolsProps) {
  const nowhere = homeless - stopsAtLocalGoal;
  const span = Math.min(width, 640);
  const pools = [
    {
      id: 'nowhere',
      count: nowhere,
      x: span * 0.3,
      words: nowhere === 1 ? 'project reaches no goal' : 'projects reach no goal',
    },
    {
      id: 'local',
      count: stopsAtLocalGoal,
      x: span * 0.74,
      words: stopsAtLocalGoal === 1 ? 'project stops at a local goal' : 'projects stop at a local goal',
    },
  ];
  const height = 96;
  return (
    <div className="pools">
      <svg width={span} height={height} aria-hidden="true" focusable="false">
        {pools.map(({ id, count, x }) => {
          if (count === 0) return null;
          const rx = Math.min(span * 0.22, 14 + Math.sqrt(count) * 15);
          const ry = 9 + rx * 0.13;
          const strands = Math.min(most, count);
          return (
            <g key={id}>
              {Array.from({ length: strands }, (_, n) => {
                const at = x - (strands - 1) * 2.2 + n * 4.4;
                const bend = x + (at - x) * 0.5;
                const top = 3 + ((n * 7) % 11);
                return (
                  <g key={n} className="sand">
                    <path
                      d={`M${at.toFixed(1)} ${String(top)}C${at.toFixed(1)} 30 ${bend.toFixed(1)} 34 ${bend.toFixed(1)} 70`}
                    />
                    <circle cx={at} cy={top} r="1.6" />
                  </g>
                );
              })}
              {[1, 0.78, 0.56, 0.33].map((depth) => (
                <ellipse key={depth} className="pool" cx={x} cy="70" rx={rx * depth} ry={ry * depth} />
              ))}
            </g>
          );
        })}
      </svg>
      <div className="pool-words" style={{ width: span }}>
        {pools.map(({ id, count, words }) => (
          <Figure
            key={id}
            layout="beside"
            value={count.toLocaleString('en-GB')}
            caption={words}
            {...(id === 'local' ? { href: open(count, 'live', { stopsAtLocalGoal: true }) } : {})}
          />
        ))}
      </div>
    </div>
  );
}
