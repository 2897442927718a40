import './marks.css';

export interface MarkProps {
  /** Height in px; the drawing is 4 : 3. */
  readonly size?: number;
  /** Stands the product's name beside the drawing. */
  readonly withName?: boolean;
}

/** The tributary: three streams that become one. The name is always there for a screen reader. */
export function Mark({ size = 20, withName = false }: MarkProps) {
  return (
    <span className="ui-mark" style={{ fontSize: `${String(size * 0.85)}px` }}>
      <svg width={(size * 4) / 3} height={size} viewBox="0 0 32 24" fill="none" aria-hidden="true">
        <g stroke="var(--accent)" strokeWidth="3.1" strokeLinecap="round">
          <path d="M2 3.4C10.5 3.4 11 9.7 19 9.7H30" />
          <path d="M2 12H30" />
          <path d="M2 20.6C10.5 20.6 11 14.3 19 14.3H30" />
        </g>
      </svg>
      <span className={withName ? undefined : 'ui-hidden'}>Tributary</span>
    </span>
  );
}
