import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  Anchor,
  EmptyState,
  FidelityLights,
  RampPicture,
  RampTable,
  Segmented,
  SkeletonLines,
} from '@tributary/ui';
import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { AddIdeaDialogue } from './change-idea-dialogues';
import { ChangeIdeaList } from './change-idea-list';
import { todayHere } from './look-back-days';
import {
  lightsOf,
  rampHeadings,
  rampLevels,
  rampLines,
  rampPictureWords,
  rampRows,
  shortened,
  testsHeadline,
} from './ramp-words';
import { ScanLink } from './scan-link';
import { TestsPage } from './tests-query';
import type { TestsProject } from './tests-query';
import './tests.css';

/** The tests of a project: what they found, their ramps, how they are kept, and the ideas they stand on. */
export function Component() {
  const { organisation: slug = '', code = '' } = useParams();
  return <ProjectTests slug={slug} code={code} />;
}

export interface ProjectTestsProps {
  readonly slug: string;
  readonly code: string;
}

export function ProjectTests({ slug, code }: ProjectTestsProps) {
  const { data, error, refetch } = useQuery(TestsPage, {
    variables: { slug, code },
    // A test may have moved on since: somebody comes back from its page.
    fetchPolicy: 'cache-and-network',
  });
  const project = data?.organisation?.projectByCode;
  if (project) return <Tests slug={slug} project={project} />;
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines label="Fetching the tests" rows={6} rowHeight={48} />;
  return <NotFound />;
}

const views = [
  { value: 'picture', label: 'Picture' },
  { value: 'table', label: 'Table' },
] as const;

function Tests({ slug, project }: { readonly slug: string; readonly project: TestsProject }) {
  const [search, setSearch] = useSearchParams();
  const today = todayHere();
  const { code, changeIdeas } = project;
  const chosen = changeIdeas.find(({ letter }) => letter === search.get('ramp'));
  const view = search.get('as') === 'table' ? 'table' : 'picture';
  const shown = useMemo(() => (chosen === undefined ? changeIdeas : [chosen]), [chosen, changeIdeas]);
  const place = useMemo(() => ({ slug, code, today }), [slug, code, today]);
  const lines = useMemo(() => rampLines(shown, place), [shown, place]);
  const tested = changeIdeas.filter(({ cycles }) => cycles.length > 0);
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true, preventScrollReset: true });
  };

  if (changeIdeas.length === 0) return <NoTests slug={slug} project={project} />;
  const label = chosen === undefined ? 'Tests by scale and time' : `Ramp ${chosen.letter} by scale and time`;
  return (
    <div className="tests">
      <h2 className="tests-finding">{testsHeadline(changeIdeas, today)}</h2>
      {tested.length === 0 ? null : (
        <section className="tests-ramps" aria-label="Ramps">
          <div className="tests-line">
            {tested.length < 2 ? null : (
              <div className="tests-filter" role="group" aria-label="Which ramp">
                <button
                  type="button"
                  aria-pressed={chosen === undefined}
                  onClick={() => {
                    set('ramp', null);
                  }}
                >
                  All ramps
                </button>
                {tested.map(({ id, letter, text }) => (
                  <button
                    key={id}
                    type="button"
                    aria-pressed={chosen?.id === id}
                    aria-label={`Ramp ${letter}, ${shortened(text, 60)}`}
                    title={text}
                    onClick={() => {
                      set('ramp', letter);
                    }}
                  >
                    {letter}
                  </button>
                ))}
              </div>
            )}
            <Segmented
              label="Show as"
              options={views}
              value={view}
              onChange={(value) => {
                set('as', value === 'table' ? 'table' : null);
              }}
            />
          </div>
          {lines.length === 0 ? (
            <EmptyState sentence="This idea has not been tested yet." />
          ) : view === 'picture' ? (
            <RampPicture
              label={label}
              lines={lines}
              levels={rampLevels}
              today={today}
              words={rampPictureWords}
            />
          ) : (
            <RampTable
              caption={label}
              headings={rampHeadings}
              gap="Not recorded"
              none="Not tested yet"
              lines={shown
                .filter(({ cycles }) => cycles.length > 0)
                .map((idea) => ({
                  id: idea.id,
                  letter: idea.letter,
                  name: idea.text,
                  rows: rampRows(idea, place),
                }))}
            />
          )}
        </section>
      )}
      <div className="tests-below">
        <ChangeIdeaList place={place} project={project} ideas={shown} />
        {tested.length === 0 ? null : (
          <section className="tests-lights">
            <h2>{chosen === undefined ? 'How the tests are kept' : `How ramp ${chosen.letter} is kept`}</h2>
            <FidelityLights
              label="How the tests are kept"
              lights={lightsOf(chosen === undefined ? project.fidelity : chosen.fidelity)}
            />
          </section>
        )}
      </div>
      {project.allowedActions.includes('cycle.edit') ? <ScanLink slug={slug} code={code} /> : null}
    </div>
  );
}

/** Nothing tried and nothing thought of yet. */
function NoTests({ slug, project }: { readonly slug: string; readonly project: TestsProject }) {
  const [adding, setAdding] = useState(false);
  const mayEdit = project.allowedActions.includes('cycle.edit');
  return (
    <div className="tests">
      <EmptyState
        sentence="No tests yet. The first can be with one patient."
        action={
          mayEdit ? (
            <div className="tests-empty-acts">
              {project.status === 'CLOSED' ? null : (
                <Button
                  renderRoot={(props: object) => (
                    <Anchor {...props} href={`/${slug}/projects/${project.code}/tests/new`} />
                  )}
                >
                  Start the first test
                </Button>
              )}
              <Button
                variant={project.status === 'CLOSED' ? 'default' : 'subtle'}
                onClick={() => {
                  setAdding(true);
                }}
              >
                Add a change idea
              </Button>
            </div>
          ) : undefined
        }
      />
      {adding ? (
        <AddIdeaDialogue
          projectId={project.id}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </div>
  );
}
