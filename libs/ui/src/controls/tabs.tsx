import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Anchor } from '../ground/link';
import './controls.css';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly count?: number | undefined;
  /** Where the tab leads. All items have one (a line of places) or none has (panels of one page). */
  readonly href?: string;
}

export interface TabsProps {
  /** What the line chooses between, for a screen reader. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly current: string;
  /** For panels: called with the id of the chosen tab. The panel carries `tabPanel(id)`'s attributes. */
  readonly onChange?: (id: string) => void;
}

/** The attributes that tie a panel to its tab. */
export function tabPanel(id: string) {
  return { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, tabIndex: 0 } as const;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** One line of sub-places, 42 px high, the present one underlined. It scrolls sideways on a phone. */
export function Tabs({ label, items, current, onChange }: TabsProps) {
  const line = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const at = items.findIndex((item) => item.id === current);
    const step = steps[event.key];
    const next =
      step === undefined
        ? event.key === 'Home'
          ? items[0]
          : event.key === 'End'
            ? items[items.length - 1]
            : undefined
        : items[(at + step + items.length) % items.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange?.(next.id);
    line.current?.querySelector<HTMLElement>(`#${CSS.escape(`tab-${next.id}`)}`)?.focus();
  };

  if (items.every((item) => item.href !== undefined)) {
    return (
      <nav className="ui-tabs" aria-label={label}>
        {items.map((item) => (
          <Anchor
            key={item.id}
            className="ui-tab"
            href={item.href ?? ''}
            aria-current={item.id === current ? 'page' : undefined}
          >
            <TabWords item={item} />
          </Anchor>
        ))}
      </nav>
    );
  }
  return (
    <div className="ui-tabs" role="tablist" aria-label={label} ref={line}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          className="ui-tab"
          id={`tab-${item.id}`}
          aria-controls={item.id === current ? `panel-${item.id}` : undefined}
          aria-selected={item.id === current}
          tabIndex={item.id === current ? 0 : -1}
          onKeyDown={move}
          onClick={() => onChange?.(item.id)}
        >
          <TabWords item={item} />
        </button>
      ))}
    </div>
  );
}

function TabWords({ item }: { readonly item: TabItem }) {
  return (
    <span className="ui-tab-words">
      {item.label}
      {item.count === undefined ? null : (
        <span className="ui-tab-count"> {item.count.toLocaleString('en-GB')}</span>
      )}
    </span>
  );
}
