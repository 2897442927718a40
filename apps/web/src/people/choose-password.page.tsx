import { Button } from '@mantine/core';
import { Anchor } from '@tributary/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import { refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { usePage } from '../platform/page';
import { Door } from './door';
import { useEntered } from './entered';
import { PasswordField } from './password-field';

const ChoosePassword = graphql(`
  mutation ChoosePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

/** Where an invitation leads: the person chooses a password and is in. */
export function Component() {
  usePage({ title: 'Choose a password' });
  const { token = '' } = useParams();
  const { act, busy, fault } = useAct(ChoosePassword);
  const entered = useEntered();
  const [newPassword, setNewPassword] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const expired = refusalOn(refusals, 'token');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const payload = (await act({ input: { token, newPassword } }))?.changePassword;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) await entered(payload.viewer);
  };

  if (expired !== undefined) {
    return (
      <Door headline="This link is no longer good." lede={expired}>
        <p className="door-form">
          <Anchor className="ui-link" href="/sign-in">
            Go to sign-in
          </Anchor>
        </p>
      </Door>
    );
  }
  return (
    <Door
      headline="Choose a password"
      lede="Somebody at your organisation invited you. With a password of your own you are in."
    >
      <form className="door-form" onSubmit={(event) => void submit(event)} noValidate>
        <FormProblems refusals={refusals} fields={['newPassword']} fault={fault} />
        <PasswordField
          label="New password"
          chosen
          value={newPassword}
          onChange={setNewPassword}
          error={refusalOn(refusals, 'newPassword')}
        />
        <div className="door-act">
          <Button type="submit" size="lg" loading={busy}>
            Save the password
          </Button>
        </div>
      </form>
    </Door>
  );
}
