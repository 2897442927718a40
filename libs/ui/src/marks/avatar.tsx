import './marks.css';

export interface AvatarProps {
  readonly initials: string;
  /** The person's name for a screen reader; leave out where the name stands beside. */
  readonly name?: string;
  /** Diameter in px. */
  readonly size?: number;
}

/** A person as initials in a circle. No photographs: they would be fetched, and they would be stared at. */
export function Avatar({ initials, name, size = 32 }: AvatarProps) {
  return (
    <span
      className="ui-avatar"
      style={{ width: size, height: size, fontSize: Math.max(12, Math.round(size * 0.38)) }}
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <span aria-hidden="true">{initials}</span>
    </span>
  );
}
