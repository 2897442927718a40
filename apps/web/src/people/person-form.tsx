import { Button, TextInput } from '@mantine/core';
import { ConflictPanel } from '@tributary/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { graphql } from '../gql';
import type { PersonPartsFragment } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { dayInWords } from '../organisation/days';
import { FormProblems } from '../organisation/form-problems';
import { isStale, refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { UnitChoice } from '../organisation/unit-choice';
import type { ChoosableUnit } from '../organisation/unit-choice';
import { PeopleCount, PeoplePage } from './people-query';

const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person {
        ...PersonParts @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const EditPerson = graphql(`
  mutation EditPerson($input: EditPersonInput!) {
    editPerson(input: $input) {
      person {
        ...PersonParts @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface Written {
  readonly name: string;
  readonly email: string;
  readonly jobRole: string;
  readonly unitId: string | null;
  readonly leavesOn: string;
  readonly leftOn: string;
}

const writtenOf = (person: PersonPartsFragment | undefined): Written => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  jobRole: person?.jobRole ?? '',
  unitId: person?.unit?.id ?? null,
  leavesOn: person?.leavesOn ?? '',
  leftOn: person?.leftOn ?? '',
});

const orNothing = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const fields = ['name', 'email', 'jobRole', 'unitId', 'leavesOn', 'leftOn'];

export interface PersonFormProps {
  readonly organisationId: string;
  readonly units: readonly ChoosableUnit[];
  /** Somebody of the register; without one a new person is added. */
  readonly person?: PersonPartsFragment | undefined;
  readonly onTyped: () => void;
  readonly onSaved: (person: PersonPartsFragment) => void;
}

/** Who somebody is, where they work, and until when. */
export function PersonForm({ organisationId, units, person, onTyped, onSaved }: PersonFormProps) {
  const [written, setWritten] = useState(() => writtenOf(person));
  const [version, setVersion] = useState(person?.version ?? 0);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [theirs, setTheirs] = useState<PersonPartsFragment | null>(null);
  const creating = useAct(CreatePerson, [PeoplePage, PeopleCount]);
  const editing = useAct(EditPerson, [PeoplePage, PeopleCount]);

  const write = (change: Partial<Written>) => {
    onTyped();
    setWritten({ ...written, ...change });
  };

  const save = async (seen: number) => {
    const who = {
      name: written.name.trim(),
      email: orNothing(written.email),
      jobRole: orNothing(written.jobRole),
      unitId: written.unitId,
    };
    const payload =
      person === undefined
        ? (await creating.act({ input: { organisationId, ...who } }))?.createPerson
        : (
            await editing.act({
              input: {
                id: person.id,
                version: seen,
                ...who,
                leavesOn: orNothing(written.leavesOn),
                leftOn: orNothing(written.leftOn),
              },
            })
          )?.editPerson;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (isStale(payload.problems) && payload.person !== null) {
      setTheirs(payload.person);
    } else if (payload.problems.length === 0 && payload.person !== null) {
      setVersion(payload.person.version);
      onSaved(payload.person);
    }
  };

  const unitName = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? '';
  const dayOf = (iso: string | null) => (iso === null || iso === '' ? '' : dayInWords(iso));

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(version);
      }}
    >
      {theirs === null ? (
        <FormProblems refusals={refusals} fields={fields} fault={creating.fault ?? editing.fault} />
      ) : (
        <ConflictPanel
          sentence="Somebody changed this person while you had them open."
          fields={[
            { label: 'Name', mine: written.name, theirs: theirs.name },
            { label: 'Email', mine: written.email, theirs: theirs.email ?? '' },
            { label: 'Job role', mine: written.jobRole, theirs: theirs.jobRole ?? '' },
            { label: 'Unit', mine: unitName(written.unitId), theirs: theirs.unit?.name ?? '' },
            { label: 'Leaves on', mine: dayOf(written.leavesOn), theirs: dayOf(theirs.leavesOn) },
            { label: 'Left on', mine: dayOf(written.leftOn), theirs: dayOf(theirs.leftOn) },
          ]}
          onKeepMine={() => {
            setVersion(theirs.version);
            setTheirs(null);
            void save(theirs.version);
          }}
          onTakeTheirs={() => {
            setWritten(writtenOf(theirs));
            setVersion(theirs.version);
            setTheirs(null);
            setRefusals([]);
          }}
        />
      )}
      <TextInput
        label="Name"
        value={written.name}
        error={refusalOn(refusals, 'name')}
        maxLength={200}
        data-autofocus={person === undefined || undefined}
        onChange={(event) => {
          write({ name: event.currentTarget.value });
        }}
      />
      <TextInput
        label="Work email"
        description="Needed for a link to sign in with. Readers do not see it."
        type="email"
        value={written.email}
        error={refusalOn(refusals, 'email')}
        onChange={(event) => {
          write({ email: event.currentTarget.value });
        }}
      />
      <div className="form-pair">
        <TextInput
          label="Job role"
          value={written.jobRole}
          error={refusalOn(refusals, 'jobRole')}
          onChange={(event) => {
            write({ jobRole: event.currentTarget.value });
          }}
        />
        <UnitChoice
          label="Works in"
          units={units}
          value={written.unitId}
          error={refusalOn(refusals, 'unitId')}
          onChange={(unitId) => {
            write({ unitId });
          }}
        />
      </div>
      {person === undefined ? null : (
        <div className="form-pair">
          <TextInput
            label="Leaves on"
            description="A day that is known ahead"
            type="date"
            value={written.leavesOn}
            error={refusalOn(refusals, 'leavesOn')}
            onChange={(event) => {
              write({ leavesOn: event.currentTarget.value });
            }}
          />
          <TextInput
            label="Left on"
            description="The last day here"
            type="date"
            value={written.leftOn}
            error={refusalOn(refusals, 'leftOn')}
            onChange={(event) => {
              write({ leftOn: event.currentTarget.value });
            }}
          />
        </div>
      )}
      <div className="form-foot">
        <Button type="submit" loading={creating.busy || editing.busy}>
          {person === undefined ? 'Add the person' : 'Save the person'}
        </Button>
      </div>
    </form>
  );
}
