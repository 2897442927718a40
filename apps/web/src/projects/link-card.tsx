import type { FragmentType } from '@apollo/client';
import { useMutation, useFragment } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { alignmentWord } from '@tributary/domain';
import { Anchor, Chip } from '@tributary/ui';
import { useState } from 'react';
import { isStale, refusalOn } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import type { LinkCard_AlignmentFragment } from '../gql/graphql';
import { portfolioPath } from './project-filter';
import { RefusalNotes } from './refusal-notes';
import { ShareForm } from './share-form';
import { dayWords, goalKindWords, percentWords } from './words';

export const LinkCard_alignment = graphql(`
  fragment LinkCard_alignment on Alignment {
    id
    version
    status
    share
    effectiveShare
    contribution
    raisedBySide
    raisedBy {
      id
      name
    }
    raisedAt
    answeredBy {
      id
      name
    }
    answeredAt
    reason
    confirmed
    allowedActions
    project {
      id
      code
      title
    }
    goal {
      id
      title
      kind
      lineage
    }
  }
`);

const AgreeAlignment = graphql(`
  mutation AgreeAlignment($input: AnswerAlignmentInput!) {
    agreeAlignment(input: $input) {
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

const DeclineAlignment = graphql(`
  mutation DeclineAlignment($input: AnswerAlignmentInput!) {
    declineAlignment(input: $input) {
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

const WithdrawAlignment = graphql(`
  mutation WithdrawAlignment($input: AnswerAlignmentInput!) {
    withdrawAlignment(input: $input) {
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

const ConfirmAlignment = graphql(`
  mutation ConfirmAlignment($input: AnswerAlignmentInput!) {
    confirmAlignment(input: $input) {
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

type Link = Omit<LinkCard_AlignmentFragment, ' $fragmentName' | ' $fragmentRefs'>;

/** A link as far as the sum of shares needs it. */
export interface SharedLink {
  readonly id: string;
  readonly goalId: string;
  readonly status: Link['status'];
  readonly share: number | null;
}

export interface LinkCardProps {
  readonly slug: string;
  readonly link: FragmentType<LinkCard_AlignmentFragment>;
  /** Which end the reader comes from: the card is headed by the other one. */
  readonly seenFrom: 'project' | 'inbox';
  /** The project's other links, for the sum of shares; without them a share cannot be changed here. */
  readonly siblings?: readonly SharedLink[];
  /** Something was answered: what lists such links should ask anew. */
  readonly onAnswered?: () => void;
}

/** One link between a project and a goal: what is claimed, who said so, and what may be answered. */
export function LinkCard({ link: masked, ...rest }: LinkCardProps) {
  const { data: link, complete } = useFragment({
    fragment: LinkCard_alignment,
    fragmentName: 'LinkCard_alignment',
    from: masked,
  });
  return complete ? <LinkView link={link} {...rest} /> : null;
}

function LinkView({
  slug,
  link,
  seenFrom,
  siblings,
  onAnswered,
}: Omit<LinkCardProps, 'link'> & { readonly link: Link }) {
  const [asking, setAsking] = useState<'decline' | 'withdraw' | 'share' | null>(null);
  const [agree] = useMutation(AgreeAlignment);
  const [confirm] = useMutation(ConfirmAlignment);
  const variables = { input: { id: link.id, version: link.version } };
  const agreeing = useSending(
    () => agree({ variables }),
    (data) => data.agreeAlignment.problems,
  );
  const confirming = useSending(
    () => confirm({ variables }),
    (data) => data.confirmAlignment.problems,
  );
  const can = possible(link, siblings !== undefined);
  const done = () => {
    setAsking(null);
    onAnswered?.();
  };
  const answered = async (act: { send: (nothing: undefined) => Promise<unknown> }) => {
    if ((await act.send(undefined)) !== null) done();
  };
  const busy = agreeing.busy || confirming.busy;

  return (
    <article className="link-card" aria-label={`${link.project.title}, ${link.goal.title}`}>
      <div className="link-words">
        <LinkHead slug={slug} link={link} seenFrom={seenFrom} />
        {link.contribution === null ? null : <p className="link-contribution">{link.contribution}</p>}
        <p className="t-small link-who">{whoSaid(link)}</p>
        {link.reason === null ? null : <p className="t-small link-reason">Reason given: {link.reason}</p>}
      </div>
      <LinkStanding link={link} />
      {isStale(agreeing.refusals) || isStale(confirming.refusals) ? (
        <p className="refusal" role="alert">
          Somebody answered this link meanwhile: it is {alignmentWord(link.status).toLowerCase()} now.
        </p>
      ) : null}
      <RefusalNotes act={agreeing} />
      <RefusalNotes act={confirming} />
      {asking === null && can.any ? (
        <div className="link-acts">
          {can.agree ? (
            <Button loading={busy} onClick={() => void answered(agreeing)}>
              Agree
            </Button>
          ) : null}
          {can.confirm ? (
            <Button loading={busy} onClick={() => void answered(confirming)}>
              Confirm
            </Button>
          ) : null}
          {can.decline ? (
            <Button
              variant="default"
              onClick={() => {
                setAsking('decline');
              }}
            >
              Decline
            </Button>
          ) : null}
          {can.share ? (
            <Button
              variant="default"
              onClick={() => {
                setAsking('share');
              }}
            >
              Change the share
            </Button>
          ) : null}
          {can.withdraw ? (
            <Button
              variant={can.share || can.agree || can.confirm ? 'subtle' : 'default'}
              onClick={() => {
                setAsking('withdraw');
              }}
            >
              {link.status === 'AGREED' ? 'End the link' : 'Withdraw'}
            </Button>
          ) : null}
        </div>
      ) : null}
      {asking === 'decline' || asking === 'withdraw' ? (
        <ReasonForm
          link={link}
          move={asking}
          onDone={done}
          onCancel={() => {
            setAsking(null);
          }}
        />
      ) : null}
      {asking === 'share' ? (
        <ShareForm
          link={link}
          siblings={siblings ?? []}
          onDone={done}
          onCancel={() => {
            setAsking(null);
          }}
        />
      ) : null}
    </article>
  );
}

/** What the present reader may do with a link as it stands now. */
function possible(link: Link, shareable: boolean) {
  const may = (action: string) => link.allowedActions.includes(action);
  const open = link.status === 'PROPOSED';
  const inForce = link.status === 'AGREED';
  const agree = open && may('alignment.answer');
  const confirm = inForce && !link.confirmed && may('alignment.share');
  const share = shareable && (open || inForce) && may('alignment.share');
  // Whoever may answer a proposal says no to it by declining.
  const withdraw = (inForce || (open && !agree)) && may('alignment.withdraw');
  return { agree, decline: agree, confirm, share, withdraw, any: agree || confirm || share || withdraw };
}

function LinkHead({
  slug,
  link,
  seenFrom,
}: Pick<LinkCardProps, 'slug' | 'seenFrom'> & { readonly link: Link }) {
  const above = link.goal.lineage.slice(0, -1).join(' › ');
  const goal = (
    <Anchor className="ui-link-quiet" href={portfolioPath(slug, { goalId: [link.goal.id], live: true })}>
      {link.goal.title}
    </Anchor>
  );
  if (seenFrom === 'project') {
    return (
      <>
        <p className="t-caption">{above === '' ? goalKindWords[link.goal.kind] : above}</p>
        <h3 className="t-heading">{goal}</h3>
      </>
    );
  }
  return (
    <>
      <p className="t-caption">
        {link.goal.title}
        {above === '' ? '' : ` · ${above}`}
      </p>
      <h3 className="t-heading">
        <Anchor className="ui-link-quiet" href={`/${slug}/projects/${link.project.code}`}>
          {link.project.title}
        </Anchor>
      </h3>
    </>
  );
}

function LinkStanding({ link }: { readonly link: Link }) {
  const share =
    link.effectiveShare !== null
      ? percentWords(link.effectiveShare)
      : link.share !== null
        ? percentWords(link.share)
        : 'Equal part';
  return (
    <div className="link-standing">
      <span className="link-share">
        <b>{share}</b>
        <small>
          {link.share === null && link.effectiveShare !== null
            ? 'of its effort, an equal part'
            : 'of its effort'}
        </small>
      </span>
      <Chip tone={link.status === 'AGREED' ? 'accent' : link.status === 'PROPOSED' ? 'plain' : 'quiet'}>
        {alignmentWord(link.status)}
      </Chip>
      {link.status === 'AGREED' && !link.confirmed ? (
        <Chip tone="pool">From import, not yet confirmed</Chip>
      ) : null}
    </div>
  );
}

function whoSaid(link: Link): string {
  const raiser = link.raisedBy?.name ?? (link.confirmed ? 'Somebody' : 'The register');
  const raised = `${raiser} ${link.raisedBySide === 'GOAL' ? 'invited the project' : 'proposed this'} on ${dayWords(link.raisedAt)}.`;
  if (link.answeredAt === null || link.answeredBy === null) return raised;
  const word = { PROPOSED: 'answered', AGREED: 'agreed', DECLINED: 'declined', WITHDRAWN: 'ended it' }[
    link.status
  ];
  return `${raised} ${link.answeredBy.name} ${word} on ${dayWords(link.answeredAt)}.`;
}

interface ReasonFormProps {
  readonly link: Link;
  readonly move: 'decline' | 'withdraw';
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The reason for saying no, or for ending what was agreed. The other side reads it. */
function ReasonForm({ link, move, onDone, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [decline] = useMutation(DeclineAlignment);
  const [withdraw] = useMutation(WithdrawAlignment);
  const input = () => ({
    id: link.id,
    version: link.version,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  });
  const declining = useSending(
    () => decline({ variables: { input: input() } }),
    (data) => data.declineAlignment.problems,
  );
  const withdrawing = useSending(
    () => withdraw({ variables: { input: input() } }),
    (data) => data.withdrawAlignment.problems,
  );
  const act = move === 'decline' ? declining : withdrawing;
  const send = async () => {
    if ((await act.send(undefined)) !== null) onDone();
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
      <RefusalNotes act={act} fields={['reason']} />
      {isStale(act.refusals) ? (
        <p className="refusal" role="alert">
          Somebody answered this link meanwhile: it is {alignmentWord(link.status).toLowerCase()} now.
        </p>
      ) : null}
      <Textarea
        rows={2}
        data-autofocus
        label={
          move === 'decline'
            ? 'Why not? The team reads it.'
            : link.status === 'AGREED'
              ? 'Why does the link end? The other side reads it.'
              : 'Why is it withdrawn? You may leave this empty.'
        }
        value={reason}
        error={refusalOn(act.refusals, 'reason')}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <div className="form-foot">
        <Button type="submit" loading={act.busy}>
          {move === 'decline'
            ? 'Decline the link'
            : link.status === 'AGREED'
              ? 'End the link'
              : 'Withdraw it'}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </form>
  );
}
