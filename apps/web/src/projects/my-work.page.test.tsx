import { jest } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';

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

const answering = (
  myWork: () => object,
  organisation: object = {},
  mutations: Answers[string] = {},
): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      allowedActions: ['project.create'],
      myWork: myWork(),
      ...organisation,
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
        name: /, Maya\. There are 1 link to answer and 1 link to confirm\.$/,
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
});
