import { jest } from '@jest/globals';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

/** Text in one go, as from the clipboard; what stands in the field already stays before it. */
const fill = async (user: UserEvent, field: Element, text: string) => {
  await user.click(field);
  await user.paste(text);
};

const person = (id: string, name: string, more: object = {}) => ({
  id,
  version: 1,
  name,
  jobRole: 'Staff nurse',
  leftOn: null,
  leavesOn: null,
  unit: null,
  ...more,
});

const goals = [
  {
    id: 'harm',
    title: 'No avoidable harm',
    kind: 'TRUE_NORTH',
    parentId: null,
    lineage: ['No avoidable harm'],
    retiredOn: null,
  },
  {
    id: 'falls',
    title: 'Halve harm from falls',
    kind: 'ANNUAL',
    parentId: 'harm',
    lineage: ['No avoidable harm', 'Halve harm from falls'],
    retiredOn: null,
  },
  {
    id: 'words',
    title: 'Plain words',
    kind: 'LOCAL',
    parentId: null,
    lineage: ['Plain words'],
    retiredOn: null,
  },
];

const link = (id: string, goalId: string, more: object = {}) => ({
  id,
  version: 4,
  project: { id: 'p1', code: 'QI-2026-0101', title: 'Fewer falls on Ward 7' },
  goal: goals.find((goal) => goal.id === goalId),
  status: 'AGREED',
  share: 60,
  effectiveShare: 60,
  contribution: 'Halving ours takes about 20 falls a year off the total.',
  raisedBySide: 'PROJECT',
  raisedBy: person('grace', 'Grace Okoro'),
  raisedAt: '2026-04-07T09:30:00.000Z',
  answeredBy: person('mairead', 'Mairéad Nolan'),
  answeredAt: '2026-04-16T09:30:00.000Z',
  reason: null,
  origin: 'HERE',
  confirmed: true,
  allowedActions: [],
  ...more,
});

const project = {
  id: 'p1',
  version: 7,
  code: 'QI-2026-0101',
  title: 'Fewer falls on Ward 7',
  summary: 'A bathroom round before bed.',
  problem: 'Ward 7 had 41 falls in six months.',
  aim: 'Reduce falls from 7.5 to 3.7 by 31 March 2027.',
  aimFrom: '7.5',
  aimTo: '3.7',
  aimUnit: 'per 1,000 bed days',
  aimBy: '2027-03-31',
  aimFor: null,
  rationale: null,
  scope: null,
  status: 'TESTING',
  pausedFrom: null,
  outcome: null,
  statusReason: null,
  restartOn: null,
  purpose: 'TEAM_LED',
  ambition: 'PATHWAY',
  visibility: 'OPEN',
  confidentialUntil: null,
  unit: { id: 'w7', name: 'Ward 7', lineage: ['Larkmere Hospitals', 'Medicine', 'Ward 7'] },
  startedOn: '2025-12-08',
  closedOn: null,
  effortDays: 46,
  claimedScore: 4,
  origin: 'IMPORT',
  register: {
    reference: 'P001',
    status: 'Testing',
    updatedOn: '2024-12-31',
    other: [{ heading: 'Setting', value: 'Inpatient' }],
    importId: null,
  },
  gaps: ['SPONSOR'],
  team: [
    { id: 't1', person: person('grace', 'Grace Okoro'), role: 'LEAD', from: '2025-12-08', to: null },
    {
      id: 't2',
      person: person('tom', 'Tom Hallam', { leftOn: '2026-08-05' }),
      role: 'DEPUTY',
      from: null,
      to: '2026-08-05',
    },
  ],
  alignments: [link('a1', 'falls')],
  unalignedShare: 40,
  history: [
    {
      id: 'h1',
      at: '2026-07-27T09:30:00.000Z',
      by: 'Grace Okoro',
      sentence: 'Grace Okoro moved the project to testing.',
      reason: 'One bay is ready.',
      changes: [
        { field: 'status', before: 'PLANNING', after: 'TESTING' },
        { field: 'restartOn', before: null, after: '2027-01-10' },
        { field: 'unitId', before: '0c5e', after: '9f1b' },
      ],
    },
  ],
  nextStatuses: ['PLANNING', 'IMPLEMENTING', 'PAUSED', 'CLOSED'],
  allowedActions: [
    'project.read',
    'project.edit',
    'project.move',
    'project.set-visibility',
    'alignment.propose',
  ],
};

const problem = (code: string, message: string, ...path: string[]) => ({ code, message, path });

const answering = (found: object | null, mutations: Answers[string] = {}): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      units: [],
      goals,
      projectByCode: found === null ? null : { ...project, ...found },
    }),
  },
  Mutation: mutations,
});

const inputOf = (args: unknown) => (args as { readonly input: Readonly<Record<string, unknown>> }).input;

afterEach(() => {
  sessionStorage.clear();
});

describe('the project page', () => {
  it('tells the story, its aim, its line of sight and its gaps, clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/projects/QI-2026-0101', { answers: answering({}) });
    const headline = await screen.findByRole('heading', { level: 1 });
    expect(headline.textContent).toContain('Reduce falls from 7.5 to 3.7 by 31 March 2027.');
    expect(screen.getByText('from 7.5 to 3.7').className).toBe('aim-part');
    expect(screen.getByText('QI-2026-0101 · Ward 7 · Medicine')).toBeTruthy();
    const sight = screen.getByRole('list', { name: 'To Halve harm from falls' });
    await waitFor(() => {
      expect(
        within(sight)
          .getAllByRole('listitem')
          .map((step) => step.textContent),
      ).toEqual([
        'No avoidable harmTrue North',
        'Halve harm from fallsObjective this year',
        'This project60% of its effort, agreed 16 April 2026',
      ]);
    });
    expect(screen.getByRole('link', { name: 'Name the sponsor' }).getAttribute('href')).toBe(
      '/larkmere/projects/QI-2026-0101?tab=team&add=SPONSOR',
    );
    expect(screen.getByText('P001')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('asks for the aim where there is none', async () => {
    await renderRoute('/larkmere/projects/QI-2026-0101', {
      answers: answering({ aim: null, gaps: ['AIM'] }),
    });
    expect(await screen.findByRole('link', { name: 'Write the aim' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Fewer falls on Ward 7');
  });

  it('saves only what was changed and lands a refusal on its field', async () => {
    const sent: unknown[] = [];
    const { user, address } = await renderRoute('/larkmere/projects/QI-2026-0101?edit=problem', {
      answers: answering(
        {},
        {
          editProject: (_root, args) => {
            sent.push(inputOf(args));
            return sent.length === 1
              ? {
                  project,
                  problems: [
                    problem('IDENTIFIER', 'This looks like an NHS number. We did not store it.', 'problem'),
                  ],
                }
              : { project: { ...project, version: 8, problem: '30 falls in six months.' }, problems: [] };
          },
        },
      ),
    });
    const field = await screen.findByRole('textbox', { name: 'What happens now, to whom, how often?' });
    await user.clear(field);
    await fill(user, field, '943 476 5919 fell.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This looks like an NHS number. We did not store it.')).toBeTruthy();
    expect(field).toHaveProperty('value', '943 476 5919 fell.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await fill(user, field, '30 falls in six months.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('30 falls in six months.', { selector: 'p' })).toBeTruthy();
    expect(sent[1]).toEqual({ id: 'p1', version: 7, problem: '30 falls in six months.' });
    expect(address()).toBe('/larkmere/projects/QI-2026-0101');
  });

  it('shows both versions when somebody else was faster, and keeps mine when asked to', async () => {
    const sent: Readonly<Record<string, unknown>>[] = [];
    const theirs = { ...project, version: 8, problem: 'Ward 7 had 39 falls in six months.' };
    const { user } = await renderRoute('/larkmere/projects/QI-2026-0101?edit=problem', {
      answers: answering(
        {},
        {
          editProject: (_root, args) => {
            const input = inputOf(args);
            sent.push(input);
            return input.version === 7
              ? { project: theirs, problems: [problem('STALE', 'Somebody else changed it.')] }
              : { project: { ...theirs, version: 9, problem: input.problem }, problems: [] };
          },
        },
      ),
    });
    const field = await screen.findByRole('textbox', { name: 'What happens now, to whom, how often?' });
    await fill(user, field, ' Most at night.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const panel = await screen.findByRole('region', { name: 'Two versions' });
    expect(panel.textContent).toContain('Most at night.');
    expect(panel.textContent).toContain('39 falls');
    await user.click(within(panel).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Two versions' })).toBeNull();
    });
    expect(sent[1]).toEqual({
      id: 'p1',
      version: 8,
      problem: 'Ward 7 had 41 falls in six months. Most at night.',
    });
  });

  it('keeps what was typed when the form is left without saving', async () => {
    const { user } = await renderRoute('/larkmere/projects/QI-2026-0101?edit=rationale', {
      answers: answering({}),
    });
    await fill(
      user,
      await screen.findByRole('textbox', { name: /Which change/ }),
      'People fall when they hurry.',
    );
    await user.click(screen.getByRole('tab', { name: /^History/ }));
    await user.click(screen.getByRole('tab', { name: 'Story' }));
    await user.click(screen.getByRole('link', { name: /Edit why we think it will work/ }));
    expect(await screen.findByRole('textbox', { name: /Which change/ })).toHaveProperty(
      'value',
      'People fall when they hurry.',
    );
    await user.click(screen.getByRole('button', { name: 'Leave it as it was' }));
    expect(sessionStorage.length).toBe(0);
  });

  it('asks exactly what a pause needs', async () => {
    const { user } = await renderRoute('/larkmere/projects/QI-2026-0101', {
      answers: answering(
        {},
        {
          changeProjectStatus: () => ({
            project,
            problems: [
              problem(
                'RESTART_MISSING',
                'Give the day on which it starts again or is looked at.',
                'restartOn',
              ),
              problem('AIM_MISSING', 'Write the aim before testing.', 'aim'),
            ],
          }),
        },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'Change status' }));
    const dialogue = await screen.findByRole('dialog');
    expect(within(dialogue).queryByLabelText(/When does it start again/)).toBeNull();
    await user.click(within(dialogue).getByRole('radio', { name: 'Paused' }));
    await fill(user, within(dialogue).getByLabelText('Why does it pause?'), 'Winter.');
    await user.click(within(dialogue).getByRole('button', { name: 'Pause the project' }));
    const restart = within(dialogue).getByLabelText(/When does it start again/);
    await waitFor(() => {
      expect(restart.getAttribute('aria-invalid')).toBe('true');
    });
    expect(within(dialogue).getByText(/Give the day on which it starts again/)).toBeTruthy();
    expect(within(dialogue).getByRole('link', { name: 'Write the aim' })).toBeTruthy();
    expect(within(dialogue).getByLabelText('Why does it pause?')).toHaveProperty('value', 'Winter.');
  });

  it('gives a paused project of a register its restart date, from where it is missed', async () => {
    const sent: unknown[] = [];
    const paused = {
      ...project,
      status: 'PAUSED',
      pausedFrom: 'TESTING',
      nextStatuses: ['TESTING', 'CLOSED'],
    };
    const { user, address } = await renderRoute('/larkmere/projects/QI-2026-0101', {
      answers: answering(
        { ...paused, restartOn: null, gaps: ['RESTART'] },
        {
          changeProjectStatus: (_root, args) => {
            sent.push(inputOf(args));
            return {
              project: { ...paused, restartOn: '2027-03-01', gaps: [], version: project.version + 1 },
              problems: [],
            };
          },
        },
      ),
    });
    expect(await screen.findByText('Paused, no restart date recorded.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Set restart date' }));
    expect(address()).toBe('/larkmere/projects/QI-2026-0101?ask=restart');
    const dialogue = await screen.findByRole('dialog', { name: 'Set restart date' });
    fireEvent.change(within(dialogue).getByLabelText(/When does it start again/), {
      target: { value: '2027-03-01' },
    });
    await user.click(within(dialogue).getByRole('button', { name: 'Set restart date' }));
    await waitFor(() => {
      expect(sent).toEqual([
        { id: project.id, version: project.version, to: 'PAUSED', restartOn: '2027-03-01' },
      ]);
    });
    expect(await screen.findByText('Paused until 1 March 2027.')).toBeTruthy();
    expect(address()).toBe('/larkmere/projects/QI-2026-0101');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    await user.click(screen.getByRole('button', { name: 'Change restart date' }));
    const again = await screen.findByRole('dialog', { name: 'Change restart date' });
    expect(within(again).getByLabelText(/When does it start again/)).toHaveProperty('value', '2027-03-01');
  });

  it('proposes a link, and says before sending that shares would pass 100 %', async () => {
    const sent: unknown[] = [];
    const { user } = await renderRoute('/larkmere/projects/QI-2026-0101?tab=alignment', {
      answers: answering(
        {},
        {
          proposeAlignment: (_root, args) => {
            sent.push(inputOf(args));
            const made = link('a2', 'words', {
              status: 'PROPOSED',
              share: 30,
              effectiveShare: null,
              answeredAt: null,
              answeredBy: null,
            });
            return {
              alignment: made,
              project: { ...project, alignments: [...project.alignments, made] },
              problems: [],
            };
          },
        },
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'Propose a link' }));
    const dialogue = await screen.findByRole('dialog');
    await fill(
      user,
      within(dialogue).getByLabelText(/Which goal does it move/, { selector: 'input' }),
      'plain',
    );
    await user.click(await screen.findByRole('option', { name: /Plain words/ }));
    await fill(
      user,
      within(dialogue).getByLabelText(/How does it move the goal/),
      'Letters people can read.',
    );
    const share = within(dialogue).getByLabelText(/Share of the project/);
    await fill(user, share, '50');
    expect(within(dialogue).getByText(/Give at most 40 %/)).toBeTruthy();
    await user.click(within(dialogue).getByRole('button', { name: 'Propose the link' }));
    expect(sent).toEqual([]);
    await user.clear(share);
    await fill(user, share, '30');
    await user.click(within(dialogue).getByRole('button', { name: 'Propose the link' }));
    expect(await screen.findByRole('article', { name: 'Fewer falls on Ward 7, Plain words' })).toBeTruthy();
    expect(sent).toEqual([
      { projectId: 'p1', goalId: 'words', share: 30, contribution: 'Letters people can read.' },
    ]);
  });

  it('offers on a link only what is allowed, and wants the reason of a refusal', async () => {
    const open = link('a3', 'words', {
      status: 'PROPOSED',
      effectiveShare: null,
      answeredAt: null,
      answeredBy: null,
      raisedBySide: 'GOAL',
      allowedActions: ['alignment.answer'],
    });
    const { user } = await renderRoute('/larkmere/projects/QI-2026-0101?tab=alignment', {
      answers: answering(
        { alignments: [link('a1', 'falls'), open] },
        {
          declineAlignment: () => ({
            alignment: open,
            project: null,
            problems: [problem('REASON_MISSING', 'Give the reason. The other side reads it.', 'reason')],
          }),
        },
      ),
    });
    const agreed = await screen.findByRole('article', { name: /Halve harm from falls/ });
    expect(within(agreed).queryAllByRole('button')).toEqual([]);
    const proposed = screen.getByRole('article', { name: /Plain words/ });
    expect(
      within(proposed)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Agree', 'Decline']);
    await user.click(within(proposed).getByRole('button', { name: 'Decline' }));
    await user.click(within(proposed).getByRole('button', { name: 'Decline the link' }));
    expect(await within(proposed).findByText('Give the reason. The other side reads it.')).toBeTruthy();
  });

  it('shows the team of today and of before, and what happened', async () => {
    const { user } = await renderRoute('/larkmere/projects/QI-2026-0101?tab=team', {
      answers: answering({}),
    });
    expect(await screen.findByText('Grace Okoro')).toBeTruthy();
    expect(screen.getByText('Left on 5 August 2026')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'End: Grace Okoro, lead' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'History' }));
    expect(await screen.findByText('Grace Okoro moved the project to testing.')).toBeTruthy();
    expect(screen.getByText('“One bay is ready.”')).toBeTruthy();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Planning became Testing',
      '10 January 2027',
    ]);
  });

  it('leads to its tests in a tab of their own, and to a new one', async () => {
    const { user, address } = await renderRoute('/larkmere/projects/QI-2026-0101', {
      answers: answering({
        cycles: [{ id: 'c1' }, { id: 'c2' }],
        changeIdeas: [],
        fidelity: [],
        allowedActions: [...project.allowedActions, 'cycle.read', 'cycle.edit'],
      }),
    });
    expect((await screen.findByRole('link', { name: 'Start a test' })).getAttribute('href')).toBe(
      '/larkmere/projects/QI-2026-0101/tests/new',
    );
    const tab = screen.getByRole('tab', { name: 'Tests 2' });
    await user.click(tab);
    await waitFor(() => {
      expect(address()).toBe('/larkmere/projects/QI-2026-0101/tests');
    });
    await waitFor(() => {
      expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Tests 2');
    });
    expect(document.activeElement?.textContent).toBe('Tests 2');
    await user.click(screen.getByRole('tab', { name: 'Story' }));
    expect(address()).toBe('/larkmere/projects/QI-2026-0101');
  });

  it('has no buttons for somebody who may only read, and says who can change it', async () => {
    await renderRoute('/larkmere/projects/QI-2026-0101', {
      answers: answering({ allowedActions: ['project.read'] }),
    });
    expect(await screen.findByText(/You can read this project/)).toBeTruthy();
    const main = screen.getByRole('main');
    expect(within(main).queryAllByRole('button')).toEqual([]);
    expect(within(main).queryByRole('link', { name: /^Edit/ })).toBeNull();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/projects/QI-2026-0101', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching the project')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/projects/QI-2026-0101', {
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
    await renderRoute('/larkmere/projects/QI-2026-9999', { answers: answering(null) });
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });
});
