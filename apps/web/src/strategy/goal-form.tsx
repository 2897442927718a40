import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { AIMS, GOAL_KINDS } from '@tributary/domain';
import type { Aim, GoalKind } from '@tributary/domain';
import { ConflictPanel } from '@tributary/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { graphql } from '../gql';
import type { GoalPartsFragment } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { dayInWords } from '../organisation/days';
import { FormProblems } from '../organisation/form-problems';
import { isStale, refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { UnitChoice } from '../organisation/unit-choice';
import type { ChoosableUnit } from '../organisation/unit-choice';
import { PersonChoice } from '../people/person-choice';
import type { ChosenPerson } from '../people/person-choice';
import { GoalChoice } from './goal-choice';
import { aimWords, goalKindHints, goalKindWords, kindBeneath } from './goal-words';
import { StrategyPage } from './strategy-query';

const CreateGoal = graphql(`
  mutation CreateGoal($input: CreateGoalInput!) {
    createGoal(input: $input) {
      goal {
        ...GoalParts @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const EditGoal = graphql(`
  mutation EditGoal($input: EditGoalInput!) {
    editGoal(input: $input) {
      goal {
        ...GoalParts @unmask
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
  readonly title: string;
  readonly code: string;
  readonly patientLine: string;
  readonly description: string;
  readonly owner: ChosenPerson | null;
  readonly unitId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly aims: readonly Aim[];
}

const writtenOf = (goal: GoalPartsFragment | undefined): Written => ({
  title: goal?.title ?? '',
  code: goal?.code ?? '',
  patientLine: goal?.patientLine ?? '',
  description: goal?.description ?? '',
  owner: goal?.owner ?? null,
  unitId: goal?.unit?.id ?? null,
  startsOn: goal?.startsOn ?? '',
  endsOn: goal?.endsOn ?? '',
  aims: goal?.aims ?? [],
});

const orNothing = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const inWords = (day: string) => (day === '' ? '' : dayInWords(day));
const aimsInWords = (aims: readonly Aim[]) =>
  AIMS.filter((aim) => aims.includes(aim))
    .map((aim) => aimWords[aim])
    .join(', ');

const fields = [
  'title',
  'kind',
  'parentId',
  'code',
  'patientLine',
  'description',
  'ownerId',
  'unitId',
  'startsOn',
  'endsOn',
  'aims',
];

export interface GoalFormProps {
  readonly organisationId: string;
  readonly slug: string;
  readonly units: readonly ChoosableUnit[];
  /** Goals in force that a new one may stand under. */
  readonly goals: readonly GoalPartsFragment[];
  /** The goal to change; without one a new goal is made. */
  readonly goal?: GoalPartsFragment | undefined;
  /** Where a new goal begins. */
  readonly parent?: GoalPartsFragment | undefined;
  readonly onTyped: () => void;
  readonly onSaved: (goal: GoalPartsFragment) => void;
}

/** One goal in words: what is wanted, how a patient would say it, whose it is, from when to when. */
export function GoalForm(props: GoalFormProps) {
  const { organisationId, slug, units, goals, goal, parent, onTyped, onSaved } = props;
  const [written, setWritten] = useState(() => writtenOf(goal));
  const [kind, setKind] = useState<GoalKind>(goal?.kind ?? kindBeneath(parent?.kind ?? null));
  const [parentId, setParentId] = useState(parent?.id ?? null);
  const [version, setVersion] = useState(goal?.version ?? 0);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [theirs, setTheirs] = useState<GoalPartsFragment | null>(null);
  const creating = useAct(CreateGoal, [StrategyPage]);
  const editing = useAct(EditGoal);

  const write = (change: Partial<Written>) => {
    onTyped();
    setWritten({ ...written, ...change });
  };

  const save = async (seen: number) => {
    const words = {
      title: written.title.trim(),
      code: orNothing(written.code),
      patientLine: orNothing(written.patientLine),
      description: orNothing(written.description),
      ownerId: written.owner?.id ?? null,
      unitId: written.unitId,
      startsOn: orNothing(written.startsOn),
      // A direction has no last day; the field is not even shown.
      endsOn: kind === 'TRUE_NORTH' ? null : orNothing(written.endsOn),
      aims: [...written.aims],
    };
    const payload =
      goal === undefined
        ? (await creating.act({ input: { organisationId, kind, parentId, ...words } }))?.createGoal
        : (await editing.act({ input: { id: goal.id, version: seen, ...words } }))?.editGoal;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (isStale(payload.problems) && payload.goal !== null) {
      setTheirs(payload.goal);
    } else if (payload.problems.length === 0 && payload.goal !== null) {
      setVersion(payload.goal.version);
      onSaved(payload.goal);
    }
  };

  const unitName = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? '';

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
          sentence="Somebody changed this goal while you were writing."
          fields={[
            { label: 'Goal', mine: written.title, theirs: theirs.title },
            { label: 'In a patient’s words', mine: written.patientLine, theirs: theirs.patientLine ?? '' },
            { label: 'What it takes in', mine: written.description, theirs: theirs.description ?? '' },
            { label: 'Code', mine: written.code, theirs: theirs.code ?? '' },
            { label: 'Owner', mine: written.owner?.name ?? '', theirs: theirs.owner?.name ?? '' },
            { label: 'Unit', mine: unitName(written.unitId), theirs: theirs.unit?.name ?? '' },
            { label: 'From', mine: inWords(written.startsOn), theirs: inWords(theirs.startsOn ?? '') },
            { label: 'To', mine: inWords(written.endsOn), theirs: inWords(theirs.endsOn ?? '') },
            { label: 'Aims', mine: aimsInWords(written.aims), theirs: aimsInWords(theirs.aims) },
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
      <Textarea
        label="What is the goal?"
        autosize
        minRows={1}
        maxLength={300}
        value={written.title}
        error={refusalOn(refusals, 'title')}
        data-autofocus={goal === undefined || undefined}
        onChange={(event) => {
          write({ title: event.currentTarget.value });
        }}
      />
      {goal === undefined ? (
        <>
          <Select
            label="Kind"
            description={goalKindHints[kind]}
            data={GOAL_KINDS.map((value) => ({ value, label: goalKindWords[value] }))}
            value={kind}
            allowDeselect={false}
            error={refusalOn(refusals, 'kind')}
            onChange={(next) => {
              const chosen = GOAL_KINDS.find((one) => one === next);
              if (chosen === undefined) return;
              onTyped();
              setKind(chosen);
              if (chosen === 'TRUE_NORTH') setParentId(null);
            }}
          />
          {kind === 'TRUE_NORTH' ? null : (
            <GoalChoice
              label="Stands under"
              goals={goals}
              value={parentId}
              error={refusalOn(refusals, 'parentId')}
              onChange={(next) => {
                onTyped();
                setParentId(next);
              }}
            />
          )}
        </>
      ) : null}
      <Textarea
        label="How would a patient say it?"
        description="One line, as if said across the bed: I am no worse off for being here."
        autosize
        minRows={1}
        value={written.patientLine}
        error={refusalOn(refusals, 'patientLine')}
        onChange={(event) => {
          write({ patientLine: event.currentTarget.value });
        }}
      />
      <Textarea
        label="What does it take in?"
        autosize
        minRows={2}
        value={written.description}
        error={refusalOn(refusals, 'description')}
        onChange={(event) => {
          write({ description: event.currentTarget.value });
        }}
      />
      <div className="form-pair">
        <PersonChoice
          label="Owner"
          slug={slug}
          value={written.owner}
          error={refusalOn(refusals, 'ownerId')}
          onChange={(owner) => {
            write({ owner });
          }}
        />
        <TextInput
          label="Code"
          value={written.code}
          error={refusalOn(refusals, 'code')}
          onChange={(event) => {
            write({ code: event.currentTarget.value });
          }}
        />
      </div>
      <UnitChoice
        label="Whose goal is it?"
        description="Leave it empty for the whole organisation."
        units={units}
        value={written.unitId}
        error={refusalOn(refusals, 'unitId')}
        onChange={(unitId) => {
          write({ unitId });
        }}
      />
      <div className="form-pair">
        <TextInput
          label="From"
          type="date"
          value={written.startsOn}
          error={refusalOn(refusals, 'startsOn')}
          onChange={(event) => {
            write({ startsOn: event.currentTarget.value });
          }}
        />
        {kind === 'TRUE_NORTH' ? null : (
          <TextInput
            label="To"
            type="date"
            value={written.endsOn}
            error={refusalOn(refusals, 'endsOn')}
            onChange={(event) => {
              write({ endsOn: event.currentTarget.value });
            }}
          />
        )}
      </div>
      <Checkbox.Group
        label="Which aims does it serve?"
        value={[...written.aims]}
        error={refusalOn(refusals, 'aims')}
        onChange={(next: string[]) => {
          write({ aims: AIMS.filter((aim) => next.includes(aim)) });
        }}
      >
        <div className="goal-aims">
          {AIMS.map((aim) => (
            <Checkbox key={aim} value={aim} label={aimWords[aim]} />
          ))}
        </div>
      </Checkbox.Group>
      <div className="form-foot">
        <Button type="submit" loading={creating.busy || editing.busy}>
          {goal === undefined ? 'Add the goal' : 'Save the goal'}
        </Button>
      </div>
    </form>
  );
}
