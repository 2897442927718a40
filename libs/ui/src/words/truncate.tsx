import { Tooltip } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import './words.css';

export interface TruncateProps {
  readonly children: string;
  /** Lines that may be shown before the rest is folded away. */
  readonly lines?: number;
  /**
   * Inside a link or button there can be no second control: then the full text comes with hover and focus of the
   * whole, and a screen reader gets it anyway.
   */
  readonly within?: 'text' | 'control';
}

/**
 * Text that may be longer than its place. One line: the full text in a tip, on hover, focus and touch. Several
 * lines: a button unfolds it. Where it fits, it is plain text.
 */
export function Truncate({ children, lines = 1, within = 'text' }: TruncateProps) {
  const text = useRef<HTMLSpanElement>(null);
  const [clipped, setClipped] = useState(false);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    const element = text.current;
    if (element === null || open) return;
    const measure = () => {
      setClipped(
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [children, lines, open]);

  const oneLine = lines === 1;
  const tip = clipped && oneLine;
  const clamped = (
    <span
      ref={text}
      className={oneLine ? 'ui-truncate-line' : 'ui-truncate-lines'}
      data-open={open || undefined}
      style={oneLine ? undefined : { WebkitLineClamp: lines }}
      title={clipped && within === 'control' ? children : undefined}
      tabIndex={tip && within === 'text' ? 0 : undefined}
    >
      {children}
    </span>
  );
  return (
    <span className="ui-truncate">
      {tip && within === 'text' ? <Tooltip label={children}>{clamped}</Tooltip> : clamped}
      {(clipped || open) && !oneLine && within === 'text' ? (
        <button
          type="button"
          className="ui-link ui-truncate-more"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? 'Show less' : 'Show all of it'}
        </button>
      ) : null}
    </span>
  );
}
