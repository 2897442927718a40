import type { ReactNode } from 'react';
import './marks.css';

export interface BesidePane {
  /** Whose words these are: `You predicted`. */
  readonly heading: string;
  /** A figure or a few words; null where nothing was said. */
  readonly value: string | null;
  /** What stands instead of a value that is missing. */
  readonly missing: string;
  /** Second line: `up from 60%`. */
  readonly detail?: ReactNode;
  /** Third line: when it was locked, what it counts. */
  readonly note?: ReactNode;
}

export interface PredictionBesideProps {
  readonly predicted: BesidePane & {
    /** Draws a closed padlock: it can no longer be changed unnoticed. */
    readonly locked?: boolean;
  };
  readonly seen: BesidePane;
}

/** Longer than this is a sentence, and a sentence is set as text. */
const figureMost = 9;

/** What was thought beside what was seen, at the same size, so that the difference is read and not told. */
export function PredictionBeside({ predicted, seen }: PredictionBesideProps) {
  return (
    <div className="ui-beside">
      <Pane {...predicted} lock={predicted.locked ?? false} side="predicted" />
      <Pane {...seen} lock={false} side="seen" />
    </div>
  );
}

function Pane(props: BesidePane & { readonly lock: boolean; readonly side: string }) {
  const { heading, value, missing, detail, note, lock, side } = props;
  return (
    <div className="ui-beside-pane" data-side={side}>
      <p className="ui-beside-heading">
        {lock ? <Padlock /> : null}
        {heading}
        {lock ? <span className="ui-hidden"> (locked)</span> : null}
      </p>
      {value === null ? (
        <p className="ui-beside-missing">{missing}</p>
      ) : (
        <p className={value.length > figureMost ? 'ui-beside-words' : 'ui-beside-figure'}>{value}</p>
      )}
      {detail === undefined ? null : <p className="ui-beside-detail">{detail}</p>}
      {note === undefined ? null : <p className="ui-beside-note">{note}</p>}
    </div>
  );
}

function Padlock() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.4">
        <rect x="2.7" y="7" width="10.6" height="7" rx="1.4" />
        <path d="M5 7V4.8A3 3 0 0 1 11 4.8V7" />
      </g>
      <circle cx="8" cy="10.5" r="1.05" fill="currentColor" />
    </svg>
  );
}
