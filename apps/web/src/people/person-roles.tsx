import { Button, Select, TextInput } from '@mantine/core';
import { ROLES } from '@tributary/domain';
import type { Role } from '@tributary/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { graphql } from '../gql';
import type { PersonPartsFragment } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { spanInWords } from '../organisation/days';
import { FormProblems } from '../organisation/form-problems';
import { refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { UnitChoice } from '../organisation/unit-choice';
import type { ChoosableUnit } from '../organisation/unit-choice';
import { roleHints, roleWords } from './role-words';
import './people.css';

const GrantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
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

const EndRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
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

const fields = ['role', 'unitId', 'from', 'to'];

export interface PersonRolesProps {
  readonly person: PersonPartsFragment;
  readonly units: readonly ChoosableUnit[];
  readonly mayEdit: boolean;
}

/** What somebody may do, where and from when to when; given and ended here. */
export function PersonRoles({ person, units, mayEdit }: PersonRolesProps) {
  const ending = useAct(EndRole);
  const [adding, setAdding] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const end = async (grantId: string) => {
    const payload = (await ending.act({ input: { personId: person.id, grantId } }))?.endRole;
    if (payload !== undefined) setRefusals(payload.problems);
  };

  return (
    <section className="form-section" aria-label="Roles">
      <h3 className="t-heading">Roles</h3>
      <FormProblems refusals={refusals} fields={[]} fault={ending.fault} />
      {person.roles.length === 0 ? (
        <p className="form-note">No role yet. Without one a person reads what is open.</p>
      ) : (
        <ul className="role-list">
          {person.roles.map((grant) => (
            <li key={grant.id}>
              <span>
                <b>{roleWords[grant.role]}</b>
                <span className="tree-second">
                  {grant.unit === null ? 'The whole organisation' : `${grant.unit.name} and below`} ·{' '}
                  {spanInWords(grant.from, grant.to, '')}
                </span>
              </span>
              {mayEdit && grant.to === null ? (
                <Button
                  variant="default"
                  disabled={ending.busy}
                  aria-label={`End today: ${roleWords[grant.role]}`}
                  onClick={() => void end(grant.id)}
                >
                  End today
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {!mayEdit ? null : adding ? (
        <GrantForm
          person={person}
          units={units}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button
            variant="default"
            onClick={() => {
              setAdding(true);
            }}
          >
            Give a role
          </Button>
        </div>
      )}
    </section>
  );
}

interface GrantFormProps {
  readonly person: PersonPartsFragment;
  readonly units: readonly ChoosableUnit[];
  readonly onDone: () => void;
}

function GrantForm({ person, units, onDone }: GrantFormProps) {
  const { act, busy, fault } = useAct(GrantRole);
  const [role, setRole] = useState<Role>('MEMBER');
  const [unitId, setUnitId] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const payload = (
      await act({
        input: {
          personId: person.id,
          role,
          unitId,
          from: from === '' ? null : from,
          to: to === '' ? null : to,
        },
      })
    )?.grantRole;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) onDone();
  };

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblems refusals={refusals} fields={fields} fault={fault} />
      <Select
        label="Role"
        data={ROLES.map((value) => ({ value, label: roleWords[value] }))}
        value={role}
        allowDeselect={false}
        description={roleHints[role]}
        error={refusalOn(refusals, 'role')}
        onChange={(next) => {
          const chosen = ROLES.find((one) => one === next);
          if (chosen !== undefined) setRole(chosen);
        }}
      />
      <UnitChoice
        label="Where"
        description="That unit and all beneath it. Leave it empty for the whole organisation."
        units={units}
        value={unitId}
        error={refusalOn(refusals, 'unitId')}
        onChange={setUnitId}
      />
      <div className="form-pair">
        <TextInput
          label="From"
          description="Empty: today"
          type="date"
          value={from}
          error={refusalOn(refusals, 'from')}
          onChange={(event) => {
            setFrom(event.currentTarget.value);
          }}
        />
        <TextInput
          label="To"
          description="Empty: until it is ended"
          type="date"
          value={to}
          error={refusalOn(refusals, 'to')}
          onChange={(event) => {
            setTo(event.currentTarget.value);
          }}
        />
      </div>
      <div className="form-foot">
        <Button variant="default" onClick={onDone}>
          Leave it
        </Button>
        <Button type="submit" loading={busy}>
          Give the role
        </Button>
      </div>
    </form>
  );
}
