import { useState } from 'react';

type Texts = Readonly<Record<string, string>>;

/**
 * What somebody has typed and not saved. It outlives a closed form, another tab of the page and a reload, and dies
 * with the browser's tab or with signing out, which empties the storage.
 *
 * Returns the texts, a setter for one of them, whether anything differs from the saved state, and how to drop it.
 */
export function useDraft<Values extends Texts>(name: string, saved: Values) {
  const key = `tributary-draft-${name}`;
  const [values, setValues] = useState<Values>(() => ({ ...saved, ...kept(key, saved) }));
  const dirty = Object.keys(saved).some((field) => values[field] !== saved[field]);
  return {
    values,
    dirty,
    set: (field: keyof Values & string, text: string) => {
      const next = { ...values, [field]: text };
      setValues(next);
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    replace: (next: Values) => {
      setValues(next);
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    drop: () => {
      setValues(saved);
      sessionStorage.removeItem(key);
    },
  };
}

function kept(key: string, saved: Texts): Texts {
  const text = sessionStorage.getItem(key);
  if (text === null) return {};
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter(([field, value]) => field in saved && typeof value === 'string'),
  );
}
