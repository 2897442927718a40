import { journey, type Visitor } from './stage';

const { arrives } = journey();

/** Everything counts: a tap, a field filled. */
const MOST_TO_START = 6;
const MOST_TO_LINK = 6;

describe('A ward nurse starts a project on a phone', () => {
  let grace: Visitor;

  it('steps in and sees her work', async () => {
    grace = await arrives(390);
    await grace.stepsInAs('Grace Okoro');
    expect(await grace.reads()).toMatch(/Grace/);
    await grace.findsNothingWrong();
  });

  it('answers three questions and is on the project’s page', async () => {
    grace.actions = 0;
    await grace.presses('More');
    await grace.follows('New project', grace.page.getByRole('dialog'));
    await grace.writes('What do you call it?', 'Slippers by every bed');
    // Her own ward stands there already.
    expect(await grace.page.getByRole('textbox', { name: 'Where does it happen?' }).inputValue()).toBe(
      'Ward 7',
    );
    await grace.writes(
      'What is it about, in one sentence?',
      'Everyone has slippers that hold, within reach.',
    );
    await grace.findsNothingWrong();
    await grace.presses('Start the project');
    await grace.page.waitForURL(/\/projects\/QI-\d{4}-\d{4}$/);
    await grace.sees(grace.page.getByRole('tab', { name: 'Story', exact: true }));
    process.stdout.write(`Starting a project on a phone takes ${String(grace.actions)} actions.\n`);
    expect(grace.actions).toBeLessThanOrEqual(MOST_TO_START);
    await grace.findsNothingWrong();
  });

  it('proposes the goal that it moves', async () => {
    grace.actions = 0;
    await grace.takes(grace.page.getByRole('tab', { name: /Alignment/ }));
    await grace.presses('Propose a link');
    const dialogue = grace.page.getByRole('dialog');
    await grace.chooses('Which goal does it move?', 'Halve harm from falls', dialogue);
    await grace.writes('How does it move the goal?', 'Fewer people slip on the way to the toilet.', dialogue);
    await grace.findsNothingWrong();
    await grace.presses('Propose the link', dialogue);
    await dialogue.waitFor({ state: 'hidden' });
    const card = grace.page.getByRole('article').filter({ hasText: 'Halve harm from falls' });
    await grace.sees(card.getByText('Proposed', { exact: true }));
    process.stdout.write(`Proposing its goal takes ${String(grace.actions)} actions.\n`);
    expect(grace.actions).toBeLessThanOrEqual(MOST_TO_LINK);
    await grace.findsNothingWrong();
  });
});
