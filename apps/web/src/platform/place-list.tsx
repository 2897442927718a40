import {
  IconChecklist,
  IconCompass,
  IconFileImport,
  IconLayoutList,
  IconPlus,
  IconSitemap,
  IconTarget,
  IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { Place, Viewer } from './session';

interface PlaceWords {
  readonly label: string;
  readonly Icon: Icon;
  readonly path: string;
}

export const placeWords: Readonly<Record<Place, PlaceWords>> = {
  'my-work': { label: 'My work', Icon: IconChecklist, path: 'my-work' },
  portfolio: { label: 'Portfolio', Icon: IconLayoutList, path: 'portfolio' },
  'true-north': { label: 'True North', Icon: IconCompass, path: 'true-north' },
  strategy: { label: 'Strategy', Icon: IconTarget, path: 'strategy' },
  imports: { label: 'Imports', Icon: IconFileImport, path: 'imports' },
  people: { label: 'People', Icon: IconUsers, path: 'people' },
  units: { label: 'Units', Icon: IconSitemap, path: 'units' },
  'new-project': { label: 'New project', Icon: IconPlus, path: 'projects/new' },
};

/** Straight in the bar; the rest stands under More. */
const inBar: readonly Place[] = ['my-work', 'portfolio', 'true-north', 'strategy'];
const underMore: readonly Place[] = ['imports', 'people', 'units'];
/** At a thumb's reach on a phone, the two at each side of the button that starts a test. */
const inTabs: readonly Place[] = ['my-work', 'portfolio', 'true-north'];
/** Where a test of change begins: the project is chosen there. */
const newTest = 'tests/new';

/** The viewer's places, sorted into where each stands. */
export function placesOf(viewer: Viewer) {
  const mine = (wanted: readonly Place[]) => wanted.filter((place) => viewer.places.includes(place));
  const tabs = mine(inTabs);
  return {
    bar: mine(inBar),
    more: mine(underMore),
    tabs,
    moreOnPhone: mine([...inBar, 'new-project', ...underMore]).filter((place) => !tabs.includes(place)),
    // Whoever may begin a project works in some, and tests in them.
    mayTest: viewer.places.includes('new-project'),
  };
}

export function pathTo(viewer: Viewer, place: Place): string {
  return `/${viewer.organisation.slug}/${placeWords[place].path}`;
}

export function pathToNewTest(viewer: Viewer): string {
  return `/${viewer.organisation.slug}/${newTest}`;
}

/** Whether a test is being begun, with its project chosen or not. */
export const isAtNewTest = (pathname: string): boolean => pathname.endsWith(`/${newTest}`);

/** Whether an address lies in a place; a project's page belongs to the portfolio. */
export function isAt(viewer: Viewer, place: Place, pathname: string): boolean {
  if (isAtNewTest(pathname)) return false;
  const base = pathTo(viewer, place);
  if (pathname === base || pathname.startsWith(`${base}/`)) return true;
  return (
    place === 'portfolio' &&
    pathname.startsWith(`/${viewer.organisation.slug}/projects/`) &&
    pathname !== pathTo(viewer, 'new-project')
  );
}
