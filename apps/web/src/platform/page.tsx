import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useMatches } from 'react-router';

export interface Page {
  /** What the browser's tab and the phone's bar call the page. */
  readonly title: string;
  /** Where the phone's arrow leads; without it the bar shows the mark. */
  readonly back?: string | undefined;
}

/** How a page tells the shell its name; null outside a shell. */
export const PageContext = createContext<((page: Page | null) => void) | null>(null);

/** Names the page while it stands. A route's own `handle` names it until then. */
export function usePage({ title, back }: Page): void {
  const tell = useContext(PageContext);
  useEffect(() => {
    if (tell === null) {
      document.title = `${title} · Tributary`;
      return;
    }
    tell({ title, back });
    return () => {
      tell(null);
    };
  }, [tell, title, back]);
}

/** The innermost name that the matched routes carry. */
export function useRouteTitle(): string {
  const titles = useMatches().flatMap(({ handle }) =>
    typeof handle === 'object' && handle !== null && 'title' in handle && typeof handle.title === 'string'
      ? [handle.title]
      : [],
  );
  return titles[titles.length - 1] ?? 'Tributary';
}

/** The state of a navigation that changes a part of the page only: focus and scroll stay where they are. */
export const samePlace = { samePlace: true } as const;

const staysInPlace = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'samePlace' in state && state.samePlace === true;

/** ms to wait for a page's headline after its address came. */
const patience = 5000;

/**
 * After a navigation focus goes to the headline, so that a keyboard or a screen reader starts at the new page and not
 * where the old one ended. The headline may come later than the address; until then the page's body holds the focus,
 * and if the person moved it meanwhile it is left alone. The first page of a visit keeps the browser's own focus.
 */
export function useHeadlineFocus(): void {
  const { pathname, state } = useLocation() as { readonly pathname: string; readonly state: unknown };
  const inPlace = staysInPlace(state);
  const before = useRef(pathname);
  const top = useRef(pathname);
  // Before any effect of the page: a list that knows its place goes there afterwards.
  useLayoutEffect(() => {
    if (top.current === pathname) return;
    top.current = pathname;
    window.scrollTo(0, 0);
  }, [pathname]);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (inPlace) return;
    const main = document.querySelector<HTMLElement>('main');
    const headline = () => document.querySelector<HTMLElement>('main [data-headline]');
    const found = headline();
    if (found !== null) {
      found.focus({ preventScroll: true });
      return;
    }
    main?.focus({ preventScroll: true });
    const watch = new MutationObserver(() => {
      const late = headline();
      if (late === null) return;
      watch.disconnect();
      const held = document.activeElement;
      if (held === document.body || held === main) late.focus({ preventScroll: true });
    });
    watch.observe(main ?? document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => {
      watch.disconnect();
    }, patience);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [pathname, inPlace]);
}
