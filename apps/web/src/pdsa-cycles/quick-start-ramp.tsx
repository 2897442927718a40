import { scaleWord } from '@tributary/domain';
import { Anchor, Dialogue } from '@tributary/ui';
import { useState } from 'react';
import { openRamps } from './quick-start-defaults';
import type { Ramp } from './quick-start-defaults';
import { rampWords } from './quick-start-words';

export interface RampLineProps {
  readonly slug: string;
  readonly title: string;
  readonly ramps: readonly Ramp[];
  /** Undefined: a new idea. */
  readonly ramp: Ramp | undefined;
  readonly label: string;
  readonly onChange: (ideaId: string) => void;
}

/** Where the test will stand: its project, its ramp, its number; another one is two taps away. */
export function RampLine({ slug, title, ramps, ramp, label, onChange }: RampLineProps) {
  const [choosing, setChoosing] = useState(false);
  const choose = (ideaId: string) => {
    setChoosing(false);
    onChange(ideaId);
  };
  return (
    <div className="quick-ramp">
      <p>
        <span className="quick-project">{title}</span>
        <span className="quick-ramp-words">{rampWords(ramp, label)}</span>
      </p>
      <button
        type="button"
        className="ui-link"
        onClick={() => {
          setChoosing(true);
        }}
      >
        Change<span className="ui-hidden"> the idea that is tested</span>
      </button>
      <Dialogue
        opened={choosing}
        onClose={() => {
          setChoosing(false);
        }}
        title="Which idea do you test?"
      >
        <ul className="quick-ideas">
          {openRamps(ramps).map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === ramp?.id ? 'true' : undefined}
                onClick={() => {
                  choose(one.id);
                }}
              >
                <span className="quick-letter" aria-hidden="true">
                  {one.letter}
                </span>
                <span className="quick-idea-words">
                  <span className="ui-hidden">Ramp {one.letter}: </span>
                  <span>{one.text}</span>
                  <span className="quick-idea-second">{standing(one)}</span>
                </span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              aria-current={ramp === undefined ? 'true' : undefined}
              onClick={() => {
                choose('');
              }}
            >
              <span className="quick-letter" aria-hidden="true">
                +
              </span>
              <span className="quick-idea-words">
                <span>A new idea</span>
                <span className="quick-idea-second">What you will try becomes its name.</span>
              </span>
            </button>
          </li>
        </ul>
        <Anchor className="ui-link" href={`/${slug}/tests/new`}>
          Another project
        </Anchor>
      </Dialogue>
    </div>
  );
}

/** How far the ramp has climbed. */
function standing({ cycles }: Ramp): string {
  const last = cycles[cycles.length - 1];
  if (last === undefined) return 'Not tested yet';
  const count = cycles.length === 1 ? '1 test' : `${cycles.length} tests`;
  return last.scale === null
    ? `${count}, last ${last.label}`
    : `${count}, last ${last.label}: ${scaleWord(last.scale).toLowerCase()}`;
}
