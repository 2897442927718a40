import { join } from 'node:path';
import { beginsImport, checksTheRows, handsOver, imports, summaryOf, undoes } from './imports';
import { figuresOf } from './portfolio';
import { FIXTURES, reachCounted, rowsOf } from './register';
import { journey, type Visitor } from './stage';

const { arrives } = journey();
const FILES = ['projects.csv', 'people.csv', 'goals.csv'].map((file) => join(FIXTURES, file));

describe('A director brings a hospital’s register in', () => {
  let maya: Visitor;
  let slug = '';
  const addresses: string[] = [];

  it('steps in and goes to Imports', async () => {
    maya = await arrives();
    await maya.stepsInAs('Maya Desai');
    await maya.presses('More');
    await maya.takes(maya.page.getByRole('menuitem', { name: 'Imports' }));
    await maya.sees(maya.page.getByRole('heading', { name: 'A new import' }));
  });

  it('hands three files over at once and sees what each was taken for', async () => {
    await beginsImport(maya, { ownName: 'Northgate register' });
    const taken = await handsOver(maya, FILES, 3);
    expect(taken.sort()).toEqual(['Goals, 22 rows', 'People, 124 rows', 'Projects, 300 rows']);
    await maya.findsNothingWrong([390, 1440]);
  });

  it('sees how the columns are read, and why dates are day before month', async () => {
    await maya.presses('Match the columns');
    const evidence = await maya.sees(maya.page.locator('.import-evidence').first());
    expect(await evidence.innerText()).toMatch(/day/i);
    await maya.findsNothingWrong([390, 1440]);
    await maya.page.goBack();
  });

  it('checks the rows, and nothing is saved yet', async () => {
    const finding = await checksTheRows(maya);
    expect(finding).toMatch(/446 rows/);
    expect(await summaryOf(maya)).toEqual({
      Projects: [300, 0, 0, 0],
      People: [124, 0, 0, 0],
      Goals: [22, 0, 0, 0],
    });
    await maya.findsNothingWrong([390, 1440]);
  });

  it('imports 300 projects, 124 people and 22 goals', async () => {
    expect(await imports(maya)).toBe('446 added. No row was left out.');
    addresses.push(new URL(maya.page.url()).pathname);
    expect(await summaryOf(maya)).toEqual({
      Projects: [300, 0, 0, 0],
      People: [124, 0, 0, 0],
      Goals: [22, 0, 0, 0],
    });
    await maya.findsNothingWrong([390, 1440]);
  });

  it('sees four True North goals whose numbers are those of the files', async () => {
    await maya.follows('See what reaches True North');
    await maya.sees(maya.page.getByRole('treegrid'));
    slug = new URL(maya.page.url()).pathname.split('/')[1] ?? '';
    const counted = reachCounted();
    expect(counted.map(({ live, ideas, closed }) => live + ideas + closed)).toEqual([68, 35, 9, 22]);
    for (const { title, live, ideas, closed } of counted) {
      expect({ title, ...(await figuresOf(maya, title)) }).toMatchObject({
        title,
        Live: live,
        Ideas: ideas,
        Closed: closed,
      });
    }
    await maya.findsNothingWrong([390, 768, 1440]);
  });

  it('finds the 300 in the Portfolio, and a project with what its register said', async () => {
    await maya.goTo(
      `/${slug}/portfolio?q=${encodeURIComponent(rowsOf('projects.csv')[0]?.['Project title'] ?? '')}`,
    );
    await maya.follows('Reducing prone restraint');
    await maya.sees('Larch Ward');
    await maya.findsNothingWrong([390, 1440]);
  });

  it('imports the same again, and nothing changes', async () => {
    await maya.goTo(`/${slug}/imports`);
    await beginsImport(maya, 'here');
    await handsOver(maya, FILES, 3);
    expect(await checksTheRows(maya)).toBe('All 446 rows are in already. Nothing would change.');
    expect(await imports(maya)).toBe('Everything was in already. Nothing changed.');
    addresses.push(new URL(maya.page.url()).pathname);
    expect(await summaryOf(maya)).toEqual({
      Projects: [0, 0, 300, 0],
      People: [0, 0, 124, 0],
      Goals: [0, 0, 22, 0],
    });
  });

  it('undoes the second and then the first, and nothing is left behind', async () => {
    const [first = '', second = ''] = addresses;
    await maya.goTo(second);
    await undoes(maya);
    await maya.goTo(first);
    await undoes(maya);
    const { viewer } = await maya.asks<{ viewer: { memberships: { organisation: { slug: string } }[] } }>(
      `{ viewer { memberships { organisation { slug } } } }`,
      {},
    );
    if (viewer.memberships.some(({ organisation }) => organisation.slug === slug)) {
      const { organisation } = await maya.asks<{
        organisation: {
          projects: { totalCount: number };
          goals: unknown[];
          units: unknown[];
          people: { totalCount: number };
        };
      }>(
        `query ($slug: String!) { organisation(slug: $slug) { projects(first: 1) { totalCount } goals { id } units { id } people(first: 1) { totalCount } } }`,
        { slug },
      );
      expect(organisation).toEqual({
        projects: { totalCount: 0 },
        goals: [],
        units: [],
        // She who brought it in.
        people: { totalCount: 1 },
      });
    }
  });
});
