import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { axeFindings } from './axe-findings';
import { branchesOf, branchIds } from './branches';
import { unitsFinding } from './unit-words';

jest.setTimeout(20_000);

const unit = (id: string, name: string, parentId: string | null, more: object = {}) => ({
  id,
  version: 3,
  name,
  kind: 'WARD',
  level: 'MICRO',
  parentId,
  lineage: parentId === null ? [name] : ['St Brannoc’s Hospital', name],
  liveProjects: 0,
  allowedActions: ['unit.edit'],
  ...more,
});

const hospital = unit('h', 'St Brannoc’s Hospital', null, { kind: 'HOSPITAL', level: 'MESO' });
const units = [hospital, unit('e', 'Elm Ward', 'h', { liveProjects: 2 }), unit('o', 'Oak Ward', 'h')];

const answering = (organisation: object | null, mutations: Answers[string] = {}): Answers => ({
  Query: {
    organisation: () =>
      organisation === null
        ? null
        : {
            id: 'org',
            name: 'Larkmere Hospitals',
            slug: 'larkmere',
            allowedActions: ['organisation.read', 'unit.edit'],
            units,
            rollUp: {
              units: [
                { id: 'h', cyclesCompleted: 5 },
                { id: 'e', cyclesCompleted: 5 },
              ],
            },
            ...organisation,
          },
  },
  Mutation: mutations,
});

describe('the units page', () => {
  it('shows the tree with what it says, and is clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/units', { answers: answering({}) });
    expect(
      await screen.findByRole('heading', {
        name: '3 units. 1 of the 2 wards, clinics and teams has no live project.',
      }),
    ).toBeTruthy();
    const row = screen.getByRole('row', { name: /Elm Ward/ });
    expect(within(row).getByText('Micro')).toBeTruthy();
    expect(within(row).getByText('5')).toBeTruthy();
    expect(within(row).getByRole('link', { name: '2 live projects in Elm Ward' })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says what to begin with where there is nothing', async () => {
    await renderRoute('/larkmere/units', { answers: answering({ units: [] }) });
    expect(await screen.findByText(/Start with the organisation itself/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a unit' })).toBeTruthy();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/units', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching the units')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/units', {
      answers: {
        Query: {
          organisation: () => {
            throw new Error('no database');
          },
        },
      },
    });
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('has no button for somebody who may only read', async () => {
    await renderRoute('/larkmere/units', {
      answers: answering({
        allowedActions: ['organisation.read'],
        units: units.map((one) => ({ ...one, allowedActions: [] })),
      }),
    });
    expect(await screen.findByText('You can read the units. An administrator can change them.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add|More for/ })).toBeNull();
  });

  it('shows nothing of an organisation that is not theirs', async () => {
    await renderRoute('/larkmere/units', { answers: answering(null) });
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });

  it('puts a refusal under its field and keeps what was typed', async () => {
    const createUnit = jest.fn(() => ({
      unit: null,
      problems: [{ code: 'UNIT_NAME', message: 'Give the unit a name.', path: ['name'] }],
    }));
    const { user } = await renderRoute('/larkmere/units', { answers: answering({}, { createUnit }) });
    await user.click(await screen.findByRole('button', { name: 'Add a unit' }));
    const name = await screen.findByRole('textbox', { name: 'What is it called?' });
    await user.type(name, ' ');
    await user.click(screen.getByRole('button', { name: 'Add the unit' }));
    const refusal = await screen.findByText('Give the unit a name.');
    expect(name.getAttribute('aria-describedby')?.split(' ')).toContain(refusal.id);
    expect(createUnit).toHaveBeenCalledTimes(1);
  });

  it('adds a unit beneath the one whose menu was used', async () => {
    const createUnit = jest.fn((_parent: unknown, _input: unknown) => ({
      unit: unit('n', 'Hazel Ward', 'h'),
      problems: [],
    }));
    const { user } = await renderRoute('/larkmere/units', { answers: answering({}, { createUnit }) });
    await user.click(await screen.findByRole('button', { name: 'More for St Brannoc’s Hospital' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Add a unit beneath' }));
    await user.type(await screen.findByRole('textbox', { name: 'What is it called?' }), 'Hazel Ward');
    await user.click(screen.getByRole('button', { name: 'Add the unit' }));
    await waitFor(() => {
      expect(screen.getByText('Hazel Ward is saved.')).toBeTruthy();
    });
    expect(createUnit.mock.calls[0]?.[1]).toEqual({
      input: { organisationId: 'org', name: 'Hazel Ward', kind: 'WARD', level: 'MICRO', parentId: 'h' },
    });
  });

  it('shows both versions when somebody saved first', async () => {
    const editUnit = jest.fn((_parent: unknown, _input: unknown) => ({
      unit: { ...unit('o', 'Old Oak Ward', 'h'), version: 4 },
      problems: [{ code: 'STALE', message: 'Somebody changed this.', path: ['version'] }],
    }));
    const { user } = await renderRoute('/larkmere/units', { answers: answering({}, { editUnit }) });
    await user.click(await screen.findByRole('button', { name: 'Oak Ward' }));
    const name = await screen.findByRole('textbox', { name: 'What is it called?' });
    await user.clear(name);
    await user.type(name, 'Oak Ward East');
    await user.click(screen.getByRole('button', { name: 'Save the unit' }));
    expect(await screen.findByText('Somebody changed this unit while you had it open.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => {
      expect(editUnit).toHaveBeenCalledTimes(2);
    });
    expect(editUnit.mock.calls[1]?.[1]).toMatchObject({ input: { version: 4, name: 'Oak Ward East' } });
  });

  it('says why a unit in use stays', async () => {
    const removeUnit = () => ({
      removedId: null,
      problems: [
        { code: 'UNIT_IN_USE', message: '2 projects belong to Elm Ward. Move them first.', path: [] },
      ],
    });
    const { user } = await renderRoute('/larkmere/units', { answers: answering({}, { removeUnit }) });
    await user.click(await screen.findByRole('button', { name: 'More for Elm Ward' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await user.click(await screen.findByRole('button', { name: 'Remove the unit' }));
    expect(await screen.findByText('2 projects belong to Elm Ward. Move them first.')).toBeTruthy();
  });
});

describe('the finding over the units', () => {
  it.each([
    [[], '0 units. No ward, clinic or team among them yet.'],
    [[{ level: 'MESO' as const, liveProjects: 4 }], '1 unit. No ward, clinic or team among them yet.'],
    [
      [{ level: 'MICRO' as const, liveProjects: 1 }],
      '1 unit. Each of the 1 ward, clinic or team has a live project.',
    ],
  ])('%j', (given, sentence) => {
    expect(unitsFinding(given)).toBe(sentence);
  });
});

describe('a tree made of rows', () => {
  it('keeps a row whose parent is not there, at the top', () => {
    expect(branchesOf([{ id: 'a', parentId: 'gone' }])).toEqual([
      { item: { id: 'a', parentId: 'gone' }, branches: [] },
    ]);
  });
  it('knows what is beneath', () => {
    const rows = [
      { id: 'a', parentId: null },
      { id: 'b', parentId: 'a' },
      { id: 'c', parentId: 'b' },
      { id: 'd', parentId: null },
    ];
    expect([...branchIds(rows, 'b')]).toEqual(['b', 'c']);
  });
});
