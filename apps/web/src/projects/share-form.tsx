import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { checkShare } from '@tributary/domain';
import { useState } from 'react';
import { isStale, refusalOn } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import type { ShareAlignmentInput } from '../gql/graphql';
import type { SharedLink } from './link-card';
import { RefusalNotes } from './refusal-notes';

const ShareAlignment = graphql(`
  mutation ShareAlignment($input: ShareAlignmentInput!) {
    shareAlignment(input: $input) {
      alignment {
        id
        ...LinkCard_alignment
      }
      project {
        id
        ...ProjectPage_project
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** A share as it is typed: empty means an equal part (null), undefined means that it is no figure. */
export function readShare(text: string): number | null | undefined {
  const said = text.trim().replace(/%$/u, '').trim().replace(',', '.');
  if (said === '') return null;
  const share = Number(said);
  return Number.isFinite(share) ? share : undefined;
}

/** What is wrong with a share as it stands beside the project's other links, before anybody is asked. */
export function shareProblem(text: string, siblings: readonly SharedLink[]): string | undefined {
  const share = readShare(text);
  if (share === undefined) return 'Write the share in figures, for example 40.';
  return checkShare(share, siblings)[0]?.message;
}

/** What the other links leave, in words. */
export function leftOver(siblings: readonly SharedLink[]): string {
  const taken = siblings
    .filter((link) => link.status === 'AGREED' || link.status === 'PROPOSED')
    .reduce((sum, link) => sum + (link.share ?? 0), 0);
  const left = Math.max(0, Math.round((100 - taken) * 100) / 100);
  return taken === 0
    ? 'Per cent of the project. Leave it empty for an equal part.'
    : `The other links take ${String(Math.round(taken * 100) / 100)}%, so ${String(left)}% is left. Empty means an equal part.`;
}

export interface ShareFormProps {
  readonly link: {
    readonly id: string;
    readonly version: number;
    readonly share: number | null;
    readonly contribution: string | null;
  };
  readonly siblings: readonly SharedLink[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** How much of the project goes to the goal, and how it moves it. */
export function ShareForm({ link, siblings, onDone, onCancel }: ShareFormProps) {
  const [share, setShare] = useState(link.share === null ? '' : String(link.share));
  const [contribution, setContribution] = useState(link.contribution ?? '');
  const [mutate] = useMutation(ShareAlignment);
  const act = useSending(
    (input: ShareAlignmentInput) => mutate({ variables: { input } }),
    (data) => data.shareAlignment.problems,
  );
  const wrong = shareProblem(share, siblings);
  const send = async () => {
    const figure = readShare(share);
    if (wrong !== undefined || figure === undefined) return;
    const accepted = await act.send({
      id: link.id,
      version: link.version,
      share: figure,
      contribution: contribution.trim() === '' ? null : contribution.trim(),
    });
    if (accepted !== null) onDone();
  };
  return (
    <form
      className="link-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalNotes act={act} fields={['share', 'contribution']} />
      {isStale(act.refusals) ? (
        <p className="refusal" role="alert">
          Somebody changed this link meanwhile. Look at it above, then save again.
        </p>
      ) : null}
      <TextInput
        label="Share of the project's effort"
        description={leftOver(siblings)}
        inputMode="decimal"
        value={share}
        error={wrong ?? refusalOn(act.refusals, 'share')}
        onChange={(event) => {
          setShare(event.currentTarget.value);
        }}
      />
      <Textarea
        rows={2}
        label="How does this project move the goal?"
        value={contribution}
        error={refusalOn(act.refusals, 'contribution')}
        onChange={(event) => {
          setContribution(event.currentTarget.value);
        }}
      />
      <div className="form-foot">
        <Button type="submit" loading={act.busy}>
          Save the share
        </Button>
        <Button variant="default" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </form>
  );
}
