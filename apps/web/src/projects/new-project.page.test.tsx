import { jest } from '@jest/globals';
import { configure, screen, within } from '@testing-library/react';
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

const unit = (id: string, name: string, parentId: string | null) => ({
  id,
  name,
  level: parentId === null ? 'MESO' : 'MICRO',
  parentId,
  lineage: parentId === null ? [name] : ['Larkmere General', name],
});

const answering = (organisation: object | null, mutations: Answers[string] = {}): Answers => ({
  Query: {
    viewer: () => ({
      accountId: 'me',
      memberships: [{ organisation: { id: 'org' }, person: { id: 'maya', unit: null } }],
    }),
    organisation: () =>
      organisation === null
        ? null
        : {
            id: 'org',
            name: 'Larkmere Hospitals',
            allowedActions: ['project.create'],
            units: [
              unit('lg', 'Larkmere General', null),
              unit('w7', 'Ward 7', 'lg'),
              unit('elm', 'Elm Ward', 'lg'),
            ],
            ...organisation,
          },
  },
  Mutation: mutations,
});

afterEach(() => {
  sessionStorage.clear();
});

describe('starting a project', () => {
  it('needs three answers, and says which one is missing', async () => {
    const sent: unknown[] = [];
    const { user, container, address } = await renderRoute('/larkmere/projects/new', {
      answers: answering(
        {},
        {
          createProject: (_root, args) => {
            sent.push(args);
            return { project: { id: 'p9', code: 'QI-2026-0143' }, problems: [] };
          },
        },
      ),
    });
    const title = await screen.findByLabelText('What do you call it?');
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Start the project' }));
    expect(screen.getByText('Give it a title others will recognise.')).toBeTruthy();
    expect(screen.getByText('Choose the unit where it happens.')).toBeTruthy();
    expect(screen.getByText('Say in one sentence what it is about.')).toBeTruthy();
    expect(sent).toEqual([]);
    await fill(user, title, 'Fewer falls');
    await fill(user, screen.getByLabelText('Where does it happen?', { selector: 'input' }), 'elm');
    await user.click(await screen.findByRole('option', { name: /Elm Ward/ }));
    await fill(user, screen.getByLabelText(/What is it about/), 'A round before bed.');
    await user.click(screen.getByRole('button', { name: 'Start the project' }));
    await screen.findByText('QI-2026-0143');
    expect(address()).toBe('/larkmere/projects/QI-2026-0143');
    expect(sent).toEqual([
      {
        input: {
          organisationId: 'org',
          title: 'Fewer falls',
          unitId: 'elm',
          summary: 'A round before bed.',
          purpose: 'TEAM_LED',
          visibility: 'OPEN',
          leadId: 'maya',
        },
      },
    ]);
    expect(sessionStorage.length).toBe(0);
  });

  it('lands a refusal on its field and loses nothing that was typed', async () => {
    const { user } = await renderRoute('/larkmere/projects/new', {
      answers: answering(
        {},
        {
          createProject: () => ({
            project: null,
            problems: [
              {
                code: 'IDENTIFIER',
                message: 'This looks like an NHS number. We did not store it.',
                path: ['summary'],
              },
            ],
          }),
        },
      ),
    });
    await fill(user, await screen.findByLabelText('What do you call it?'), 'Fewer falls');
    await user.click(screen.getByLabelText('Where does it happen?', { selector: 'input' }));
    await user.click(await screen.findByRole('option', { name: 'Ward 7' }));
    const summary = screen.getByLabelText(/What is it about/);
    await fill(user, summary, '943 476 5919');
    await user.click(screen.getByRole('button', { name: 'Start the project' }));
    expect(await screen.findByText('This looks like an NHS number. We did not store it.')).toBeTruthy();
    expect(summary.getAttribute('aria-invalid')).toBe('true');
    expect(summary).toHaveProperty('value', '943 476 5919');
  });

  it('says who can, to somebody who may not', async () => {
    await renderRoute('/larkmere/projects/new', { answers: answering({ allowedActions: [] }) });
    expect(await screen.findByText(/Members, leads and coaches can start one/)).toBeTruthy();
    expect(within(screen.getByRole('main')).queryByRole('textbox')).toBeNull();
  });

  it('holds the place while it waits', async () => {
    await renderRoute('/larkmere/projects/new', {
      answers: { Query: { organisation: () => new Promise(() => undefined) } },
    });
    expect(await screen.findByText('Opening the form')).toBeTruthy();
  });

  it('says a fault without blame', async () => {
    await renderRoute('/larkmere/projects/new', {
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
