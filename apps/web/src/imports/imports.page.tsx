import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import {
  Choices,
  Chip,
  EmptyState,
  Finding,
  NoPermission,
  SkeletonLines,
  TwoLineItem,
  TwoLineList,
} from '@tributary/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql';
import type { ImportsPageQuery } from '../gql/graphql';
import { useAct } from '../organisation/act';
import { momentInWords } from '../organisation/days';
import { FormProblems } from '../organisation/form-problems';
import { refusalOn } from '../organisation/refusals';
import type { Refusal } from '../organisation/refusals';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/session';
import { counted, statusWords } from './import-words';
import '../organisation/forms.css';
import './imports.css';

export const ImportsPage = graphql(`
  query ImportsPage($slug: String!, $after: String) {
    organisation(slug: $slug) {
      id
      name
      allowedActions
      imports(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            status
            organisationName
            createdAt
            createdBy
            files {
              id
              name
            }
            summary {
              total
              held
              kinds {
                kind
                added
                changed
              }
            }
          }
        }
      }
    }
  }
`);

const CreateImport = graphql(`
  mutation CreateImport($input: CreateImportInput!) {
    createImport(input: $input) {
      import {
        id
        version
        status
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

type Organisation = NonNullable<ImportsPageQuery['organisation']>;
type ListedImport = Organisation['imports']['edges'][number]['node'];

/** What has been brought in, and the beginning of the next import. */
export function Component() {
  usePage({ title: 'Imports' });
  const { organisation } = useViewer();
  const { data, error, refetch, fetchMore, loading } = useQuery(ImportsPage, {
    variables: { slug: organisation.slug },
  });
  if (data === undefined) {
    if (error === undefined) return <SkeletonLines label="Fetching the imports" rows={6} />;
    return <Fault error={error} onRetry={() => void refetch()} />;
  }
  if (data.organisation === null) return <NotFound />;
  const { id, name, allowedActions, imports } = data.organisation;
  if (!allowedActions.includes('import.run')) {
    return (
      <>
        <Finding eyebrow="Imports">Registers come in through here.</Finding>
        <div className="page-body">
          <NoPermission sentence="The director of improvement and the administrators can import. Ask one of them to bring your register in." />
        </div>
      </>
    );
  }
  return (
    <>
      <Finding
        eyebrow="Imports"
        lede="Projects, people, goals and PDSA cycles, from CSV files. Nothing is saved unseen."
      >
        {imports.totalCount === 0
          ? 'Nothing has been imported yet.'
          : `${counted(imports.totalCount, 'import')} so far. Bring in another register, or the same one again.`}
      </Finding>
      <div className="imports-two">
        <StartImport organisationId={id} organisationName={name} slug={organisation.slug} />
        <section aria-label="Imports so far">
          <h2 className="t-heading imports-head">So far</h2>
          {imports.edges.length === 0 ? (
            <EmptyState sentence="What you bring in will be listed here, with a way to undo it." />
          ) : (
            <TwoLineList label="Imports">
              {imports.edges.map(({ node }) => (
                <TwoLineItem
                  key={node.id}
                  href={`/${organisation.slug}/imports/${node.id}`}
                  name={filesLine(node)}
                  second={whenLine(node)}
                  trail={
                    <Chip tone={node.status === 'READY' || node.status === 'RUNNING' ? 'accent' : 'quiet'}>
                      {outcomeWords(node)}
                    </Chip>
                  }
                />
              ))}
            </TwoLineList>
          )}
          {imports.pageInfo.hasNextPage ? (
            <div className="page-body">
              <Button
                variant="default"
                loading={loading}
                onClick={() => void fetchMore({ variables: { after: imports.pageInfo.endCursor } })}
              >
                Show more
              </Button>
            </div>
          ) : null}
        </section>
      </div>
    </>
  );
}

function filesLine({ files }: ListedImport): string {
  const [first, second] = files;
  if (first === undefined) return 'No file yet';
  if (second === undefined) return first.name;
  return files.length === 2
    ? `${first.name} and ${second.name}`
    : `${first.name} and ${String(files.length - 1)} more`;
}

const whenLine = (one: ListedImport): string =>
  [momentInWords(one.createdAt), one.createdBy, `into ${one.organisationName}`]
    .filter((part) => part !== null)
    .join(' · ');

function outcomeWords({ status, summary }: ListedImport): string {
  if (status !== 'DONE' || summary === null) return statusWords[status];
  const added = summary.kinds.reduce((sum, kind) => sum + kind.added, 0);
  const changed = summary.kinds.reduce((sum, kind) => sum + kind.changed, 0);
  return added + changed === 0
    ? 'Nothing new'
    : `${added.toLocaleString('en-GB')} added, ${changed.toLocaleString('en-GB')} changed`;
}

interface StartImportProps {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly slug: string;
}

function StartImport({ organisationId, organisationName, slug }: StartImportProps) {
  const { act, busy, fault } = useAct(CreateImport, [ImportsPage]);
  const navigate = useNavigate();
  const [into, setInto] = useState<'here' | 'new'>('here');
  const [name, setName] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const start = async (event: FormEvent) => {
    event.preventDefault();
    const payload = (
      await act({ input: into === 'here' ? { organisationId } : { organisationName: name.trim() } })
    )?.createImport;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0 && payload.import !== null) {
      await navigate(`/${slug}/imports/${payload.import.id}?step=upload`);
    }
  };

  return (
    <form className="form imports-start" noValidate onSubmit={(event) => void start(event)}>
      <h2 className="t-heading">A new import</h2>
      <FormProblems refusals={refusals} fields={['organisationName']} fault={fault} />
      <Choices<'here' | 'new'>
        label="Where does it go?"
        options={[
          { value: 'here', label: organisationName },
          { value: 'new', label: 'An organisation of its own' },
        ]}
        value={into}
        onChange={setInto}
      />
      {into === 'new' ? (
        <TextInput
          label="What is it called?"
          description="It gets its own goals, people and projects. They never mix with others."
          value={name}
          error={refusalOn(refusals, 'organisationName')}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      ) : null}
      <div>
        <Button type="submit" loading={busy}>
          Choose the files
        </Button>
      </div>
    </form>
  );
}
