import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { EmptyState, ShareBar, SkeletonLines, StickyActions } from '@tributary/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useAct } from '../organisation/act';
import { FormProblems } from '../organisation/form-problems';
import type { Refusal } from '../organisation/refusals';
import { Fault } from '../platform/faults';
import { fieldOf } from './arrangement';
import type { ImportProblem, ShownImport } from './import-parts';
import { ArrangeImport, ImportPage, ImportProblems, RunImport } from './import-query';
import { counted } from './import-words';
import { problemsAsCsv, saveAsFile } from './problem-rows';
import { SummaryTable } from './summary-table';
import './imports.css';

export interface CheckStepProps {
  readonly found: ShownImport;
  readonly back: ReactNode;
}

/** What would happen, before anything does: the rows that are ready, those that are not, and each problem with a way out. */
export function CheckStep({ found, back }: CheckStepProps) {
  const client = useApolloClient();
  const mending = useAct(ArrangeImport, [ImportPage, ImportProblems]);
  const running = useAct(RunImport, [ImportPage]);
  const [code, setCode] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [gathering, setGathering] = useState(false);
  const [saving, setSaving] = useState<unknown>(null);
  const [said, setSaid] = useState('');
  const { summary } = found;
  const ready = summary?.ready ?? 0;
  const problems = found.problemKinds.reduce((sum, { count }) => sum + count, 0);
  // The kind that was looked at may have been mended away.
  const shownCode = found.problemKinds.some(({ value }) => value === code) ? code : null;

  const mend = async (problem: ImportProblem) => {
    if (problem.value === null || problem.suggestionValue === null) return;
    const payload = (
      await mending.act({
        input: {
          id: found.id,
          version: found.version,
          replacements: [
            {
              field: fieldOf(found.files, problem.fileName, problem.column),
              from: problem.value,
              to: problem.suggestionValue,
            },
          ],
        },
      })
    )?.arrangeImport;
    if (payload === undefined) return;
    setRefusals(payload.problems);
    if (payload.problems.length === 0) {
      setSaid(`“${problem.value}” is now read as “${problem.suggestionValue}” in every row.`);
    }
  };

  const run = async () => {
    const payload = (await running.act({ input: { id: found.id, version: found.version } }))?.runImport;
    if (payload !== undefined) setRefusals(payload.problems);
  };

  const download = async () => {
    setGathering(true);
    setSaving(null);
    try {
      const rows: ImportProblem[] = [];
      let after: string | null = null;
      do {
        const answer: Awaited<ReturnType<typeof page>> = await page(after);
        rows.push(...answer.rows);
        after = answer.next;
      } while (after !== null);
      saveAsFile('rows-with-problems.csv', problemsAsCsv(rows));
    } catch (error) {
      setSaving(error);
    } finally {
      setGathering(false);
    }
  };

  const page = async (after: string | null) => {
    const { data } = await client.query({
      query: ImportProblems,
      variables: { id: found.id, after },
      // The list on the page keeps its own place.
      fetchPolicy: 'no-cache',
    });
    const connection = data?.import?.problems;
    return {
      rows: connection?.edges.map(({ node }) => node) ?? [],
      next: connection?.pageInfo.hasNextPage === true ? connection.pageInfo.endCursor : null,
    };
  };

  return (
    <>
      <div className="page-body import-body">
        {summary === null || summary.total === 0 ? null : (
          <ShareBar
            label="Rows"
            parts={[
              { label: 'ready', value: summary.ready, tone: 'common' },
              { label: 'need a look', value: summary.held, tone: 'concern' },
            ]}
          />
        )}
        <FormProblems refusals={refusals} fields={[]} fault={mending.fault ?? running.fault ?? saving} />
        <p className="ui-hidden" role="status">
          {said}
        </p>
        <div className="import-check">
          <div className="import-side">
            {problems === 0 ? null : (
              <section aria-label="Problems, by kind">
                <h2 className="import-side-head">Problems, by kind</h2>
                <ul className="import-kinds">
                  {[{ value: null, label: 'All problems', count: problems }, ...found.problemKinds].map(
                    (kind) => (
                      <li key={kind.value ?? 'all'}>
                        <button
                          type="button"
                          aria-pressed={kind.value === shownCode}
                          onClick={() => {
                            setCode(kind.value);
                          }}
                        >
                          <span>{kind.label}</span>
                          <span>{kind.count.toLocaleString('en-GB')}</span>
                        </button>
                      </li>
                    ),
                  )}
                </ul>
              </section>
            )}
            <WhatIsMade found={found} />
          </div>
          <div className="import-main">
            {problems === 0 ? (
              <EmptyState sentence="No row has a problem." />
            ) : (
              <Problems
                key={shownCode ?? 'all'}
                found={found}
                code={shownCode}
                busy={mending.busy}
                onMend={mend}
              />
            )}
            {summary === null ? null : (
              <section className="import-will" aria-label="What will happen">
                <h2 className="t-heading">What will happen</h2>
                <SummaryTable kinds={summary.kinds} tense="will" />
              </section>
            )}
          </div>
        </div>
      </div>
      <StickyActions
        note={
          problems === 0
            ? 'Nothing is saved until you press Import. You can undo the whole import afterwards.'
            : 'Rows you leave are kept in a file you can mend and send again.'
        }
      >
        {problems === 0 ? null : (
          <Button
            variant="default"
            loading={gathering}
            leftSection={<IconDownload size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => void download()}
          >
            Rows with problems
          </Button>
        )}
        {back}
        {ready === 0 ? null : (
          <Button loading={running.busy} onClick={() => void run()}>
            Import {counted(ready, 'row')}
          </Button>
        )}
      </StickyActions>
    </>
  );
}

function WhatIsMade({ found }: { readonly found: ShownImport }) {
  const { newUnits, newPeople, newGoals } = found;
  if (newUnits.length + newPeople + newGoals.length === 0) return null;
  return (
    <section className="import-made" aria-label="What will be made">
      <h2 className="import-side-head">Will be made new</h2>
      <Made count={newUnits.length} one="unit" names={newUnits} />
      <Made count={newPeople} one="person" many="people" names={[]} />
      <Made count={newGoals.length} one="goal" names={newGoals} />
    </section>
  );
}

interface MadeProps {
  readonly count: number;
  readonly one: string;
  readonly many?: string;
  readonly names: readonly string[];
}

function Made({ count, one, many, names }: MadeProps) {
  if (count === 0) return null;
  const words = counted(count, one, many);
  if (names.length === 0) return <p>{words}</p>;
  return (
    <details>
      <summary>{words}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

interface ProblemsProps {
  readonly found: ShownImport;
  readonly code: string | null;
  readonly busy: boolean;
  readonly onMend: (problem: ImportProblem) => Promise<void>;
}

function Problems({ found, code, busy, onMend }: ProblemsProps) {
  const { data, error, refetch, fetchMore, loading } = useQuery(ImportProblems, {
    variables: { id: found.id, code },
  });
  if (data === undefined) {
    if (error === undefined) return <SkeletonLines label="Fetching the problems" rows={8} rowHeight={72} />;
    return <Fault error={error} onRetry={() => void refetch()} />;
  }
  const connection = data.import?.problems;
  if (connection === undefined) return null;
  const shown = connection.edges.length;
  const several = found.files.filter(({ taken }) => taken).length > 1;
  return (
    <>
      <table className="import-problems" aria-label="Problems">
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">As it stands, and the way out</th>
          </tr>
        </thead>
        <tbody>
          {connection.edges.map(({ node }) => (
            <tr key={node.id}>
              <th scope="row">
                <span className="import-row">{node.row.toLocaleString('en-GB')}</span>
                {several ? <span className="tree-second">{node.fileName}</span> : null}
              </th>
              <td className="import-column">{node.column ?? 'The whole row'}</td>
              <td>
                {node.value === null || node.value === '' ? (
                  <span className="import-empty">{node.value === null ? 'Not shown' : 'Empty'}</span>
                ) : (
                  <span className="import-cell">{node.value}</span>
                )}
                <span className="import-message" data-severity={node.severity.toLocaleLowerCase('en-GB')}>
                  {node.message}
                </span>
                {node.suggestionLabel === null ||
                node.suggestionValue === null ||
                node.value === null ? null : (
                  <button type="button" className="ui-link" disabled={busy} onClick={() => void onMend(node)}>
                    {node.suggestionLabel}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="import-more">
        <span className="form-note" role="status">
          {shown.toLocaleString('en-GB')} of {counted(connection.totalCount, 'problem')}
        </span>
        {connection.pageInfo.hasNextPage ? (
          <Button
            variant="default"
            loading={loading}
            onClick={() => void fetchMore({ variables: { after: connection.pageInfo.endCursor } })}
          >
            Show more
          </Button>
        ) : null}
      </div>
    </>
  );
}
