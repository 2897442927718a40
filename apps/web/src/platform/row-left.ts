import { useCallback } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** The row at the top of the window when a list was left: by its thing where that is still there, else by its place. */
export interface RowLeft {
  readonly index: number;
  readonly id: string | null;
}

/**
 * Where a long list stood when it was last on the screen at this step of the browser's history, if somebody has just
 * come back to it, and how to keep where it stands now. Pixels would not do: a list that is fetched page by page has
 * no height to scroll to yet. Signing out empties the storage.
 */
export function useRowLeft(): {
  readonly left: () => RowLeft | undefined;
  readonly keep: (row: RowLeft) => void;
} {
  const { key, pathname, search } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  // The first address of every visit has the same key.
  const step = key === 'default' ? `default-${String(performance.timeOrigin)}` : key;
  const name = `tributary-row-${step}-${pathname}${search}`;
  const keep = useCallback(
    (row: RowLeft) => {
      if (row.index > 0) sessionStorage.setItem(name, JSON.stringify(row));
      else sessionStorage.removeItem(name);
    },
    [name],
  );
  return { left: () => (isBack ? kept(name) : undefined), keep };
}

function kept(name: string): RowLeft | undefined {
  const text = sessionStorage.getItem(name);
  return text === null ? undefined : (JSON.parse(text) as RowLeft);
}
