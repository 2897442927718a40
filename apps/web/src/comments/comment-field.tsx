import { useQuery } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { plainFromPaste } from '@tributary/domain';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { MentionChoice } from './comments-query';
import { mentionAt, withMention } from './mentions';
import type { Mentioned } from './mentions';

export interface CommentFieldProps {
  readonly slug: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
  /** With the person where the text changed because one was chosen. */
  readonly onChange: (text: string, person?: Mentioned) => void;
}

/** Words in which people can be asked for: after an @ the register is searched, and the arrow keys choose. */
export function CommentField(props: CommentFieldProps) {
  const { slug, label, value, error, onChange } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [marked, setMarked] = useState(0);
  const naming = mentionAt(value, caret);
  const open = naming !== null && naming.from !== closedAt;
  const [wanted] = useDebouncedValue(naming?.typed.trim() ?? '', 150);
  const { data } = useQuery(MentionChoice, {
    variables: { slug, search: wanted === '' ? null : wanted },
    skip: !open,
  });
  const people = open ? (data?.organisation?.people.nodes ?? []) : [];
  const at = Math.min(marked, Math.max(0, people.length - 1));

  const choose = (person: Mentioned | undefined) => {
    if (person === undefined || naming === null) return;
    const next = withMention(value, caret, naming.from, person.name);
    onChange(next.text, { id: person.id, name: person.name });
    setCaret(next.caret);
    setMarked(0);
    // After the new text has been drawn; the field would put the caret at its end.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };

  const key = (event: KeyboardEvent) => {
    if (people.length === 0 || naming === null) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setMarked((at + step + people.length) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(people[at]);
    else if (event.key === 'Escape') setClosedAt(naming.from);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="comment-field">
      <Textarea
        ref={field}
        label={label}
        rows={2}
        value={value}
        error={error}
        {...(props.autoFocus === true ? { 'data-autofocus': true } : {})}
        role={people.length > 0 ? 'combobox' : undefined}
        aria-autocomplete="list"
        aria-expanded={people.length > 0 ? true : undefined}
        aria-controls={people.length > 0 ? `${id}-people` : undefined}
        aria-activedescendant={people.length > 0 ? `${id}-${String(at)}` : undefined}
        onChange={(event) => {
          const now = event.currentTarget.selectionStart;
          setCaret(now);
          setMarked(0);
          if (mentionAt(event.currentTarget.value, now)?.from !== closedAt) setClosedAt(null);
          onChange(event.currentTarget.value);
        }}
        onSelect={(event) => {
          setCaret(event.currentTarget.selectionStart);
        }}
        onBlur={() => {
          setClosedAt(naming?.from ?? null);
        }}
        onKeyDown={key}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html');
          if (html === '') return;
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          const words = plainFromPaste(html);
          onChange(value.slice(0, selectionStart) + words + value.slice(selectionEnd));
        }}
      />
      {people.length === 0 ? null : (
        <ul className="comment-people" role="listbox" id={`${id}-people`} aria-label="People to mention">
          {people.map((person, place) => (
            // The field has the keyboard; here is the pointer.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={person.id}
              id={`${id}-${String(place)}`}
              role="option"
              aria-selected={place === at}
              tabIndex={-1}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(person);
              }}
            >
              <b>{person.name}</b>
              {person.jobRole === null ? null : <small>{person.jobRole}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
