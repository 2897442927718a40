import { encode } from 'uqr';

export interface ScanCodeProps {
  readonly address: string;
  /** What a screen reader says in place of the squares. */
  readonly label: string;
}

/**
 * An address as squares that a phone's camera reads. Black on white whatever the theme: a reversed code is not read by
 * every phone. A quarter of it may be torn or stained (level Q), since posters on a ward are.
 */
export function ScanCode({ address, label }: ScanCodeProps) {
  const { data, size } = encode(address, { ecc: 'Q', border: 4 });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="scan-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={squares} fill="black" />
    </svg>
  );
}
