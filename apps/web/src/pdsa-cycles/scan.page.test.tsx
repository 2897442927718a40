import { jest } from '@jest/globals';
import { configure, screen, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const answering = (project: object | null): Answers => ({
  Query: {
    organisation: () => ({ id: 'org', name: 'Larkmere Hospitals', projectByCode: project }),
  },
});
const falls = {
  id: 'p1',
  code: 'QI-2026-0101',
  title: 'Fewer falls on Ward 7',
  unit: { id: 'w7', name: 'Ward 7' },
};
const address = 'http://localhost/larkmere/projects/QI-2026-0101/tests/new';

describe('the poster for the ward', () => {
  it('leads to the quick start, as squares and in words, clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/projects/QI-2026-0101/scan', {
      answers: answering(falls),
    });
    const card = await screen.findByRole('region', { name: 'Card for Fewer falls on Ward 7' });
    expect(within(card).getByRole('img', { name: `Code that leads to ${address}` })).toBeTruthy();
    expect(within(card).getByText(address.replace('http://', ''))).toBeTruthy();
    expect(within(card).getByText('QI-2026-0101 · Ward 7, Larkmere Hospitals')).toBeTruthy();
    expect(screen.getByRole('link', { name: address })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('is one large sheet or four small cards of the same', async () => {
    const { user, container } = await renderRoute('/larkmere/projects/QI-2026-0101/scan', {
      answers: answering(falls),
    });
    await user.click(await screen.findByRole('radio', { name: 'Four A6 cards' }));
    expect(container.querySelectorAll('.scan-card')).toHaveLength(4);
    // The printer gets four, a screen reader one.
    expect(screen.getAllByRole('region', { name: /Card for/ })).toHaveLength(1);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('draws a code that begins and ends as every such code does', async () => {
    const { container } = await renderRoute('/larkmere/projects/QI-2026-0101/scan', {
      answers: answering(falls),
    });
    await screen.findByRole('region', { name: /Card for/ });
    const code = container.querySelector('.scan-code');
    const size = Number(code?.getAttribute('viewBox')?.split(' ')[2]);
    const squares = code?.querySelector('path')?.getAttribute('d') ?? '';
    // Four quiet squares around, then a finder in three corners; the fourth has none.
    expect(squares.startsWith('M4 4h1v1h-1z')).toBe(true);
    const dark = (x: number, y: number) => squares.includes(`M${x} ${y}h1v1h-1z`);
    const finder = (x: number, y: number) =>
      [0, 1, 2, 3, 4, 5, 6].every((step) => dark(x + step, y) && dark(x, y + step) && dark(x + 6, y + step));
    expect(finder(4, 4)).toBe(true);
    expect(finder(size - 11, 4)).toBe(true);
    expect(finder(4, size - 11)).toBe(true);
    expect(finder(size - 11, size - 11)).toBe(false);
  });

  it('is nowhere for a project that one may not see', async () => {
    await renderRoute('/larkmere/projects/QI-2026-0101/scan', { answers: answering(null) });
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address.' })).toBeTruthy();
  });
});
