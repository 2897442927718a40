import { jest } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { daysOn, todayHere } from '../pdsa-cycles/look-back-days';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const link = (id: string, title: string, more: object = {}) => ({
  id,
  version: 2,
  project: { id: `p-${id}`, code: `QI-2026-${id}`, title },
  goal: {
    id: 'falls',
    title: 'Halve harm from falls',
    kind: 'ANNUAL',
    lineage: ['No avoidable harm', 'Halve harm from falls'],
  },
  status: 'PROPOSED',
  share: null,
  effectiveShare: null,
  contribution: 'Our counts use the same definition.',
  raisedBySide: 'PROJECT',
  raisedBy: { id: 'tom', name: 'Tom Hallam' },
  raisedAt: '2026-11-11T09:30:00.000Z',
  answeredBy: null,
  answeredAt: null,
  reason: null,
  confirmed: true,
  allowedActions: ['alignment.answer', 'alignment.withdraw'],
  ...more,
});

const toConfirm = link('0002', 'Yellow stars', {
  status: 'AGREED',
  effectiveShare: 100,
  confirmed: false,
  raisedBy: null,
  allowedActions: ['alignment.share'],
});

const work = {
  projects: [
    {
      id: 'p1',
      code: 'QI-2026-0101',
      title: 'Fewer falls on Ward 7',
      status: 'TESTING',
      outcome: null,
      unitName: 'Ward 7',
      reachesTrueNorth: false,
    },
  ],
  toAnswer: [link('0001', 'Safe footwear on Ward 10')],
  toConfirm: [toConfirm],
  waiting: [link('0003', 'Weekend handover sticker', { allowedActions: [] })],
};
const nothing = { projects: [], toAnswer: [], toConfirm: [], waiting: [] };
const noTests = { startIn: [], waiting: [], ramps: [], coached: [] };

const today = todayHere();
const falls = { id: 'p1', code: 'QI-2026-0101', title: 'Fewer falls on Ward 7' };
const cycle = (label: string, more: object = {}) => ({
  id: label,
  label,
  stage: 'DO',
  version: 4,
  changeTested: 'Fit non-slip socks at admission',
  startsOn: null,
  lookBackOn: today,
  predictions: [{ id: `${label}-p`, words: null, direction: 'UP', from: '60%', to: '85%' }],
  project: falls,
  ...more,
});
const lookBack = {
  dueOn: today,
  late: false,
  sentence: 'You look back today. Write down what you saw while it is fresh.',
  cycle: cycle('C2'),
};
const decide = {
  dueOn: daysOn(today, -20),
  late: true,
  sentence: 'Studied and not decided. The next test waits for it: adopt, adapt or abandon?',
  cycle: cycle('A3', { stage: 'ACT' }),
};
const later = {
  dueOn: daysOn(today, 9),
  late: false,
  sentence: 'Under way. You look back soon.',
  cycle: cycle('B1', { lookBackOn: daysOn(today, 9) }),
};
const step = (number: number, more: object = {}) => ({
  id: `b${number}`,
  label: `B${number}`,
  number,
  stage: 'CLOSED',
  scale: 'ONE_BAY',
  decision: 'ADAPT',
  previous: number === 1 ? [] : [{ id: `b${number - 1}` }],
  ...more,
});
const ramps = [
  {
    id: 'bathroom',
    letter: 'B',
    text: 'Bathroom before bed',
    project: falls,
    cycles: [step(1), step(2, { scale: 'WHOLE_UNIT', decision: 'ADOPT' })],
  },
];
const coached = [
  {
    project: { id: 'p2', code: 'QI-2026-0102', title: 'Weekend handover' },
    status: 'TESTING',
    open: 3,
    late: 1,
    lastActivityOn: '2026-11-03',
    fidelity: [
      { light: 'PREDICTION', state: 'LIT', sentence: '4 of 5 tests had a prediction before they began.' },
      { light: 'ITERATIVE', state: 'UNLIT', sentence: 'No test builds on another.' },
    ],
  },
];
const mention = {
  id: 'm1',
  comment: {
    id: 'k1',
    text: 'Could a night nurse join the next test?',
    by: { id: 'sian', name: 'Siân Prosser' },
  },
  cycle: { id: 'C2', label: 'C2', project: falls },
};

const answering = (
  myWork: () => object,
  organisation: object | (() => object) = {},
  mutations: Answers[string] = {},
): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      allowedActions: ['project.create'],
      myWork: myWork(),
      myCycles: noTests,
      myMentions: [],
      ...(typeof organisation === 'function' ? organisation() : organisation),
    }),
  },
  Mutation: mutations,
});

describe('my work', () => {
  it('says in one sentence what waits, and shows it, clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/my-work', { answers: answering(() => work) });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /, Maya\. One thing is due: about one minute\. One link of the register waits for a yes or no\.$/,
      }),
    ).toBeTruthy();
    const card = screen.getByRole('article', { name: /Safe footwear on Ward 10/ });
    expect(
      within(card)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Agree', 'Decline']);
    expect(screen.getByText('From import, not yet confirmed')).toBeTruthy();
    expect(screen.getByText(/Proposed to Halve harm from falls/)).toBeTruthy();
    expect(screen.getByText('no path to True North')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('lets a link be agreed and confirmed in place, and asks anew', async () => {
    let left: object = work;
    const sent: unknown[] = [];
    const { user } = await renderRoute('/larkmere/my-work', {
      answers: answering(
        () => left,
        {},
        {
          agreeAlignment: (_root, args) => {
            sent.push(args);
            left = { ...work, toAnswer: [] };
            return {
              alignment: link('0001', 'Safe footwear on Ward 10', { status: 'AGREED' }),
              project: null,
              problems: [],
            };
          },
          confirmAlignment: (_root, args) => {
            sent.push(args);
            left = { ...work, toAnswer: [], toConfirm: [] };
            return { alignment: { ...toConfirm, confirmed: true }, project: null, problems: [] };
          },
        },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'Agree' }));
    await waitFor(() => {
      expect(screen.queryByRole('article', { name: /Safe footwear/ })).toBeNull();
    });
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByRole('heading', { name: /others have yours to answer/ })).toBeTruthy();
    expect(sent).toEqual([{ input: { id: '0001', version: 2 } }, { input: { id: '0002', version: 2 } }]);
  });

  it('says that somebody else answered first', async () => {
    const { user } = await renderRoute('/larkmere/my-work', {
      answers: answering(
        () => work,
        {},
        {
          agreeAlignment: () => ({
            alignment: link('0001', 'Safe footwear on Ward 10', { status: 'DECLINED', version: 3 }),
            project: null,
            problems: [{ code: 'STALE', message: 'Somebody else changed it.', path: [] }],
          }),
        },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'Agree' }));
    expect(await screen.findByText(/Somebody answered this link meanwhile: it is declined now/)).toBeTruthy();
  });

  it('has a next step where nothing waits', async () => {
    await renderRoute('/larkmere/my-work', { answers: answering(() => nothing) });
    expect(await screen.findByRole('heading', { name: /Nothing waits for you\.$/ })).toBeTruthy();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Start a project' })).toBeTruthy();
  });

  it('offers no start to somebody who may only read', async () => {
    await renderRoute('/larkmere/my-work', { answers: answering(() => nothing, { allowedActions: [] }) });
    expect(await screen.findByRole('link', { name: 'See what others are doing' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Start a project' })).toBeNull();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/my-work', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching your work')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/my-work', {
      answers: {
        Query: {
          organisation: () => {
            throw new Error('no database');
          },
        },
      },
    });
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
  });

  describe('with tests of change', () => {
    const withTests = { ...noTests, startIn: [falls], waiting: [decide, lookBack, later], ramps, coached };

    it('says what is due and how long it takes, each with its one tap', async () => {
      const { container } = await renderRoute('/larkmere/my-work', {
        answers: answering(() => nothing, { myCycles: withTests, myMentions: [mention] }),
      });
      expect(
        await screen.findByRole('heading', {
          level: 1,
          name: /, Maya\. Three things are due: about four minutes\.$/,
        }),
      ).toBeTruthy();
      expect(screen.getByRole('link', { name: 'Study test C2' }).getAttribute('href')).toBe(
        '/larkmere/projects/QI-2026-0101/tests/C2',
      );
      expect(screen.getByRole('link', { name: 'Decide on test A3' })).toBeTruthy();
      // What has ended waits for words and not for a day.
      expect(screen.getAllByRole('button', { name: 'Not yet' })).toHaveLength(1);
      expect(screen.getByText(/The next test waits for it/)).toBeTruthy();
      expect(screen.getAllByText('85%')).toHaveLength(2);
      const list = (name: string) => screen.getByRole('list', { name });
      expect(within(list('Tests under way')).getByRole('link').textContent).toBe(
        'B1 · Fewer falls on Ward 7',
      );
      expect(
        within(list('Your ramps')).getByText('Adopted, whole ward · Fewer falls on Ward 7'),
      ).toBeTruthy();
      expect(within(list('Projects you coach')).getByText('3 tests open, 1 past its day')).toBeTruthy();
      expect(
        within(list('Projects you coach')).getByRole('img', {
          name: 'Predicted first: lit; One test after another: not lit',
        }),
      ).toBeTruthy();
      expect(await axeFindings(container)).toEqual([]);
    });

    it('lists a project that one coaches once', async () => {
      await renderRoute('/larkmere/my-work', {
        answers: answering(
          () => ({
            ...nothing,
            projects: [
              ...work.projects,
              { ...work.projects[0], id: 'p2', code: 'QI-2026-0102', title: 'Weekend handover' },
            ],
          }),
          { myCycles: { ...noTests, coached } },
        ),
      });
      expect(await screen.findAllByRole('link', { name: 'Weekend handover' })).toHaveLength(1);
      expect(screen.getByRole('link', { name: 'Fewer falls on Ward 7' })).toBeTruthy();
    });

    it('moves a day by a week and back again', async () => {
      const sent: any[] = [];
      let version = 4;
      const { user } = await renderRoute('/larkmere/my-work', {
        answers: answering(
          () => nothing,
          { myCycles: { ...withTests, waiting: [lookBack] } },
          {
            saveCycle: (_root, { input }: any) => {
              sent.push(input);
              version += 1;
              return { cycle: { ...cycle('C2'), version, lookBackOn: input.lookBackOn }, problems: [] };
            },
          },
        ),
      });
      await user.click(await screen.findByRole('button', { name: 'Not yet' }));
      const undo = await screen.findByRole('button', { name: 'Undo' });
      await waitFor(() => {
        expect(document.activeElement).toBe(undo);
      });
      expect(screen.getByText(/Test C2 comes back on/)).toBeTruthy();
      expect(screen.getByRole('heading', { level: 1, name: /Nothing waits for you\.$/ })).toBeTruthy();
      await user.click(undo);
      expect(await screen.findByRole('link', { name: 'Study test C2' })).toBeTruthy();
      expect(sent).toEqual([
        { id: 'C2', version: 4, lookBackOn: daysOn(today, 7) },
        { id: 'C2', version: 5, lookBackOn: today },
      ]);
    });

    it('says on the card why a day could not be moved', async () => {
      const { user } = await renderRoute('/larkmere/my-work', {
        answers: answering(
          () => nothing,
          { myCycles: { ...withTests, waiting: [lookBack] } },
          {
            saveCycle: () => ({
              cycle: null,
              problems: [{ code: 'CYCLE_CLOSED', message: 'This test is closed.', path: ['stage'] }],
            }),
          },
        ),
      });
      await user.click(await screen.findByRole('button', { name: 'Not yet' }));
      expect((await screen.findByRole('alert')).textContent).toContain('This test is closed.');
      expect(screen.getByRole('link', { name: 'Study test C2' })).toBeTruthy();
    });

    it('settles what somebody asked with one tap', async () => {
      let mentions: readonly object[] = [mention];
      const sent: unknown[] = [];
      const { user } = await renderRoute('/larkmere/my-work', {
        answers: answering(
          () => nothing,
          () => ({ myCycles: withTests, myMentions: mentions }),
          {
            settleMention: (_root, args) => {
              sent.push(args);
              mentions = [];
              return { mention: { id: 'm1', settledAt: '2026-11-21T09:30:00.000Z' }, problems: [] };
            },
          },
        ),
      });
      expect((await screen.findByRole('link', { name: 'Siân asks' })).getAttribute('href')).toBe(
        '/larkmere/projects/QI-2026-0101/tests/C2',
      );
      await user.click(screen.getByRole('button', { name: 'Settled: Siân asks' }));
      await waitFor(() => {
        expect(screen.queryByRole('link', { name: 'Siân asks' })).toBeNull();
      });
      expect(sent).toEqual([{ input: { id: 'm1' } }]);
    });

    it('says what comes next when nothing is due', async () => {
      await renderRoute('/larkmere/my-work', {
        answers: answering(() => nothing, { myCycles: { ...withTests, waiting: [later] } }),
      });
      expect(
        await screen.findByRole('heading', { level: 1, name: /Nothing is due\. B1 is next, on / }),
      ).toBeTruthy();
    });

    it('offers a first test to somebody who has tested nothing', async () => {
      await renderRoute('/larkmere/my-work', {
        answers: answering(() => ({ ...nothing, projects: work.projects }), {
          myCycles: { ...noTests, startIn: [falls] },
        }),
      });
      expect((await screen.findByRole('link', { name: 'Start a test' })).getAttribute('href')).toBe(
        '/larkmere/tests/new',
      );
    });
  });
});
