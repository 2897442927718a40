import { Select } from '@mantine/core';
import './forms.css';

export interface ChoosableUnit {
  readonly id: string;
  readonly name: string;
  /** Names from the top to the unit itself. */
  readonly lineage: readonly string[];
}

export interface UnitChoiceProps {
  readonly label: string;
  readonly units: readonly ChoosableUnit[];
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly id?: string;
}

/** A unit out of the tree, found by any part of its name or of those above it. */
export function UnitChoice(props: UnitChoiceProps) {
  const { label, units, value, onChange, description, error, placeholder, id } = props;
  const above = new Map(units.map((unit) => [unit.id, unit.lineage.slice(0, -1).join(' › ')]));
  return (
    <Select
      label={label}
      description={description}
      error={error}
      {...(id === undefined ? {} : { id })}
      {...(placeholder === undefined ? {} : { placeholder })}
      data={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `Empty ${label}` }}
      limit={60}
      nothingFoundMessage="No unit of that name."
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'value' in option &&
            `${option.label} ${above.get(option.value) ?? ''}`
              .toLocaleLowerCase('en-GB')
              .includes(search.trim().toLocaleLowerCase('en-GB')),
        )
      }
      renderOption={({ option }) => {
        const second = above.get(option.value) ?? '';
        return (
          <span>
            {option.label}
            {second === '' ? null : <span className="option-second">{second}</span>}
          </span>
        );
      }}
    />
  );
}
