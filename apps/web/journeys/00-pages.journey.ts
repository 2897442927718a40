import { journey, type Visitor } from './stage';

const { arrives } = journey();

/** Every page with its name among the pictures, who looks at it, and what is there once it has come. */
const PAGES: readonly (readonly [name: string, path: string, there: string])[] = [
  ['my-work', '/larkmere-hospitals/my-work', '.my-work h1'],
  ['true-north', '/larkmere-hospitals/true-north', '[role=treegrid]'],
  ['true-north-table', '/larkmere-hospitals/true-north?view=table', '[role=treegrid]'],
  ['portfolio', '/larkmere-hospitals/portfolio', '[data-row="3"]'],
  ['portfolio-nothing-fits', '/larkmere-hospitals/portfolio?q=zzzz', '.ui-empty'],
  ['portfolio-method', '/larkmere-hospitals/portfolio/method', '.method-bars'],
  ['new-test', '/larkmere-hospitals/tests/new', '.quick-start h1'],
  ['new-project', '/larkmere-hospitals/projects/new', 'form'],
  ['strategy', '/larkmere-hospitals/strategy', '[role=treegrid]'],
  ['imports', '/larkmere-hospitals/imports', 'form'],
  ['people', '/larkmere-hospitals/people', 'main [data-headline]'],
  ['units', '/larkmere-hospitals/units', '[role=treegrid]'],
  ['not-found', '/larkmere-hospitals/nowhere', 'main h1'],
];

describe('A director looks at every page, at a desk, on a tablet and on a phone, by day and by night', () => {
  let maya: Visitor;

  it('sees who may step in', async () => {
    maya = await arrives();
    await maya.goTo('/sign-in');
    await maya.sees(maya.page.getByRole('button', { name: /Maya Desai/ }));
    await maya.photographs('sign-in');
    await maya.stepsInAs('Maya Desai');
  });

  it.each(PAGES)('finds nothing wrong with %s', async (name, path, there) => {
    await maya.goTo(path);
    await maya.sees(maya.page.locator(there).first());
    await maya.photographs(name);
  });

  it.each([
    ['story', '?tab=story', '[role=tabpanel]'],
    ['tests', '/tests', '.ui-ramp, [role=tabpanel] h2'],
    ['alignment', '?tab=alignment', '[role=tabpanel]'],
    ['team', '?tab=team', '[role=tabpanel]'],
    ['history', '?tab=history', '[role=tabpanel]'],
    ['test-studied', '/tests/C2', 'main h1'],
    ['test-closed', '/tests/A4', 'main h1'],
    ['poster', '/scan', 'main h1'],
  ])('finds nothing wrong with the %s of a project', async (name, address, there) => {
    const { organisation } = await maya.asks<{
      organisation: { projects: { edges: { node: { code: string } }[] } };
    }>(
      `{ organisation(slug: "larkmere-hospitals") { projects(first: 1, filter: { search: "Fewer falls on Ward 7" }) { edges { node { code } } } } }`,
      {},
    );
    await maya.goTo(
      `/larkmere-hospitals/projects/${organisation.projects.edges[0]?.node.code ?? ''}${address}`,
    );
    await maya.sees(maya.page.locator(there).first());
    await maya.photographs(`project-${name}`);
  });
});
