import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';

jest.setTimeout(20_000);

const listed = {
  id: 'i',
  status: 'DONE',
  organisationName: 'Larkmere Hospitals',
  createdAt: '2026-11-22T09:30:00.000Z',
  createdBy: 'Maya Desai',
  files: [
    { id: 'a', name: 'projects.csv' },
    { id: 'b', name: 'goals.csv' },
  ],
  summary: { total: 320, held: 0, kinds: [{ kind: 'PROJECTS', added: 300, changed: 2 }] },
};

const answering = (
  imports: readonly object[],
  mutations: Answers[string] = {},
  allowedActions: readonly string[] = ['organisation.read', 'import.run'],
): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      name: 'Larkmere Hospitals',
      slug: 'larkmere',
      allowedActions,
      imports: {
        totalCount: imports.length,
        edges: imports.map((node) => ({ cursor: 'c', node })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    import: () => null,
  },
  Mutation: mutations,
});

describe('the imports page', () => {
  it('lists what was brought in, and is clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/imports', { answers: answering([listed]) });
    expect(
      await screen.findByRole('heading', {
        name: '1 import so far. Bring in another register, or the same one again.',
      }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'projects.csv and goals.csv' }).getAttribute('href')).toBe(
      '/larkmere/imports/i',
    );
    expect(screen.getByText('300 added, 2 changed')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says so where nothing was brought in', async () => {
    await renderRoute('/larkmere/imports', { answers: answering([]) });
    expect(await screen.findByRole('heading', { name: 'Nothing has been imported yet.' })).toBeTruthy();
  });

  it('tells those who may not import whom to ask', async () => {
    await renderRoute('/larkmere/imports', { answers: answering([], {}, ['organisation.read']) });
    expect(await screen.findByText(/Ask one of them to bring your register in/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Choose the files' })).toBeNull();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/imports', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching the imports')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/imports', {
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

  it('begins an import into this organisation', async () => {
    const createImport = jest.fn((_parent: unknown, _variables: unknown) => ({
      import: { id: 'new', version: 1, status: 'DRAFT' },
      problems: [],
    }));
    const { user, address } = await renderRoute('/larkmere/imports', {
      answers: answering([], { createImport }),
    });
    await user.click(await screen.findByRole('button', { name: 'Choose the files' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/imports/new?step=upload');
    });
    expect(createImport.mock.calls[0]?.[1]).toEqual({ input: { organisationId: 'org' } });
  });

  it('puts a refused name under its field and keeps it', async () => {
    const createImport = jest.fn((_parent: unknown, _variables: unknown) => ({
      import: null,
      problems: [
        { code: 'NAME', message: 'There is an organisation of that name.', path: ['organisationName'] },
      ],
    }));
    const { user } = await renderRoute('/larkmere/imports', { answers: answering([], { createImport }) });
    await user.click(await screen.findByRole('radio', { name: 'An organisation of its own' }));
    const name = screen.getByRole('textbox', { name: 'What is it called?' });
    await user.type(name, 'Westmoor');
    await user.click(screen.getByRole('button', { name: 'Choose the files' }));
    const refusal = await screen.findByText('There is an organisation of that name.');
    expect(name.getAttribute('aria-describedby')?.split(' ')).toContain(refusal.id);
    expect(createImport.mock.calls[0]?.[1]).toEqual({ input: { organisationName: 'Westmoor' } });
  });
});
