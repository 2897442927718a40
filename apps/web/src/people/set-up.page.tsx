import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { Anchor, SkeletonLines } from '@tributary/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import { refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { Fault } from '../platform/faults';
import { usePage } from '../platform/page';
import { Door } from './door';
import { useEntered } from './entered';
import { PasswordField } from './password-field';

const SetUpPage = graphql(`
  query SetUpPage($token: String!) {
    setUpLink(token: $token)
  }
`);

const SetUp = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      viewer {
        accountId
        memberships {
          home
          organisation {
            id
            slug
          }
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const fields = ['organisationName', 'name', 'email', 'password'];

/** The first page of an installation: who runs it, and for which organisation. The link works once. */
export function Component() {
  usePage({ title: 'Set up' });
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(SetUpPage, { variables: { token }, fetchPolicy: 'network-only' });
  if (error !== undefined) {
    return (
      <Door headline="Set up Tributary">
        <div className="door-form">
          <Fault error={error} onRetry={() => void refetch()} />
        </div>
      </Door>
    );
  }
  if (data === undefined) {
    return (
      <Door headline="Set up Tributary">
        <SkeletonLines label="Looking at the link" rows={4} rowHeight={72} />
      </Door>
    );
  }
  return data.setUpLink ? (
    <SetUpForm token={token} />
  ) : (
    <Door
      headline="This link is no longer good."
      lede="A set-up link works once. While nobody has set Tributary up, each start prints a new one: start it again and open the link it prints."
    >
      <p className="door-form">
        <Anchor className="ui-link" href="/sign-in">
          Go to sign-in
        </Anchor>
      </p>
    </Door>
  );
}

function SetUpForm({ token }: { readonly token: string }) {
  const { act, busy, fault } = useAct(SetUp);
  const entered = useEntered();
  const [organisationName, setOrganisationName] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const payload = (await act({ input: { token, organisationName, name, email, password } }))?.setUp;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) await entered(payload.viewer);
  };

  return (
    <Door
      headline="Set up Tributary"
      lede="You become the first administrator. Units, people and goals come next, by hand or from a register."
    >
      <form className="door-form" onSubmit={(event) => void submit(event)} noValidate>
        <FormProblems refusals={refusals} fields={fields} fault={fault} />
        <TextInput
          label="What is the organisation called?"
          description="As people there say it, for example Larkmere Hospitals."
          autoComplete="organization"
          value={organisationName}
          error={refusalOn(refusals, 'organisationName')}
          onChange={(event) => {
            setOrganisationName(event.currentTarget.value);
          }}
        />
        <TextInput
          label="Your name"
          autoComplete="name"
          value={name}
          error={refusalOn(refusals, 'name')}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
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
          label="Choose a password"
          chosen
          value={password}
          onChange={setPassword}
          error={refusalOn(refusals, 'password')}
        />
        <div className="door-act">
          <Button type="submit" size="lg" loading={busy}>
            Set up Tributary
          </Button>
        </div>
      </form>
    </Door>
  );
}
