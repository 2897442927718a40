import { jest } from '@jest/globals';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { dayAhead, daysOn, todayHere } from './look-back-days';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const former = {
  id: 'c1',
  label: 'C1',
  number: 1,
  stage: 'CLOSED',
  origin: 'HERE',
  createdAt: '2026-11-01T08:00:00.000Z',
  changeTested: 'Fit non-slip socks at admission',
  scale: 'FEW_PATIENTS',
  carriedOut: 'YES',
  decision: 'ADAPT',
  nextChange: 'Fit them before the first walk',
  nextScale: null,
  learnt: 'Socks are in the wrong cupboard.',
  predictions: [
    {
      id: 'p1',
      question: 'How many wear socks by noon?',
      words: 'Most will',
      direction: 'UP',
      from: '60%',
      to: '85%',
      late: false,
      result: '74%',
      verdict: 'MET',
      resultDirection: 'LESS',
    },
  ],
};
const footwear = {
  id: 'footwear',
  letter: 'C',
  text: 'Footwear first',
  retiredOn: null,
  createdAt: '2026-10-20T08:00:00.000Z',
  cycles: [former],
};
const bathroom = {
  id: 'bathroom',
  letter: 'A',
  text: 'Bathroom before bed',
  retiredOn: null,
  createdAt: '2026-09-01T08:00:00.000Z',
  cycles: [],
};
const project = (more: object = {}) => ({
  id: 'p1',
  code: 'QI-2026-0101',
  title: 'Fewer falls on Ward 7',
  status: 'TESTING',
  allowedActions: ['cycle.read', 'cycle.edit'],
  changeIdeas: [bathroom, footwear],
  ...more,
});
const answering = (given: object | null, mutations: Answers[string] = {}): Answers => ({
  Query: { organisation: () => ({ id: 'org', projectByCode: given }) },
  Mutation: mutations,
});
const begun = (more: object = {}) => ({
  planCycle: (_root: unknown, { input }: any) => ({
    cycle: {
      id: 'c2',
      label: 'C2',
      version: 1,
      stage: input.start ? 'DO' : 'PLAN',
      lookBackOn: input.lookBackOn,
      changeIdea: { id: input.changeIdeaId ?? 'blankets' },
      predictions: input.predictions.map((one: object) => ({ id: 'p2', ...one })),
    },
    problems: [],
    ...more,
  }),
});
const address = '/larkmere/projects/QI-2026-0101/tests/new';
const today = todayHere();

beforeEach(() => {
  sessionStorage.clear();
});

describe('the quick start', () => {
  it('stands there with what is known, and is clean for a screen reader', async () => {
    const { container } = await renderRoute(address, { answers: answering(project()) });
    expect(await screen.findByText('Ramp C, Footwear first · test C2')).toBeTruthy();
    const tried = screen.getByRole('textbox', { name: 'What will you try?' });
    expect((tried as HTMLTextAreaElement).value).toBe('Fit them before the first walk');
    expect(screen.getByRole('radio', { name: 'up', checked: true })).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'from' }) as HTMLInputElement).value).toBe('74%');
    expect(screen.getByRole('radio', { name: 'One bay', checked: true })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'In a week', checked: true })).toBeTruthy();
    expect(screen.getByText('How many wear socks by noon?')).toBeTruthy();
    expect(screen.getByText('Four questions. No patient names or numbers, please.')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('starts with what is there, says where it waits, and is taken back with the words kept', async () => {
    const sent: any[] = [];
    const { user, container } = await renderRoute(address, {
      answers: answering(project(), {
        planCycle: (root: unknown, args: any) => {
          sent.push(args.input);
          return begun().planCycle(root, args);
        },
        discardCycle: (_root, args) => {
          sent.push(args);
          return { cycle: null, problems: [] };
        },
      }),
    });
    await user.type(await screen.findByRole('textbox', { name: 'In your words' }), 'Most wear them');
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Test C2 has begun.' })).toBe(
      document.activeElement,
    );
    expect(sent[0]).toEqual({
      projectId: 'p1',
      changeIdeaId: 'footwear',
      copyFrom: 'c1',
      previousIds: ['c1'],
      buildsOn: 'Fit them before the first walk',
      changeTested: 'Fit them before the first walk',
      predictions: [
        {
          question: 'How many wear socks by noon?',
          words: 'Most wear them',
          direction: 'UP',
          from: '74%',
          to: '85%',
        },
      ],
      scale: 'ONE_BAY',
      scaleCount: null,
      scaleCountOf: null,
      scaleConditions: null,
      lookBackOn: daysOn(today, 7),
      start: true,
    });
    expect(screen.getByText(/Most wear them \(up from 74% to 85%\)/)).toBeTruthy();
    expect(screen.getByText(new RegExp(dayAhead(daysOn(today, 7), today)))).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open test C2' }).getAttribute('href')).toBe(
      '/larkmere/projects/QI-2026-0101/tests/C2',
    );
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const words = await screen.findByRole('textbox', { name: 'In your words' });
    expect((words as HTMLTextAreaElement).value).toBe('Most wear them');
    expect(sent[1].input).toMatchObject({ id: 'c2', version: 1 });
    expect(sent[1].input.reason).not.toBe('');
  });

  it('makes a new idea of the words where there is none', async () => {
    const sent: any[] = [];
    const { user } = await renderRoute(address, {
      answers: answering(project({ changeIdeas: [] }), {
        planCycle: (root: unknown, args: any) => {
          sent.push(args.input);
          return begun().planCycle(root, args);
        },
      }),
    });
    expect(await screen.findByText('A new change idea · test A1')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'What will you try?' }), ' Yellow blankets ');
    await user.type(screen.getByRole('textbox', { name: 'from' }), '6');
    await user.type(screen.getByRole('textbox', { name: 'to' }), '4');
    // Nobody has to say twice that 6 to 4 is down.
    expect(screen.getByRole('radio', { name: 'down', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Whole ward' }));
    expect(screen.getByRole('radio', { name: 'In 4 weeks', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plan it for later' }));
    expect(await screen.findByRole('heading', { name: 'Test C2 is planned.' })).toBeTruthy();
    expect(sent[0]).toMatchObject({
      newIdea: 'Yellow blankets',
      changeTested: 'Yellow blankets',
      scale: 'WHOLE_UNIT',
      lookBackOn: daysOn(today, 28),
      start: false,
    });
    expect(sent[0]).not.toHaveProperty('changeIdeaId');
    expect(sent[0]).not.toHaveProperty('copyFrom');
  });

  it('does not make a new idea twice when its test was taken back', async () => {
    let ideas: readonly object[] = [];
    const sent: any[] = [];
    const { user } = await renderRoute(address, {
      answers: {
        Query: { organisation: () => ({ id: 'org', projectByCode: project({ changeIdeas: ideas }) }) },
        Mutation: {
          planCycle: (root: unknown, args: any) => {
            sent.push(args.input);
            ideas = [{ ...bathroom, id: 'blankets', text: 'Yellow blankets' }];
            return begun().planCycle(root, args);
          },
          discardCycle: () => ({ cycle: null, problems: [] }),
        },
      },
    });
    await user.type(await screen.findByRole('textbox', { name: 'What will you try?' }), 'Yellow blankets');
    await user.type(screen.getByRole('textbox', { name: 'In your words' }), 'Fewer falls');
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Ramp A, Yellow blankets · test A1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    await screen.findByRole('heading', { name: /has begun/ });
    expect(sent.map(({ newIdea, changeIdeaId }) => newIdea ?? changeIdeaId)).toEqual([
      'Yellow blankets',
      'blankets',
    ]);
  });

  it('says on their fields what is missing, without asking the api', async () => {
    const { user } = await renderRoute(address, { answers: answering(project({ changeIdeas: [] })) });
    await user.click(await screen.findByRole('button', { name: 'Start the test' }));
    const tried = screen.getByRole('textbox', { name: 'What will you try?' });
    expect(tried.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Say in a few words what you will try.')).toBeTruthy();
    await user.type(tried, 'Yellow blankets');
    await user.click(screen.getByRole('radio', { name: 'Pick a day' }));
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    expect(await screen.findByText('Say what you think will happen, before you find out.')).toBeTruthy();
    expect(screen.getByText('Pick the day on which you look back.')).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'In your words' }));
    });
  });

  it('shows what the api refuses on its field, and keeps what was typed over a reload', async () => {
    const answers = answering(project({ changeIdeas: [] }), {
      planCycle: () => ({
        cycle: null,
        problems: [
          {
            code: 'PATIENT_NUMBER',
            message: 'This looks like an NHS number. We did not store it.',
            path: ['input', 'newIdea'],
          },
        ],
      }),
    });
    const { user, unmount } = await renderRoute(address, { answers });
    await user.type(await screen.findByRole('textbox', { name: 'What will you try?' }), 'Yellow blankets');
    await user.click(screen.getByRole('radio', { name: 'no change' }));
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    expect(await screen.findByText('This looks like an NHS number. We did not store it.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'What will you try?' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    unmount();
    await renderRoute(address, { answers });
    const again = await screen.findByRole('textbox', { name: 'What will you try?' });
    expect((again as HTMLTextAreaElement).value).toBe('Yellow blankets');
    expect(screen.getByRole('radio', { name: 'no change', checked: true })).toBeTruthy();
  });

  it('says a fault without losing a word', async () => {
    const { user } = await renderRoute(address, {
      answers: answering(project(), {
        planCycle: () => {
          throw new Error('no database');
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Start the test' }));
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'What will you try?' }) as HTMLTextAreaElement).value).toBe(
      'Fit them before the first walk',
    );
  });

  it('takes another idea in two taps, keeps what was typed and lets go of the rest', async () => {
    const { user } = await renderRoute(address, { answers: answering(project()) });
    await user.type(await screen.findByRole('textbox', { name: 'In your words' }), 'It will help');
    await user.click(screen.getByRole('button', { name: /^Change/ }));
    const dialogue = await screen.findByRole('dialog', { name: 'Which idea do you test?' });
    await user.click(within(dialogue).getByRole('button', { name: /Bathroom before bed/ }));
    expect(await screen.findByText('Ramp A, Bathroom before bed · test A1')).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'What will you try?' }) as HTMLTextAreaElement).value).toBe(
      'Bathroom before bed',
    );
    expect((screen.getByRole('textbox', { name: 'In your words' }) as HTMLTextAreaElement).value).toBe(
      'It will help',
    );
    expect((screen.getByRole('textbox', { name: 'to' }) as HTMLInputElement).value).toBe('');
  });

  it('begins on the ramp or after the test that the address names', async () => {
    const { unmount } = await renderRoute(`${address}?idea=bathroom`, { answers: answering(project()) });
    expect(await screen.findByText('Ramp A, Bathroom before bed · test A1')).toBeTruthy();
    unmount();
    await renderRoute(`${address}?after=c1`, { answers: answering(project()) });
    expect(await screen.findByText('Ramp C, Footwear first · test C2')).toBeTruthy();
  });

  it('points to a test of the ramp that still has something to teach', async () => {
    const open = {
      ...former,
      id: 'c2',
      label: 'C2',
      number: 2,
      stage: 'STUDY',
      decision: null,
      learnt: null,
    };
    await renderRoute(address, {
      answers: answering(project({ changeIdeas: [{ ...footwear, cycles: [former, open] }] })),
    });
    expect(
      await screen.findByText(/C2 waits for Study\. What it teaches belongs in this one\./),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look at C2 first' })).toBeTruthy();
    expect(screen.getByText('Ramp C, Footwear first · test C3')).toBeTruthy();
  });

  it('points to a test of the ramp that is planned already', async () => {
    const planned = { ...former, id: 'c2', label: 'C2', number: 2, stage: 'PLAN', decision: null };
    await renderRoute(address, {
      answers: answering(project({ changeIdeas: [{ ...footwear, cycles: [former, planned] }] })),
    });
    expect((await screen.findByRole('link', { name: 'Start C2 instead' })).getAttribute('href')).toBe(
      '/larkmere/projects/QI-2026-0101/tests/C2',
    );
  });

  it('takes the words out of what Word puts on the clipboard', async () => {
    await renderRoute(address, { answers: answering(project({ changeIdeas: [] })) });
    const field = await screen.findByRole('textbox', { name: 'What will you try?' });
    fireEvent.paste(field, {
      clipboardData: {
        getData: (type: string) =>
          type === 'text/html'
            ? '<p class="MsoNormal"><b>Yellow</b> blankets<o:p></o:p></p>'
            : 'Yellow blankets',
      },
    });
    await waitFor(() => {
      expect((field as HTMLTextAreaElement).value).toBe('Yellow blankets');
    });
  });

  it('tells a reader who can start one', async () => {
    await renderRoute(address, { answers: answering(project({ allowedActions: ['cycle.read'] })) });
    expect(await screen.findByText(/Its team and coaches can start a test of change/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start the test' })).toBeNull();
  });

  it('begins nothing in a closed project', async () => {
    await renderRoute(address, { answers: answering(project({ status: 'CLOSED' })) });
    expect(await screen.findByText(/This project is closed/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start the test' })).toBeNull();
  });

  it('is nowhere for a project that one may not see', async () => {
    await renderRoute(address, { answers: answering(null) });
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address.' })).toBeTruthy();
  });
});

describe('where a new test begins', () => {
  const choosing = (startIn: readonly object[]): Answers => ({
    Query: {
      organisation: () => ({
        id: 'org',
        allowedActions: ['project.create'],
        myCycles: { startIn },
        projectByCode: project(),
      }),
    },
  });
  const falls = { id: 'p1', code: 'QI-2026-0101', title: 'Fewer falls on Ward 7' };

  it('is at once the only project', async () => {
    const { address: at } = await renderRoute('/larkmere/tests/new', { answers: choosing([falls]) });
    await waitFor(() => {
      expect(at()).toBe(address);
    });
  });

  it('asks which of several', async () => {
    const { container } = await renderRoute('/larkmere/tests/new', {
      answers: choosing([falls, { id: 'p2', code: 'QI-2026-0102', title: 'Weekend handover' }]),
    });
    expect((await screen.findByRole('link', { name: 'Weekend handover' })).getAttribute('href')).toBe(
      '/larkmere/projects/QI-2026-0102/tests/new',
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('has a way on for somebody in no project', async () => {
    await renderRoute('/larkmere/tests/new', { answers: choosing([]) });
    expect(await screen.findByRole('link', { name: 'Start a project' })).toBeTruthy();
  });
});
