/** The scale on which teams score their progress ends here. */
const highest = 5;

/** A claimed score as a ring on a line from 0 to 5, with the figure beside it; the evidence will be a dot there. */
export function ScoreLine({ claimed }: { readonly claimed: number }) {
  const at = 5 + (Math.min(highest, Math.max(0, claimed)) / highest) * 46;
  return (
    <span className="score-line">
      <svg width="56" height="12" viewBox="0 0 56 12" aria-hidden="true">
        <path d="M1 6H55" stroke="var(--line-strong)" strokeWidth="1" />
        <circle cx={at} cy="6" r="4" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.6" />
      </svg>
      <b>{claimed.toFixed(1)}</b>
      <span className="ui-hidden"> claimed</span>
    </span>
  );
}
