import { beginsImport, checksTheRows, handsOver, imports, summaryOf, undoes } from './imports';
import { listed } from './portfolio';
import { journey, type Visitor } from './stage';

const { arrives } = journey();

const REGISTER = [
  'Project ID,Project title,Aim statement,Ward / department,Status,Start date,Strategic objective',
  'R1,Calm nights on Ward 7,Fewer noise complaints by spring,Ward 7,Testing,28/02/2026,Halve harm from falls',
  'R2,,Somebody forgot the title,Ward 7,Planning,03/03/2026,Halve harm from falls',
  'R3,Slippers that hold,Fewer slips,Ward 7,Testing,31/04/2026,Halve harm from falls',
  'R4,Bedside lights,Fewer falls at night,Ward 7,Planning,14/05/2026,Halve harm from fall',
  'R1,Calm nights again,The same number twice,Ward 7,Idea,15/05/2026,Halve harm from falls',
  'R5,Handrails in the corridor,Fewer falls,Ward 7,Planning,16/05/2026,Halve harm from falls',
].join('\r\n');

describe('A bad register is mended', () => {
  let maya: Visitor;

  it('names every problem by row and column, with what to do', async () => {
    maya = await arrives();
    await maya.stepsInAs('Maya Desai');
    await maya.goTo('/larkmere-hospitals/imports');
    await beginsImport(maya, 'here');
    await handsOver(maya, { name: 'ward-7.csv', mimeType: 'text/csv', buffer: Buffer.from(REGISTER) }, 1);
    await checksTheRows(maya);
    const problems = maya.page.getByRole('table', { name: 'Problems' });
    await maya.sees(problems);
    const rows = await problems.locator('tbody tr').all();
    const named = [];
    for (const row of rows) {
      const [at, column] = await row.locator('th, td').allInnerTexts();
      named.push(`row ${at ?? ''}, ${column ?? ''}`);
    }
    expect(named).toEqual(
      expect.arrayContaining([
        'row 3, Project title',
        'row 4, Start date',
        'row 5, Strategic objective',
        'row 6, Project ID',
      ]),
    );
    await maya.findsNothingWrong([390, 768, 1440]);
  });

  it('takes a suggestion with one click, and the row is ready', async () => {
    const before = await maya.reads();
    const offered = maya.page
      .getByRole('table', { name: 'Problems' })
      .getByRole('button', { name: /Halve harm from falls/ });
    await maya.takes(offered.first());
    await maya.sees(maya.page.getByText(/is now read as/));
    await offered.first().waitFor({ state: 'detached' });
    expect(await maya.reads()).not.toBe(before);
  });

  it('imports the rest, and can take it all back', async () => {
    const finding = await imports(maya);
    expect(finding).toMatch(/left out/);
    const { Projects } = await summaryOf(maya);
    expect(Projects?.[0]).toBeGreaterThanOrEqual(3);
    expect((Projects?.[0] ?? 0) + (Projects?.[3] ?? 0)).toBe(6);
    const address = new URL(maya.page.url()).pathname;
    await maya.follows('See the projects in the Portfolio');
    expect(await listed(maya)).toBe(Projects?.[0]);
    await maya.sees(maya.page.getByRole('link', { name: 'Bedside lights' }));
    await maya.goTo(address);
    await undoes(maya);
  });
});
