import type { ReactNode, Ref } from 'react';
import { Anchor } from '../ground/link';
import './tables.css';

export interface TwoLineListProps {
  readonly label: string;
  /** px; the height of all items together when only some are drawn. */
  readonly height?: number | undefined;
  readonly listRef?: Ref<HTMLUListElement>;
  /** `TwoLineItem`s */
  readonly children: ReactNode;
}

/** What a table becomes on a phone: one item per row, its name over one line of facts. */
export function TwoLineList({ label, height, listRef, children }: TwoLineListProps) {
  return (
    <ul
      className="ui-two-line"
      aria-label={label}
      ref={listRef}
      style={height === undefined ? undefined : { height }}
    >
      {children}
    </ul>
  );
}

export interface TwoLineItemProps {
  readonly name: ReactNode;
  readonly second: ReactNode;
  /** Where the item opens; the whole item is the target. */
  readonly href?: string | undefined;
  /** An icon, an avatar or a glyph before the words. */
  readonly lead?: ReactNode;
  /** A glyph or figure at the end. */
  readonly trail?: ReactNode;
  /** px from the top, when only some are drawn. */
  readonly offset?: number;
  readonly itemRef?: Ref<HTMLLIElement>;
  readonly index?: number;
}

export function TwoLineItem(props: TwoLineItemProps) {
  const { name, second, href, lead, trail, offset, itemRef, index } = props;
  return (
    <li
      ref={itemRef}
      data-index={index}
      style={
        offset === undefined
          ? undefined
          : { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${String(offset)}px)` }
      }
    >
      {lead === undefined ? null : <span className="ui-two-line-lead">{lead}</span>}
      <span className="ui-two-line-words">
        <span className="ui-two-line-name">
          {href === undefined ? (
            name
          ) : (
            <Anchor className="ui-two-line-link" href={href}>
              {name}
            </Anchor>
          )}
        </span>
        <span className="ui-two-line-second">{second}</span>
      </span>
      {trail === undefined ? null : <span className="ui-two-line-trail">{trail}</span>}
      {href === undefined ? null : (
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="ui-two-line-open">
          <path d="M6.5 3.5L12 9L6.5 14.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      )}
    </li>
  );
}
