import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axeFindings } from '../organisation/axe-findings';
import { everywhere, renderRoute } from '../platform/test-route';
import type { Answers } from '../platform/test-route';
import { firstNameOf, initialsOf } from './initials';
import { passwordSentence } from './password-sentence';

jest.setTimeout(20_000);

const grace = {
  email: 'grace@larkmere.example',
  name: 'Grace Okoro',
  jobRole: 'Staff nurse, Ward 7',
  invitation: 'Log a test',
};

const answering = (options: object = {}, mutations: Answers[string] = {}): Answers => ({
  Query: {
    signInOptions: () => ({
      needsSetUp: false,
      organisationName: 'Larkmere Hospitals',
      demonstration: [],
      ...options,
    }),
  },
  Mutation: mutations,
});

const refusing = (path: readonly string[]) =>
  jest.fn((_parent: unknown, _variables: unknown) => ({
    viewer: null,
    problems: [{ code: 'SIGN_IN', message: 'That email and password do not fit together.', path }],
  }));

describe('the sign-in page', () => {
  it('greets with the organisation and is clean for a screen reader', async () => {
    const { container } = await renderRoute('/sign-in', {
      viewer: null,
      answers: answering({ demonstration: [grace] }),
    });
    expect(
      await screen.findByText('Every improvement project at Larkmere Hospitals, and the goals they serve.'),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: /Many small streams/ })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('puts a refusal on its field and keeps what was typed', async () => {
    const signIn = refusing(['password']);
    const { user } = await renderRoute('/sign-in', { viewer: null, answers: answering({}, { signIn }) });
    await user.type(await screen.findByLabelText('Work email'), 'grace@larkmere.example');
    await user.type(screen.getByLabelText('Password'), 'not it at all');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const refusal = await screen.findByText('That email and password do not fit together.');
    const field = screen.getByLabelText<HTMLInputElement>('Password');
    expect(field.value).toBe('not it at all');
    expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(refusal.id);
    expect(document.activeElement).toBe(field);
    expect(signIn.mock.calls[0]?.[1]).toEqual({
      input: { email: 'grace@larkmere.example', password: 'not it at all' },
    });
  });

  it('says a refusal that belongs to no field at the head of the form', async () => {
    const { user } = await renderRoute('/sign-in', {
      viewer: null,
      answers: answering({}, { signIn: refusing([]) }),
    });
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    const summary = await screen.findByRole('region', { name: 'One thing to mend' });
    expect(summary.textContent).toContain('That email and password do not fit together.');
    expect(document.activeElement).toBe(summary);
    const email = screen.getByLabelText<HTMLInputElement>('Work email');
    await user.type(email, 'grace');
    expect(email.value).toBe('grace');
  });

  it('shows and hides the password, by keyboard too', async () => {
    const { user } = await renderRoute('/sign-in', { viewer: null, answers: answering() });
    const field = await screen.findByLabelText<HTMLInputElement>('Password');
    const eye = screen.getByRole('button', { name: 'Show the password' });
    eye.focus();
    await user.keyboard('{Enter}');
    expect(field.type).toBe('text');
    expect(eye.getAttribute('aria-pressed')).toBe('true');
  });

  it('says what to do about a forgotten password', async () => {
    const { user } = await renderRoute('/sign-in', { viewer: null, answers: answering() });
    await user.click(await screen.findByRole('button', { name: 'Forgotten it?' }));
    expect(screen.getByText(/Ask your administrator for a new link/)).toBeTruthy();
  });

  it('lets one step in as somebody of the demonstration with one press', async () => {
    const stepIn = jest.fn((_parent: unknown, _variables: unknown) => ({
      viewer: { accountId: 'a', email: grace.email, demonstration: true, memberships: [] },
      problems: [],
    }));
    const { user } = await renderRoute('/sign-in', {
      viewer: null,
      answers: answering({ demonstration: [grace] }, { stepIn }),
    });
    await user.click(await screen.findByRole('button', { name: /Grace Okoro/ }));
    await waitFor(() => {
      expect(stepIn.mock.calls[0]?.[1]).toEqual({ input: { email: grace.email } });
    });
  });

  it('asks for the set-up link while nobody has set it up', async () => {
    await renderRoute('/sign-in', { viewer: null, answers: answering({ needsSetUp: true }) });
    expect(await screen.findByText(/it printed a link that sets it up/)).toBeTruthy();
  });

  it('leads somebody who is signed in to where they came from', async () => {
    const { address } = await renderRoute('/sign-in?next=%2Flarkmere%2Funits%3Fa%3D1', {
      viewer: everywhere,
      answers: answering(),
    });
    await waitFor(() => {
      expect(address()).toBe('/larkmere/units?a=1');
    });
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])(
    'does not lead to another site: %s',
    async (next) => {
      const { address } = await renderRoute(`/sign-in?next=${encodeURIComponent(next)}`, {
        viewer: { ...everywhere, home: 'units' },
        answers: answering(),
      });
      await waitFor(() => {
        expect(address()).toBe('/larkmere/units');
      });
    },
  );

  it('says a fault without losing what was typed', async () => {
    const signIn = () => {
      throw new Error('no database');
    };
    const { user } = await renderRoute('/sign-in', { viewer: null, answers: answering({}, { signIn }) });
    await user.type(await screen.findByLabelText('Work email'), 'grace@larkmere.example');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Something went wrong on our side.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Work email').value).toBe('grace@larkmere.example');
  });
});

describe('the set-up page', () => {
  const setUp = (good: boolean, mutation: Answers[string] = {}): Answers => ({
    Query: { setUpLink: () => good },
    Mutation: mutation,
  });

  it('says what to do about a link that is used up', async () => {
    await renderRoute('/set-up/old', { viewer: null, answers: setUp(false) });
    expect(await screen.findByRole('heading', { name: 'This link is no longer good.' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Set up Tributary' })).toBeNull();
  });

  it('measures the password while it is typed and is clean for a screen reader', async () => {
    const { container, user } = await renderRoute('/set-up/new', { viewer: null, answers: setUp(true) });
    await user.type(await screen.findByLabelText('Choose a password'), 'short');
    expect(screen.getByText('7 more characters to go.')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('puts each refusal on its field', async () => {
    const { user } = await renderRoute('/set-up/new', {
      viewer: null,
      answers: setUp(true, {
        setUp: () => ({
          viewer: null,
          problems: [
            { code: 'NAME', message: 'Write your name.', path: ['input', 'name'] },
            { code: 'PASSWORD', message: 'Choose at least 12 characters.', path: ['password'] },
          ],
        }),
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Set up Tributary' }));
    const named = await screen.findByText('Write your name.');
    expect(screen.getByLabelText('Your name').getAttribute('aria-describedby')?.split(' ')).toContain(
      named.id,
    );
    expect(screen.getByText('Choose at least 12 characters.')).toBeTruthy();
  });

  const home = {
    viewer: {
      accountId: 'a',
      email: 'a@larkmere.example',
      demonstration: false,
      memberships: [
        {
          organisation: { id: 'org', name: 'Larkmere Hospitals', slug: 'larkmere' },
          person: { id: 'p', name: 'Adam Kerr' },
          home: 'units',
          roles: [],
          allowedActions: [],
        },
      ],
    },
    problems: [],
  };

  it('leads the first administrator home', async () => {
    const first = jest.fn((_parent: unknown, _variables: unknown) => home);
    const { address, user } = await renderRoute('/set-up/new', { answers: setUp(true, { setUp: first }) });
    await user.type(await screen.findByLabelText('What is the organisation called?'), 'Larkmere Hospitals');
    await user.click(screen.getByRole('button', { name: 'Set up Tributary' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/units');
    });
    expect(first.mock.calls[0]?.[1]).toEqual({
      input: { token: 'new', organisationName: 'Larkmere Hospitals', name: '', email: '', password: '' },
    });
  });

  it('leads home also where its own question comes to nothing on the way', async () => {
    const unheard = jest.fn();
    process.on('unhandledRejection', unheard);
    let asked = 0;
    const setUpLink = () => {
      asked += 1;
      if (asked > 1) throw new Error('the link is used up');
      return true;
    };
    const { address, user } = await renderRoute('/set-up/new', {
      answers: { Query: { setUpLink }, Mutation: { setUp: () => home } },
    });
    await user.click(await screen.findByRole('button', { name: 'Set up Tributary' }));
    await waitFor(() => {
      expect(address()).toBe('/larkmere/units');
    });
    expect(asked).toBe(2);
    expect(unheard).not.toHaveBeenCalled();
    process.off('unhandledRejection', unheard);
  });
});

describe('the page where an invitation leads', () => {
  const choosing = (payload: object): Answers => ({ Mutation: { changePassword: () => payload } });

  it('puts a refused password under its field, and is clean for a screen reader', async () => {
    const problems = [{ code: 'PASSWORD', message: 'Choose at least 12 characters.', path: ['newPassword'] }];
    const { container, user } = await renderRoute('/choose-password/token', {
      viewer: null,
      answers: choosing({ viewer: null, problems }),
    });
    await user.type(await screen.findByLabelText('New password'), 'short');
    await user.click(screen.getByRole('button', { name: 'Save the password' }));
    const refusal = await screen.findByText('Choose at least 12 characters.');
    const field = screen.getByLabelText<HTMLInputElement>('New password');
    expect(field.value).toBe('short');
    expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(refusal.id);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says what to do about a link that is used up', async () => {
    const problems = [{ code: 'LINK', message: 'Ask your administrator for another link.', path: ['token'] }];
    const { user } = await renderRoute('/choose-password/token', {
      viewer: null,
      answers: choosing({ viewer: null, problems }),
    });
    await user.click(await screen.findByRole('button', { name: 'Save the password' }));
    expect(await screen.findByRole('heading', { name: 'This link is no longer good.' })).toBeTruthy();
    expect(screen.getByText('Ask your administrator for another link.')).toBeTruthy();
  });
});

describe('what is said about a password', () => {
  it.each([
    ['', 'At least 12 characters. A few words you will remember do well.'],
    ['elevenchars', '1 more character to go.'],
    ['aaaaaaaaaaaaaaa', 'Long enough, but the same few characters over and over are soon guessed.'],
    ['larkmere lane', 'Long enough. A longer one is harder to guess.'],
    ['seven swans on larkmere', 'Long enough, and hard to guess.'],
  ])('%j', (password, sentence) => {
    expect(passwordSentence(password)).toBe(sentence);
  });
});

describe('initials', () => {
  it.each([
    ['Grace Okoro', 'GO'],
    ['Dr Siân Mair Prosser', 'SP'],
    ['Łucja', 'Ł'],
    ['', ''],
  ])('%j', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });

  it.each([
    ['Grace Okoro', 'Grace'],
    ['Dr Aurelio Conti', 'Aurelio'],
    ['Prof Dame Ottilie Grant', 'Ottilie'],
    ['Łucja', 'Łucja'],
  ])('%j is greeted as %j', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});
