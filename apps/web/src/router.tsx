import { LinkProvider } from '@tributary/ui';
import type { ComponentType } from 'react';
import { Outlet, useParams } from 'react-router';
import type { RouteObject } from 'react-router';
import { RouteFault } from './platform/faults';
import { NotFound } from './platform/not-found';
import { useHeadlineFocus } from './platform/page';
import { RouterLink } from './platform/router-link';
import type { SessionProps } from './platform/session';
import { Home, Shell } from './platform/shell';

/** The connected session: finds out who is signed in and stands around every page. */
export type SessionComponent = ComponentType<SessionProps>;

function Root({ Session }: { readonly Session: SessionComponent }) {
  const { organisation } = useParams();
  useHeadlineFocus();
  return (
    <LinkProvider value={RouterLink}>
      <Session organisationSlug={organisation}>
        <Outlet />
      </Session>
    </LinkProvider>
  );
}

const titled = (title: string) => ({ title });

/**
 * Every address of the application. A page is fetched when it is first opened; its module exports `Component`. A new
 * slice adds its line here and nothing else.
 */
export function routes(Session: SessionComponent): RouteObject[] {
  return [
    {
      element: <Root Session={Session} />,
      // Until the first page's code is here; the page then brings its own skeleton.
      HydrateFallback: () => null,
      children: [
        {
          errorElement: <RouteFault />,
          children: [
            { index: true, element: <Home /> },
            { path: 'sign-in', handle: titled('Sign in'), lazy: () => import('./people/sign-in.page') },
            { path: 'set-up/:token', handle: titled('Set up'), lazy: () => import('./people/set-up.page') },
            {
              path: 'choose-password/:token',
              handle: titled('Choose a password'),
              lazy: () => import('./people/choose-password.page'),
            },
          ],
        },
        {
          path: ':organisation',
          element: <Shell />,
          children: [
            {
              errorElement: <RouteFault />,
              children: [
                { index: true, element: <Home /> },
                {
                  path: 'my-work',
                  handle: titled('My work'),
                  lazy: () => import('./notifications/my-work.page'),
                },
                {
                  path: 'portfolio',
                  handle: titled('Portfolio'),
                  lazy: () => import('./projects/portfolio.page'),
                },
                {
                  path: 'projects/new',
                  handle: titled('New project'),
                  lazy: () => import('./projects/new-project.page'),
                },
                {
                  path: 'projects/:code',
                  handle: titled('Project'),
                  lazy: () => import('./projects/project.page'),
                  children: [
                    {
                      path: 'tests',
                      handle: titled('Tests'),
                      lazy: () => import('./pdsa-cycles/tests.page'),
                    },
                  ],
                },
                {
                  path: 'tests/new',
                  handle: titled('New test of change'),
                  lazy: () => import('./pdsa-cycles/quick-start-choose.page'),
                },
                {
                  path: 'projects/:code/tests/:label',
                  handle: titled('Test of change'),
                  lazy: () => import('./pdsa-cycles/cycle.page'),
                  // The talk stands in the side of the test; its slice lies further right.
                  children: [{ index: true, lazy: () => import('./comments/cycle-comments.page') }],
                },
                {
                  path: 'projects/:code/tests/new',
                  handle: titled('New test of change'),
                  lazy: () => import('./pdsa-cycles/quick-start.page'),
                },
                {
                  path: 'projects/:code/scan',
                  handle: titled('Poster for the ward'),
                  lazy: () => import('./pdsa-cycles/scan.page'),
                },
                {
                  path: 'portfolio/method',
                  handle: titled('How well tests are kept'),
                  lazy: () => import('./pdsa-cycles/method.page'),
                },
                {
                  path: 'true-north',
                  handle: titled('True North'),
                  lazy: () => import('./alignment/true-north.page'),
                },
                {
                  path: 'strategy',
                  handle: titled('Strategy'),
                  lazy: () => import('./strategy/strategy.page'),
                },
                { path: 'imports', handle: titled('Imports'), lazy: () => import('./imports/imports.page') },
                {
                  path: 'imports/:id',
                  handle: titled('Import'),
                  lazy: () => import('./imports/import.page'),
                },
                { path: 'people', handle: titled('People'), lazy: () => import('./people/people.page') },
                { path: 'units', handle: titled('Units'), lazy: () => import('./organisation/units.page') },
                { path: '*', handle: titled('Not found'), element: <NotFound /> },
              ],
            },
          ],
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ];
}
