import { useOutletContext } from 'react-router';

/** What the page of a test hands to the page that stands in its side: the talk about it. */
export interface CycleOutlet {
  readonly slug: string;
  readonly cycleId: string;
  readonly label: string;
}

/** For a page below the page of a test: which test it stands in. */
export const useCycleOutlet = (): CycleOutlet => useOutletContext<CycleOutlet>();
