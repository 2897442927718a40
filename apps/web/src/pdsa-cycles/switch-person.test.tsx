import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { jest } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import { ConnectedSession } from '../people/connected-session';
import { forgetPerson } from '../platform/client';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { Autosave } from './autosave';
import type { SaveAnswer } from './autosave';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const secret = 'Slippers with a bell';
const keptHere = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
const nobody = () => new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('when one person hands over to the next', () => {
  it('what was typed and not sent is gone from the device', async () => {
    // The page would load anew, which this browser without pages cannot.
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let signedOut = 0;
    const sent: unknown[] = [];
    const answers: Answers = {
      Query: {
        viewer: () => ({
          accountId: 'grace',
          memberships: [
            {
              home: 'my-work',
              allowedActions: ['project.create'],
              organisation: { id: 'org', name: 'Larkmere Hospitals', slug: 'larkmere' },
              person: { id: 'grace', name: 'Grace Okoro' },
            },
          ],
        }),
        organisation: () => ({
          id: 'org',
          projectByCode: {
            id: 'p1',
            code: 'QI-2026-0101',
            title: 'Fewer falls on Ward 7',
            status: 'TESTING',
            allowedActions: ['cycle.edit'],
            changeIdeas: [],
          },
        }),
      },
      Mutation: {
        signOut: () => {
          signedOut += 1;
          return { problems: [] };
        },
        planCycle: (_root, args) => {
          sent.push(args);
          return { cycle: null, problems: [] };
        },
      },
    };
    const { user } = await renderRoute('/larkmere/projects/QI-2026-0101/tests/new', {
      answers,
      Session: ConnectedSession,
    });
    await user.type(await screen.findByRole('textbox', { name: 'What will you try?' }), secret);
    expect(keptHere()).toContain(secret);
    // Two actions.
    await user.click(screen.getByRole('button', { name: 'Grace Okoro, menu' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Switch person' }));
    await waitFor(() => {
      expect(keptHere()).not.toContain(secret);
    });
    expect(signedOut).toBe(1);
    expect(sent).toEqual([]);
    said.mockRestore();
  });

  describe('and a save is still on its way', () => {
    const sent: string[] = [];
    let answer: (how: SaveAnswer | Error) => void = () => undefined;
    const writing = () => {
      sent.length = 0;
      const autosave = new Autosave({
        name: 'cycle-c1',
        base: { observations: '' },
        version: 1,
        send: (state) => {
          sent.push(JSON.stringify(state.sent));
          return new Promise((resolve, reject) => {
            answer = (how) => {
              if (how instanceof Error) reject(how);
              else resolve(how);
            };
          });
        },
      });
      autosave.open();
      autosave.write('observations', secret);
      void autosave.flush();
      // Typed while the first is under way: it waits for its turn.
      autosave.write('observations', `${secret}, and more`);
      return autosave;
    };

    beforeEach(() => {
      jest.useFakeTimers();
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    it.each([
      ['is lost', new Error('offline')],
      ['is accepted after all', { kind: 'accepted', base: { observations: secret }, version: 2 }],
      ['is refused as stale', { kind: 'stale', base: { observations: 'Theirs' }, version: 2 }],
    ] satisfies [string, Error | SaveAnswer][])('nothing follows it when it %s', async (_how, how) => {
      const autosave = writing();
      expect(sent).toHaveLength(1);
      expect(keptHere()).toContain(secret);
      await forgetPerson(nobody());
      answer(how);
      await jest.advanceTimersByTimeAsync(120_000);
      window.dispatchEvent(new Event('online'));
      window.dispatchEvent(new Event('pagehide'));
      autosave.write('observations', 'typed after leaving');
      expect(await autosave.flush()).toBe(false);
      await jest.advanceTimersByTimeAsync(120_000);
      expect(sent).toHaveLength(1);
      expect(keptHere()).not.toContain(secret);
      expect(keptHere()).not.toContain('typed after leaving');
    });

    it('nothing follows it in a tab that has not heard yet', async () => {
      writing();
      // Another tab left: it writes this, and its event has not come here.
      localStorage.setItem('left-tributary-at', '1');
      answer({ kind: 'accepted', base: { observations: secret }, version: 2 });
      await jest.advanceTimersByTimeAsync(120_000);
      expect(sent).toHaveLength(1);
    });
  });
});
