import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCornerDownRight, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { Anchor, Dialogue, EmptyState, Finding, SkeletonLines, TreeTable } from '@tributary/ui';
import type { TreeNode } from '@tributary/ui';
import { useState } from 'react';
import { graphql } from '../gql';
import type { UnitPartsFragment } from '../gql/graphql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/session';
import { useAct } from './act';
import { branchesOf } from './branches';
import type { Branch } from './branches';
import { FormProblems } from './form-problems';
import type { Refusal } from './refusals';
import { RowMenu } from './row-menu';
import { SidePanel } from './side-panel';
import { UnitForm } from './unit-form';
import { unitKindWords, unitLevelWords, unitsFinding } from './unit-words';
import { UnitsPage } from './units-query';
import './forms.css';

const RemoveUnit = graphql(`
  mutation RemoveUnit($input: RemoveUnitInput!) {
    removeUnit(input: $input) {
      removedId
      problems {
        code
        message
        path
      }
    }
  }
`);

type Open =
  | { readonly kind: 'new'; readonly parentId: string | null }
  | { readonly kind: 'edit'; readonly unit: UnitPartsFragment };

/** The tree of units, from the whole organisation down to a ward, and its editor. */
export function Component() {
  const { organisation } = useViewer();
  usePage({ title: 'Units' });
  const { data, error, refetch } = useQuery(UnitsPage, { variables: { slug: organisation.slug } });
  if (data === undefined) {
    if (error === undefined) return <SkeletonLines label="Fetching the units" rows={10} />;
    return <Fault error={error} onRetry={() => void refetch()} />;
  }
  if (data.organisation === null) return <NotFound />;
  return <Units slug={organisation.slug} organisation={data.organisation} />;
}

interface UnitsProps {
  readonly slug: string;
  readonly organisation: {
    readonly id: string;
    readonly allowedActions: readonly string[];
    readonly units: readonly UnitPartsFragment[];
    readonly rollUp: {
      readonly units: readonly { readonly id: string; readonly cyclesCompleted: number }[];
    };
  };
}

function Units({ slug, organisation }: UnitsProps) {
  const { units } = organisation;
  const completed = new Map(
    organisation.rollUp.units.map(({ id, cyclesCompleted }) => [id, cyclesCompleted]),
  );
  const mayEdit = organisation.allowedActions.includes('unit.edit');
  const [open, setOpen] = useState<Open | null>(null);
  const [typed, setTyped] = useState(false);
  const [removing, setRemoving] = useState<UnitPartsFragment | null>(null);
  const [said, setSaid] = useState('');

  const show = (next: Open | null) => {
    setTyped(false);
    setOpen(next);
  };

  const add = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
      onClick={() => {
        show({ kind: 'new', parentId: null });
      }}
    >
      Add a unit
    </Button>
  );

  const node = ({ item, branches }: Branch<UnitPartsFragment>): TreeNode => ({
    id: item.id,
    name: item.name,
    cells: [
      mayEdit ? (
        <button
          type="button"
          className="tree-open"
          onClick={() => {
            show({ kind: 'edit', unit: item });
          }}
        >
          {item.name}
        </button>
      ) : (
        item.name
      ),
      unitKindWords[item.kind],
      unitLevelWords[item.level],
      // The Portfolio's list takes in everything beneath a unit, so only where nothing is beneath are the two the same.
      branches.length > 0 || item.liveProjects === 0 ? (
        item.liveProjects.toLocaleString('en-GB')
      ) : (
        <Anchor className="ui-link" href={`/${slug}/portfolio?unit=${item.id}&live=yes`}>
          {item.liveProjects.toLocaleString('en-GB')}
          <span className="ui-hidden"> live projects in {item.name}</span>
        </Anchor>
      ),
      (completed.get(item.id) ?? 0).toLocaleString('en-GB'),
      <RowMenu
        name={item.name}
        acts={
          item.allowedActions.includes('unit.edit')
            ? [
                {
                  label: 'Change or move',
                  Icon: IconPencil,
                  onClick: () => {
                    show({ kind: 'edit', unit: item });
                  },
                },
                {
                  label: 'Add a unit beneath',
                  Icon: IconCornerDownRight,
                  onClick: () => {
                    show({ kind: 'new', parentId: item.id });
                  },
                },
                {
                  label: 'Remove',
                  Icon: IconTrash,
                  onClick: () => {
                    setRemoving(item);
                  },
                },
              ]
            : []
        }
      />,
    ],
    children: branches.map(node),
  });

  return (
    <>
      <Finding
        eyebrow={`Units · ${String(units.length)}`}
        controls={mayEdit && units.length > 0 ? add : undefined}
        lede={mayEdit ? undefined : 'You can read the units. An administrator can change them.'}
      >
        {units.length === 0 ? 'No units yet.' : unitsFinding(units)}
      </Finding>
      <p className="ui-hidden" role="status">
        {said}
      </p>
      <div className="page-body">
        {units.length === 0 ? (
          <EmptyState
            sentence={
              mayEdit
                ? 'Start with the organisation itself, then its hospitals and wards. An import makes the units that it names.'
                : 'An administrator can add them, and an import makes those that it names.'
            }
            action={mayEdit ? add : undefined}
          />
        ) : (
          <TreeTable
            label="Units"
            columns={[
              { key: 'name', label: 'Unit' },
              { key: 'kind', label: 'Kind', width: 'min(160px, 26vw)' },
              { key: 'level', label: 'Level', width: '120px', wideOnly: true },
              { key: 'live', label: 'Live projects', width: '120px', align: 'end', wideOnly: true },
              {
                key: 'cycles',
                label: (
                  <>
                    Tests, 90 days<span className="ui-hidden">, with all beneath</span>
                  </>
                ),
                width: '120px',
                align: 'end',
                wideOnly: true,
              },
              {
                key: 'acts',
                label: <span className="ui-hidden">What can be done</span>,
                width: '56px',
                align: 'end',
              },
            ]}
            nodes={branchesOf(units).map(node)}
            defaultExpanded={units.filter(({ lineage }) => lineage.length < 3).map(({ id }) => id)}
            {...(mayEdit
              ? {
                  onOpen: (id: string) => {
                    const unit = units.find((one) => one.id === id);
                    if (unit !== undefined) show({ kind: 'edit', unit });
                  },
                }
              : {})}
          />
        )}
      </div>
      <SidePanel
        title={open?.kind === 'edit' ? open.unit.name : 'New unit'}
        opened={open !== null}
        unsaved={typed}
        onClose={() => {
          show(null);
        }}
      >
        {open === null ? null : (
          <UnitForm
            key={open.kind === 'edit' ? open.unit.id : `under-${open.parentId ?? 'nothing'}`}
            organisationId={organisation.id}
            units={units}
            unit={open.kind === 'edit' ? open.unit : undefined}
            parentId={open.kind === 'edit' ? open.unit.parentId : open.parentId}
            onTyped={() => {
              setTyped(true);
            }}
            onDone={(unit) => {
              setSaid(`${unit.name} is saved.`);
              show(null);
            }}
          />
        )}
      </SidePanel>
      <RemoveDialogue
        unit={removing}
        onClose={() => {
          setRemoving(null);
        }}
        onRemoved={(name) => {
          setSaid(`${name} is removed.`);
          setRemoving(null);
        }}
      />
    </>
  );
}

interface RemoveDialogueProps {
  readonly unit: UnitPartsFragment | null;
  readonly onClose: () => void;
  readonly onRemoved: (name: string) => void;
}

function RemoveDialogue({ unit, onClose, onRemoved }: RemoveDialogueProps) {
  const { act, busy, fault } = useAct(RemoveUnit, [UnitsPage]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const close = () => {
    setRefusals([]);
    onClose();
  };
  const remove = async () => {
    if (unit === null) return;
    const payload = (await act({ input: { id: unit.id, version: unit.version } }))?.removeUnit;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) onRemoved(unit.name);
  };
  return (
    <Dialogue
      opened={unit !== null}
      onClose={close}
      title={`Remove ${unit?.name ?? 'the unit'}?`}
      foot={
        <>
          <Button variant="default" onClick={close}>
            Keep it
          </Button>
          <Button loading={busy} onClick={() => void remove()}>
            Remove the unit
          </Button>
        </>
      }
    >
      <div className="form">
        <FormProblems refusals={refusals} fields={[]} fault={fault} />
        <p>A unit can go while nothing stands beneath it and no project, person or goal belongs to it.</p>
      </div>
    </Dialogue>
  );
}
