import { Mark, StreamsPicture } from '@tributary/ui';
import type { ReactNode } from 'react';
import './door.css';

export interface DoorProps {
  readonly headline: ReactNode;
  readonly lede?: ReactNode;
  readonly children: ReactNode;
}

/** The pages before anybody is signed in: the streams at one side, one thing to do at the other. */
export function Door({ headline, lede, children }: DoorProps) {
  return (
    <div className="door">
      <div className="door-picture">
        <StreamsPicture />
      </div>
      <main className="door-side">
        <div className="door-column">
          <Mark size={26} withName />
          <h1 className="door-headline" tabIndex={-1} data-headline="">
            {headline}
          </h1>
          {lede === undefined ? null : <p className="door-lede">{lede}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
