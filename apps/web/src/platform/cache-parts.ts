import type { CacheParts } from './cache';

/** The schema's lists. A new connection adds its line: which of its arguments make it another list. */
export const cacheParts: CacheParts = {
  connections: {
    Organisation: {
      people: ['search', 'unitId', 'left'],
      projects: ['filter', 'sort'],
      confidentialProjects: [],
      imports: [],
    },
    Import: { problems: ['code', 'fileId'] },
  },
  // Objects without an id of their own, of which two queries may each know a part.
  embedded: ['MyWork', 'MyCycles'],
  // The schema has no interface and no union.
  possibleTypes: {},
};
