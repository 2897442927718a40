import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { wordDifference } from './word-difference';
import type { DifferencePiece } from './word-difference';
import './states.css';

export interface ConflictField {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictPanelProps {
  /** Who changed it and when: `Grace Okoro changed this at 14:05, while you were writing.` */
  readonly sentence: string;
  /** Only the fields that differ need be given; equal ones are left out of the picture. */
  readonly fields: readonly ConflictField[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote at once: both versions side by side, differing words marked, nothing lost until one is chosen. */
export function ConflictPanel({ sentence, fields, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  const differing = fields.filter((field) => field.mine !== field.theirs);
  return (
    <section className="ui-conflict" tabIndex={-1} ref={panel} aria-label="Two versions">
      <h2 className="t-heading">{sentence}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">Yours</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => {
            const [mine, theirs] = wordDifference(field.mine, field.theirs);
            return (
              <tr key={field.label}>
                <th scope="row">{field.label}</th>
                <td data-side="Yours">
                  <Marked pieces={mine} />
                </td>
                <td data-side="Theirs">
                  <Marked pieces={theirs} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="ui-conflict-choice">
        <Button variant="default" onClick={onTakeTheirs}>
          Take theirs
        </Button>
        <Button onClick={onKeepMine}>Keep mine</Button>
      </div>
    </section>
  );
}

function Marked({ pieces }: { readonly pieces: readonly DifferencePiece[] }) {
  if (pieces.length === 0) return <span className="ui-conflict-nothing">Nothing here</span>;
  return pieces.map((piece, index) =>
    piece.differs ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
