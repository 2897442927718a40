import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../gql';
import '../organisation/forms.css';

const PersonChoiceQuery = graphql(`
  query PersonChoice($slug: String!, $search: String) {
    organisation(slug: $slug) {
      id
      people(first: 20, search: $search, left: false) {
        nodes {
          id
          name
          jobRole
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

export interface ChosenPerson {
  readonly id: string;
  readonly name: string;
}

export interface PersonChoiceProps {
  readonly label: string;
  readonly description?: string;
  /** The organisation whose register is searched. */
  readonly slug: string;
  readonly value: ChosenPerson | null;
  readonly onChange: (person: ChosenPerson | null) => void;
  readonly error?: string | undefined;
}

/** Somebody of the register, found by name while it is typed. Those who have left are not offered. */
export function PersonChoice({ label, description, slug, value, onChange, error }: PersonChoiceProps) {
  const [typed, setTyped] = useState(value?.name ?? '');
  const [wanted] = useDebouncedValue(typed.trim(), 200);
  const search = wanted === '' || wanted === value?.name ? null : wanted;
  const { data, loading } = useQuery(PersonChoiceQuery, { variables: { slug, search } });
  const found = data?.organisation?.people.nodes ?? [];
  const seconds = new Map(
    found.map((person) => [
      person.id,
      [person.jobRole, person.unit?.name].filter((word) => typeof word === 'string').join(', '),
    ]),
  );
  const offered = found.map(({ id, name }) => ({ value: id, label: name }));
  // The chosen one has to be among the options, or the field would show nothing.
  const options =
    value === null || offered.some((option) => option.value === value.id)
      ? offered
      : [{ value: value.id, label: value.name }, ...offered];
  return (
    <Select
      label={label}
      description={description}
      error={error}
      data={options}
      value={value?.id ?? null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `Empty ${label}` }}
      searchValue={typed}
      onSearchChange={setTyped}
      // The api has searched already, and better: by part of a name, without accents.
      filter={({ options: all }) => all}
      nothingFoundMessage={loading ? 'Looking…' : 'Nobody of that name is on the register.'}
      onChange={(id) => {
        const person = options.find((option) => option.value === id);
        onChange(person === undefined ? null : { id: person.value, name: person.label });
      }}
      renderOption={({ option }) => {
        const second = seconds.get(option.value) ?? '';
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
