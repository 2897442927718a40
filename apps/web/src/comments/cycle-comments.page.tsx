import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Avatar, SkeletonLines } from '@tributary/ui';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { CycleComments_CycleFragment } from '../gql/graphql';
import { momentInWords } from '../organisation/days';
import { isStale, refusalOn } from '../organisation/refusals';
import { useCycleOutlet } from '../pdsa-cycles/cycle-outlet';
import { initialsOf } from '../people/initials';
import { Fault } from '../platform/faults';
import { useDraft } from '../projects/draft';
import { RefusalNotes } from '../projects/refusal-notes';
import { useSending } from '../projects/sending';
import { CommentField } from './comment-field';
import { AddComment, CycleComments, EditComment, RemoveComment } from './comments-query';
import { pieces, stillMentioned } from './mentions';
import type { Mentioned } from './mentions';
import './comments.css';

/** The talk about a test, in the side of its page. Its own query: the test is there before the talk is. */
export function Component() {
  const { slug, cycleId } = useCycleOutlet();
  const { data, error, refetch } = useQuery(CycleComments, { variables: { id: cycleId } });
  const cycle = data?.pdsaCycle;
  return (
    <section className="comments" aria-labelledby="cycle-comments">
      <h2 className="t-strong" id="cycle-comments">
        Comments{cycle == null || cycle.comments.length === 0 ? '' : ` ${String(cycle.comments.length)}`}
      </h2>
      {cycle ? (
        <Talk slug={slug} cycle={cycle} />
      ) : error ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines label="Fetching the comments" rows={2} rowHeight={64} />
      )}
    </section>
  );
}

interface TalkProps {
  readonly slug: string;
  readonly cycle: CycleComments_CycleFragment;
}

function Talk({ slug, cycle }: TalkProps) {
  const { hash } = useLocation();
  const list = useRef<HTMLOListElement>(null);
  const asked = hash.startsWith('#comment-') ? hash.slice(1) : null;
  useEffect(() => {
    if (asked === null) return;
    const found = list.current?.querySelector<HTMLElement>(`#${CSS.escape(asked)}`);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <>
      {cycle.comments.length === 0 ? <p className="comment-none">Nobody has said anything yet.</p> : null}
      <ol className="comment-list" ref={list}>
        {cycle.comments.map((comment) => (
          <CommentItem
            key={comment.id}
            slug={slug}
            comment={comment}
            asked={asked === `comment-${comment.id}`}
          />
        ))}
      </ol>
      {cycle.allowedActions.includes('comment.write') ? <NewComment slug={slug} cycleId={cycle.id} /> : null}
    </>
  );
}

type Comment = CycleComments_CycleFragment['comments'][number];

interface CommentItemProps {
  readonly slug: string;
  readonly comment: Comment;
  /** The address leads to it. */
  readonly asked: boolean;
}

function CommentItem({ slug, comment, asked }: CommentItemProps) {
  const [doing, setDoing] = useState<'editing' | 'removing' | null>(null);
  const name = comment.by?.name ?? 'Somebody who has left';
  const may = (action: string) => comment.allowedActions.includes(action);
  return (
    <li id={`comment-${comment.id}`} className="comment" tabIndex={-1} data-asked={asked || undefined}>
      <Avatar initials={initialsOf(name)} size={28} />
      <div className="comment-body">
        <p className="comment-head">
          <b>{name}</b>{' '}
          <span>
            <time dateTime={comment.at}>{momentInWords(comment.at)}</time>
            {comment.editedAt === null || comment.removed ? null : ', changed since'}
          </span>
        </p>
        {comment.removed ? (
          <p className="comment-none">Taken back.</p>
        ) : doing === 'editing' ? (
          <EditForm
            slug={slug}
            comment={comment}
            onDone={() => {
              setDoing(null);
            }}
          />
        ) : (
          <p className="comment-text">
            {pieces(comment.text, comment.mentions).map((piece, index) =>
              piece.mention ? (
                <span key={index} className="comment-mention">
                  {piece.text}
                </span>
              ) : (
                <span key={index}>{piece.text}</span>
              ),
            )}
          </p>
        )}
        {doing === 'removing' ? (
          <RemoveQuestion
            comment={comment}
            onDone={() => {
              setDoing(null);
            }}
          />
        ) : null}
        {doing === null && !comment.removed && (may('comment.edit') || may('comment.remove')) ? (
          <p className="comment-acts">
            {may('comment.edit') ? (
              <button
                type="button"
                className="ui-link"
                onClick={() => {
                  setDoing('editing');
                }}
              >
                Edit<span className="ui-hidden"> your comment</span>
              </button>
            ) : null}
            {may('comment.remove') ? (
              <button
                type="button"
                className="ui-link"
                onClick={() => {
                  setDoing('removing');
                }}
              >
                Take back<span className="ui-hidden"> your comment</span>
              </button>
            ) : null}
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** People chosen while writing, as they are kept with the draft. */
function chosenIn(text: string): readonly Mentioned[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? (found as Mentioned[]) : [];
  } catch {
    return [];
  }
}

interface WritingProps {
  readonly slug: string;
  readonly label: string;
  readonly submit: string;
  readonly draft: ReturnType<typeof useDraft<{ text: string; chosen: string }>>;
  readonly act: ReturnType<typeof useSending<{ text: string; mentionIds: string[] }, unknown>>;
  readonly onSent: () => void;
  readonly onCancel?: () => void;
}

function Writing({ slug, label, submit, draft, act, onSent, onCancel }: WritingProps) {
  const { text, chosen } = draft.values;
  const send = async () => {
    const mentionIds = stillMentioned(text, chosenIn(chosen)).map(({ id }) => id);
    if ((await act.send({ text: text.trim(), mentionIds })) === null) return;
    draft.drop();
    onSent();
  };
  return (
    <form
      className="comment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <CommentField
        slug={slug}
        label={label}
        value={text}
        error={refusalOn(act.refusals, 'text') ?? refusalOn(act.refusals, 'mentionIds')}
        onChange={(now, person) => {
          draft.replace({
            text: now,
            chosen: person === undefined ? chosen : JSON.stringify([...chosenIn(chosen), person]),
          });
        }}
      />
      <RefusalNotes act={act} fields={['text', 'mentionIds']} />
      {isStale(act.refusals) ? (
        <p className="refusal" role="alert">
          You changed this comment in another window. It shows what it says now; send again to keep this.
        </p>
      ) : null}
      <div className="comment-foot">
        <Button type="submit" variant="default" loading={act.busy} disabled={text.trim() === ''}>
          {submit}
        </Button>
        {onCancel === undefined ? null : (
          <Button variant="subtle" onClick={onCancel}>
            Leave it as it was
          </Button>
        )}
      </div>
    </form>
  );
}

function NewComment({ slug, cycleId }: { readonly slug: string; readonly cycleId: string }) {
  const client = useApolloClient();
  const draft = useDraft(`comment-${cycleId}`, { text: '', chosen: '' });
  const act = useSending(
    (input: { text: string; mentionIds: string[] }) =>
      client.mutate({ mutation: AddComment, variables: { input: { cycleId, ...input } } }),
    (data) => data.addComment.problems,
  );
  return (
    <Writing
      slug={slug}
      label="Say something; @ asks for somebody"
      submit="Comment"
      draft={draft}
      act={act}
      onSent={() => undefined}
    />
  );
}

function EditForm({
  slug,
  comment,
  onDone,
}: Omit<CommentItemProps, 'asked'> & { readonly onDone: () => void }) {
  const client = useApolloClient();
  const draft = useDraft(`comment-edit-${comment.id}`, {
    text: comment.text,
    chosen: JSON.stringify(comment.mentions.map(({ id, name }) => ({ id, name }))),
  });
  const act = useSending(
    (input: { text: string; mentionIds: string[] }) =>
      client.mutate({
        mutation: EditComment,
        variables: { input: { id: comment.id, version: comment.version, ...input } },
      }),
    (data) => data.editComment.problems,
  );
  return (
    <Writing
      slug={slug}
      label="Your comment"
      submit="Save the comment"
      draft={draft}
      act={act}
      onSent={onDone}
      onCancel={() => {
        draft.drop();
        onDone();
      }}
    />
  );
}

function RemoveQuestion({ comment, onDone }: { readonly comment: Comment; readonly onDone: () => void }) {
  const client = useApolloClient();
  const act = useSending(
    () =>
      client.mutate({
        mutation: RemoveComment,
        variables: { input: { id: comment.id, version: comment.version } },
      }),
    (data) => data.removeComment.problems,
  );
  return (
    <div className="comment-removing">
      <p>Its words are gone for good; that you took it back stays.</p>
      <RefusalNotes act={act} />
      <div className="comment-foot">
        <Button
          variant="default"
          loading={act.busy}
          onClick={() => {
            void act.send(undefined).then((answer) => {
              if (answer !== null) onDone();
            });
          }}
        >
          Take it back
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
