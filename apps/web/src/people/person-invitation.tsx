import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import type { Refusal } from '../organisation/refusals';

const InvitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      link
      problems {
        code
        message
        path
      }
    }
  }
`);

export interface PersonInvitationProps {
  readonly person: { readonly id: string; readonly name: string; readonly hasAccount: boolean };
}

/** A link with which somebody chooses a password. The server keeps no copy that could be shown again. */
export function PersonInvitation({ person }: PersonInvitationProps) {
  const { act, busy, fault } = useAct(InvitePerson);
  const [link, setLink] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const invite = async () => {
    const payload = (await act({ input: { personId: person.id } }))?.invitePerson;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    setCopied(false);
    // Some answers hold the path alone: whoever gets the link is not on this page and needs all of it.
    setLink(payload.link === null ? null : new URL(payload.link, window.location.origin).href);
  };

  return (
    <section className="form-section" aria-label="Signing in">
      <h3 className="t-heading">Signing in</h3>
      <FormProblems refusals={refusals} fields={[]} fault={fault} />
      {link === null ? (
        <>
          <p className="form-note">
            {person.hasAccount
              ? 'Has an account. A new link lets the person choose another password.'
              : 'Has no account yet. A link lets the person choose a password and come in.'}
          </p>
          <div>
            <Button variant="default" loading={busy} onClick={() => void invite()}>
              Make a link
            </Button>
          </div>
        </>
      ) : (
        <>
          <TextInput
            label={`The link for ${person.name}`}
            description="Shown this once. Send it to the person and to nobody else."
            readOnly
            value={link}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
          <div className="form-foot">
            <span role="status" className="form-note">
              {copied ? 'Copied.' : ''}
            </span>
            <Button
              leftSection={
                copied ? (
                  <IconCheck size={18} stroke={1.75} aria-hidden="true" />
                ) : (
                  <IconCopy size={18} stroke={1.75} aria-hidden="true" />
                )
              }
              onClick={() => {
                void navigator.clipboard.writeText(link).then(() => {
                  setCopied(true);
                });
              }}
            >
              Copy the link
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
