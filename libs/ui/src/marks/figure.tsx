import type { ReactNode } from 'react';
import { Anchor } from '../ground/link';
import { Glyph } from './glyph';
import type { GlyphShape } from './glyph';
import './marks.css';

export interface FigureProps {
  /** The number as it is to be read, e.g. `51`, `42%` or `Not judged yet`. */
  readonly value: ReactNode;
  /** What it counts, under or after the number. */
  readonly caption: ReactNode;
  /** Where the number opens to exactly what it counts. */
  readonly href?: string | undefined;
  readonly glyph?: GlyphShape | undefined;
  readonly size?: 'small' | 'medium' | 'large';
  /** `beside` puts the caption on the number's line. */
  readonly layout?: 'under' | 'beside';
  /** Words instead of a number ("Not judged yet") are set as text. */
  readonly unknown?: boolean;
}

/** One number with what it counts. With an `href` the whole figure is one link, named "51 claimed". */
export function Figure(props: FigureProps) {
  const { value, caption, href, glyph, size = 'small', layout = 'under', unknown = false } = props;
  const className = `ui-figure ui-figure-${size} ui-figure-${layout}`;
  const content = (
    <>
      <span className="ui-figure-value" data-unknown={unknown || undefined}>
        {glyph === undefined ? null : <Glyph shape={glyph} />}
        {value}
      </span>{' '}
      <span className="ui-figure-caption">{caption}</span>
    </>
  );
  return href === undefined ? (
    <span className={className}>{content}</span>
  ) : (
    <Anchor className={className} href={href}>
      {content}
    </Anchor>
  );
}
