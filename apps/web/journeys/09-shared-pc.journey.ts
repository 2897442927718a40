import { journey, type Visitor } from './stage';

const { arrives } = journey();

describe('A ward computer is shared', () => {
  let ward: Visitor;
  let hers = '';

  it('one person looks at her work and opens a project of it', async () => {
    ward = await arrives();
    await ward.stepsInAs('Grace Okoro');
    const project = ward.page.getByRole('list', { name: 'Your projects' }).getByRole('link').first();
    hers = (await project.innerText()).split('\n')[0] ?? '';
    expect(hers).not.toBe('');
    await ward.takes(project);
    await ward.sees(ward.page.getByRole('tab', { name: 'Story', exact: true }));
    await ward.follows('My work', ward.page.getByRole('navigation', { name: 'Places' }));
    await ward.sees(project);
  });

  it('she signs out, and Back shows nothing of hers', async () => {
    await ward.presses('Grace Okoro, menu');
    await ward.findsNothingWrong();
    await ward.takes(ward.page.getByRole('menuitem', { name: 'Sign out' }));
    await ward.sees(ward.page.getByRole('button', { name: 'Sign in' }));
    for (let back = 0; back < 2; back += 1) {
      await ward.page.goBack();
      await ward.sees(ward.page.getByRole('button', { name: 'Sign in' }));
      expect(await ward.page.locator('body').innerText()).not.toContain(hers);
    }
    const kept = await ward.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain(hers);
  });

  it('and nothing can be read with what she left behind', async () => {
    const { viewer } = await ward.asks<{ viewer: unknown }>(`{ viewer { accountId } }`, {});
    expect(viewer).toBeNull();
  });

  it('the next person steps in, in two actions at most', async () => {
    ward.actions = 0;
    await ward.stepsInAs('Tom Hallam');
    expect(ward.actions).toBeLessThanOrEqual(2);
    await ward.sees(ward.page.getByRole('button', { name: 'Tom Hallam, menu' }));
  });

  it('and hands over to a third in two, plus who it is', async () => {
    await ward.goTo('/larkmere-hospitals/true-north');
    ward.actions = 0;
    await ward.presses('Tom Hallam, menu');
    await ward.takes(ward.page.getByRole('menuitem', { name: 'Switch person' }));
    await ward.sees(ward.page.getByRole('button', { name: 'Sign in' }));
    expect(ward.actions).toBe(2);
    await ward.stepsInAs('Siân Prosser');
    await ward.sees(ward.page.getByRole('button', { name: 'Siân Prosser, menu' }));
    // Where the one before was.
    expect(new URL(ward.page.url()).pathname).toBe('/larkmere-hospitals/true-north');
  });
});
