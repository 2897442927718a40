import { useId, useState } from 'react';
import './marks.css';

/** Lit, not lit, or not to be judged yet. */
export const lightStates = ['lit', 'unlit', 'not-yet'] as const;
export type LightState = (typeof lightStates)[number];

export interface Light {
  readonly id: string;
  /** What the light stands for, in a word or two. */
  readonly word: string;
  readonly state: LightState;
  /** What it rests on. */
  readonly sentence: string;
  /** What would light it; null when nothing has to be done. */
  readonly nextStep: string | null;
}

const stateWords: Record<LightState, string> = { lit: 'Lit', unlit: 'Not lit', 'not-yet': 'Not yet' };

export interface FidelityLightsProps {
  /** What the lights are of, for a screen reader. */
  readonly label: string;
  readonly lights: readonly Light[];
}

/** Lights one under the other; each opens to the sentence it rests on and the next best step. One is open at a time. */
export function FidelityLights({ label, lights }: FidelityLightsProps) {
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className="ui-lights" aria-label={label}>
      {lights.map((light) => {
        const opened = open === light.id;
        const panel = `${id}-${light.id}`;
        return (
          <li key={light.id} data-state={light.state}>
            <button
              type="button"
              aria-expanded={opened}
              aria-controls={panel}
              onClick={() => {
                setOpen(opened ? null : light.id);
              }}
            >
              <LightShape state={light.state} />
              <span className="ui-light-word">{light.word}</span>
              <span className="ui-light-state">{stateWords[light.state]}</span>
              <svg className="ui-light-fold" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 6L8 10L12 6" fill="none" stroke="currentColor" strokeWidth="1.75" />
              </svg>
            </button>
            <div id={panel} className="ui-light-panel" hidden={!opened}>
              <p>{light.sentence}</p>
              {light.nextStep === null ? null : (
                <p>
                  <b>Next:</b> {light.nextStep}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export interface LightMarksProps {
  readonly lights: readonly Pick<Light, 'id' | 'word' | 'state'>[];
}

/** The same lights as marks only, for a row of a list; their words go to a screen reader. */
export function LightMarks({ lights }: LightMarksProps) {
  const words = lights.map(({ word, state }) => `${word}: ${stateWords[state].toLowerCase()}`).join('; ');
  return (
    <span className="ui-light-marks" role="img" aria-label={words}>
      {lights.map(({ id, word, state }) => (
        <span key={id} title={`${word}: ${stateWords[state].toLowerCase()}`}>
          <LightShape state={state} size={13} />
        </span>
      ))}
    </span>
  );
}

/** Lit is a full disc with a tick, not lit a ring, not yet a dashed ring. */
function LightShape({ state, size = 18 }: { readonly state: LightState; readonly size?: number }) {
  return (
    <svg className="ui-light-shape" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      {state === 'lit' ? (
        <>
          <circle cx="9" cy="9" r="8.25" fill="var(--ink-2)" stroke="var(--ink-2)" strokeWidth="1.5" />
          <path d="M5.2 9.3L8 12.1L13 6.4" fill="none" stroke="var(--paper)" strokeWidth="1.9" />
        </>
      ) : (
        <circle
          cx="9"
          cy="9"
          r="7.9"
          fill="none"
          stroke={state === 'unlit' ? 'var(--ink-2)' : 'var(--control)'}
          strokeWidth={state === 'unlit' ? 1.7 : 1.4}
          strokeDasharray={state === 'unlit' ? undefined : '3 3.2'}
        />
      )}
    </svg>
  );
}
