import { jest } from '@jest/globals';
import { configure, screen, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';

// A machine with other work to do is slow, and slow is not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const lights = [
  { light: 'DOCUMENTATION', lit: 20, unlit: 22, notYet: 8 },
  { light: 'ITERATIVE', lit: 18, unlit: 24, notYet: 8 },
  { light: 'PREDICTION', lit: 31, unlit: 11, notYet: 8 },
  { light: 'SMALL_SCALE', lit: 12, unlit: 30, notYet: 8 },
  { light: 'DATA_OVER_TIME', lit: 0, unlit: 40, notYet: 10 },
];
const answering = (distribution: (unitId: string | null) => object): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      name: 'Larkmere Hospitals',
      units: [{ id: 'w7', name: 'Ward 7', lineage: ['Larkmere', 'Ward 7'] }],
    }),
  },
  Organisation: { fidelity: (_root, { unitId }: any) => distribution(unitId) },
});

describe('how well tests are kept', () => {
  it('says the best and the least kept of the five, with their numbers and no name', async () => {
    const { container } = await renderRoute('/larkmere/portfolio/method', {
      answers: answering(() => ({ projects: 50, lights })),
    });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '31 of 42 projects predict before they test. None of 40 follow data over time.',
      }),
    ).toBeTruthy();
    const bar = screen.getByRole('group', { name: 'Predicted first' });
    expect(
      within(bar)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['31 keep it', '11 not yet', '8 too early to say']);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says the same as a table', async () => {
    const { user, container } = await renderRoute('/larkmere/portfolio/method', {
      answers: answering(() => ({ projects: 50, lights })),
    });
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /Begun small/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['12', '30', '8']);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('counts a unit and all beneath', async () => {
    const asked: (string | null)[] = [];
    await renderRoute('/larkmere/portfolio/method?unit=w7', {
      answers: answering((unitId) => {
        asked.push(unitId);
        return { projects: 0, lights: [] };
      }),
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no test to judge yet.' }),
    ).toBeTruthy();
    expect(asked).toEqual(['w7']);
  });

  it('judges nobody too early', async () => {
    await renderRoute('/larkmere/portfolio/method', {
      answers: answering(() => ({
        projects: 1,
        lights: lights.map(({ light }) => ({ light, lit: 0, unlit: 0, notYet: 1 })),
      })),
    });
    expect(
      await screen.findByRole('heading', { name: '1 project has begun to test. It is too early to judge.' }),
    ).toBeTruthy();
  });
});
