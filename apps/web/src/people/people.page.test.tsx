import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { peopleFinding } from './role-words';

jest.setTimeout(20_000);

const ward = { id: 'w', name: 'Ward 7', lineage: ['Northgate General', 'Ward 7'] };
const grace = {
  id: 'g',
  version: 2,
  name: 'Grace Okoro',
  email: 'grace@larkmere.example',
  jobRole: 'Staff nurse',
  leftOn: null,
  leavesOn: '2026-12-03',
  hasAccount: false,
  leads: 2,
  unit: ward,
  roles: [{ id: 'r', role: 'LEAD', unit: ward, from: '2025-04-01', to: null }],
  allowedActions: ['person.edit'],
};

const connection = (people: readonly object[], total = people.length, more = false) => ({
  totalCount: total,
  nodes: people,
  edges: people.map((node, index) => ({ cursor: String(index), node })),
  pageInfo: { hasNextPage: more, endCursor: more ? 'next' : null },
});

interface Narrowed {
  readonly left?: boolean | null;
  readonly search?: string | null;
  readonly after?: string | null;
}

const answering = (
  people: readonly object[],
  mutations: Answers[string] = {},
  allowedActions: readonly string[] = ['organisation.read', 'person.edit'],
): Answers => ({
  Query: {
    organisation: () => ({
      id: 'org',
      name: 'Larkmere Hospitals',
      slug: 'larkmere',
      allowedActions,
      units: [ward],
      people: ({ left, search }: Narrowed) =>
        connection(left === true || (search ?? '') === 'nobody' ? [] : people),
    }),
  },
  Mutation: mutations,
});

describe('the people page', () => {
  it('shows the register and is clean for a screen reader', async () => {
    const { container } = await renderRoute('/larkmere/people', { answers: answering([grace]) });
    expect(
      await screen.findByRole('heading', { name: '1 person on the register. Nobody has left.' }),
    ).toBeTruthy();
    const row = screen.getByRole('row', { name: /Grace Okoro/ });
    expect(within(row).getByText('Leaves 3 Dec 2026')).toBeTruthy();
    expect(
      within(row).getByRole('link', { name: '2 live projects led by Grace Okoro' }).getAttribute('href'),
    ).toBe('/larkmere/portfolio?lead=g&live=yes');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says what to begin with where nobody is', async () => {
    await renderRoute('/larkmere/people', { answers: answering([]) });
    expect(await screen.findByText(/Add people one by one/)).toBeTruthy();
  });

  it('offers everybody when nobody fits', async () => {
    const { user, address } = await renderRoute('/larkmere/people?search=nobody', {
      answers: answering([grace]),
    });
    await user.click(await screen.findByRole('button', { name: 'Show everyone' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/people?show=everyone');
    });
    expect(await screen.findByRole('row', { name: /Grace Okoro/ })).toBeTruthy();
  });

  it('joins the next page to the list', async () => {
    const answers: Answers = {
      Query: {
        organisation: () => ({
          id: 'org',
          name: 'Larkmere Hospitals',
          allowedActions: [],
          units: [],
          people: ({ after }: Narrowed) =>
            after == null
              ? connection([grace], 2, true)
              : connection([{ ...grace, id: 'm', name: 'Maya Desai' }], 2),
        }),
      },
    };
    const { user } = await renderRoute('/larkmere/people', { answers });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('row', { name: /Maya Desai/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Grace Okoro/ })).toBeTruthy();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/people', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Fetching the people')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    const organisation = () => {
      throw new Error('no database');
    };
    await renderRoute('/larkmere/people', { answers: { Query: { organisation } } });
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
  });

  it('shows a person to a reader without a single button that changes', async () => {
    await renderRoute('/larkmere/people?person=g', {
      answers: answering([{ ...grace, email: null, allowedActions: [] }], {}, ['organisation.read']),
    });
    const panel = await screen.findByRole('dialog', { name: 'Grace Okoro' });
    expect(within(panel).getByText('Leaves on 3 December 2026')).toBeTruthy();
    expect(
      within(panel)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Close']);
  });

  it('puts a refusal under its field and keeps what was typed', async () => {
    const editPerson = jest.fn((_parent: unknown, _variables: unknown) => ({
      person: null,
      problems: [
        {
          code: 'EMAIL',
          message: 'This is no address. Write one like name@hospital.example.',
          path: ['email'],
        },
      ],
    }));
    const { user } = await renderRoute('/larkmere/people?person=g', {
      answers: answering([grace], { editPerson }),
    });
    const email = await screen.findByRole('textbox', { name: 'Work email' });
    await user.clear(email);
    await user.type(email, 'grace at larkmere');
    await user.click(screen.getByRole('button', { name: 'Save the person' }));
    const refusal = await screen.findByText('This is no address. Write one like name@hospital.example.');
    expect(email.getAttribute('aria-describedby')?.split(' ')).toContain(refusal.id);
    expect(editPerson.mock.calls[0]?.[1]).toEqual({
      input: {
        id: 'g',
        version: 2,
        name: 'Grace Okoro',
        email: 'grace at larkmere',
        jobRole: 'Staff nurse',
        unitId: 'w',
        leavesOn: '2026-12-03',
        leftOn: null,
      },
    });
  });

  it('asks before it leaves what was typed', async () => {
    const { user } = await renderRoute('/larkmere/people?person=g', { answers: answering([grace]) });
    await user.type(await screen.findByRole('textbox', { name: 'Job role' }), ' on nights');
    await user.click(
      within(screen.getByRole('dialog', { name: 'Grace Okoro' })).getByRole('button', { name: 'Close' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Keep writing' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Job role' }).value).toBe(
      'Staff nurse on nights',
    );
  });

  it('shows both versions when somebody saved first', async () => {
    const editPerson = jest.fn((_parent: unknown, _variables: unknown) => ({
      person: { ...grace, version: 7, jobRole: 'Charge nurse' },
      problems: [{ code: 'STALE', message: 'Somebody changed this.', path: ['version'] }],
    }));
    const { user } = await renderRoute('/larkmere/people?person=g', {
      answers: answering([grace], { editPerson }),
    });
    await user.click(await screen.findByRole('button', { name: 'Save the person' }));
    await screen.findByText('Somebody changed this person while you had them open.');
    await user.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Job role' }).value).toBe('Charge nurse');
  });

  it('gives a role and ends one', async () => {
    const grantRole = jest.fn((_parent: unknown, _variables: unknown) => ({ person: grace, problems: [] }));
    const endRole = jest.fn((_parent: unknown, _variables: unknown) => ({
      person: { ...grace, roles: [] },
      problems: [],
    }));
    const { user } = await renderRoute('/larkmere/people?person=g', {
      answers: answering([grace], { grantRole, endRole }),
    });
    await user.click(await screen.findByRole('button', { name: 'Give a role' }));
    await user.click(screen.getByRole('button', { name: 'Give the role' }));
    await waitFor(() => {
      expect(grantRole.mock.calls[0]?.[1]).toEqual({
        input: { personId: 'g', role: 'MEMBER', unitId: null, from: null, to: null },
      });
    });
    await user.click(await screen.findByRole('button', { name: 'End today: Project lead' }));
    expect(await screen.findByText(/No role yet/)).toBeTruthy();
    expect(endRole.mock.calls[0]?.[1]).toEqual({ input: { personId: 'g', grantId: 'r' } });
  });

  it('shows an invitation once, whole, with a way to copy it', async () => {
    const invitePerson = () => ({ link: '/choose-password/secret', problems: [] });
    const { user } = await renderRoute('/larkmere/people?person=g', {
      answers: answering([grace], { invitePerson }),
    });
    await user.click(await screen.findByRole('button', { name: 'Make a link' }));
    const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'The link for Grace Okoro' });
    expect(link.value).toBe(`${window.location.origin}/choose-password/secret`);
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(link.value);
  });
});

describe('the finding over the people', () => {
  it.each([
    [{ here: 0, left: 0 }, 'Nobody is on the register yet.'],
    [{ here: 212, left: 0 }, '212 people on the register. Nobody has left.'],
    [{ here: 212, left: 1 }, '212 people on the register. 1 more has left.'],
  ])('%j', (given, sentence) => {
    expect(peopleFinding(given)).toBe(sentence);
  });
});
