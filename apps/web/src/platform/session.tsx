import { createContext, use } from 'react';
import type { ReactNode } from 'react';

/** The places of the shell; a viewer sees those that are theirs. */
export const places = [
  'my-work',
  'portfolio',
  'true-north',
  'strategy',
  'imports',
  'people',
  'units',
  'new-project',
] as const;
export type Place = (typeof places)[number];

/** Keeps the words that name a place, e.g. out of a list that the api sent. */
export function isPlace(word: string): word is Place {
  return places.some((place) => place === word);
}

export interface Organisation {
  /** The first part of every address. */
  readonly slug: string;
  readonly name: string;
  /** Shorter name for narrow screens. */
  readonly logoText?: string;
}

export interface Viewer {
  readonly person: { readonly name: string; readonly initials: string };
  /** The one whose pages are shown: the one the address names, else the person's own. */
  readonly organisation: Organisation;
  /** All that may be switched to, the present one included. */
  readonly organisations: readonly Organisation[];
  /** In no particular order; the first of the shell's order is the person's home unless `home` says otherwise. */
  readonly places: readonly Place[];
  readonly home?: Place;
}

export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'signed-out' }
  | { readonly status: 'signed-in'; readonly viewer: Viewer }
  | { readonly status: 'fault'; readonly faultId?: string | undefined; readonly onRetry: () => void };

export interface SearchHit {
  readonly href: string;
  readonly name: string;
  /** What it is and where: `Project, Ward 7`. */
  readonly second: string;
}

export interface Session {
  readonly state: SessionState;
  /** Finds projects, people and goals; at most ten. Rejects on a fault; stops when the signal says so. */
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly SearchHit[]>;
  /** Ends the session on the server, then forgets the person here and loads the given page anew. */
  readonly leave: (to: string) => Promise<void>;
}

export interface SessionProps {
  /** The organisation that the address names; absent on pages outside one. */
  readonly organisationSlug: string | undefined;
  readonly children: ReactNode;
}

const SessionContext = createContext<Session | null>(null);

export interface SessionProviderProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** Hands the session to the shell and the pages. Who is signed in is somebody else's to find out. */
export function SessionProvider({ session, children }: SessionProviderProps) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session; throws outside a `SessionProvider`. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

/** Who is looking; throws where nobody is signed in. The shell's pages always have somebody. */
export function useViewer(): Viewer {
  const { state } = useSession();
  if (state.status !== 'signed-in') throw new Error('useViewer stands only in pages behind sign-in.');
  return state.viewer;
}

/** The sign-in page that leads back to where one was. */
export function signInPath(from: { readonly pathname: string; readonly search: string }): string {
  const here = from.pathname + from.search;
  return here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`;
}

/**
 * Where `?next=` leads, if it leads into this application; `/` otherwise. An address with two slashes or a scheme
 * would send a person to another site with our name on the way.
 */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  const inside = /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return inside ? next : '/';
}

/** The page a person comes home to. */
export function homePath(viewer: Viewer): string {
  const home = viewer.home ?? places.find((place) => viewer.places.includes(place)) ?? 'my-work';
  return `/${viewer.organisation.slug}/${home}`;
}
