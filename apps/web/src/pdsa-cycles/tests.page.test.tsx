import { jest } from '@jest/globals';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
// The router fetches a page and the page around it at once, and Jest cannot link two graphs that share modules at the
// same time: they are here before it asks.
import '../projects/project.page';
import './tests.page';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const cycle = (label: string, more: object = {}) => ({
  id: `cycle-${label}`,
  label,
  number: Number(label.slice(1)),
  stage: 'CLOSED',
  scale: 'FEW_PATIENTS',
  startsOn: null,
  lookBackOn: null,
  startedOn: '2026-03-24',
  endedOn: '2026-03-29',
  closedOn: '2026-03-30',
  decision: 'ADAPT',
  decisionReason: null,
  changeTested: 'Ask everybody at nine',
  predictions: [
    {
      id: `p-${label}`,
      question: null,
      words: null,
      direction: 'UP',
      from: '60%',
      to: '85%',
      result: '74%',
      verdict: 'PARTLY',
      resultDirection: 'LESS',
    },
  ],
  previous: [],
  ...more,
});

const light = (name: string, state: string, nextStep: string | null = null) => ({
  light: name,
  state,
  sentence: `A sentence about ${name.toLowerCase()}.`,
  nextStep,
});
const fidelity = [
  light('DOCUMENTATION', 'LIT'),
  light('ITERATIVE', 'LIT'),
  light('PREDICTION', 'UNLIT', 'Say what you think before C2 starts.'),
  light('SMALL_SCALE', 'LIT'),
  light('DATA_OVER_TIME', 'NOT_YET'),
];

const idea = (letter: string, text: string, cycles: readonly object[], more: object = {}) => ({
  id: `idea-${letter}`,
  version: 1,
  letter,
  text,
  retiredOn: null,
  retireReason: null,
  allowedActions: ['idea.reword', 'idea.retire', 'cycle.plan'],
  fidelity,
  cycles,
  history: [],
  ...more,
});

const bathroom = idea('A', 'Bathroom before bed', [
  cycle('A1'),
  cycle('A2', {
    scale: 'WHOLE_UNIT',
    startedOn: '2026-06-23',
    endedOn: '2026-08-01',
    closedOn: '2026-08-02',
    decision: 'ADOPT',
    previous: [{ id: 'cycle-A1', label: 'A1' }],
  }),
]);
const footwear = idea('C', 'Footwear first', [
  cycle('C1', {
    stage: 'STUDY',
    decision: null,
    closedOn: null,
    startedOn: '2026-09-07',
    endedOn: '2026-09-19',
  }),
]);
const blanket = idea('B', 'Yellow blanket', [], {
  retiredOn: '2026-07-28',
  retireReason: 'Patients felt labelled.',
  allowedActions: ['idea.take-up'],
});

const project = {
  id: 'p1',
  code: 'QI-2026-0101',
  title: 'Fewer falls on Ward 7',
  aim: null,
  status: 'TESTING',
  team: [],
  alignments: [],
  history: [],
  nextStatuses: [],
  allowedActions: ['project.read', 'project.edit', 'cycle.read', 'cycle.edit'],
  fidelity,
  changeIdeas: [bathroom, footwear, blanket],
  cycles: [...bathroom.cycles, ...footwear.cycles],
};
const readOnly = (ideas: readonly object[]) => ({
  allowedActions: ['project.read', 'cycle.read'],
  changeIdeas: ideas.map((one) => ({ ...one, allowedActions: [] })),
});

const problem = (code: string, message: string, ...path: string[]) => ({ code, message, path });

const answering = (found: object | null, mutations: Answers[string] = {}): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      units: [],
      goals: [],
      projectByCode: found === null ? null : { ...project, ...found },
    }),
  },
  Mutation: mutations,
});
const inputOf = (args: unknown) => (args as { readonly input: Readonly<Record<string, unknown>> }).input;
const at = '/larkmere/projects/QI-2026-0101/tests';
const finding = 'Bathroom before bed was adopted on the whole ward; Footwear first waits for Study.';

describe('the tests of a project', () => {
  it('say what they found, draw the ramps and show how they are kept, clean for a screen reader', async () => {
    const { container } = await renderRoute(at, { answers: answering({}) });
    expect(await screen.findByRole('heading', { name: finding, level: 2 })).toBeTruthy();
    expect(screen.getByRole('tab', { name: /^Tests/, selected: true })).toBeTruthy();
    const picture = screen.getByRole('group', { name: 'Tests by scale and time' });
    expect(
      within(picture)
        .getAllByRole('link')
        .map((link) => link.getAttribute('aria-label')?.split(',')[0]),
    ).toEqual(['A1', 'A2', 'C1']);
    expect(
      within(picture)
        .getByRole('link', { name: /^C1, a few patients, .*Study due$/ })
        .getAttribute('href'),
    ).toBe(`${at}/C1`);
    const lights = screen.getByRole('list', { name: 'How the tests are kept' });
    expect(within(lights).getAllByRole('listitem')).toHaveLength(5);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('are walked through by keys alone, from the picture into a test', async () => {
    const { user, address } = await renderRoute(at, { answers: answering({}) });
    const picture = await screen.findByRole('group', { name: 'Tests by scale and time' });
    const step = () => document.activeElement?.getAttribute('aria-label')?.split(',')[0];
    act(() => {
      within(picture).getByRole('link', { name: /^A1/ }).focus();
    });
    await user.keyboard('{ArrowRight}');
    expect(step()).toBe('A2');
    expect(screen.getByRole('tooltip').textContent).toContain('Predictedup from 60% to 85%');
    await user.keyboard('{ArrowDown}');
    expect(step()).toBe('C1');
    await user.keyboard('{Home}{ArrowUp}{Enter}');
    await waitFor(() => {
      expect(address()).toMatch(/\/tests\/A\d$/);
    });
  });

  it('are a table as well, with gaps said, and the address keeps it', async () => {
    const { container, user, address } = await renderRoute(at, {
      answers: answering({
        changeIdeas: [
          idea('A', 'Bathroom before bed', [cycle('A1', { scale: null, endedOn: null, predictions: [] })]),
        ],
      }),
    });
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    expect(address()).toBe(`${at}?as=table`);
    const table = screen.getByRole('table', { name: 'Tests by scale and time' });
    const [, , row] = within(table).getAllByRole('row');
    expect(
      within(row!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'Ask everybody at nine',
      'Not recorded',
      'Not recorded',
      'Not recorded',
      'Adapt',
      expect.stringContaining('24 March'),
      'Not recorded',
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('narrow to one ramp, its idea and its lights, and the address keeps it', async () => {
    const { user, address } = await renderRoute(at, { answers: answering({}) });
    await user.click(await screen.findByRole('button', { name: 'Ramp C, Footwear first' }));
    expect(address()).toBe(`${at}?ramp=C`);
    const picture = screen.getByRole('group', { name: 'Ramp C by scale and time' });
    expect(within(picture).getAllByRole('link')).toHaveLength(1);
    expect(within(screen.getByRole('list', { name: 'Change ideas' })).getAllByRole('listitem')).toHaveLength(
      1,
    );
    expect(screen.getByRole('heading', { name: 'How ramp C is kept' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: finding })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All ramps' }));
    expect(address()).toBe(at);
  });

  it('lead from each idea to its next test, and from an open test to itself', async () => {
    await renderRoute(at, { answers: answering({}) });
    const rows = within(await screen.findByRole('list', { name: 'Change ideas' })).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('.idea-words')?.textContent)).toEqual([
      'A Bathroom before bedAdopted, whole ward · 2 tests',
      'C Footwear firstC1: Study due · 1 test',
      expect.stringMatching(/^B Yellow blanketRetired on 28 July.*: Patients felt labelled$/),
    ]);
    expect(screen.getByRole('link', { name: 'Plan the next test of A' }).getAttribute('href')).toBe(
      `${at}/new?idea=idea-A`,
    );
    expect(screen.getByRole('link', { name: 'C1: Study due' }).getAttribute('href')).toBe(`${at}/C1`);
    expect(screen.queryByRole('link', { name: /of B$/ })).toBeNull();
  });

  it('take a new idea, and land a refusal on its field with the words still there', async () => {
    const sent: unknown[] = [];
    const added = idea('D', 'Low beds at night', []);
    const { user } = await renderRoute(at, {
      answers: answering(
        {},
        {
          addChangeIdea: (_root, args) => {
            sent.push(inputOf(args));
            return sent.length === 1
              ? {
                  changeIdea: null,
                  project: null,
                  problems: [
                    problem('CHANGE_IDEA_MISSING', 'Say in a few words what you would change.', 'text'),
                  ],
                }
              : {
                  changeIdea: added,
                  project: { ...project, changeIdeas: [...project.changeIdeas, added] },
                  problems: [],
                };
          },
        },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'Add an idea' }));
    const dialogue = await screen.findByRole('dialog', { name: 'Add a change idea' });
    await user.click(within(dialogue).getByRole('button', { name: 'Add the idea' }));
    expect(await within(dialogue).findByText('Say in a few words what you would change.')).toBeTruthy();
    const field = within(dialogue).getByRole('textbox', { name: 'What would you change?' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.click(field);
    await user.paste('Low beds at night');
    expect(await axeFindings(dialogue)).toEqual([]);
    await user.click(within(dialogue).getByRole('button', { name: 'Add the idea' }));
    expect(await screen.findByRole('link', { name: 'Plan the first test of D' })).toBeTruthy();
    expect(sent[1]).toEqual({ projectId: 'p1', text: 'Low beds at night' });
  });

  it('show both wordings when somebody else was faster, and keep mine when asked to', async () => {
    const sent: Readonly<Record<string, unknown>>[] = [];
    const theirs = { ...bathroom, version: 2, text: 'Bathroom round before bed' };
    const withIdea = (one: object) => ({ ...project, changeIdeas: [one, footwear, blanket] });
    const { user } = await renderRoute(at, {
      answers: answering(
        {},
        {
          rewordChangeIdea: (_root, args) => {
            const input = inputOf(args);
            sent.push(input);
            if (input.version === 1)
              return {
                changeIdea: theirs,
                project: withIdea(theirs),
                problems: [problem('STALE', 'Somebody else changed it.')],
              };
            const mine = { ...theirs, version: 3, text: input.text };
            return { changeIdea: mine, project: withIdea(mine), problems: [] };
          },
        },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'More for idea A' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Reword it' }));
    const field = await screen.findByRole('textbox', { name: 'The idea' });
    await user.click(field);
    await user.paste(' for all');
    await user.click(screen.getByRole('button', { name: 'Save the words' }));
    const panel = await screen.findByRole('region', { name: 'Two versions' });
    expect(panel.textContent).toContain('Bathroom round before bed');
    await user.click(within(panel).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(sent).toEqual([
      { id: 'idea-A', text: 'Bathroom before bed for all', version: 1 },
      { id: 'idea-A', text: 'Bathroom before bed for all', version: 2 },
    ]);
  });

  it('keep the former words of an idea', async () => {
    const { user } = await renderRoute(at, {
      answers: answering({
        changeIdeas: [
          {
            ...bathroom,
            history: [
              {
                id: 'h2',
                at: '2026-05-01T09:30:00.000Z',
                by: 'Grace Okoro',
                sentence: 'Grace Okoro reworded the idea.',
                reason: null,
                changes: [
                  { field: 'Change idea', before: 'Toilet before bed', after: 'Bathroom before bed' },
                ],
              },
              {
                id: 'h1',
                at: '2026-03-01T09:30:00.000Z',
                by: 'Grace Okoro',
                sentence: 'Grace Okoro added the idea.',
                reason: null,
                changes: [],
              },
            ],
          },
        ],
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'More for idea A' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Reword it' }));
    expect(await screen.findByText('“Toilet before bed”')).toBeTruthy();
  });

  it('retire an idea with its reason, and take one up again', async () => {
    const sent: unknown[] = [];
    const { user } = await renderRoute(at, {
      answers: answering(
        {},
        {
          retireChangeIdea: (_root, args) => {
            sent.push(inputOf(args));
            if (sent.length === 1)
              return {
                changeIdea: footwear,
                project: null,
                problems: [
                  problem(
                    'TESTS_OPEN',
                    'One test of this idea is still open. Decide it first, then retire the idea.',
                  ),
                ],
              };
            const retired = {
              ...footwear,
              version: 2,
              retiredOn: '2026-11-21',
              retireReason: 'Too many socks.',
              allowedActions: ['idea.take-up'],
            };
            return {
              changeIdea: retired,
              project: { ...project, changeIdeas: [bathroom, retired, blanket] },
              problems: [],
            };
          },
          takeUpChangeIdea: (_root, args) => {
            sent.push(inputOf(args));
            const taken = {
              ...blanket,
              version: 2,
              retiredOn: null,
              retireReason: null,
              allowedActions: ['cycle.plan'],
            };
            return {
              changeIdea: taken,
              project: { ...project, changeIdeas: [bathroom, footwear, taken] },
              problems: [],
            };
          },
        },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'More for idea C' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retire it' }));
    const dialogue = await screen.findByRole('dialog', { name: 'Retire idea C?' });
    await user.click(within(dialogue).getByRole('textbox', { name: 'Why?' }));
    await user.paste('Too many socks.');
    await user.click(within(dialogue).getByRole('button', { name: 'Retire the idea' }));
    expect(await within(dialogue).findByText(/still open/)).toBeTruthy();
    await user.click(within(dialogue).getByRole('button', { name: 'Retire the idea' }));
    expect(await screen.findByRole('button', { name: 'Take it up again: idea C' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it up again: idea B' }));
    expect(await screen.findByRole('link', { name: 'Plan the first test of B' })).toBeTruthy();
    expect(sent).toEqual([
      { id: 'idea-C', reason: 'Too many socks.', version: 1 },
      { id: 'idea-C', reason: 'Too many socks.', version: 1 },
      { id: 'idea-B', version: 1 },
    ]);
  });

  it('begin with one sentence and one thing to do', async () => {
    const { container } = await renderRoute(at, { answers: answering({ changeIdeas: [], cycles: [] }) });
    expect(await screen.findByText('No tests yet. The first can be with one patient.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start the first test' }).getAttribute('href')).toBe(`${at}/new`);
    expect(await axeFindings(container)).toEqual([]);
  });

  it.each([
    ['with tests', [bathroom, blanket]],
    ['without any', []],
  ])('%s, have no buttons for who may only read', async (_name, ideas) => {
    await renderRoute(at, { answers: answering(readOnly(ideas)) });
    await screen.findByText(ideas.length === 0 ? /^No tests yet/ : /adopted on the whole ward/);
    expect(screen.queryByRole('button', { name: /idea/i })).toBeNull();
    expect(screen.queryByRole('link', { name: /Plan|Start/ })).toBeNull();
  });

  it('are the same with two hundred of them', async () => {
    const ideas = Array.from({ length: 10 }, (_, ramp) => {
      const letter = String.fromCharCode(65 + ramp);
      return idea(
        letter,
        `Idea ${letter}`,
        Array.from({ length: 20 }, (_unused, index) =>
          cycle(`${letter}${index + 1}`, { id: `cycle-${letter}${index + 1}` }),
        ),
      );
    });
    await renderRoute(at, { answers: answering({ changeIdeas: ideas }) });
    const picture = await screen.findByRole('group', { name: 'Tests by scale and time' });
    expect(picture.querySelectorAll('[data-step]')).toHaveLength(200);
    expect(picture.querySelectorAll('[data-step][tabindex="0"]')).toHaveLength(1);
  });
});
