import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { ConflictPanel, Dialogue, HistoryList } from '@tributary/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { momentInWords } from '../organisation/days';
import { isStale, refusalOn } from '../organisation/refusals';
import { RefusalNotes } from '../projects/refusal-notes';
import { useSending } from '../projects/sending';
import {
  AddChangeIdea,
  ChangeIdeaWords,
  RetireChangeIdea,
  RewordChangeIdea,
  TakeUpChangeIdea,
} from './tests-query';
import type { ChangeIdea } from './tests-query';

interface Closing {
  readonly onClose: () => void;
}

/** A change that somebody would try, in their own words; its letter comes with it. */
export function AddIdeaDialogue({ projectId, onClose }: Closing & { readonly projectId: string }) {
  const [text, setText] = useState('');
  const [mutate] = useMutation(AddChangeIdea);
  const act = useSending(
    (words: string) => mutate({ variables: { input: { projectId, text: words } } }),
    (data) => data.addChangeIdea.problems,
  );
  return (
    <IdeaForm
      title="Add a change idea"
      send="Add the idea"
      busy={act.busy}
      onClose={onClose}
      onSend={async () => {
        if ((await act.send(text.trim())) !== null) onClose();
      }}
    >
      <RefusalNotes act={act} fields={['text']} />
      <Textarea
        label="What would you change?"
        description="One change that can be tried. The first test can be with one patient."
        rows={3}
        value={text}
        error={refusalOn(act.refusals, 'text')}
        data-autofocus
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
    </IdeaForm>
  );
}

interface OfIdea extends Closing {
  readonly idea: ChangeIdea;
}

/** Says an idea in better words; the former ones stay in its history. */
export function RewordIdeaDialogue({
  idea,
  slug,
  code,
  onClose,
}: OfIdea & { readonly slug: string; readonly code: string }) {
  const [text, setText] = useState(idea.text);
  const [seen, setSeen] = useState({ version: idea.version, text: idea.text });
  const [mutate] = useMutation(RewordChangeIdea);
  const act = useSending(
    (words: string) => mutate({ variables: { input: { id: idea.id, text: words, version: idea.version } } }),
    (data) => data.rewordChangeIdea.problems,
  );
  const send = async () => {
    setSeen({ version: idea.version, text: idea.text });
    if ((await act.send(text.trim())) !== null) onClose();
  };
  // The refusal brought the present words with it, so sending again names the version they have.
  const clash = isStale(act.refusals) && idea.version !== seen.version && idea.text !== text.trim();
  if (clash)
    return (
      <Dialogue opened onClose={onClose} title={`Reword idea ${idea.letter}`}>
        <ConflictPanel
          sentence="Somebody reworded this idea while you were writing."
          fields={[{ label: 'The idea', mine: text.trim(), theirs: idea.text }]}
          onKeepMine={() => void send()}
          onTakeTheirs={onClose}
        />
      </Dialogue>
    );
  return (
    <IdeaForm
      title={`Reword idea ${idea.letter}`}
      send="Save the words"
      busy={act.busy}
      onClose={onClose}
      onSend={send}
    >
      <RefusalNotes act={act} fields={['text']} />
      {isStale(act.refusals) ? <Stale /> : null}
      <Textarea
        label="The idea"
        description="Its letter and its tests stay as they are."
        rows={3}
        value={text}
        error={refusalOn(act.refusals, 'text')}
        data-autofocus
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <FormerWords idea={idea} slug={slug} code={code} />
    </IdeaForm>
  );
}

/** How the words of an idea changed, newest first; nothing where they never did. */
function FormerWords({
  idea,
  slug,
  code,
}: {
  readonly idea: ChangeIdea;
  readonly slug: string;
  readonly code: string;
}) {
  const { data } = useQuery(ChangeIdeaWords, { variables: { slug, code }, fetchPolicy: 'cache-and-network' });
  const history =
    data?.organisation?.projectByCode?.changeIdeas.find(({ id }) => id === idea.id)?.history ?? [];
  if (history.length < 2) return null;
  return (
    <details className="idea-history">
      <summary>How it was said before</summary>
      <HistoryList
        label={`History of idea ${idea.letter}`}
        entries={history.map((entry) => ({
          id: entry.id,
          at: entry.at,
          when: momentInWords(entry.at),
          what: entry.sentence,
          detail: (
            <>
              {entry.changes.map((change) =>
                change.before === null ? null : <p key={change.field}>“{change.before}”</p>,
              )}
              {entry.reason === null ? null : <p>{entry.reason}</p>}
            </>
          ),
        }))}
      />
    </details>
  );
}

/** Sets an idea aside with its reason; its tests stay. */
export function RetireIdeaDialogue({ idea, onClose }: OfIdea) {
  const [reason, setReason] = useState('');
  const [mutate] = useMutation(RetireChangeIdea);
  const act = useSending(
    (why: string) => mutate({ variables: { input: { id: idea.id, reason: why, version: idea.version } } }),
    (data) => data.retireChangeIdea.problems,
  );
  return (
    <IdeaForm
      title={`Retire idea ${idea.letter}?`}
      send="Retire the idea"
      keep="Keep it"
      busy={act.busy}
      onClose={onClose}
      onSend={async () => {
        if ((await act.send(reason.trim())) !== null) onClose();
      }}
    >
      <p>It stays here with its tests and its reason, and can be taken up again.</p>
      <RefusalNotes act={act} fields={['reason']} />
      {isStale(act.refusals) ? <Stale /> : null}
      <Textarea
        label="Why?"
        description="Others will search for this."
        rows={3}
        value={reason}
        error={refusalOn(act.refusals, 'reason')}
        data-autofocus
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
    </IdeaForm>
  );
}

/** Takes a retired idea up again, at once; what stands in the way is said under the button. */
export function TakeUpIdea({ idea }: { readonly idea: ChangeIdea }) {
  const [mutate] = useMutation(TakeUpChangeIdea);
  const act = useSending(
    (version: number) => mutate({ variables: { input: { id: idea.id, version } } }),
    (data) => data.takeUpChangeIdea.problems,
  );
  return (
    <div>
      <Button
        variant="default"
        loading={act.busy}
        aria-label={`Take it up again: idea ${idea.letter}`}
        onClick={() => void act.send(idea.version)}
      >
        Take it up again
      </Button>
      <RefusalNotes act={act} />
      {isStale(act.refusals) ? <Stale /> : null}
    </div>
  );
}

const Stale = () => (
  <p className="refusal" role="alert">
    Somebody changed this idea meanwhile. Look at it again, then go on.
  </p>
);

interface IdeaFormProps extends Closing {
  readonly title: string;
  readonly send: string;
  readonly keep?: string;
  readonly busy: boolean;
  readonly onSend: () => Promise<void>;
  readonly children: ReactNode;
}

function IdeaForm({ title, send, keep = 'Not now', busy, onClose, onSend, children }: IdeaFormProps) {
  return (
    <Dialogue opened onClose={onClose} title={title}>
      <form
        className="dialogue-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onSend();
        }}
      >
        {children}
        <div className="ui-dialogue-foot">
          <Button variant="default" onClick={onClose}>
            {keep}
          </Button>
          <Button type="submit" loading={busy}>
            {send}
          </Button>
        </div>
      </form>
    </Dialogue>
  );
}
