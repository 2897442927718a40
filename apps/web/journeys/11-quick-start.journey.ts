import { journey, type Visitor } from './stage';

const { arrives } = journey();

/** Everything counts: a tap, a field filled. */
const MOST_TO_START = 12;

describe('A ward nurse starts a test of change on a phone', () => {
  let grace: Visitor;

  it('sees what waits for her, and the one button that starts something', async () => {
    grace = await arrives(390);
    await grace.stepsInAs('Grace Okoro');
    expect(await grace.reads()).toMatch(/, Grace\. /);
    await grace.findsNothingWrong();
  });

  it('answers four questions between two patients', async () => {
    grace.actions = 0;
    await grace.follows('New test', grace.page.getByRole('navigation', { name: 'Main places' }));
    const projects = grace.page.getByRole('list', { name: 'Projects in which you may start a test' });
    const form = grace.page.getByRole('textbox', { name: 'What will you try?' });
    await grace.sees(projects.or(form).first());
    if (await projects.isVisible()) {
      await grace.findsNothingWrong();
      await grace.follows('Fewer falls on Ward 7', projects);
    }
    await form.waitFor();
    await grace.presses(/^Change/);
    await grace.presses(/A new idea/, grace.page.getByRole('dialog'));
    await grace.writes(
      'What will you try?',
      'A water jug on the left side for those who reach with the left hand',
    );
    await grace.writes('In your words', 'Nobody has to stand up for a drink');
    await grace.takes(grace.page.getByRole('radio', { name: 'down' }));
    await grace.takes(grace.page.getByRole('radio', { name: 'One patient' }));
    await grace.takes(grace.page.getByRole('radio', { name: 'End of shift' }));
    await grace.findsNothingWrong();
    await grace.presses('Start the test');
    await grace.sees(grace.page.getByRole('heading', { level: 1, name: /^Test [A-Z]+1 has begun\.$/ }));
    process.stdout.write(`Starting a test on a phone takes ${String(grace.actions)} actions.\n`);
    expect(grace.actions).toBeLessThanOrEqual(MOST_TO_START);
    await grace.photographs('quick-start-begun');
  });

  it('takes it back while nothing was seen, with her words still there', async () => {
    await grace.presses('Undo');
    const tried = grace.page.getByRole('textbox', { name: 'What will you try?' });
    await tried.waitFor();
    expect(await tried.inputValue()).toContain('water jug');
    // The same over a reload: a colleague called her away.
    await grace.page.reload();
    await tried.waitFor();
    expect(await tried.inputValue()).toContain('water jug');
    await grace.photographs('quick-start');
  });

  it('is told on the field what is missing, and starts it after all', async () => {
    await grace.writes('In your words', '');
    await grace.takes(grace.page.getByRole('radio', { name: 'down' }));
    await grace.presses('Start the test');
    await grace.sees('Say what you think will happen, before you find out.');
    await grace.findsNothingWrong();
    await grace.writes('In your words', 'Nobody has to stand up for a drink');
    await grace.presses('Start the test');
    await grace.sees(/has begun\./);
  });

  it('finds it under My work, due at the end of the shift, and puts it off with the way back', async () => {
    await grace.follows('My work', grace.page.getByRole('navigation', { name: 'Main places' }));
    const card = grace.page.getByRole('article').filter({ hasText: 'A water jug on the left side' });
    await grace.sees(card.getByRole('link', { name: /^Study test / }));
    await grace.photographs('my-work-due');
    await grace.presses('Not yet', card);
    await grace.presses('Undo');
    await grace.sees(card.getByRole('link', { name: /^Study test / }));
  });

  it('opens it with one tap', async () => {
    grace.actions = 0;
    const card = grace.page.getByRole('article').filter({ hasText: 'A water jug on the left side' });
    await grace.takes(card.getByRole('link', { name: /^Study test / }));
    await grace.page.waitForURL(/\/tests\/[A-Z]+\d+$/);
    await grace.sees(grace.page.getByRole('textbox', { name: 'What did you see?' }));
    expect(grace.actions).toBe(1);
    await grace.findsNothingWrong();
  });

  it('arrives at the same four questions by the code on the ward’s poster', async () => {
    const { pathname } = new URL(grace.page.url());
    const project = pathname.replace(/\/tests\/.*$/, '');
    await grace.goTo(`${project}/scan`);
    const code = grace.page.getByRole('img', { name: /^Code that leads to/ });
    await grace.sees(code);
    const leads = /https?:\S+/.exec((await code.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    await grace.photographs('poster');
    await grace.goTo(new URL(leads).pathname);
    await grace.sees(grace.page.getByRole('textbox', { name: 'What will you try?' }));
  });
});
