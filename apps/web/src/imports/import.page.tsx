import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Anchor, Dialogue, Finding, SkeletonLines } from '@tributary/ui';
import { useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import type { Refusal } from '../organisation/refusals';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/session';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import type { ShownImport } from './import-parts';
import { DiscardImport, ImportPage } from './import-query';
import { ImportSteps } from './import-steps';
import { counted, furthestStep, importFinding, isMoving, stepShown } from './import-words';
import type { Step } from './import-words';
import { ImportsPage } from './imports.page';
import { RunStep } from './run-step';
import { UploadStep } from './upload-step';
import './imports.css';

/** ms between two looks at an import that is on its way. */
const beat = 1000;

/** One import, from its files to what became of them, in four steps. */
export function Component() {
  const { organisation, organisations } = useViewer();
  const client = useApolloClient();
  const { id = '' } = useParams();
  usePage({ title: 'Import', back: `/${organisation.slug}/imports` });
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportPage, { variables: { id } });
  const found = data?.import;
  const moving = found != null && isMoving(found);

  useEffect(() => {
    if (!moving) return;
    startPolling(beat);
    return stopPolling;
  }, [moving, startPolling, stopPolling]);

  const made = found?.status === 'DONE' ? found.organisation?.slug : undefined;
  const unknown = made !== undefined && !organisations.some(({ slug }) => slug === made);
  useEffect(() => {
    // The import has made an organisation: without asking anew who is here its pages would not be found.
    if (unknown) void client.refetchQueries({ include: ['WhoIsHere'] });
  }, [client, unknown]);

  if (data === undefined) {
    if (error === undefined) return <SkeletonLines label="Fetching the import" rows={8} />;
    return <Fault error={error} onRetry={() => void refetch()} />;
  }
  if (found == null) return <NotFound />;
  return <Import found={found} slug={organisation.slug} onArrived={() => refetch()} />;
}

interface ImportProps {
  readonly found: ShownImport;
  readonly slug: string;
  readonly onArrived: () => Promise<unknown>;
}

function Import({ found, slug, onArrived }: ImportProps) {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const path = `/${slug}/imports/${found.id}`;
  const step = stepShown(found, address.get('step'));
  const furthest = furthestStep(found);
  const goTo = (next: Step) => {
    void navigate(`${path}?step=${next}`);
  };
  const backTo = (before: Step) => (
    <Button
      variant="default"
      onClick={() => {
        goTo(before);
      }}
    >
      Back
    </Button>
  );
  const discard = <Discard found={found} slug={slug} />;
  const reading = found.status === 'DRAFT' && isMoving(found);
  return (
    <>
      <Finding
        eyebrow={
          <>
            <Anchor className="ui-link-quiet" href={`/${slug}/imports`}>
              Imports
            </Anchor>{' '}
            · into {found.organisationName}
            {found.files.length === 0 ? null : ` · ${filesLine(found)}`}
          </>
        }
        lede={reading ? `Reading. ${rowsLine(found)}.` : ledes[step]}
        controls={<ImportSteps path={path} shown={step} furthest={furthest} />}
      >
        {importFinding(found, step)}
      </Finding>
      {step === 'upload' ? (
        <UploadStep
          found={found}
          onArrived={onArrived}
          discard={discard}
          onNext={() => {
            goTo('columns');
          }}
        />
      ) : step === 'columns' ? (
        <ColumnsStep
          found={found}
          back={backTo('upload')}
          onNext={() => {
            goTo('check');
          }}
        />
      ) : step === 'check' ? (
        <CheckStep found={found} back={backTo('columns')} />
      ) : (
        <RunStep found={found} slug={slug} />
      )}
    </>
  );
}

const ledes: Readonly<Record<Step, string | undefined>> = {
  upload: undefined,
  columns: 'Guessed from the headings and the cells. Change what is not so.',
  check: 'Nothing is saved until you press Import. You can undo the whole import.',
  import: undefined,
};

const filesLine = ({ files }: ShownImport) =>
  files.length === 1 ? (files[0]?.name ?? '') : counted(files.length, 'file');

const rowsLine = ({ progressDone, progressTotal }: ShownImport) =>
  `${progressDone.toLocaleString('en-GB')} of ${counted(progressTotal, 'row')}`;

/** Throws an import away that has not run. */
function Discard({ found, slug }: { readonly found: ShownImport; readonly slug: string }) {
  const { act, busy, fault } = useAct(DiscardImport, [ImportsPage]);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const discard = async () => {
    const payload = (await act({ input: { id: found.id, version: found.version } }))?.discardImport;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) await navigate(`/${slug}/imports`);
  };
  return (
    <>
      <Button
        variant="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        Throw it away
      </Button>
      <Dialogue
        opened={asking}
        onClose={() => {
          setAsking(false);
        }}
        title="Throw this import away?"
        foot={
          <>
            <Button
              variant="default"
              onClick={() => {
                setAsking(false);
              }}
            >
              Keep it
            </Button>
            <Button loading={busy} onClick={() => void discard()}>
              Throw it away
            </Button>
          </>
        }
      >
        <div className="form">
          <FormProblems refusals={refusals} fields={[]} fault={fault} />
          <p>
            The files go, with what you said about them. Nothing of them was saved as projects, people or
            goals.
          </p>
        </div>
      </Dialogue>
    </>
  );
}
