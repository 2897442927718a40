import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { everywhere, renderRoute } from './test-route';
import type { SearchHit } from './session';

const nowhere = '/larkmere/no-such-page';

test('an unknown address inside an organisation keeps the shell and says where to go', async () => {
  const { container } = await renderRoute(nowhere);
  expect(screen.getByRole('heading', { level: 1, name: 'There is nothing at this address.' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to your first page' }).getAttribute('href')).toBe(
    '/larkmere/portfolio',
  );
  await waitFor(() => {
    expect(document.title).toBe('Not found · Larkmere Hospitals · Tributary');
  });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('an organisation that one may not see looks like one that is not there', async () => {
  await renderRoute('/elsewhere/portfolio');
  expect(screen.getByRole('heading', { level: 1, name: 'There is nothing at this address.' })).toBeTruthy();
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('nobody signed in is led to the sign-in page and back', async () => {
  const { address } = await renderRoute('/larkmere/portfolio?live=1', { viewer: null });
  expect(address()).toBe(`/sign-in?next=${encodeURIComponent('/larkmere/portfolio?live=1')}`);
});

test('only the places of the viewer are shown', async () => {
  await renderRoute(nowhere, { viewer: { ...everywhere, places: ['my-work', 'people'] } });
  const bar = screen.getByRole('navigation', { name: 'Places' });
  const tabs = screen.getByRole('navigation', { name: 'Main places' });
  expect(
    within(bar)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['My work']);
  expect(within(bar).getByRole('button', { name: 'More' })).toBeTruthy();
  expect(within(tabs).queryByRole('link', { name: 'New test' })).toBeNull();
});

test('with one organisation there is nothing to switch, with two there is', async () => {
  const { unmount } = await renderRoute(nowhere);
  expect(screen.queryByRole('button', { name: /change organisation/ })).toBeNull();
  unmount();
  const other = { slug: 'northgate', name: 'Northgate' };
  const { user } = await renderRoute(nowhere, {
    viewer: { ...everywhere, organisations: [everywhere.organisation, other] },
  });
  await user.click(screen.getByRole('button', { name: /change organisation/ }));
  expect((await screen.findByRole('menuitem', { name: 'Northgate' })).getAttribute('href')).toBe(
    '/northgate',
  );
});

describe('the search', () => {
  const hits: readonly SearchHit[] = [
    { href: '/larkmere/first', name: 'Fewer falls', second: 'Project, Ward 7' },
    { href: '/larkmere/second', name: 'No avoidable harm', second: 'Goal' },
  ];

  test('opens with Ctrl K, asks once for a word, and goes to what is chosen', async () => {
    const asked: string[] = [];
    const { user, address } = await renderRoute(nowhere, {
      session: {
        search: (text) => {
          asked.push(text);
          return Promise.resolve(hits);
        },
      },
    });
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Find a project, person or goal' });
    await user.type(field, 'fal');
    expect(await screen.findByRole('option', { name: /Fewer falls/, selected: true })).toBeTruthy();
    expect(asked).toEqual(['fal']);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => {
      expect(address()).toBe('/larkmere/second');
    });
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('H1');
    });
  });

  test('says so when it found nothing or did not answer', async () => {
    let answer: () => Promise<readonly SearchHit[]> = () => Promise.resolve([]);
    const { user } = await renderRoute(nowhere, { session: { search: () => answer() } });
    await user.click(screen.getByRole('button', { name: /Find a project/ }));
    const field = await screen.findByRole('combobox');
    await user.type(field, 'zz');
    expect(await screen.findByText('Nothing found for “zz”. Try fewer letters.')).toBeTruthy();
    answer = () => Promise.reject(new Error('offline'));
    await user.type(field, 'z');
    expect(await screen.findByText(/The search did not answer/)).toBeTruthy();
  });
});

test('switching person is two actions and keeps the page for the next one', async () => {
  const left: string[] = [];
  const { user } = await renderRoute(nowhere, {
    session: {
      leave: (to) => {
        left.push(to);
        return Promise.resolve();
      },
    },
  });
  await user.click(screen.getByRole('button', { name: 'Maya Desai, menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Switch person' }));
  expect(left).toEqual([`/sign-in?next=${encodeURIComponent(nowhere)}`]);
});

test('a sign-out that the server did not hear is not passed off as one', async () => {
  const { user } = await renderRoute(nowhere, {
    session: { leave: () => Promise.reject(new Error('offline')) },
  });
  await user.click(screen.getByRole('button', { name: 'Maya Desai, menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect((await screen.findByRole('alert')).textContent).toContain('You are still signed in');
});

test('the appearance is chosen in the menu and kept on the device', async () => {
  const { user } = await renderRoute(nowhere);
  await user.click(screen.getByRole('button', { name: 'Maya Desai, menu' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
  expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('dark');
  expect(localStorage.getItem('tributary-appearance')).toBe('dark');
});

test('the sheet of a phone has the other places and the ways to leave', async () => {
  const { user } = await renderRoute(nowhere);
  const tabs = screen.getByRole('navigation', { name: 'Main places' });
  await user.click(within(tabs).getByRole('button', { name: 'More' }));
  const sheet = await screen.findByRole('dialog');
  expect(
    within(sheet)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Strategy', 'New project', 'Imports', 'People', 'Units']);
  expect(within(sheet).getByRole('button', { name: 'Switch person' })).toBeTruthy();
});
