import { useMutation } from '@apollo/client/react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { ConflictPanel } from '@tributary/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { isStale, refusalOn } from '../organisation/refusals';
import { useSending } from './sending';
import { graphql } from '../gql';
import type { EditProjectInput } from '../gql/graphql';
import { useDraft } from './draft';
import { OptionPicker } from './option-picker';
import type { PickerOption } from './option-picker';
import { RefusalNotes } from './refusal-notes';
import { ambitionWords, keysOf, purposeWords } from './words';

const EditProject = graphql(`
  mutation EditProject($input: EditProjectInput!) {
    editProject(input: $input) {
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

export type CharterField = Exclude<keyof EditProjectInput, 'id' | 'version'>;

export interface FieldPlan {
  readonly name: CharterField;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'text' | 'day' | 'number' | 'choice' | 'pick';
  readonly options?: readonly PickerOption[];
  /** Half the width where there is room. */
  readonly half?: boolean;
}

export type CharterTexts = Readonly<Partial<Record<CharterField, string>>>;

export interface CharterFormProps {
  /** Which part of which project, for the draft. */
  readonly name: string;
  readonly project: { readonly id: string; readonly version: number };
  readonly fields: readonly FieldPlan[];
  /** The saved state as texts; empty where nothing is recorded. */
  readonly saved: CharterTexts;
  readonly submit: string;
  readonly onDone: () => void;
}

/**
 * A part of the charter being written. Sends only what was changed, names the version it saw, and when somebody else
 * was faster shows both; what was typed stays until it is saved or dropped.
 */
export function CharterForm({ name, project, fields, saved, submit, onDone }: CharterFormProps) {
  const start: Record<string, string> = {};
  for (const field of fields) start[field.name] = saved[field.name] ?? '';
  const draft = useDraft(`${project.id}-${name}`, start);
  // The state that was on the screen when writing began: what differs from it is what this person means.
  const [seen] = useState(start);
  const [mutate] = useMutation(EditProject);
  const act = useSending(
    (input: EditProjectInput) => mutate({ variables: { input } }),
    (data) => data.editProject.problems,
  );
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const meant = fields.filter((field) => draft.values[field.name] !== seen[field.name]);
  const clash = meant.some((field) => start[field.name] !== seen[field.name]);
  const stale = isStale(act.refusals);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  const save = async () => {
    const typed = (field: FieldPlan) => draft.values[field.name] ?? '';
    const unreadable = meant.filter((field) => field.kind === 'number' && Number.isNaN(figure(typed(field))));
    if (unreadable.length > 0) {
      act.refuse(
        unreadable.map((field) => ({
          code: 'NOT_A_NUMBER',
          message: 'Write it in figures, for example 4.5.',
          path: [field.name],
        })),
      );
      return;
    }
    if (meant.length > 0) {
      let input: EditProjectInput = { id: project.id, version: project.version };
      for (const field of meant) input = { ...input, ...written[field.name](typed(field)) };
      if ((await act.send(input)) === null) return;
    }
    draft.drop();
    onDone();
  };

  if (clash && (stale || act.refusals.length === 0)) {
    return (
      <ConflictPanel
        sentence="Somebody changed this while you were writing."
        fields={meant.map((field) => ({
          label: field.label,
          mine: spoken(field, draft.values[field.name] ?? ''),
          theirs: spoken(field, start[field.name] ?? ''),
        }))}
        onKeepMine={() => void save()}
        onTakeTheirs={() => {
          draft.drop();
          onDone();
        }}
      />
    );
  }

  return (
    <form
      ref={form}
      className="charter-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {stale ? (
        <p className="refusal" role="alert">
          Somebody changed another part of this project meanwhile. Save again to go on.
        </p>
      ) : null}
      <RefusalNotes act={act} fields={fields.map((field) => field.name)} />
      <div className="charter-fields">
        {fields.map((field) => (
          <div key={field.name} data-half={field.half === true || undefined}>
            <Field
              field={field}
              id={`${id}-${field.name}`}
              value={draft.values[field.name] ?? ''}
              error={refusalOn(act.refusals, field.name)}
              onChange={(text) => {
                draft.set(field.name, text);
              }}
            />
          </div>
        ))}
      </div>
      <div className="form-foot">
        <Button type="submit" loading={act.busy}>
          {submit}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            draft.drop();
            onDone();
          }}
        >
          Leave it as it was
        </Button>
        {draft.dirty ? <span className="t-small form-note">Not saved yet. Kept on this device.</span> : null}
      </div>
    </form>
  );
}

interface FieldProps {
  readonly field: FieldPlan;
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function Field({ field, id, value, error, onChange }: FieldProps) {
  const words = { id, label: field.label, error, ...(field.hint ? { description: field.hint } : {}) };
  switch (field.kind) {
    case 'text':
      return (
        <Textarea
          {...words}
          rows={3}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'choice':
      return (
        <Select
          {...words}
          clearable
          clearButtonProps={{ 'aria-label': `Clear ${field.label.toLowerCase()}` }}
          data={(field.options ?? []).map((option) => ({ value: option.id, label: option.label }))}
          value={value === '' ? null : value}
          onChange={(chosen) => {
            onChange(chosen ?? '');
          }}
        />
      );
    case 'pick':
      return (
        <OptionPicker
          {...words}
          options={field.options ?? []}
          value={value === '' ? null : value}
          onChange={(chosen) => {
            onChange(chosen ?? '');
          }}
        />
      );
    default:
      return (
        <TextInput
          {...words}
          type={field.kind === 'day' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
  }
}

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** NaN where it is no figure. */
const figure = (text: string): number | null =>
  text.trim() === '' ? null : Number(text.trim().replace(',', '.'));

/** Each field's text as the api wants it; empty is nothing. */
const written: { readonly [Field in CharterField]: (text: string) => Pick<EditProjectInput, Field> } = {
  title: (text) => ({ title: text.trim() }),
  summary: (text) => ({ summary: said(text) }),
  problem: (text) => ({ problem: said(text) }),
  aim: (text) => ({ aim: said(text) }),
  aimFrom: (text) => ({ aimFrom: said(text) }),
  aimTo: (text) => ({ aimTo: said(text) }),
  aimUnit: (text) => ({ aimUnit: said(text) }),
  aimBy: (text) => ({ aimBy: said(text) }),
  aimFor: (text) => ({ aimFor: said(text) }),
  rationale: (text) => ({ rationale: said(text) }),
  scope: (text) => ({ scope: said(text) }),
  unitId: (text) => ({ unitId: said(text) }),
  purpose: (text) => ({ purpose: keysOf(purposeWords).find((one) => one === text) ?? null }),
  ambition: (text) => ({ ambition: keysOf(ambitionWords).find((one) => one === text) ?? null }),
  effortDays: (text) => ({ effortDays: figure(text) }),
  claimedScore: (text) => ({ claimedScore: figure(text) }),
};

function spoken(field: FieldPlan, text: string): string {
  return field.options?.find((option) => option.id === text)?.label ?? text;
}
