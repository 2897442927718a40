import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Avatar } from '@tributary/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import { refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { usePage } from '../platform/page';
import { homePath, nextPath, useSession } from '../platform/session';
import { Door } from './door';
import { initialsOf } from './initials';
import { PasswordField } from './password-field';

const SignInPage = graphql(`
  query SignInPage {
    signInOptions {
      needsSetUp
      organisationName
      demonstration {
        email
        name
        jobRole
        invitation
      }
    }
  }
`);

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        accountId
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const StepIn = graphql(`
  mutation StepIn($input: StepInInput!) {
    stepIn(input: $input) {
      viewer {
        accountId
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const fields = ['email', 'password'];

/** The way in. Once somebody is signed in it leads on: to where they came from, else to their first page. */
export function Component() {
  usePage({ title: 'Sign in' });
  const { state } = useSession();
  const [search] = useSearchParams();
  const client = useApolloClient();
  const options = useQuery(SignInPage).data?.signInOptions;
  const signingIn = useAct(SignIn);
  const steppingIn = useAct(StepIn);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [forgotten, setForgotten] = useState(false);
  const [entering, setEntering] = useState(false);
  const busy = signingIn.busy || steppingIn.busy || entering;

  if (state.status === 'signed-in') {
    const next = nextPath(search);
    return <Navigate to={next === '/' ? homePath(state.viewer) : next} replace />;
  }

  const answer = async (problems: readonly Refusal[] | undefined) => {
    if (problems === undefined) return;
    setRefusals(problems);
    if (problems.length > 0) return;
    setEntering(true);
    // Asks anew who is looking; the session then says so, and this page leads on.
    await client
      .resetStore()
      // Leading on ends this page's own question, and that is no fault; a real one the session tells.
      .catch(() => undefined)
      .finally(() => {
        setEntering(false);
      });
  };

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    await answer((await signingIn.act({ input: { email, password } }))?.signIn.problems);
  };

  const stepIn = async (who: string) => {
    await answer((await steppingIn.act({ input: { email: who } }))?.stepIn.problems);
  };

  const people = options?.demonstration ?? [];
  return (
    <Door
      headline={
        <>
          <span>Many small streams.</span>
          <span>One river, if they meet.</span>
        </>
      }
      lede={
        options?.organisationName == null
          ? 'Every improvement project, and the goals they serve.'
          : `Every improvement project at ${options.organisationName}, and the goals they serve.`
      }
    >
      {options?.needsSetUp === true ? (
        <p className="door-answer door-form">
          Nobody has set Tributary up here yet. When it started it printed a link that sets it up: open that
          link first.
        </p>
      ) : null}
      <form className="door-form" onSubmit={(event) => void signIn(event)} noValidate>
        <FormProblems refusals={refusals} fields={fields} fault={signingIn.fault ?? steppingIn.fault} />
        <TextInput
          label="Work email"
          type="email"
          autoComplete="username"
          value={email}
          error={refusalOn(refusals, 'email')}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
          }}
        />
        <PasswordField
          label="Password"
          value={password}
          onChange={setPassword}
          error={refusalOn(refusals, 'password')}
        />
        <div className="door-act">
          <Button type="submit" size="lg" loading={signingIn.busy || entering}>
            Sign in
          </Button>
          <button
            type="button"
            className="ui-link"
            aria-expanded={forgotten}
            onClick={() => {
              setForgotten(!forgotten);
            }}
          >
            Forgotten it?
          </button>
        </div>
        {forgotten ? (
          <p className="door-answer" role="status">
            Ask your administrator for a new link. It lets you choose another password.
          </p>
        ) : null}
      </form>
      {people.length === 0 ? null : (
        <section className="door-people" aria-label="People of the demonstration">
          <p>This is a demonstration. Step in as someone, no password needed.</p>
          <ul>
            {people.map((person) => (
              <li key={person.email}>
                <button
                  type="button"
                  className="door-person"
                  disabled={busy}
                  onClick={() => void stepIn(person.email)}
                >
                  <Avatar initials={initialsOf(person.name)} />
                  <span>
                    <span className="door-person-name">{person.name}</span>
                    <span className="door-person-role">{person.jobRole}</span>
                  </span>
                  <span className="door-person-invitation">{person.invitation}</span>
                  <IconChevronRight size={18} stroke={1.75} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Door>
  );
}
