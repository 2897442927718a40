import { Button, Progress } from '@mantine/core';
import { Anchor, Dialogue } from '@tributary/ui';
import { useState } from 'react';
import { useAct } from '../organisation/act';
import { momentInWords } from '../organisation/days';
import { FormProblems } from '../organisation/form-problems';
import type { Refusal } from '../organisation/refusals';
import type { ShownImport } from './import-parts';
import { ImportPage, RunImport, UndoImport } from './import-query';
import { SummaryTable } from './summary-table';
import './imports.css';

export interface RunStepProps {
  readonly found: ShownImport;
  /** The organisation whose page this is, until the import has one of its own. */
  readonly slug: string;
}

/** The import as it runs, what it did, and the way back. */
export function RunStep({ found, slug }: RunStepProps) {
  const running = useAct(RunImport, [ImportPage]);
  const undoing = useAct(UndoImport, [ImportPage]);
  const [asking, setAsking] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const input = { id: found.id, version: found.version };
  const into = found.organisation?.slug ?? slug;
  const { status } = found;

  const again = async () => {
    const payload = (await running.act({ input }))?.runImport;
    if (payload !== undefined) setRefusals(payload.problems);
  };
  const undo = async () => {
    const payload = (await undoing.act({ input }))?.undoImport;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    setAsking(false);
  };

  return (
    <div className="page-body import-run">
      <FormProblems refusals={refusals} fields={[]} fault={running.fault ?? undoing.fault} />
      {status === 'RUNNING' || status === 'UNDOING' ? (
        <>
          <Progress
            value={found.progressTotal === 0 ? 0 : (found.progressDone / found.progressTotal) * 100}
            size={10}
            aria-label={status === 'RUNNING' ? 'Rows that have gone in' : 'Rows that have been taken back'}
          />
          <p className="form-note">
            You can leave this page. The work goes on, and this page shows how far it is.
          </p>
        </>
      ) : null}
      {status === 'FAILED' ? (
        <>
          <p>{found.failure ?? 'Something went wrong on our side. Nothing was lost.'}</p>
          <div>
            <Button loading={running.busy} onClick={() => void again()}>
              Import again
            </Button>
          </div>
        </>
      ) : null}
      {status === 'UNDONE' ? (
        <p>
          What it added is gone and what it changed is as it was. Anything that somebody has worked on since
          then stayed.
        </p>
      ) : null}
      {status === 'DONE' ? (
        <>
          <p className="import-ways">
            <Anchor className="ui-link" href={`/${into}/portfolio?import=${found.id}`}>
              See the projects in the Portfolio
            </Anchor>
            <Anchor className="ui-link" href={`/${into}/true-north`}>
              See what reaches True North
            </Anchor>
          </p>
          {found.finishedAt === null ? null : (
            <p className="form-note">Finished {momentInWords(found.finishedAt)}.</p>
          )}
        </>
      ) : null}
      {found.summary === null || status === 'UNDONE' ? null : (
        <SummaryTable kinds={found.summary.kinds} tense={status === 'DONE' ? 'did' : 'will'} />
      )}
      {status === 'DONE' ? (
        <div className="form-foot">
          <Button
            variant="default"
            onClick={() => {
              setAsking(true);
            }}
          >
            Undo the whole import
          </Button>
        </div>
      ) : null}
      <Dialogue
        opened={asking}
        onClose={() => {
          setAsking(false);
        }}
        title="Undo the whole import?"
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
            <Button loading={undoing.busy} onClick={() => void undo()}>
              Undo the import
            </Button>
          </>
        }
      >
        <div className="form">
          <p>What it added goes. What it changed goes back to what it was before.</p>
          <p>
            Anything that somebody has worked on since then stays as it is, and so does what that work stands
            on.
          </p>
        </div>
      </Dialogue>
    </div>
  );
}
