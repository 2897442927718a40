import { useEffect, useState } from 'react';
import './states.css';

export interface SkeletonLinesProps {
  /** What is being fetched, said to a screen reader: `Fetching the projects`. */
  readonly label: string;
  readonly rows?: number;
  /** px; the true height of a row, so that nothing jumps when the data comes. */
  readonly rowHeight?: number;
  /** ms before anything is drawn; a fast answer never flickers. */
  readonly delay?: number;
}

/** Hairlines at the size of what is to come. The room is taken from the start, the lines appear after the delay. */
export function SkeletonLines({ label, rows = 6, rowHeight = 46, delay = 200 }: SkeletonLinesProps) {
  const [shown, setShown] = useState(delay === 0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, delay);
    return () => {
      clearTimeout(timer);
    };
  }, [delay]);
  return (
    <div className="ui-skeleton" role="status" style={{ minHeight: rows * rowHeight }} data-shown={shown}>
      {shown ? (
        <>
          <span className="ui-hidden">{label}</span>
          {Array.from({ length: rows }, (_, row) => (
            <div key={row} aria-hidden="true" style={{ height: rowHeight }}>
              <span style={{ width: `${String(44 + ((row * 29) % 41))}%` }} />
            </div>
          ))}
        </>
      ) : null}
    </div>
  );
}
