import { Select } from '@mantine/core';
import type { GoalPartsFragment } from '../gql/graphql';
import '../organisation/forms.css';
import { goalKindWords } from './goal-words';

export interface GoalChoiceProps {
  readonly label: string;
  readonly description?: string;
  readonly goals: readonly GoalPartsFragment[];
  readonly value: string | null;
  readonly onChange: (goalId: string | null) => void;
  readonly error?: string | undefined;
}

/** A goal in force, found by its words, with its kind and what it stands under. */
export function GoalChoice({ label, description, goals, value, onChange, error }: GoalChoiceProps) {
  const seconds = new Map(
    goals.map((goal) => [
      goal.id,
      [goalKindWords[goal.kind], ...goal.lineage.slice(0, -1).slice(-1)].join(' · under '),
    ]),
  );
  return (
    <Select
      label={label}
      description={description}
      error={error}
      data={goals.map((goal) => ({
        value: goal.id,
        label: goal.code === null ? goal.title : `${goal.code} ${goal.title}`,
      }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `Empty ${label}` }}
      limit={60}
      nothingFoundMessage="No goal of that name."
      renderOption={({ option }) => (
        <span>
          {option.label}
          <span className="option-second">{seconds.get(option.value)}</span>
        </span>
      )}
    />
  );
}
