import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { equalWeights, kindBeneath, strategyFinding, weightSum } from './goal-words';

jest.setTimeout(20_000);

// A field that grows with its text measures itself anew when the fonts have come; jsdom has no fonts.
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
  configurable: true,
});

const owner = { id: 'e', name: 'Eleanor Sharp', jobRole: 'Chief executive', unit: null };

const goal = (id: string, title: string, more: object = {}) => ({
  id,
  version: 3,
  code: null,
  title,
  kind: 'TRUE_NORTH',
  parentId: null,
  patientLine: null,
  description: null,
  weight: null,
  startsOn: null,
  endsOn: null,
  aims: [],
  retiredOn: null,
  retireReason: null,
  lineage: [title],
  allowedActions: ['goal.read', 'goal.edit'],
  owner,
  unit: null,
  ...more,
});

const beneath = { kind: 'BREAKTHROUGH', parentId: 'harm' };
const goals = [
  goal('harm', 'No avoidable harm', { weight: 60, patientLine: 'I am no worse off for being here.' }),
  goal('falls', 'Halve falls', { ...beneath, weight: 50, lineage: ['No avoidable harm', 'Halve falls'] }),
  goal('sepsis', 'Sepsis in the hour', {
    ...beneath,
    weight: 45,
    lineage: ['No avoidable harm', 'Sepsis in the hour'],
  }),
  goal('wait', 'Care without waiting', { weight: 40 }),
  goal('old', 'Discharge by noon', {
    ...beneath,
    retiredOn: '2026-10-01',
    retireReason: 'Folded into another.',
  }),
];

const answering = (
  shown: readonly object[] | null,
  mutations: Answers[string] = {},
  allowedActions: readonly string[] = ['organisation.read', 'goal.create'],
): Answers => ({
  Query: {
    organisation: () =>
      shown === null
        ? null
        : {
            id: 'org',
            name: 'Larkmere Hospitals',
            slug: 'larkmere',
            allowedActions,
            units: [],
            goals: shown,
            people: {
              nodes: [owner],
              edges: [],
              totalCount: 1,
              pageInfo: { hasNextPage: false, endCursor: null },
            },
          },
    goal: () => ({
      id: 'falls',
      history: [
        {
          id: 'h',
          at: '2026-11-02T10:12:00.000Z',
          by: 'Maya Desai',
          sentence: 'Maya Desai changed the weight.',
          reason: 'As the board agreed',
          changes: [
            { field: 'weight', before: '40', after: null },
            { field: 'ownerId', before: '0c5e', after: '9f1b' },
          ],
        },
      ],
    }),
  },
  Mutation: mutations,
});

const doing = (payload: object) => jest.fn((_parent: unknown, _variables: unknown) => payload);

describe('the strategy page', () => {
  it('shows the tree with its weights, and is clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/strategy', { answers: answering(goals) });
    expect(
      await screen.findByRole('heading', {
        name: '2 True North goals, 2 goals beneath. The weights under No avoidable harm sum to 95.',
      }),
    ).toBeTruthy();
    expect(screen.getByRole('treegrid', { name: 'Goals' })).toBeTruthy();
    const row = screen.getByRole('row', { name: /No avoidable harm/ });
    expect(within(row).getByText('Sum to 95, 5 to give')).toBeTruthy();
    expect(within(row).getByText('“I am no worse off for being here.”')).toBeTruthy();
    expect(screen.getByText('At the top: weights sum to 100.')).toBeTruthy();
    expect(screen.queryByText('Discharge by noon')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('shows what is retired when asked to', async () => {
    const { user } = await renderRoute('/larkmere/strategy', { answers: answering(goals) });
    await user.click(await screen.findByRole('switch', { name: 'Show 1 retired' }));
    const row = screen.getByRole('row', { name: /Discharge by noon/ });
    expect(within(row).getByText('Retired')).toBeTruthy();
  });

  it('begins with a True North goal where there is nothing', async () => {
    await renderRoute('/larkmere/strategy', { answers: answering([]) });
    expect(await screen.findByText('Start with a True North goal: a direction without end.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a True North goal' })).toBeTruthy();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/strategy', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching the goals')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    const organisation = () => {
      throw new Error('no database');
    };
    await renderRoute('/larkmere/strategy', { answers: { Query: { organisation } } });
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
  });

  it('shows nothing of an organisation that is not theirs', async () => {
    await renderRoute('/larkmere/strategy', { answers: answering(null) });
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });

  it('can be read, and only read, by somebody who may not change it', async () => {
    const readOnly = goals.map((one) => ({ ...one, allowedActions: ['goal.read'] }));
    await renderRoute('/larkmere/strategy?goal=harm', {
      answers: answering(readOnly, {}, ['organisation.read']),
    });
    const panel = await screen.findByRole('dialog', { name: 'No avoidable harm' });
    expect(within(panel).getByText('Eleanor Sharp')).toBeTruthy();
    expect(within(panel).queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Add|More for|Weigh|Save/, hidden: true })).toBeNull();
  });

  it('puts a refusal under its field and keeps what was typed', async () => {
    const createGoal = doing({
      goal: null,
      problems: [{ code: 'TITLE', message: 'Say what the goal is.', path: ['title'] }],
    });
    const { user } = await renderRoute('/larkmere/strategy', { answers: answering(goals, { createGoal }) });
    await user.click(await screen.findByRole('button', { name: 'More for No avoidable harm' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Add a goal beneath' }));
    await user.type(
      await screen.findByRole('textbox', { name: /How would a patient say it/ }),
      'I was safe.',
    );
    await user.click(screen.getByRole('button', { name: 'Add the goal' }));
    const refusal = await screen.findByText('Say what the goal is.');
    const title = screen.getByRole('textbox', { name: 'What is the goal?' });
    expect(title.getAttribute('aria-describedby')?.split(' ')).toContain(refusal.id);
    expect(document.activeElement).toBe(title);
    expect(createGoal.mock.calls[0]?.[1]).toMatchObject({
      input: { organisationId: 'org', kind: 'BREAKTHROUGH', parentId: 'harm', patientLine: 'I was safe.' },
    });
  });

  it('shows both versions when somebody saved first, and saves over the version that was shown', async () => {
    const editGoal = doing({
      goal: { ...goals[1], version: 8, title: 'Halve falls with harm' },
      problems: [{ code: 'STALE', message: 'Somebody changed this.', path: ['version'] }],
    });
    const { user } = await renderRoute('/larkmere/strategy?goal=falls', {
      answers: answering(goals, { editGoal }),
    });
    await user.type(await screen.findByRole('textbox', { name: 'What is the goal?' }), ' by March');
    await user.click(screen.getByRole('button', { name: 'Save the goal' }));
    const panel = await screen.findByRole('region', { name: 'Two versions' });
    expect(panel.textContent).toContain('with harm');
    await user.click(within(panel).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => {
      expect(editGoal).toHaveBeenCalledTimes(2);
    });
    expect(editGoal.mock.calls[1]?.[1]).toMatchObject({
      input: { id: 'falls', version: 8, title: 'Halve falls by March' },
    });
  });

  it('moves the goal in focus among its siblings by keyboard', async () => {
    const moveGoal = doing({ goal: goals[2], problems: [] });
    const { user } = await renderRoute('/larkmere/strategy', { answers: answering(goals, { moveGoal }) });
    const row = await screen.findByRole('row', { name: /Sepsis in the hour/ });
    act(() => {
      row.focus();
    });
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => {
      expect(moveGoal.mock.calls[0]?.[1]).toEqual({
        input: { id: 'sepsis', version: 3, parentId: 'harm', position: 0 },
      });
    });
    expect(await screen.findByText('Sepsis in the hour now stands above Halve falls.')).toBeTruthy();
  });

  it('moves a goal under another and says on its field why it may not', async () => {
    const moveGoal = doing({
      goal: null,
      problems: [
        { code: 'GOAL_KIND', message: 'Breakthrough goals stand beneath larger ones.', path: ['parentId'] },
      ],
    });
    const { user } = await renderRoute('/larkmere/strategy', { answers: answering(goals, { moveGoal }) });
    await user.click(await screen.findByRole('button', { name: 'More for Halve falls' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move under…' }));
    const parent = await screen.findByRole('combobox', { name: 'Under which goal?' });
    await user.clear(parent);
    await user.click(await screen.findByRole('option', { name: /Care without waiting/ }));
    await user.click(screen.getByRole('button', { name: 'Move the goal' }));
    const refusal = await screen.findByText('Breakthrough goals stand beneath larger ones.');
    expect(parent.getAttribute('aria-describedby')?.split(' ')).toContain(refusal.id);
    expect(moveGoal.mock.calls[0]?.[1]).toEqual({
      input: { id: 'falls', version: 3, parentId: 'wait', kind: 'BREAKTHROUGH' },
    });
  });

  it('weighs siblings in one form, with the sum in sight', async () => {
    const weighGoals = doing({ goals: [], problems: [] });
    const { user } = await renderRoute('/larkmere/strategy', { answers: answering(goals, { weighGoals }) });
    await user.click(
      await screen.findByRole('button', { name: 'Weigh what stands under No avoidable harm' }),
    );
    expect(await screen.findByText('Weights sum to 95, 5 to give.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Share equally' }));
    expect(screen.getByText('Weights sum to 100.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save the weights' }));
    await waitFor(() => {
      expect(weighGoals.mock.calls[0]?.[1]).toEqual({
        input: {
          organisationId: 'org',
          parentId: 'harm',
          weights: [
            { id: 'falls', version: 3, weight: 50 },
            { id: 'sepsis', version: 3, weight: 50 },
          ],
        },
      });
    });
  });

  it('retires a goal with its reason and says where its links go', async () => {
    const retireGoal = doing({ goal: { ...goals[1], retiredOn: '2026-11-22' }, problems: [] });
    const { user } = await renderRoute('/larkmere/strategy', { answers: answering(goals, { retireGoal }) });
    await user.click(await screen.findByRole('button', { name: 'More for Halve falls' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retire…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Why?' }), 'Part of sepsis now');
    await user.click(screen.getByRole('combobox', { name: 'Where do its links go?' }));
    await user.click(await screen.findByRole('option', { name: /Sepsis in the hour/ }));
    await user.click(screen.getByRole('button', { name: 'Retire the goal' }));
    await waitFor(() => {
      expect(retireGoal.mock.calls[0]?.[1]).toEqual({
        input: { id: 'falls', version: 3, reason: 'Part of sepsis now', linksTo: 'sepsis' },
      });
    });
  });

  it('tells the history of a goal', async () => {
    const { user } = await renderRoute('/larkmere/strategy?goal=falls', { answers: answering(goals) });
    await user.click(await screen.findByRole('tab', { name: 'History' }));
    expect(await screen.findByText('Maya Desai changed the weight.')).toBeTruthy();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '40% became nothing',
    ]);
  });
});

describe('what weights come to', () => {
  it.each([
    [[null, null], 'Not weighed', true],
    [[50, 45], 'Weights sum to 95, 5 to give', false],
    [[60, 50], 'Weights sum to 110, 10 too many', false],
    [[100, null], 'Weights sum to 100, 1 still empty', false],
    [[33.4, 33.3, 33.3], 'Weights sum to 100', true],
  ])('%j', (weights, sentence, fits) => {
    expect(weightSum(weights)).toMatchObject({ sentence, fits });
  });

  it.each([1, 3, 7, 11])('%i equal parts are 100 together', (count) => {
    const parts = equalWeights(count);
    expect(parts).toHaveLength(count);
    expect(weightSum(parts).sentence).toBe('Weights sum to 100');
  });
});

describe('the finding over the goals', () => {
  const plain = (id: string, more: object = {}) => ({
    id,
    parentId: null,
    title: id,
    code: null,
    kind: 'TRUE_NORTH' as const,
    weight: null,
    retiredOn: null,
    owner: {},
    ...more,
  });
  it.each([
    [[], 'No goal is in force yet.'],
    [[plain('a', { retiredOn: '2026-01-01' })], 'No goal is in force yet.'],
    [[plain('a', { kind: 'LOCAL' })], '1 goal, none of them True North. Each has an owner.'],
    [[plain('a', { owner: null })], '1 True North goal, 0 goals beneath. 1 has no owner.'],
    [[plain('a', { weight: 40 })], '1 True North goal, 0 goals beneath. The weights at the top sum to 40.'],
    [
      [plain('a', { weight: 40 }), plain('b', { parentId: 'a', kind: 'ANNUAL', weight: 10 })],
      '1 True North goal, 1 goal beneath. In 2 places the weights do not sum to 100.',
    ],
  ])('%j', (given, sentence) => {
    expect(strategyFinding(given)).toBe(sentence);
  });
});

describe('the kind that stands beneath', () => {
  it.each([
    [null, 'TRUE_NORTH'],
    ['TRUE_NORTH', 'BREAKTHROUGH'],
    ['LOCAL', 'LOCAL'],
  ] as const)('%s', (kind, below) => {
    expect(kindBeneath(kind)).toBe(below);
  });
});
