import { jest } from '@jest/globals';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const row = (n: number, more: object = {}) => ({
  id: `p${String(n)}`,
  code: `QI-2026-${String(n).padStart(4, '0')}`,
  title: `Project ${String(n)}`,
  masked: false,
  status: 'TESTING',
  outcome: null,
  purpose: 'TEAM_LED',
  unitName: 'Ward 7',
  siteName: 'Medicine',
  leadName: 'Grace Okoro',
  leadLeft: false,
  startedOn: '2026-01-05',
  updatedOn: '2026-11-09',
  claimedScore: 2.5,
  effortDays: 12,
  goals: [{ id: 'falls', title: 'Halve harm from falls', trueNorthTitle: 'No avoidable harm' }],
  reachesTrueNorth: true,
  ...more,
});

const rows = [
  row(1, { title: 'Fewer falls on Ward 7' }),
  row(2, { title: 'Discharge summaries', leadName: 'Femi Adisa', leadLeft: true }),
  row(3, {
    title: 'Yellow stars',
    status: 'CLOSED',
    outcome: 'ABANDONED',
    goals: [],
    reachesTrueNorth: false,
  }),
  row(4, {
    id: null,
    code: null,
    title: 'A project in Surgery',
    masked: true,
    unitName: null,
    leadName: null,
    claimedScore: null,
    effortDays: null,
    goals: [],
  }),
];

const counts = {
  total: 4,
  status: [
    { value: 'TESTING', label: 'Testing', count: 3 },
    { value: 'CLOSED', label: 'Closed', count: 1 },
  ],
  purpose: [{ value: 'TEAM_LED', label: 'Team-led', count: 4 }],
  level: [{ value: 'MICRO', label: 'Ward, clinic, team', count: 4 }],
  trueNorth: [
    { value: 'harm', label: 'No avoidable harm', count: 2 },
    { value: 'none', label: 'No True North goal', count: 2 },
  ],
  unit: [{ value: 'surgery', label: 'Surgery', count: 1 }],
  needsALook: [{ value: 'LEAD_LEFT', label: 'The lead has left', count: 1 }],
};

const pageOf = (list: readonly object[], from: number, size: number) => ({
  nodes: list.slice(from, from + size),
  edges: list.slice(from, from + size).map((node, n) => ({ cursor: String(from + n + 1), node })),
  pageInfo: { hasNextPage: from + size < list.length, endCursor: String(from + size) },
  totalCount: list.length,
});

interface ListArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: unknown;
  readonly sort?: unknown;
}

const asked: ListArguments[] = [];
const answering = (
  list: readonly object[],
  organisation: object | null = {},
  facets: object = {},
): Answers => ({
  Query: {
    organisation: () =>
      organisation === null
        ? null
        : {
            id: 'org',
            allowedActions: ['organisation.read', 'project.create'],
            units: [],
            goals: [],
            ...organisation,
          },
  },
  Organisation: {
    projects: (_organisation, args) => {
      const wanted = args as unknown as ListArguments;
      asked.push(wanted);
      return pageOf(list, Number(wanted.after ?? 0), wanted.first);
    },
    confidentialProjects: () => pageOf(list.slice(0, 1), 0, 50),
    projectFacets: () => ({ ...counts, ...facets }),
  },
});

describe('the portfolio', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('lists the projects one may know of, masked ones without a way in, clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/portfolio', { answers: answering(rows) });
    expect(await screen.findByRole('heading', { name: '4 projects, 3 of them live.' })).toBeTruthy();
    const first = screen.getByRole('link', { name: 'Fewer falls on Ward 7' });
    expect(first.getAttribute('href')).toBe('/larkmere/projects/QI-2026-0001');
    expect(screen.getByText('Has left')).toBeTruthy();
    expect(screen.getByText('Closed, abandoned')).toBeTruthy();
    const masked = screen.getByRole('row', { name: /A project in Surgery/ });
    expect(within(masked).queryByRole('link')).toBeNull();
    expect(within(masked).getByText(/Ask in the unit/)).toBeTruthy();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'New project' })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('keeps facets, words and order in the address bar and asks with them', async () => {
    asked.length = 0;
    const { user, address } = await renderRoute('/larkmere/portfolio', { answers: answering(rows) });
    await user.click(await screen.findByRole('checkbox', { name: /^Testing/ }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/portfolio?status=TESTING');
    });
    await user.click(screen.getByRole('checkbox', { name: /^No True North goal/ }));
    await user.click(screen.getByRole('checkbox', { name: /^The lead has left/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Search the projects' }), 'falls');
    await waitFor(() => {
      expect(address()).toBe('/larkmere/portfolio?status=TESTING&q=falls&homeless=yes&leadLeft=yes');
    });
    await screen.findByRole('button', { name: 'Drop “falls”' });
    await user.click(screen.getByRole('button', { name: 'Updated' }));
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({
        filter: { status: ['TESTING'], search: 'falls', homeless: true, leadLeft: true },
        sort: { by: 'UPDATED', descending: false },
      });
    });
    await user.click(screen.getByRole('button', { name: 'Drop “falls”' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/portfolio?status=TESTING&homeless=yes&leadLeft=yes&sort=updated');
    });
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('fetches the next page by itself and draws only what can be seen', async () => {
    asked.length = 0;
    const many = Array.from({ length: 180 }, (_, n) => row(n + 1));
    await renderRoute('/larkmere/portfolio', { answers: answering(many) });
    await screen.findByRole('link', { name: 'Project 1' });
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('181');
    expect(asked.map(({ after }) => after ?? null)).toEqual([null]);
    Object.defineProperty(window, 'scrollY', { value: 1600, configurable: true, writable: true });
    fireEvent.scroll(window);
    await waitFor(() => {
      expect(asked[1]).toMatchObject({ first: 50, after: '50' });
    });
    expect(await screen.findByRole('link', { name: 'Project 45' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Project 1' })).toBeNull();
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    window.scrollY = 0;
  });

  it('comes back to the row at which it was left, also where the rows have to come anew', async () => {
    // What a browser does and jsdom does not: the page has a height, and scrolling moves it.
    const scroll = (to: number) => {
      window.scrollY = to;
      fireEvent.scroll(window);
    };
    Object.defineProperty(window, 'scrollY', { value: 0, configurable: true, writable: true });
    Object.defineProperty(document.documentElement, 'scrollHeight', { value: 46 * 200, configurable: true });
    const scrollTo = jest.spyOn(window, 'scrollTo').mockImplementation((...to: unknown[]) => {
      const [place, height] = to;
      scroll(typeof place === 'object' ? ((place as ScrollToOptions).top ?? 0) : Number(height));
    });
    const many = Array.from({ length: 180 }, (_, n) => row(n + 1));
    const { user, goBack, unmount } = await renderRoute('/larkmere/portfolio', { answers: answering(many) });
    await screen.findByRole('link', { name: 'Project 1' });
    scroll(46 * 40);
    await user.click(await screen.findByRole('link', { name: 'Project 41' }));
    await waitFor(() => {
      expect(window.scrollY).toBe(0);
    });
    await goBack();
    const link = await screen.findByRole('link', { name: 'Project 41' });
    expect(window.scrollY).toBe(46 * 40);
    expect(link.tabIndex).toBe(0);

    // As after a reload: nothing is in memory, and meanwhile others came before it.
    unmount();
    window.scrollY = 0;
    const others = Array.from({ length: 13 }, (_, n) => row(n, { id: `new${String(n)}`, title: 'Another' }));
    await renderRoute('/larkmere/portfolio', { answers: answering([...others, ...many]) });
    expect(await screen.findByRole('link', { name: 'Project 41' })).toBeTruthy();
    expect(window.scrollY).toBe(46 * 53);
    scrollTo.mockRestore();
    window.scrollY = 0;
  });

  it('moves by the arrow keys from row to row', async () => {
    const { user } = await renderRoute('/larkmere/portfolio', { answers: answering(rows) });
    const first = await screen.findByRole('link', { name: 'Fewer falls on Ward 7' });
    act(() => {
      first.focus();
    });
    await user.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Discharge summaries');
    });
    await user.keyboard('{End}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('A project in Surgery');
    });
  });

  it('says which filter to drop where nothing fits', async () => {
    const { user, address } = await renderRoute('/larkmere/portfolio?status=PAUSED&q=falls', {
      answers: answering([]),
    });
    expect(
      await screen.findByText('No project fits. Without the status there would be 4 projects.'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Drop the status' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/portfolio?q=falls');
    });
  });

  it('says what to begin with where there is nothing at all', async () => {
    await renderRoute('/larkmere/portfolio', { answers: answering([], {}, { total: 0, status: [] }) });
    expect(await screen.findByRole('heading', { name: 'No project is recorded yet.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start the first one' })).toBeTruthy();
  });

  it('shows confidential work only in its own list, to those who have a right to it', async () => {
    const { user, address } = await renderRoute('/larkmere/portfolio', {
      answers: answering(rows, { allowedActions: ['project.list-confidential'] }),
    });
    const list = await screen.findByRole('link', { name: 'Confidential work' });
    expect(within(screen.getByRole('main')).queryByRole('link', { name: 'New project' })).toBeNull();
    await user.click(list);
    expect(await screen.findByRole('heading', { name: '1 project is confidential.' })).toBeTruthy();
    expect(address()).toBe('/larkmere/portfolio?list=confidential');
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/portfolio', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching the projects')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/portfolio', {
      answers: {
        Query: {
          organisation: () => {
            throw new Error('no database');
          },
        },
      },
    });
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
  });

  it('looks like nothing to somebody who may not see the organisation', async () => {
    await renderRoute('/larkmere/portfolio', { answers: answering([], null) });
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });
});
