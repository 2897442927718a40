import { rowOf } from './portfolio';
import { journey, until, type Visitor } from './stage';

const { arrives } = journey();
const TOP = 'Every last day a good one';
const FIRST = 'Plans for the last days known on every ward';
const SECOND = 'Nobody moved at night in the last week';

describe('A QI director keeps the goal tree', () => {
  let maya: Visitor;
  const row = (title: string) => rowOf(maya, title);
  const acts = async (goal: string, act: string) => {
    await maya.presses(`More for ${goal}`);
    await maya.takes(maya.page.getByRole('menuitem', { name: act }));
  };
  const order = async () =>
    (await maya.page.locator('[role=treegrid] tbody th').allInnerTexts())
      .map((words) => words.split('\n')[0] ?? '')
      .filter((title) => [FIRST, SECOND].includes(title));

  it('writes a goal at the top', async () => {
    maya = await arrives();
    await maya.stepsInAs('Maya Desai');
    await maya.goTo('/larkmere-hospitals/strategy');
    await maya.presses('Add a goal');
    const panel = maya.page.getByRole('dialog', { name: 'New goal' });
    await maya.writes('What is the goal?', TOP, panel);
    await maya.writes('How would a patient say it?', 'I died where I wanted to, and nobody hurried.', panel);
    await maya.findsNothingWrong([390, 1440]);
    await maya.presses('Add the goal', panel);
    await maya.sees(row(TOP));
  });

  it('and two beneath it', async () => {
    for (const title of [FIRST, SECOND]) {
      await acts(TOP, 'Add a goal beneath');
      const panel = maya.page.getByRole('dialog');
      await maya.writes('What is the goal?', title, panel);
      await maya.presses('Add the goal', panel);
      await panel.waitFor({ state: 'hidden' });
    }
    const twist = row(TOP).locator('[data-twist]');
    await maya.sees(twist);
    if ((await row(TOP).getAttribute('aria-expanded')) === 'false') await maya.takes(twist);
    await maya.sees(row(SECOND));
    expect(await order()).toEqual([FIRST, SECOND]);
  });

  it('weighs them', async () => {
    await acts(TOP, 'Weigh what is beneath');
    const dialogue = maya.page.getByRole('dialog');
    await maya.presses('Share equally', dialogue);
    await maya.sees(dialogue.getByText('Weights sum to 100'));
    await maya.findsNothingWrong();
    await maya.presses('Save the weights', dialogue);
    await dialogue.waitFor({ state: 'hidden' });
    await maya.sees(row(FIRST).getByText('50%'));
    await maya.sees(row(SECOND).getByText('50%'));
  });

  it('moves one above the other by keyboard', async () => {
    await row(SECOND).focus();
    await maya.page.keyboard.press('Alt+ArrowUp');
    expect(await until(order, (titles) => titles[0] === SECOND)).toEqual([SECOND, FIRST]);
  });

  it('retires one and its links move to the other', async () => {
    const { organisation } = await maya.asks<{
      organisation: { id: string; goals: { id: string; title: string }[]; units: { id: string }[] };
    }>(`{ organisation(slug: "larkmere-hospitals") { id goals { id title } units { id } } }`, {});
    const { createProject } = await maya.asks<{ createProject: { project: { id: string; code: string } } }>(
      `mutation ($input: CreateProjectInput!) { createProject(input: $input) { project { id code } } }`,
      {
        input: {
          organisationId: organisation.id,
          title: 'A plan at every bedside',
          summary: 'Written with the person, where the night staff find it.',
          unitId: organisation.units[0]?.id,
        },
      },
    );
    const { proposeAlignment } = await maya.asks<{ proposeAlignment: { problems: unknown[] } }>(
      `mutation ($input: ProposeAlignmentInput!) { proposeAlignment(input: $input) { problems { message } } }`,
      {
        input: {
          projectId: createProject.project.id,
          goalId: organisation.goals.find(({ title }) => title === FIRST)?.id,
          contribution: 'The plan is known when it is needed.',
        },
      },
    );
    expect(proposeAlignment.problems).toEqual([]);
    await acts(FIRST, 'Retire…');
    const dialogue = maya.page.getByRole('dialog');
    await maya.writes('Why?', 'Two goals say the same; one is enough.', dialogue);
    await maya.chooses('Where do its links go?', SECOND, dialogue);
    await maya.findsNothingWrong();
    await maya.presses('Retire the goal', dialogue);
    await dialogue.waitFor({ state: 'hidden' });
    await row(FIRST).waitFor({ state: 'detached' });
    await maya.goTo(`/larkmere-hospitals/projects/${createProject.project.code}?tab=alignment`);
    await maya.sees(maya.page.getByRole('article').filter({ hasText: SECOND }).first());
  });
});
