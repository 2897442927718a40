import { Button, Select, TextInput } from '@mantine/core';
import { LEVEL_OF_KIND, UNIT_KINDS, UNIT_LEVELS } from '@tributary/domain';
import type { UnitKind, UnitLevel } from '@tributary/domain';
import { ConflictPanel } from '@tributary/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { graphql } from '../gql';
import type { UnitPartsFragment } from '../gql/graphql';
import { useAct } from './act';
import { branchIds } from './branches';
import { FormProblems } from './form-problems';
import { isStale, refusalOn } from './refusals';
import type { Refusal } from './refusals';
import { UnitChoice } from './unit-choice';
import { unitKindWords, unitLevelHints } from './unit-words';
import { UnitsPage } from './units-query';
import './forms.css';

const CreateUnit = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      unit {
        ...UnitParts @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const EditUnit = graphql(`
  mutation EditUnit($input: EditUnitInput!) {
    editUnit(input: $input) {
      unit {
        ...UnitParts @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export interface UnitFormProps {
  readonly organisationId: string;
  readonly units: readonly UnitPartsFragment[];
  /** The unit to change; without one a new unit is made. */
  readonly unit?: UnitPartsFragment | undefined;
  /** Where a new unit begins; the form can move it. */
  readonly parentId: string | null;
  readonly onTyped: () => void;
  readonly onDone: (unit: UnitPartsFragment) => void;
}

const fields = ['name', 'kind', 'level', 'parentId'];

/** One unit: what it is called, what it is, and under what it stands. */
export function UnitForm({ organisationId, units, unit, parentId, onTyped, onDone }: UnitFormProps) {
  const [name, setName] = useState(unit?.name ?? '');
  const [kind, setKind] = useState<UnitKind>(unit?.kind ?? 'WARD');
  const [level, setLevel] = useState<UnitLevel>(unit?.level ?? LEVEL_OF_KIND.WARD);
  const [above, setAbove] = useState(unit === undefined ? parentId : unit.parentId);
  const [version, setVersion] = useState(unit?.version ?? 0);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [theirs, setTheirs] = useState<UnitPartsFragment | null>(null);
  const creating = useAct(CreateUnit, [UnitsPage]);
  const editing = useAct(EditUnit, [UnitsPage]);
  const busy = creating.busy || editing.busy;

  const outside = unit === undefined ? units : units.filter(({ id }) => !branchIds(units, unit.id).has(id));

  const save = async (seen: number) => {
    const written = { name, kind, level, parentId: above };
    const payload =
      unit === undefined
        ? (await creating.act({ input: { organisationId, ...written } }))?.createUnit
        : (await editing.act({ input: { id: unit.id, version: seen, ...written } }))?.editUnit;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (isStale(payload.problems) && payload.unit !== null) setTheirs(payload.unit);
    else if (payload.problems.length === 0 && payload.unit !== null) onDone(payload.unit);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(version);
  };

  const nameOf = (id: string | null) => units.find((one) => one.id === id)?.name ?? 'At the top';

  return (
    <form className="form" onSubmit={submit} onChange={onTyped} noValidate>
      {theirs === null ? (
        <FormProblems refusals={refusals} fields={fields} fault={creating.fault ?? editing.fault} />
      ) : (
        <ConflictPanel
          sentence="Somebody changed this unit while you had it open."
          fields={[
            { label: 'Name', mine: name, theirs: theirs.name },
            { label: 'Kind', mine: unitKindWords[kind], theirs: unitKindWords[theirs.kind] },
            { label: 'Level', mine: unitLevelHints[level], theirs: unitLevelHints[theirs.level] },
            { label: 'Stands under', mine: nameOf(above), theirs: nameOf(theirs.parentId) },
          ]}
          onKeepMine={() => {
            setVersion(theirs.version);
            setTheirs(null);
            void save(theirs.version);
          }}
          onTakeTheirs={() => {
            setName(theirs.name);
            setKind(theirs.kind);
            setLevel(theirs.level);
            setAbove(theirs.parentId);
            setVersion(theirs.version);
            setTheirs(null);
            setRefusals([]);
          }}
        />
      )}
      <TextInput
        label="What is it called?"
        value={name}
        error={refusalOn(refusals, 'name')}
        maxLength={200}
        data-autofocus
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <div className="form-pair">
        <Select
          label="Kind"
          data={UNIT_KINDS.map((value) => ({ value, label: unitKindWords[value] }))}
          value={kind}
          allowDeselect={false}
          error={refusalOn(refusals, 'kind')}
          onChange={(next) => {
            const chosen = UNIT_KINDS.find((one) => one === next);
            if (chosen === undefined) return;
            onTyped();
            setKind(chosen);
            // The level follows the kind until somebody says otherwise.
            if (level === LEVEL_OF_KIND[kind]) setLevel(LEVEL_OF_KIND[chosen]);
          }}
        />
        <Select
          label="Level"
          data={UNIT_LEVELS.map((value) => ({ value, label: unitLevelHints[value] }))}
          value={level}
          allowDeselect={false}
          error={refusalOn(refusals, 'level')}
          onChange={(next) => {
            const chosen = UNIT_LEVELS.find((one) => one === next);
            if (chosen === undefined) return;
            onTyped();
            setLevel(chosen);
          }}
        />
      </div>
      <UnitChoice
        label="Stands under"
        description="Leave it empty to stand at the top."
        units={outside}
        value={above}
        error={refusalOn(refusals, 'parentId')}
        onChange={(next) => {
          onTyped();
          setAbove(next);
        }}
      />
      <div className="form-foot">
        <Button type="submit" loading={busy}>
          {unit === undefined ? 'Add the unit' : 'Save the unit'}
        </Button>
      </div>
    </form>
  );
}
