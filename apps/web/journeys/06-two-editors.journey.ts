import { journey, type Visitor } from './stage';

const { arrives } = journey();
const MAYAS = 'Fewer falls on Ward 7: from 7.5 to 4 by 30 June 2027.';
const SIANS = 'Half as many falls on Ward 7, from 7.5 to 3.7, by 31 March 2027.';

describe('Two people edit the same aim', () => {
  let maya: Visitor;
  let sian: Visitor;
  let address = '';

  it('both have it open', async () => {
    maya = await arrives();
    await maya.stepsInAs('Maya Desai');
    await maya.goTo('/larkmere-hospitals/portfolio?q=Fewer%20falls%20on%20Ward%207');
    await maya.follows('Fewer falls on Ward 7');
    await maya.sees(maya.page.getByRole('tab', { name: 'Story', exact: true }));
    address = `${new URL(maya.page.url()).pathname}?edit=aim`;
    sian = await arrives();
    await sian.stepsInAs('Siân Prosser');
    for (const one of [maya, sian]) {
      await one.goTo(address);
      await one.sees(one.page.getByRole('textbox', { name: 'The aim in one sentence' }));
    }
    await sian.findsNothingWrong([390, 1440]);
  });

  it('the first saves hers', async () => {
    await maya.writes('The aim in one sentence', MAYAS);
    await maya.presses('Save the aim');
    await maya.sees(maya.page.getByRole('heading', { level: 1 }).filter({ hasText: MAYAS.slice(0, 30) }));
  });

  it('the second sees both versions, and nothing of hers is lost', async () => {
    await sian.writes('The aim in one sentence', SIANS);
    await sian.presses('Save the aim');
    const conflict = sian.page.getByRole('region', { name: 'Two versions' });
    await sian.sees(conflict);
    const cells = await conflict.locator('tbody td').allInnerTexts();
    expect(cells).toEqual([SIANS, MAYAS]);
    await sian.findsNothingWrong([390, 1440]);
  });

  it('and keeps hers', async () => {
    await sian.presses('Keep mine');
    await sian.sees(sian.page.getByRole('heading', { level: 1 }).filter({ hasText: SIANS.slice(0, 30) }));
    await maya.goTo(address.replace('?edit=aim', ''));
    expect(await maya.reads()).toContain(SIANS);
  });
});
