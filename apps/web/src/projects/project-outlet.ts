import { useOutletContext } from 'react-router';

/** What a project's page hands to the page that stands in one of its tabs. */
export interface ProjectOutlet {
  readonly slug: string;
  readonly code: string;
  readonly projectId: string;
  readonly allowedActions: readonly string[];
}

/** For a page below a project's page: which project it stands in. */
export const useProjectOutlet = (): ProjectOutlet => useOutletContext<ProjectOutlet>();
