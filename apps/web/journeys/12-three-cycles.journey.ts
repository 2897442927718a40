import type { Locator } from 'playwright-core';
import { journey, type Visitor } from './stage';

const { arrives } = journey();

/** What is seen and learnt in a test, and what follows from it. */
interface Lesson {
  readonly saw: string;
  readonly result: string;
  readonly learnt: string;
}

describe('A team grows a change from a few patients to the whole ward', () => {
  let tom: Visitor;
  let project = '';

  const radio = (question: string, answer: string): Locator =>
    tom.page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true });

  /** Do and Study of the test that is open, up to the decision. */
  const goesThrough = async ({ saw, result, learnt }: Lesson) => {
    await tom.takes(radio('Was it carried out as planned?', 'Yes'));
    await tom.writes('What did you see?', saw);
    await tom.presses('Finish doing');
    await tom.sees(tom.page.getByRole('heading', { level: 1, name: 'Did it go as you thought?' }));
    await tom.writes(/^What did you see\?/, result);
    await tom.takes(radio('So, was the prediction met?', 'Met'));
    await tom.takes(radio('And beside the prediction?', 'As predicted'));
    await tom.writes('What did you learn?', learnt);
    await tom.presses('Decide what next');
    await tom.sees(tom.page.getByRole('heading', { level: 1, name: 'What next?' }));
  };

  const adapts = async (change: string, scale: string, next: string) => {
    await tom.takes(tom.page.getByRole('radio', { name: /^Adapt/ }));
    await tom.writes('What changes in the next test?', change);
    await tom.takes(radio('How large is the next test?', scale));
    await tom.presses('Adapt it');
    await tom.page.waitForURL(new RegExp(`/tests/${next}$`));
    await tom.sees(tom.page.getByRole('heading', { level: 1, name: 'Plan the test' }));
  };

  const starts = async (prediction: string) => {
    await tom.writes('What do you think will happen?', prediction);
    await tom.presses('Start the test');
    await tom.sees(tom.page.getByRole('heading', { level: 1, name: 'What happens when you try it?' }));
  };

  it('begins a project with its first test', async () => {
    tom = await arrives();
    await tom.stepsInAs('Tom Hallam');
    await tom.goTo('/larkmere-hospitals/projects/new');
    await tom.writes('What do you call it?', 'Glasses within reach');
    await tom.writes('What is it about, in one sentence?', 'Everybody who wears glasses can see at night.');
    if ((await tom.page.getByRole('textbox', { name: 'Where does it happen?' }).inputValue()) === '')
      await tom.chooses('Where does it happen?', 'Ward 7');
    await tom.presses('Start the project');
    await tom.page.waitForURL(/\/projects\/QI-\d{4}-\d{4}$/);
    project = new URL(tom.page.url()).pathname;
    await tom.goTo(`${project}/tests/new`);
    await tom.writes('What will you try?', 'Glasses in a case that is clipped to the bed rail');
    await tom.writes('In your words', 'Three of four will have them on in the morning');
    await tom.writes('from', '1 of 4');
    await tom.writes('to', '3 of 4');
    await tom.takes(radio('How small is the test?', 'A few patients'));
    await tom.presses('Start the test');
    await tom.sees(tom.page.getByRole('heading', { level: 1, name: 'Test A1 has begun.' }));
    await tom.follows('Open test A1');
    await tom.page.waitForURL(/\/tests\/A1$/);
  });

  it('learns from a few patients and adapts', async () => {
    await goesThrough({
      saw: 'All four found them in the dark.',
      result: '3 of 4',
      learnt: 'The clip must open with one hand.',
    });
    await tom.findsNothingWrong([390, 1440]);
    await adapts('A clip that opens with one hand, for everybody in bay 2', 'One bay', 'A2');
    await tom.findsNothingWrong([390, 1440]);
  });

  it('learns from one bay and adapts', async () => {
    await starts('Five of six will have them on in the morning');
    await goesThrough({
      saw: 'Bay 2 asked for more clips.',
      result: '5 of 6',
      learnt: 'Whoever makes the bed moves the clip.',
    });
    await adapts('The clip goes back on after the beds are made', 'Whole ward', 'A3');
  });

  it('tries it on the whole ward and adopts it', async () => {
    await starts('Nine of ten will have them on in the morning');
    await goesThrough({
      saw: 'The night staff do it without being asked.',
      result: '22 of 24',
      learnt: 'It stands on the bed-making list now.',
    });
    await tom.takes(tom.page.getByRole('radio', { name: /^Adopt/ }));
    await tom.writes(
      /^How does it become the way you work\?/,
      'The housekeeper keeps twenty clips in stock.',
    );
    await tom.presses('Adopt it');
    await tom.sees(tom.page.getByRole('heading', { level: 1, name: 'What came of it' }));
    await tom.photographs('test-adopted');
  });

  it('sees three discs that climb, and a flag', async () => {
    await tom.goTo(`${project}/tests`);
    const picture = tom.page.getByRole('group', { name: 'Tests by scale and time' });
    await tom.sees(picture);
    const steps = picture.getByRole('link');
    const said = await steps.evaluateAll((links) =>
      links.map((link) => link.getAttribute('aria-label') ?? ''),
    );
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^A1, a few patients, .*adapted$/);
    expect(said[1]).toMatch(/^A2, one bay, .*adapted$/);
    expect(said[2]).toMatch(/^A3, whole ward, .*adopted$/);
    const middles = await steps.evaluateAll((links) =>
      links.map((link) => {
        const { top, height } = link.getBoundingClientRect();
        return top + height / 2;
      }),
    );
    // Up on the screen is larger in scale.
    expect(middles[1]).toBeLessThan(middles[0] ?? 0);
    expect(middles[2]).toBeLessThan(middles[1] ?? 0);
    expect(await picture.locator('.ui-ramp-mark[data-state="adapted"]').count()).toBe(2);
    expect(await picture.locator('.ui-ramp-mark[data-state="adopted"]').count()).toBe(1);
    await tom.sees(/Glasses in a case that is clipped to the bed rail was adopted on the whole ward/);
    await tom.photographs('ramp-three-cycles');
  });

  it('goes along the ramp with the keyboard, and reads the same as a table', async () => {
    const picture = tom.page.getByRole('group', { name: 'Tests by scale and time' });
    await picture.getByRole('link', { name: /^A1/ }).focus();
    await tom.page.keyboard.press('ArrowRight');
    await tom.page.keyboard.press('ArrowRight');
    expect(await tom.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(
      /^A3/,
    );
    await tom.takes(tom.page.getByRole('radio', { name: 'Table' }));
    const rows = tom.page.getByRole('table').getByRole('row');
    await tom.sees(rows.filter({ hasText: 'Five of six will have them on' }));
    await tom.findsNothingWrong([390, 1440]);
  });
});
