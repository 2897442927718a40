import { journey, type Visitor } from './stage';

const { arrives } = journey();

describe('An administrator gives a role', () => {
  let adam: Visitor;
  let aurelio: Visitor;
  const start = () => aurelio.page.getByRole('link', { name: 'New project' });

  it('to somebody who can only read', async () => {
    aurelio = await arrives();
    await aurelio.signsInAs('aurelio.conti@larkmere.example');
    await aurelio.goTo('/larkmere-hospitals/portfolio');
    await aurelio.sees(aurelio.page.locator('[data-row="0"]'));
    expect(await start().count()).toBe(0);
    await aurelio.goTo('/larkmere-hospitals/projects/new');
    await aurelio.sees(/Members, leads and coaches can start one/);
    await aurelio.findsNothingWrong([390, 1440]);
  });

  it('finds them on the people page', async () => {
    adam = await arrives();
    await adam.stepsInAs('Adam Kerr');
    await adam.goTo('/larkmere-hospitals/people');
    await adam.page.getByRole('searchbox', { name: 'Find somebody' }).fill('Conti');
    await adam.follows('Dr Aurelio Conti');
    await adam.sees(adam.page.getByRole('dialog', { name: 'Dr Aurelio Conti' }));
    await adam.findsNothingWrong([390, 1440]);
  });

  it('makes them a team member where they work', async () => {
    const panel = adam.page.getByRole('dialog');
    await adam.presses('Give a role', panel);
    await adam.chooses('Where', /^Dermatology/, panel);
    await adam.findsNothingWrong();
    await adam.presses('Give the role', panel);
    await adam.sees(panel.getByRole('listitem').filter({ hasText: 'Team member' }));
  });

  it('and they can start a project', async () => {
    await aurelio.goTo('/larkmere-hospitals/portfolio');
    await aurelio.sees(start());
  });
});
