import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import {
  Anchor,
  Avatar,
  Chip,
  EmptyState,
  Finding,
  Grid,
  GridCell,
  GridRow,
  Segmented,
  SkeletonLines,
  TwoLineItem,
  TwoLineList,
} from '@tributary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PersonPartsFragment } from '../gql/graphql';
import { dayInWords, shortDayInWords } from '../organisation/days';
import { SidePanel } from '../organisation/side-panel';
import { UnitChoice } from '../organisation/unit-choice';
import type { ChoosableUnit } from '../organisation/unit-choice';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/session';
import { initialsOf } from './initials';
import { PeopleCount, PeoplePage } from './people-query';
import { PersonForm } from './person-form';
import { PersonInvitation } from './person-invitation';
import { PersonRoles } from './person-roles';
import { peopleFinding, roleWords } from './role-words';
import '../organisation/forms.css';
import './people.css';

const whose = ['here', 'left', 'everyone'] as const;
type Whose = (typeof whose)[number];

const columns = [
  { key: 'name', label: 'Person', width: 'minmax(220px, 2fr)' },
  { key: 'jobRole', label: 'Job role', width: 'minmax(140px, 1.3fr)' },
  { key: 'unit', label: 'Works in', width: 'minmax(140px, 1.3fr)' },
  { key: 'roles', label: 'Roles', width: 'minmax(150px, 1.4fr)' },
  { key: 'leads', label: 'Leads', width: '64px', align: 'end' },
  { key: 'leaving', label: 'Leaving', width: 'minmax(150px, 1fr)', align: 'end' },
] as const;

/** The register of people: who is here, what they may do, who leaves. */
export function Component() {
  usePage({ title: 'People' });
  const { organisation } = useViewer();
  const { slug } = organisation;
  const [address, setAddress] = useSearchParams();
  const chosen = whose.find((one) => one === address.get('show')) ?? 'here';
  const search = address.get('search') ?? '';
  const unitId = address.get('unit');
  const [typed, setTyped] = useState(search);
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(PeoplePage, {
    variables: {
      slug,
      search: search === '' ? null : search,
      unitId,
      left: chosen === 'everyone' ? null : chosen === 'left',
    },
  });
  const counts = useQuery(PeopleCount, { variables: { slug } }).data?.organisation;
  const [adding, setAdding] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [said, setSaid] = useState('');
  const [kept, setKept] = useState<PersonPartsFragment | null>(null);

  const narrow = (change: Readonly<Record<string, string | null>>) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  };
  const searchSoon = useDebouncedCallback((text: string) => {
    narrow({ search: text.trim() });
  }, 250);

  const shown = data ?? previousData;
  if (shown === undefined) {
    if (error === undefined) return <SkeletonLines label="Fetching the people" rows={10} />;
    return <Fault error={error} onRetry={() => void refetch()} />;
  }
  if (shown.organisation === null) return <NotFound />;
  const { id: organisationId, allowedActions, units, people: connection } = shown.organisation;
  const mayEdit = allowedActions.includes('person.edit');
  const people = connection.edges.map(({ node }) => node);
  const openId = address.get('person');
  // Somebody whose leaving was just saved leaves the list but not the panel.
  const open = people.find(({ id }) => id === openId) ?? (kept?.id === openId ? kept : undefined);
  const hrefOf = (person: PersonPartsFragment) => {
    const next = new URLSearchParams(address);
    next.set('person', person.id);
    return `/${slug}/people?${next.toString()}`;
  };
  const addButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
      onClick={() => {
        setUnsaved(false);
        setAdding(true);
      }}
    >
      Add a person
    </Button>
  );
  const nobodyAtAll = counts != null && counts.here.totalCount + counts.left.totalCount === 0;

  return (
    <>
      <Finding
        eyebrow="People"
        controls={mayEdit && !nobodyAtAll ? addButton : undefined}
        lede={mayEdit ? undefined : 'You can read the register. An administrator can change it.'}
      >
        {counts == null
          ? 'The register of people.'
          : peopleFinding({ here: counts.here.totalCount, left: counts.left.totalCount })}
      </Finding>
      <p className="ui-hidden" role="status">
        {said}
      </p>
      {nobodyAtAll ? (
        <div className="page-body">
          <EmptyState
            sentence={
              mayEdit
                ? 'Add people one by one, or import the register: it makes those that it names.'
                : 'An administrator can add them, and an import makes those that it names.'
            }
            action={mayEdit ? addButton : undefined}
          />
        </div>
      ) : (
        <>
          <div className="page-line">
            <TextInput
              className="people-search"
              label="Find somebody"
              type="search"
              leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                searchSoon(event.currentTarget.value);
              }}
            />
            <div className="people-unit">
              <UnitChoice
                label="Works in or beneath"
                placeholder="Any unit"
                units={units}
                value={unitId}
                onChange={(unit) => {
                  narrow({ unit });
                }}
              />
            </div>
            <Segmented<Whose>
              label="Whom to show"
              options={[
                { value: 'here', label: 'Here' },
                { value: 'left', label: 'Left' },
                { value: 'everyone', label: 'Everyone' },
              ]}
              value={chosen}
              onChange={(next) => {
                narrow({ show: next === 'here' ? null : next });
              }}
            />
            <span className="people-count page-line-end" role="status">
              {loading && data === undefined
                ? 'Looking'
                : `${connection.totalCount.toLocaleString('en-GB')} found`}
            </span>
          </div>
          {people.length === 0 ? (
            <EmptyState
              sentence="Nobody fits. Look under another name or unit, or among those who have left."
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    setTyped('');
                    narrow({ search: null, unit: null, show: 'everyone' });
                  }}
                >
                  Show everyone
                </Button>
              }
            />
          ) : (
            <>
              <div className="people-wide">
                <Grid label="People" columns={columns} rowCount={connection.totalCount}>
                  {people.map((person, index) => (
                    <GridRow key={person.id} index={index} selected={person.id === openId}>
                      <GridCell rowHeader second={person.email ?? undefined}>
                        <Anchor className="ui-link-quiet" href={hrefOf(person)}>
                          {person.name}
                        </Anchor>
                      </GridCell>
                      <GridCell>{person.jobRole}</GridCell>
                      <GridCell>{person.unit?.name}</GridCell>
                      <GridCell>{rolesLine(person)}</GridCell>
                      <GridCell align="end">
                        <Leads person={person} slug={slug} />
                      </GridCell>
                      <GridCell align="end">
                        <Leaving person={person} />
                      </GridCell>
                    </GridRow>
                  ))}
                </Grid>
              </div>
              <div className="people-phone">
                <TwoLineList label="People">
                  {people.map((person) => (
                    <TwoLineItem
                      key={person.id}
                      href={hrefOf(person)}
                      lead={<Avatar initials={initialsOf(person.name)} />}
                      name={person.name}
                      second={secondLine(person)}
                      trail={<Leaving person={person} />}
                    />
                  ))}
                </TwoLineList>
              </div>
              {connection.pageInfo.hasNextPage ? (
                <div className="people-more">
                  <Button
                    variant="default"
                    loading={loading}
                    onClick={() => void fetchMore({ variables: { after: connection.pageInfo.endCursor } })}
                  >
                    Show more
                  </Button>
                </div>
              ) : null}
            </>
          )}
        </>
      )}
      <SidePanel
        title={adding ? 'New person' : (open?.name ?? '')}
        opened={adding || open !== undefined}
        unsaved={unsaved}
        onClose={() => {
          setUnsaved(false);
          setAdding(false);
          setKept(null);
          narrow({ person: null });
        }}
      >
        {adding ? (
          <PersonForm
            organisationId={organisationId}
            units={units}
            onTyped={() => {
              setUnsaved(true);
            }}
            onSaved={(person) => {
              setSaid(`${person.name} is on the register.`);
              setUnsaved(false);
              setAdding(false);
              setKept(person);
              narrow({ person: person.id });
            }}
          />
        ) : open === undefined ? null : (
          <PersonPanel
            key={open.id}
            person={open}
            organisationId={organisationId}
            units={units}
            slug={slug}
            onTyped={() => {
              setUnsaved(true);
            }}
            onSaved={(person) => {
              setUnsaved(false);
              setKept(person);
              setSaid(`${person.name} is saved.`);
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

const rolesLine = (person: PersonPartsFragment): string =>
  [...new Set(person.roles.filter(({ to }) => to === null).map(({ role }) => roleWords[role]))].join(', ');

const secondLine = (person: PersonPartsFragment): string =>
  [person.jobRole, person.unit?.name].filter((word) => typeof word === 'string').join(', ') ||
  'No job role recorded';

function Leads({ person, slug }: { readonly person: PersonPartsFragment; readonly slug: string }) {
  if (person.leads === 0) return <>0</>;
  return (
    <Anchor className="ui-link" href={`/${slug}/portfolio?lead=${person.id}&live=yes`}>
      {person.leads.toLocaleString('en-GB')}
      <span className="ui-hidden"> live projects led by {person.name}</span>
    </Anchor>
  );
}

function Leaving({ person }: { readonly person: PersonPartsFragment }) {
  if (person.leftOn !== null) return <Chip tone="quiet">Left {shortDayInWords(person.leftOn)}</Chip>;
  if (person.leavesOn === null) return null;
  return <Chip tone={person.leads > 0 ? 'concern' : 'quiet'}>Leaves {shortDayInWords(person.leavesOn)}</Chip>;
}

interface PersonPanelProps {
  readonly person: PersonPartsFragment;
  readonly organisationId: string;
  readonly units: readonly ChoosableUnit[];
  readonly slug: string;
  readonly onTyped: () => void;
  readonly onSaved: (person: PersonPartsFragment) => void;
}

function PersonPanel({ person, organisationId, units, slug, onTyped, onSaved }: PersonPanelProps) {
  const mayEdit = person.allowedActions.includes('person.edit');
  return (
    <>
      {mayEdit ? (
        <PersonForm
          organisationId={organisationId}
          units={units}
          person={person}
          onTyped={onTyped}
          onSaved={onSaved}
        />
      ) : (
        <dl className="facts">
          <Fact term="Job role" text={person.jobRole} />
          <Fact term="Works in" text={person.unit?.name ?? null} />
          <Fact term="Work email" text={person.email} />
          <Fact
            term="Leaving"
            text={
              person.leftOn === null
                ? person.leavesOn === null
                  ? null
                  : `Leaves on ${dayInWords(person.leavesOn)}`
                : `Left on ${dayInWords(person.leftOn)}`
            }
          />
        </dl>
      )}
      {person.leads === 0 ? null : (
        <p>
          <Anchor className="ui-link" href={`/${slug}/portfolio?lead=${person.id}&live=yes`}>
            Leads {person.leads.toLocaleString('en-GB')} live {person.leads === 1 ? 'project' : 'projects'}
          </Anchor>
        </p>
      )}
      <PersonRoles person={person} units={units} mayEdit={mayEdit} />
      {mayEdit ? <PersonInvitation person={person} /> : null}
    </>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
