import { Button, Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { TASKS_MOST } from '@tributary/domain';
import { PRESENT } from './autosave-state';
import { freshRow } from './cycle-fields';
import { useCycleForm } from './cycle-saving';
import { ListProblem, WordsField } from './cycle-writing';

/** What has to be done, each with who, when and where. */
export function TaskFields() {
  const form = useCycleForm();
  const rows = form.rows('tasks');
  return (
    <fieldset className="cycle-group">
      <legend>What has to be done</legend>
      <ListProblem field="tasks" />
      {rows.map(({ row, firstName }, place) => (
        <div key={firstName} className="cycle-task">
          <WordsField field={`${row}.what`} label={`Task ${String(place + 1)}`} lines={0} />
          <div className="cycle-task-cells">
            <WordsField field={`${row}.who`} label="Who" lines={0} />
            <WordsField field={`${row}.when`} label="When" lines={0} />
            <WordsField field={`${row}.where`} label="Where" lines={0} />
          </div>
          <div className="cycle-task-foot">
            <Done row={row} label="Done" />
            <button
              type="button"
              className="ui-link cycle-clear"
              onClick={() => {
                form.removeRow(row);
              }}
            >
              Take out<span className="ui-hidden"> task {place + 1}</span>
            </button>
          </div>
        </div>
      ))}
      {rows.length < TASKS_MOST ? (
        <Button
          variant="subtle"
          className="cycle-add"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => {
            form.write(freshRow('tasks'), PRESENT);
          }}
        >
          Add a task
        </Button>
      ) : null}
    </fieldset>
  );
}

function Done({ row, label }: { readonly row: string; readonly label: string }) {
  const form = useCycleForm();
  return (
    <Checkbox
      className="cycle-done"
      label={label}
      checked={form.value(`${row}.done`) === 'true'}
      error={form.problem(`${row}.done`)}
      onChange={(event) => {
        form.write(`${row}.done`, event.currentTarget.checked ? 'true' : '');
      }}
    />
  );
}

/** The tasks as a list to tick. */
export function TaskTicks() {
  const form = useCycleForm();
  const rows = form.rows('tasks').filter(({ row }) => form.value(`${row}.what`) !== '');
  if (rows.length === 0) return null;
  return (
    <fieldset className="cycle-group">
      <legend>What had to be done</legend>
      <ListProblem field="tasks" />
      {rows.map(({ row, firstName }) => {
        const second = ['who', 'when', 'where'].map((cell) => form.value(`${row}.${cell}`)).filter(Boolean);
        return (
          <div key={firstName} className="cycle-tick">
            <Done row={row} label={form.value(`${row}.what`)} />
            {second.length === 0 ? null : <p className="cycle-hint">{second.join(' · ')}</p>}
          </div>
        );
      })}
    </fieldset>
  );
}
