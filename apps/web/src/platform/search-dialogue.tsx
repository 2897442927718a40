import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { SearchHit, Session } from './session';

export interface SearchDialogueProps {
  readonly onClose: () => void;
  readonly search: Session['search'];
}

type Found =
  | { readonly status: 'idle' | 'looking' | 'fault' }
  | { readonly status: 'found'; readonly text: string; readonly hits: readonly SearchHit[] };

/** ms of quiet before a question goes out, so that a word does not become seven questions. */
const quiet = 160;

/** Finds anything by a few letters. Arrows choose, Enter opens, Escape closes. */
export function SearchDialogue({ onClose, search }: SearchDialogueProps) {
  return (
    <Modal.Root opened onClose={onClose} size={640} yOffset="10vh" padding={0}>
      <Modal.Overlay />
      <Modal.Content radius="lg" aria-label="Search">
        <Modal.Body>
          <Search onClose={onClose} search={search} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Search({ onClose, search }: SearchDialogueProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>({ status: 'idle' });
  const [chosen, setChosen] = useState(0);
  const navigate = useNavigate();
  const listId = useId();

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      setFound({ status: 'looking' });
      search(wanted, stop.signal).then(
        (hits) => {
          if (stop.signal.aborted) return;
          setFound({ status: 'found', text: wanted, hits });
          setChosen(0);
        },
        () => {
          if (!stop.signal.aborted) setFound({ status: 'fault' });
        },
      );
    }, quiet);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, search]);

  const hits = found.status === 'found' && text.trim() !== '' ? found.hits : [];

  const open = (hit: SearchHit) => {
    onClose();
    void navigate(hit.href);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = hits.length - 1;
    if (event.key === 'ArrowDown') setChosen(Math.min(last, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') {
      const hit = hits[chosen];
      if (hit === undefined) return;
      open(hit);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="shell-find">
      <div className="shell-find-field">
        <IconSearch size={20} stroke={1.75} aria-hidden="true" />
        <input
          data-autofocus
          role="combobox"
          aria-label="Find a project, person or goal"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={hits.length > 0 ? `${listId}-${String(chosen)}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="ui-link" onClick={onClose}>
          Close
        </button>
      </div>
      <ul id={listId} role="listbox" aria-label="What was found">
        {hits.map((hit, index) => (
          <li
            key={hit.href}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === chosen}
            onMouseMove={() => {
              setChosen(index);
            }}
            onMouseDown={(event) => {
              // Before the field loses its focus.
              event.preventDefault();
              open(hit);
            }}
          >
            <span className="shell-find-name">{hit.name}</span>
            <span className="shell-find-second">{hit.second}</span>
          </li>
        ))}
      </ul>
      <p className="shell-find-note" role="status">
        {note(found, text.trim(), hits.length)}
      </p>
    </div>
  );
}

function note(found: Found, text: string, count: number): string {
  if (text === '') return 'A word from a title, a code, a name or a goal.';
  if (found.status === 'fault') return 'The search did not answer. Type again to try once more.';
  if (found.status !== 'found') return 'Looking.';
  if (count === 0) return `Nothing found for “${found.text}”. Try fewer letters.`;
  return count === 1 ? '1 found.' : `${String(count)} found.`;
}
