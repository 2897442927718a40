import { useMutation } from '@apollo/client/react';
import { IconCheck, IconMessageCircle } from '@tabler/icons-react';
import { Anchor, Truncate } from '@tributary/ui';
import { firstNameOf } from '../people/initials';
import { cyclePath } from '../pdsa-cycles/cycle-words';
import { RefusalNotes } from '../projects/refusal-notes';
import { useSending } from '../projects/sending';
import { SettleMention } from './my-work-query';
import { askWords } from './my-work-words';
import type { Mention } from './my-work-words';

export interface MyAsksProps {
  readonly slug: string;
  readonly mentions: readonly Mention[];
  readonly onSettled: () => void;
}

/** Who asked for one's attention, in their own words; the row leads there, the tick settles it. */
export function MyAsks({ slug, mentions, onSettled }: MyAsksProps) {
  return (
    <ul className="asks" aria-label="Asked of you">
      {mentions.map((mention) => (
        <Ask key={mention.id} slug={slug} mention={mention} onSettled={onSettled} />
      ))}
    </ul>
  );
}

interface AskProps {
  readonly slug: string;
  readonly mention: Mention;
  readonly onSettled: () => void;
}

function Ask({ slug, mention, onSettled }: AskProps) {
  const { comment, cycle } = mention;
  const who = comment.by === null ? 'Somebody' : firstNameOf(comment.by.name);
  const [mutate] = useMutation(SettleMention);
  const act = useSending(
    (id: string) => mutate({ variables: { input: { id } } }),
    (data) => data.settleMention.problems,
  );
  return (
    <li>
      <span className="ask-icon">
        <IconMessageCircle size={20} stroke={1.75} aria-hidden="true" />
      </span>
      <span className="ask-words">
        <Anchor className="ask-link" href={cyclePath(slug, cycle.project.code, cycle.label)}>
          {who} {askWords(comment.text)}
        </Anchor>
        <span className="ask-said">
          <Truncate lines={2} within="control">{`“${comment.text}”`}</Truncate>
        </span>
        <span className="t-caption">
          {cycle.label} · {cycle.project.title}
        </span>
        <RefusalNotes act={act} />
      </span>
      <button
        type="button"
        className="ask-settle"
        aria-label={`Settled: ${who} ${askWords(comment.text)}`}
        disabled={act.busy}
        onClick={() => {
          void act.send(mention.id).then((answer) => {
            if (answer !== null) onSettled();
          });
        }}
      >
        <IconCheck size={18} stroke={1.75} aria-hidden="true" />
        Settled
      </button>
    </li>
  );
}
