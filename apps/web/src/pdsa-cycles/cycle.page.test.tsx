import { jest } from '@jest/globals';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
// The router fetches a page and the one in its side at once, and Jest cannot link two graphs that share modules at the
// same time: they are here before it asks.
import './cycle.page';
import '../comments/cycle-comments.page';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const page = '/larkmere/projects/QI-2026-0101/tests/A3';

const prediction = (id: string, more: object = {}) => ({
  id,
  question: null,
  words: 'More patients will wear them',
  direction: 'UP',
  from: '60%',
  to: '85%',
  late: false,
  result: null,
  verdict: null,
  resultDirection: null,
  versions: [],
  ...more,
});

const nothing = Object.fromEntries(
  [
    'purpose buildsOn scaleCount scaleCountOf scaleConditions startsOn lookBackOn startedOn startedAt endedOn',
    'studiedOn closedOn howWeWillKnow dataWhat dataWho dataWhen dataWhere dataHow dataKind carriedOut',
    'observations problemsMet dataRecorded comparedWithBefore learnt surprises decision decisionReason',
    'nextChange adoptionPlan nextScale owner',
  ]
    .join(' ')
    .split(' ')
    .map((field) => [field, null]),
);

const step = (label: string, number: number, stage: string, more: object = {}) => ({
  id: label,
  label,
  number,
  stage,
  scale: 'ONE_BAY',
  decision: null,
  ...more,
});

const plan = {
  ...nothing,
  id: 'c3',
  version: 5,
  label: 'A3',
  number: 3,
  stage: 'PLAN',
  origin: 'HERE',
  gaps: [],
  allowedActions: ['cycle.edit', 'cycle.start', 'cycle.discard', 'comment.write'],
  changeTested: 'Non-slip socks at admission',
  scale: 'ONE_BAY',
  predictions: [prediction('p1')],
  tasks: [],
  previous: [{ id: 'A2', label: 'A2' }],
  next: [],
  project: { id: 'p1', code: 'QI-2026-0101', title: 'Fewer falls on Ward 7' },
  changeIdea: {
    id: 'idea',
    letter: 'A',
    text: 'Footwear first',
    cycles: [step('A2', 2, 'CLOSED', { decision: 'ADAPT' }), step('c3', 3, 'PLAN', { label: 'A3' })],
  },
  history: [
    {
      id: 'h1',
      at: '2026-10-26T08:12:00.000Z',
      by: 'Siân Jones',
      sentence: 'Siân Jones planned A3.',
      reason: null,
      changes: [],
    },
  ],
  attachments: [],
  comments: [],
};
const doing = {
  ...plan,
  stage: 'DO',
  startedOn: '2026-10-26',
  startedAt: '2026-10-26T08:12:00.000Z',
  allowedActions: ['cycle.edit', 'cycle.finish-doing', 'comment.write'],
};
const study = {
  ...doing,
  stage: 'STUDY',
  carriedOut: 'YES',
  observations: '28 of 38 wore them.',
  endedOn: '2026-11-21',
  allowedActions: ['cycle.edit', 'cycle.finish-study', 'cycle.step-back', 'comment.write'],
};
const acting = {
  ...study,
  stage: 'ACT',
  learnt: 'Night admissions came up in bed.',
  predictions: [prediction('p1', { result: '74%', verdict: 'PARTLY', resultDirection: 'LESS' })],
  studiedOn: '2026-11-22',
  allowedActions: ['cycle.edit', 'cycle.decide', 'cycle.step-back', 'comment.write'],
};
const closed = {
  ...acting,
  stage: 'CLOSED',
  decision: 'ADOPT',
  adoptionPlan: 'Socks lie in every admission pack.',
  closedOn: '2026-11-24',
  allowedActions: ['cycle.step-back', 'comment.write'],
};

const problem = (code: string, message: string, ...path: string[]) => ({ code, message, path });
const inputOf = (args: unknown) => (args as { readonly input: Readonly<Record<string, any>> }).input;

const answering = (cycle: object | null, mutations: Answers[string] = {}, mayWrite = true): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      people: { nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 },
      projectByCode: {
        id: 'p1',
        code: 'QI-2026-0101',
        allowedActions: mayWrite ? ['cycle.read', 'cycle.edit'] : ['cycle.read'],
        team: [{ id: 't1', role: 'LEAD', to: null, person: { id: 'grace', name: 'Grace Okoro' } }],
        cycle,
      },
    }),
    pdsaCycle: () => cycle,
  },
  Mutation: mutations,
});

/** Text in one go, as from the clipboard. */
const fill = async (user: UserEvent, field: Element, text: string) => {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
};
/** The focus goes elsewhere, and with it the text is saved at once. */
const leave = (field: Element) => {
  act(() => {
    (field as HTMLElement).blur();
  });
};

afterEach(() => {
  sessionStorage.clear();
});

/** A server that keeps one test: saves what is sent when the version is the one it has. */
function keeping(
  start: typeof plan | typeof study,
  refuse: (input: Record<string, any>) => object[] = () => [],
) {
  let cycle: Record<string, any> = start;
  const sent: Record<string, any>[] = [];
  return {
    sent,
    now: () => cycle,
    change: (more: object) => {
      cycle = { ...cycle, ...more, version: (cycle.version as number) + 1 };
    },
    saveCycle: (_root: unknown, args: unknown) => {
      const { id: _, version, ...input } = inputOf(args);
      sent.push(inputOf(args));
      if (version !== cycle.version)
        return { cycle, problems: [problem('STALE', 'Somebody else changed it.')] };
      const problems = refuse(input);
      if (problems.length > 0) return { cycle, problems };
      const { predictions = [], ...plain } = input;
      cycle = {
        ...cycle,
        ...plain,
        predictions: (cycle.predictions as { id: string }[]).map((one) => ({
          ...one,
          ...predictions.find((change: { id: string }) => change.id === one.id),
        })),
        version: (cycle.version as number) + 1,
      };
      return { cycle, problems: [] };
    },
  };
}

describe('a test in Plan', () => {
  it('asks the four questions, folds the rest, and is clean for a screen reader', async () => {
    const { container } = await renderRoute(page, { answers: answering(plan) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Plan the test' })).toBeTruthy();
    expect(screen.getByLabelText('What will you try?')).toHaveProperty(
      'value',
      'Non-slip socks at admission',
    );
    expect(screen.getByLabelText('What do you think will happen?')).toHaveProperty(
      'value',
      'More patients will wear them',
    );
    expect(screen.getByRole('radio', { name: 'One bay' })).toHaveProperty('checked', true);
    expect(screen.getByText('0 of 14 filled')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Before: A2/ }).getAttribute('href')).toBe(
      '/larkmere/projects/QI-2026-0101/tests/A2',
    );
    expect(screen.getByText('A2', { selector: 'ol a' })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('saves what is written by itself, only what changed, with the version it saw', async () => {
    const server = keeping(plan);
    const { user } = await renderRoute(page, { answers: answering(plan, { saveCycle: server.saveCycle }) });
    const field = await screen.findByLabelText('What will you try?');
    await fill(user, field, 'Socks for all');
    expect(await screen.findByText('Saved', { selector: '[role=status]' })).toBeTruthy();
    expect(server.sent).toEqual([{ id: 'c3', version: 5, changeTested: 'Socks for all' }]);
    await user.click(screen.getByRole('radio', { name: 'down' }));
    await waitFor(() => {
      expect(server.sent).toHaveLength(2);
    });
    expect(server.sent[1]).toEqual({
      id: 'c3',
      version: 6,
      predictions: [{ id: 'p1', direction: 'DOWN' }],
    });
    expect(sessionStorage.length).toBe(0);
  });

  it('turns what comes out of Word into words', async () => {
    const server = keeping(plan);
    const { user } = await renderRoute(page, { answers: answering(plan, { saveCycle: server.saveCycle }) });
    const field = await screen.findByLabelText<HTMLTextAreaElement>('What will you try?');
    await user.clear(field);
    fireEvent.paste(field, {
      clipboardData: {
        getData: (type: string) => (type === 'text/html' ? '<p class="MsoNormal"><b>Socks</b></p>' : ''),
      },
    });
    await waitFor(() => {
      expect(field.value).toContain('Socks');
    });
  });

  it('starts after saving what is left, and shows at its field what is missing', async () => {
    const order: string[] = [];
    const server = keeping(plan);
    const { user } = await renderRoute(page, {
      answers: answering(plan, {
        saveCycle: (root, args) => {
          order.push('save');
          return server.saveCycle(root, args);
        },
        startCycle: (_root, args) => {
          order.push(`start ${String(inputOf(args).version)}`);
          return order.filter((one) => one.startsWith('start')).length === 1
            ? {
                cycle: server.now(),
                problems: [
                  problem(
                    'PREDICTION_MISSING',
                    'Say what you think will happen.',
                    'predictions',
                    '0',
                    'words',
                  ),
                ],
              }
            : { cycle: { ...server.now(), ...doing, version: 8 }, problems: [] };
        },
      }),
    });
    const field = await screen.findByLabelText('What will you try?');
    await fill(user, field, 'Socks for all');
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    expect(await screen.findByText('Say what you think will happen.')).toBeTruthy();
    expect(order).toEqual(['save', 'start 6']);
    const words = screen.getByLabelText('What do you think will happen?');
    await waitFor(() => {
      expect(document.activeElement).toBe(words);
    });
    expect(words.getAttribute('aria-invalid')).toBe('true');
    await fill(user, words, 'Most will');
    expect(screen.queryByText('Say what you think will happen.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'What happens when you try it?' }),
    ).toBeTruthy();
  });

  it('is discarded with a reason', async () => {
    const sent: unknown[] = [];
    const { user, address } = await renderRoute(page, {
      answers: answering(plan, {
        discardCycle: (_root, args) => {
          sent.push(inputOf(args));
          return { cycle: plan, project: { id: 'p1', cycles: [] }, problems: [] };
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Discard this test' }));
    const dialogue = await screen.findByRole('dialog', { name: 'Discard A3?' });
    await user.click(within(dialogue).getByLabelText('Why is it not needed?'));
    await user.paste('Planned twice.');
    await user.click(within(dialogue).getByRole('button', { name: 'Discard the test' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/projects/QI-2026-0101/tests');
    });
    expect(sent).toEqual([{ id: 'c3', version: 5, reason: 'Planned twice.' }]);
  });
});

describe('a test in Do', () => {
  it('shows the predictions locked, and says that a change will be seen', async () => {
    const server = keeping(doing as unknown as typeof plan);
    const { user, container } = await renderRoute(page, {
      answers: answering(doing, { saveCycle: server.saveCycle }),
    });
    expect(await screen.findByText(/Predicted, locked 26 Oct/)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Was it carried out as planned?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change it all the same' }));
    expect(screen.getByText(/shown as written after the test began/)).toBeTruthy();
    const words = screen.getByLabelText('What do you think will happen?');
    await fill(user, words, 'Half will');
    leave(words);
    await waitFor(() => {
      expect(server.sent).toEqual([
        { id: 'c3', version: 5, predictions: [{ id: 'p1', words: 'Half will' }] },
      ]);
    });
    expect(await axeFindings(container)).toEqual([]);
  });

  it('shows what a late prediction said before', async () => {
    const version = (number: number, words: string, late: boolean) => ({
      number,
      writtenAt: '2026-10-26T08:12:00.000Z',
      writtenBy: { id: 's', name: 'Siân Jones' },
      late,
      question: null,
      words,
      direction: null,
      from: null,
      to: null,
    });
    await renderRoute(page, {
      answers: answering({
        ...doing,
        predictions: [
          prediction('p1', {
            words: 'Half will',
            late: true,
            versions: [version(1, 'Most will', false), version(2, 'Half will', true)],
          }),
        ],
      }),
    });
    expect(await screen.findByText('Changed after it began')).toBeTruthy();
    expect(screen.getByText('What it said before (1)')).toBeTruthy();
    expect(screen.getByText('Most will')).toBeTruthy();
  });
});

describe('a test in Study', () => {
  it('sets the result beside the prediction, and asks what surprised when it was not met', async () => {
    const server = keeping(study);
    const { user, container } = await renderRoute(page, {
      answers: answering(study, { saveCycle: server.saveCycle }),
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Did it go as you thought?' })).toBeTruthy();
    expect(screen.getAllByText('85%').length).toBeGreaterThan(0);
    expect(screen.getByText('Locked 26 Oct, 08:12')).toBeTruthy();
    const result = screen.getByLabelText(/What did you see/);
    await fill(user, result, '74%');
    expect(screen.getByText('74%', { selector: 'p' })).toBeTruthy();
    expect(screen.getByLabelText(/Anything that surprised you/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Not met' }));
    expect(screen.getByText('It did not go as you thought. That is worth knowing.')).toBeTruthy();
    expect(screen.getByLabelText('What surprised you?')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Less' }));
    await waitFor(() => {
      const { predictions } = server.now();
      expect(predictions[0]).toMatchObject({ result: '74%', verdict: 'NOT_MET', resultDirection: 'LESS' });
    });
    expect(await axeFindings(container)).toEqual([]);
  });

  it('keeps a refusal on its field and saves the rest', async () => {
    const server = keeping(study, (input) =>
      /\d{10}/.test(String(input.learnt))
        ? [problem('IDENTIFIER', 'This looks like an NHS number. We did not store it.', 'learnt')]
        : [],
    );
    const { user } = await renderRoute(page, { answers: answering(study, { saveCycle: server.saveCycle }) });
    const learnt = await screen.findByLabelText('What did you learn?');
    await fill(user, screen.getByLabelText(/How does it compare with before/), 'Half as many');
    await fill(user, learnt, '9434765919 fell');
    leave(learnt);
    expect(await screen.findByText('This looks like an NHS number. We did not store it.')).toBeTruthy();
    await waitFor(() => {
      expect(server.now().comparedWithBefore).toBe('Half as many');
    });
    expect(server.now().learnt).toBeNull();
    expect(learnt).toHaveProperty('value', '9434765919 fell');
    expect(screen.getByRole('button', { name: 'Not saved: one answer' })).toBeTruthy();
    await fill(user, learnt, 'One patient fell');
    leave(learnt);
    await waitFor(() => {
      expect(server.now().learnt).toBe('One patient fell');
    });
  });

  it('goes on by itself when somebody else changed another field', async () => {
    const server = keeping(study);
    const { user } = await renderRoute(page, { answers: answering(study, { saveCycle: server.saveCycle }) });
    const learnt = await screen.findByLabelText('What did you learn?');
    server.change({ surprises: 'They kept them on in bed.' });
    await fill(user, learnt, 'Socks work');
    leave(learnt);
    await waitFor(() => {
      expect(server.now()).toMatchObject({ learnt: 'Socks work', surprises: 'They kept them on in bed.' });
    });
    expect(screen.getByLabelText(/Anything that surprised you/)).toHaveProperty(
      'value',
      'They kept them on in bed.',
    );
    expect(screen.queryByRole('region', { name: 'Two versions' })).toBeNull();
  });

  it.each([
    ['Keep mine', 'Mine'],
    ['Take theirs', 'Theirs'],
  ])('shows both versions when both changed the same field: %s', async (choice, stays) => {
    const server = keeping(study);
    const { user } = await renderRoute(page, { answers: answering(study, { saveCycle: server.saveCycle }) });
    const learnt = await screen.findByLabelText('What did you learn?');
    server.change({ learnt: 'Theirs' });
    await fill(user, learnt, 'Mine');
    // While somebody types the page only says so.
    await user.click(await screen.findByRole('button', { name: 'Look at both versions' }));
    const panel = await screen.findByRole('region', { name: 'Two versions' });
    expect(panel.textContent).toContain('Mine');
    expect(panel.textContent).toContain('Theirs');
    await user.click(within(panel).getByRole('button', { name: choice }));
    await waitFor(() => {
      expect(server.now().learnt).toBe(stays);
      expect(screen.queryByRole('region', { name: 'Two versions' })).toBeNull();
    });
    expect(screen.getByLabelText('What did you learn?')).toHaveProperty('value', stays);
  });

  it('keeps what is written while nothing gets through, and has it again after a reload', async () => {
    const { user, unmount } = await renderRoute(page, {
      answers: answering(study, {
        saveCycle: () => {
          throw new Error('no way');
        },
      }),
    });
    const learnt = await screen.findByLabelText('What did you learn?');
    await fill(user, learnt, 'Socks work');
    leave(learnt);
    expect(await screen.findByRole('button', { name: 'Not saved: try again' })).toBeTruthy();
    unmount();
    const server = keeping(study);
    await renderRoute(page, { answers: answering(study, { saveCycle: server.saveCycle }) });
    expect(await screen.findByLabelText('What did you learn?')).toHaveProperty('value', 'Socks work');
    expect(screen.getByText('What you had typed is here again.')).toBeTruthy();
    await waitFor(() => {
      expect(server.now().learnt).toBe('Socks work');
    });
  });

  it('goes a stage back with a reason', async () => {
    const { user } = await renderRoute(page, {
      answers: answering(study, {
        stepBackCycle: (_root, args) =>
          inputOf(args).reason === undefined
            ? { cycle: study, problems: [problem('REASON_MISSING', 'Say why it goes back.', 'reason')] }
            : { cycle: { ...doing, version: 6 }, problems: [] },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Back to Do' }));
    const dialogue = await screen.findByRole('dialog', { name: 'A3 back to Do?' });
    await user.click(within(dialogue).getByRole('button', { name: 'Step back' }));
    expect(await within(dialogue).findByText('Say why it goes back.')).toBeTruthy();
    await user.click(within(dialogue).getByLabelText(/Why does it go back/));
    await user.paste('It ran on.');
    await user.click(within(dialogue).getByRole('button', { name: 'Step back' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'What happens when you try it?' }),
    ).toBeTruthy();
  });
});

describe('a test in Act', () => {
  it('opens the next test when adapted', async () => {
    const server = keeping(acting as unknown as typeof study);
    const next = { ...plan, id: 'c4', label: 'A4', number: 4, version: 1 };
    let decided: unknown;
    const { user, address, container } = await renderRoute(page, {
      answers: {
        ...answering(acting, {
          saveCycle: server.saveCycle,
          decideCycle: (_root, args) => {
            decided = inputOf(args);
            return { cycle: { ...closed, decision: 'ADAPT', version: 9 }, nextCycle: next, problems: [] };
          },
        }),
        Project: {
          cycle: (_root: unknown, args: unknown) =>
            (args as { label: string }).label === 'A4' ? next : acting,
        },
      } as Answers,
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'What next?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(await screen.findByText('Choose: adopt, adapt or abandon.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Adapt/ }));
    expect(await axeFindings(container)).toEqual([]);
    await fill(user, screen.getByLabelText('What changes in the next test?'), 'All bays');
    await user.click(screen.getByRole('radio', { name: 'Whole ward' }));
    await user.click(screen.getByRole('button', { name: 'Adapt it' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/projects/QI-2026-0101/tests/A4');
    });
    expect(await screen.findByText(/A4 is planned\./)).toBeTruthy();
    expect(decided).toMatchObject({ id: 'c3', decision: 'ADAPT' });
    expect(server.now()).toMatchObject({
      decision: 'ADAPT',
      nextChange: 'All bays',
      nextScale: 'WHOLE_UNIT',
    });
  });

  it('asks of each decision what it needs', async () => {
    const server = keeping(acting as unknown as typeof study);
    const { user } = await renderRoute(page, {
      answers: answering(acting, {
        saveCycle: server.saveCycle,
        decideCycle: () => ({
          cycle: server.now(),
          nextCycle: null,
          problems: [problem('REASON_MISSING', 'Stopping is a result. Why?', 'reason')],
        }),
      }),
    });
    await user.click(await screen.findByRole('radio', { name: /Adopt/ }));
    expect(screen.getByLabelText('How does it become the way you work?')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Abandon/ }));
    expect(screen.getByLabelText('Why? Others will search for this.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Abandon it' }));
    expect(await screen.findByText('Stopping is a result. Why?')).toBeTruthy();
    expect(screen.getByLabelText('Why? Others will search for this.').getAttribute('aria-invalid')).toBe(
      'true',
    );
  });
});

describe('a closed test', () => {
  it('is a record of all four stages', async () => {
    const { container } = await renderRoute(page, { answers: answering(closed) });
    expect(await screen.findByRole('heading', { level: 2, name: 'Act' })).toBeTruthy();
    // At the head, since it is what others look for, and in its place.
    expect(screen.getAllByText(/Socks lie in every admission pack\./)).toHaveLength(2);
    expect(screen.getByText(/Adopted on 24 November 2026\./)).toBeTruthy();
    expect(screen.getByText('Partly, less than predicted')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'What did you learn?' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to Act' })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('from a register shows its gaps and lets them be filled in', async () => {
    const imported = {
      ...closed,
      origin: 'IMPORT',
      gaps: ['END', 'DECISION'],
      endedOn: null,
      decision: null,
      allowedActions: ['cycle.edit', 'comment.write'],
    };
    const server = keeping(imported as unknown as typeof study);
    const { user, container } = await renderRoute(page, {
      answers: answering(imported, { saveCycle: server.saveCycle }),
    });
    expect(await screen.findByRole('heading', { name: 'The register does not say' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fill in the end' }));
    const day = screen.getByLabelText(/It ended on/);
    fireEvent.change(day, { target: { value: '2026-11-20' } });
    leave(day);
    await waitFor(() => {
      expect(server.now().endedOn).toBe('2026-11-20');
    });
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('whoever may only read', () => {
  it('sees everything written, no button to change it, and whom to ask', async () => {
    const { container } = await renderRoute(page, {
      answers: answering({ ...study, allowedActions: [] }, {}, false),
    });
    expect(
      await screen.findByText(/You can read this test. Grace Okoro can change it. Ask Grace./),
    ).toBeTruthy();
    expect(screen.getByText('28 of 38 wore them.')).toBeTruthy();
    expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([]);
    expect(within(screen.getByRole('main')).queryAllByRole('textbox')).toEqual([]);
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the files', () => {
  const file = (id: string, name: string) => ({
    id,
    name,
    bytes: 48_200,
    contentType: 'application/pdf',
    addedAt: '2026-11-21T09:30:00.000Z',
    addedBy: { id: 'sian', name: 'Siân Jones' },
    mayRemove: true,
    url: `/attachments/${id}`,
  });
  const real = XMLHttpRequest;
  afterEach(() => {
    globalThis.XMLHttpRequest = real;
  });

  it('are added one by one: what is refused says why in its place, the others are there', async () => {
    const attachments = [file('f1', 'tally.pdf')];
    globalThis.XMLHttpRequest = class {
      upload = {};
      status = 200;
      responseText = '';
      onload: () => void = () => undefined;
      open = () => undefined;
      setRequestHeader = () => undefined;
      send(body: FormData) {
        const sent = body.get('file') as File;
        const lies = sent.name === 'lie.pdf';
        if (!lies) attachments.push(file('f2', sent.name));
        this.status = lies ? 422 : 200;
        this.responseText = JSON.stringify({
          problems: lies ? [problem('NOT_WHAT_IT_SAYS', 'This is not the PDF it says it is.')] : [],
        });
        setTimeout(() => {
          this.onload();
        });
      }
    } as unknown as typeof XMLHttpRequest;
    const { user } = await renderRoute(page, {
      answers: {
        ...answering(study),
        PdsaCycle: { attachments: () => attachments },
      },
    });
    await user.upload(await screen.findByLabelText('Files to add'), [
      new File(['%PDF'], 'board.pdf', { type: 'application/pdf' }),
      new File(['no'], 'lie.pdf', { type: 'application/pdf' }),
    ]);
    expect((await screen.findByText('This is not the PDF it says it is.')).getAttribute('role')).toBe(
      'alert',
    );
    expect((await screen.findByRole('link', { name: 'board.pdf' })).getAttribute('href')).toBe(
      '/attachments/f2',
    );
    expect(screen.queryByRole('link', { name: 'lie.pdf' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Leave it out.*lie.pdf/ }));
    expect(screen.queryByText('This is not the PDF it says it is.')).toBeNull();
  });

  it('are removed after a second word', async () => {
    const { user } = await renderRoute(page, {
      answers: answering(
        { ...study, attachments: [file('f1', 'tally.pdf')] },
        { removeAttachment: () => ({ cycle: study, problems: [] }) },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'Remove tally.pdf' }));
    await user.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(await screen.findByText('No files yet.')).toBeTruthy();
  });
});

describe('the talk', () => {
  const person = (id: string, name: string) => ({ id, name, jobRole: 'Staff nurse' });
  const comment = (id: string, more: object = {}) => ({
    id,
    version: 1,
    at: '2026-11-21T09:30:00.000Z',
    editedAt: null,
    removed: false,
    text: 'Ask @Grace Okoro about nights.',
    allowedActions: ['comment.edit', 'comment.remove'],
    by: person('sian', 'Siân Jones'),
    mentions: [person('grace', 'Grace Okoro')],
    ...more,
  });

  it('lists what was said, and asks for somebody by the keyboard alone', async () => {
    const sent: unknown[] = [];
    const answers = answering(
      { ...study, comments: [comment('m1')] },
      {
        addComment: (_root, args) => {
          sent.push(inputOf(args));
          return {
            cycle: {
              ...study,
              comments: [
                comment('m1'),
                comment('m2', { text: 'Thanks, @Tom Hallam', mentions: [person('tom', 'Tom Hallam')] }),
              ],
            },
            problems: [],
          };
        },
      },
    );
    const { user } = await renderRoute(page, {
      answers: {
        ...answers,
        Organisation: {
          people: () => ({
            nodes: [person('tim', 'Tim Ash'), person('tom', 'Tom Hallam')],
            edges: [],
            pageInfo: { hasNextPage: false, endCursor: null },
            totalCount: 2,
          }),
        },
      },
    });
    expect(await screen.findByText('@Grace Okoro')).toHaveProperty('className', 'comment-mention');
    const field = screen.getByLabelText(/Say something/);
    await user.click(field);
    await user.keyboard('Thanks, @t');
    expect(await screen.findByRole('option', { name: /Tim Ash/ })).toBeTruthy();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field).toHaveProperty('value', 'Thanks, @Tom Hallam ');
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    expect(await screen.findByText('@Tom Hallam')).toBeTruthy();
    expect(sent).toEqual([{ cycleId: 'c3', text: 'Thanks, @Tom Hallam', mentionIds: ['tom'] }]);
  });

  it('leads to one comment by its address', async () => {
    await renderRoute(`${page}#comment-m1`, { answers: answering({ ...study, comments: [comment('m1')] }) });
    await waitFor(() => {
      expect(document.activeElement?.id).toBe('comment-m1');
    });
  });
});

describe('the page', () => {
  it('holds the place while it waits', async () => {
    await renderRoute(page, { answers: { Query: { organisation: () => new Promise(() => undefined) } } });
    expect(await screen.findByText('Fetching the test')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute(page, {
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

  it('looks like nothing where there is none that one may see', async () => {
    await renderRoute(page, { answers: answering(null) });
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });
});
