import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** Where it stands or who it is; shown under the name. */
  readonly second?: string | undefined;
  /** Steps of indentation in a tree; while somebody searches the tree is flat. */
  readonly depth?: number;
}

export interface OptionPickerProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly options: readonly PickerOption[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly id?: string;
  /** The options come from a search elsewhere: called with what is typed; nothing is sifted here. */
  readonly onSearch?: (text: string) => void;
  /** Said when there is nothing to choose. */
  readonly nothing?: string;
  /** The name of the chosen one where it is not among the options. */
  readonly chosenLabel?: string | undefined;
  /** What nothing chosen means, where it means something. */
  readonly placeholder?: string;
}

/** A list longer than this is narrowed by typing, not by scrolling. */
const most = 60;

/** One out of many, found by typing: a unit or goal out of its tree, a person out of the register. */
export function OptionPicker(props: OptionPickerProps) {
  const { label, description, options, value, onChange, error, required = false, id, onSearch } = props;
  const combobox = useCombobox();
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<PickerOption | null>(null);
  const chosen = options.find((option) => option.id === value) ?? (picked?.id === value ? picked : null);
  const name = value === null ? '' : (chosen?.label ?? props.chosenLabel ?? '');
  const text = (typed ?? '').trim();
  const fitting =
    onSearch !== undefined || text === '' ? options : options.filter((option) => isFound(option, text));
  const shown = fitting.slice(0, most);
  const isTree = text === '' || onSearch !== undefined;

  const type = (words: string) => {
    setTyped(words);
    onSearch?.(words.trim());
    combobox.openDropdown();
    combobox.selectFirstOption();
  };

  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      onOptionSubmit={(chosenId) => {
        setPicked(options.find((option) => option.id === chosenId) ?? null);
        setTyped(null);
        onChange(chosenId);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          label={label}
          description={description}
          error={error}
          required={required}
          withAsterisk={false}
          {...(id === undefined ? {} : { id })}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
          autoComplete="off"
          value={typed ?? name}
          onChange={(event) => {
            type(event.currentTarget.value);
          }}
          onClick={() => {
            combobox.openDropdown();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onBlur={() => {
            // Words that chose nothing would look like a choice.
            setTyped(null);
            combobox.closeDropdown();
          }}
          rightSection={
            value === null || required ? (
              <Combobox.Chevron />
            ) : (
              <CloseButton
                size="sm"
                aria-label={`Clear ${label.toLowerCase()}`}
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  setTyped(null);
                  onChange(null);
                }}
              />
            )
          }
          rightSectionPointerEvents={value === null || required ? 'none' : 'all'}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={label}>
          {shown.map((option) => (
            <Combobox.Option key={option.id} value={option.id} active={option.id === value}>
              <span
                className="pick-option"
                style={
                  isTree && option.depth !== undefined ? { marginInlineStart: option.depth * 16 } : undefined
                }
              >
                <span className="pick-name">{option.label}</span>
                {option.second === undefined || (isTree && option.depth !== undefined) ? null : (
                  <span className="pick-second">{option.second}</span>
                )}
              </span>
            </Combobox.Option>
          ))}
          {shown.length === 0 ? (
            <Combobox.Empty>{props.nothing ?? 'Nothing fits. Try fewer letters.'}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
        {fitting.length > shown.length ? (
          <Combobox.Footer>
            <span className="t-small">{fitting.length - shown.length} more. Type to narrow them.</span>
          </Combobox.Footer>
        ) : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function isFound(option: PickerOption, text: string): boolean {
  const words = `${option.label} ${option.second ?? ''}`.toLocaleLowerCase('en-GB');
  return text
    .toLocaleLowerCase('en-GB')
    .split(/\s+/u)
    .every((word) => words.includes(word));
}

export interface TreePlace {
  readonly id: string;
  readonly parentId: string | null;
}

/** Rows of a tree in the order given, parents before children, each with its depth from 0; children follow their parent. */
export function inTreeOrder<Row extends TreePlace>(rows: readonly Row[]): { row: Row; depth: number }[] {
  const known = new Set(rows.map((row) => row.id));
  const children = new Map<string | null, Row[]>();
  for (const row of rows) {
    const parent = row.parentId !== null && known.has(row.parentId) ? row.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  const ordered: { row: Row; depth: number }[] = [];
  const walk = (parent: string | null, depth: number) => {
    for (const row of children.get(parent) ?? []) {
      ordered.push({ row, depth });
      walk(row.id, depth + 1);
    }
  };
  walk(null, 0);
  return ordered;
}
