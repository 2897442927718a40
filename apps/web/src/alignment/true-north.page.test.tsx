import { jest } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const goal = (id: string, title: string, parentId: string | null, more: object = {}) => ({
  id,
  title,
  kind: parentId === null ? 'TRUE_NORTH' : 'BREAKTHROUGH',
  parentId,
  patientLine: null,
  ...more,
});

const row = (of: object, figures: object = {}) => ({
  goal: of,
  depth: 0,
  live: 0,
  paused: 0,
  ideas: 0,
  closed: 0,
  claimed: 0,
  measured: null,
  moving: null,
  atThisLevel: 0,
  parts: 0,
  weight: null,
  share: null,
  effortKnown: 0,
  effortDays: 0,
  unitsCovered: 0,
  cyclesCompleted: 0,
  unserved: false,
  ...figures,
});

const harm = goal('harm', 'No avoidable harm', null, { patientLine: 'I am no worse off for being here.' });
const falls = goal('falls', 'Halve harm from falls', 'harm');
const words = goal('words', 'Interpreter at first contact', 'harm');

const rollUp = {
  asOf: '2026-11-22',
  recordsBegin: null,
  finding: '3 of 8 live projects reach no True North goal.',
  live: 8,
  paused: 1,
  ideas: 2,
  closed: 4,
  homeless: 3,
  stopsAtLocalGoal: 1,
  effortKnown: 2,
  effortDays: 31,
  microUnits: 12,
  unitsCovered: 4,
  cyclesCompleted: 6,
  unanswered: 2,
  longestWaitDays: 31,
  note: 'Excludes confidential work.',
  goals: [
    row(harm, {
      live: 5,
      claimed: 5,
      paused: 1,
      ideas: 2,
      closed: 4,
      atThisLevel: 1,
      parts: 5,
      weight: 30,
      share: 100,
      effortKnown: 2,
      effortDays: 31,
      unitsCovered: 4,
    }),
    row(falls, { live: 4, claimed: 4, atThisLevel: 4, parts: 4, weight: 60, share: 80, unitsCovered: 3 }),
    row(words, { unserved: true, weight: 40, share: 0 }),
  ],
};

const asked: unknown[] = [];
const answering = (organisation: object | null, figures: object = {}): Answers => ({
  Query: {
    organisation: () =>
      organisation === null
        ? null
        : { id: 'org', allowedActions: ['organisation.read', 'goal.create'], units: [], ...organisation },
  },
  Organisation: {
    rollUp: (_organisation, args) => {
      asked.push(args);
      return { ...rollUp, ...figures };
    },
  },
});

describe('the True North page', () => {
  it('says the finding, shows each goal, and is clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/true-north', { answers: answering({}) });
    expect(await screen.findByRole('heading', { level: 1, name: rollUp.finding })).toBeTruthy();
    expect(screen.getByText('True North · as it stands on 22 November 2026')).toBeTruthy();
    const card = screen.getByRole('article', { name: 'No avoidable harm' });
    expect(within(card).getByText('“I am no worse off for being here.”')).toBeTruthy();
    expect(within(card).getByText('Not judged yet')).toBeTruthy();
    expect(within(card).getByText('1 goal')).toBeTruthy();
    expect(screen.getByText('Excludes confidential work.')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('opens every figure to the list that it counts', async () => {
    await renderRoute('/larkmere/true-north', { answers: answering({}) });
    const table = await screen.findByRole('treegrid');
    const links = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('link')
        .map((link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`);
    expect(links(/No avoidable harm/)).toEqual([
      '5 /larkmere/portfolio?goal=harm&live=yes',
      '1 /larkmere/portfolio?status=PAUSED&goal=harm',
      '2 /larkmere/portfolio?status=IDEA&goal=harm',
      '4 /larkmere/portfolio?status=CLOSED&goal=harm',
      '5 /larkmere/portfolio?goal=harm&live=yes',
    ]);
    expect(links(/At this level/)).toEqual(['1 /larkmere/portfolio?goal=harm&live=yes&atThisLevel=yes']);
    expect(links(/Reach no True North goal/)).toEqual(['3 /larkmere/portfolio?live=yes&homeless=yes']);
    expect(links(/Stop at a local goal/)).toEqual(['1 /larkmere/portfolio?live=yes&stopsAtLocalGoal=yes']);
    expect(within(table).getByText('known for 2 of 5')).toBeTruthy();
    expect(within(table).getAllByText('of 12').length).toBe(3);
  });

  it('keeps its narrowing in the address bar, asks with it and hands it to the lists', async () => {
    asked.length = 0;
    const { user, address } = await renderRoute('/larkmere/true-north?unit=elm&status=TESTING,CLOSED', {
      answers: answering({}),
    });
    const table = await screen.findByRole('treegrid');
    expect(asked[0]).toEqual({ filter: { unitId: 'elm', status: ['TESTING', 'CLOSED'] }, asOf: null });
    const live = within(within(table).getByRole('row', { name: /No avoidable harm/ })).getAllByRole(
      'link',
    )[0];
    expect(live?.getAttribute('href')).toBe('/larkmere/portfolio?status=TESTING&goal=harm&unit=elm');
    await user.click(screen.getByRole('button', { name: /^Level/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Ward, clinic, team' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/true-north?status=TESTING%2CCLOSED&level=MICRO&unit=elm');
    });
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/true-north');
    });
  });

  it('shows a past day without opening figures of the present', async () => {
    await renderRoute('/larkmere/true-north?asOf=2026-04-01&view=table', {
      answers: answering({}, { asOf: '2026-04-01' }),
    });
    expect(await screen.findByText('True North · as it stood on 1 April 2026')).toBeTruthy();
    expect(screen.getByText(/these figures do not open/)).toBeTruthy();
    const table = screen.getByRole('treegrid');
    expect(within(table).queryAllByRole('link')).toEqual([]);
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('says what to begin with where there are no goals', async () => {
    await renderRoute('/larkmere/true-north', { answers: answering({}, { goals: [] }) });
    expect(await screen.findByRole('heading', { name: 'There are no goals yet.' })).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Write the first True North goal' });
    expect(link.getAttribute('href')).toBe('/larkmere/strategy');
  });

  it('says that no link is agreed yet where there are goals and nothing reaches them', async () => {
    await renderRoute('/larkmere/true-north', {
      answers: answering(
        {},
        { homeless: 8, goals: [row(harm, { unserved: true }), row(falls, { unserved: true })] },
      ),
    });
    expect(await screen.findByText(/No agreed links yet/)).toBeTruthy();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/true-north', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Drawing the streams')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/true-north', {
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

  it('looks like nothing to somebody who may not see the organisation', async () => {
    await renderRoute('/larkmere/true-north', { answers: answering(null) });
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });
});
