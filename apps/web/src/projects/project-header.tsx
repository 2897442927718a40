import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { IconEye, IconLock } from '@tabler/icons-react';
import { Anchor, Chip, Finding, StepTrail } from '@tributary/ui';
import { statusWord } from '@tributary/domain';
import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { ProjectHeader_ProjectFragment } from '../gql/graphql';
import { aimPieces } from './aim-pieces';
import { StatusDialogue } from './status-dialogue';
import { VisibilityDialogue } from './visibility-dialogue';
import { dayWords, outcomeWords, restartWords, statusActs, statusTrail, visibilityWords } from './words';

export const ProjectHeader_project = graphql(`
  fragment ProjectHeader_project on Project {
    id
    code
    title
    aim
    aimFrom
    aimTo
    aimBy
    aimFor
    status
    pausedFrom
    outcome
    statusReason
    restartOn
    closedOn
    visibility
    confidentialUntil
    unit {
      id
      lineage
    }
    nextStatuses
    allowedActions
    ...StatusDialogue_project
    ...VisibilityDialogue_project
  }
`);

export interface ProjectHeaderProps {
  readonly project: FragmentType<ProjectHeader_ProjectFragment>;
  /** Where the aim is written. */
  readonly writeAim: string;
  /** Where a test of change is begun. */
  readonly startTest: string;
}

/** What the project is, in its own words, and how far along; the next step stands beside it. */
export function ProjectHeader({ project: masked, writeAim, startTest }: ProjectHeaderProps) {
  const { data: project, complete } = useFragment({
    fragment: ProjectHeader_project,
    fragmentName: 'ProjectHeader_project',
    from: masked,
  });
  const [asking, setAsking] = useState<'status' | 'next' | 'visibility' | null>(null);
  const [search, setSearch] = useSearchParams();
  if (!complete) return null;
  const mayMove = project.allowedActions.includes('project.move') && project.nextStatuses.length > 0;
  const next = nextStep(project);
  const mayRestart = mayMove && project.status === 'PAUSED';
  // In the address bar, because what is not recorded yet is asked for from elsewhere on the page.
  const restarts = mayRestart && search.get('ask') === 'restart';
  const askRestart = (wanted: boolean) => {
    const words = new URLSearchParams(search);
    if (wanted) words.set('ask', 'restart');
    else words.delete('ask');
    setSearch(words, { replace: true, preventScrollReset: true });
  };
  const mayTest = project.allowedActions.includes('cycle.edit') && project.status !== 'CLOSED';
  const close = () => {
    setAsking(null);
    if (restarts) askRestart(false);
  };
  return (
    <div className="project-head">
      <Finding
        voice="aim"
        eyebrow={<Eyebrow project={project} />}
        controls={
          <div className="project-side">
            <Trail
              project={project}
              restart={
                mayRestart ? (
                  <button
                    type="button"
                    className="ui-link"
                    onClick={() => {
                      askRestart(true);
                    }}
                  >
                    {restartWords(project.restartOn)}
                  </button>
                ) : null
              }
            />
            <div className="project-acts">
              {project.allowedActions.includes('project.set-visibility') ? (
                <Button
                  variant="default"
                  leftSection={<IconEye size={18} stroke={1.75} aria-hidden="true" />}
                  onClick={() => {
                    setAsking('visibility');
                  }}
                >
                  Who sees it
                </Button>
              ) : null}
              {mayMove ? (
                <Button
                  variant={next === undefined && !mayTest ? 'filled' : 'default'}
                  onClick={() => {
                    setAsking('status');
                  }}
                >
                  Change status
                </Button>
              ) : null}
              {mayMove && next !== undefined ? (
                <Button
                  variant={mayTest ? 'default' : 'filled'}
                  onClick={() => {
                    setAsking('next');
                  }}
                >
                  {statusActs[next]}
                </Button>
              ) : null}
              {mayTest ? (
                <Button renderRoot={(props: object) => <Anchor {...props} href={startTest} />}>
                  Start a test
                </Button>
              ) : null}
            </div>
          </div>
        }
      >
        <Aim project={project} writeAim={writeAim} />
      </Finding>
      <StatusDialogue
        opened={restarts || asking === 'status' || asking === 'next'}
        onClose={close}
        project={project}
        to={restarts ? 'PAUSED' : asking === 'next' ? (next ?? null) : null}
        writeAim={writeAim}
      />
      <VisibilityDialogue opened={asking === 'visibility'} onClose={close} project={project} />
    </div>
  );
}

type Header = Pick<
  ProjectHeader_ProjectFragment,
  Exclude<keyof ProjectHeader_ProjectFragment, ' $fragmentName' | ' $fragmentRefs'>
>;

function Eyebrow({ project }: { readonly project: Header }) {
  const lineage = project.unit?.lineage ?? [];
  const where = [...lineage].reverse().slice(0, 2);
  return (
    <span className="project-eyebrow">
      <span>{[project.code, ...(where.length === 0 ? ['no unit recorded'] : where)].join(' · ')}</span>
      {project.visibility === 'OPEN' ? null : (
        <Chip tone="quiet">
          <IconLock size={14} stroke={1.75} aria-hidden="true" />
          {visibilityWords[project.visibility]}
          {project.confidentialUntil === null ? null : ` until ${dayWords(project.confidentialUntil)}`}
        </Chip>
      )}
    </span>
  );
}

/** The title stands over the aim as in a book; without an aim it is the headline itself. */
function Aim({ project, writeAim }: { readonly project: Header; readonly writeAim: string }) {
  if (project.aim === null) {
    return (
      <>
        <span className="project-title-alone">{project.title}</span>
        <span className="project-no-aim">
          No aim yet: what will change, for whom, from what to what, by when.{' '}
          {project.allowedActions.includes('project.edit') ? (
            <Anchor className="ui-link" href={writeAim}>
              Write the aim
            </Anchor>
          ) : null}
        </span>
      </>
    );
  }
  return (
    <>
      <span className="project-title">{project.title}</span>
      <span className="ui-hidden">: </span>
      {aimPieces(project).map((piece, index) =>
        piece.part ? (
          <span key={index} className="aim-part">
            {piece.text}
          </span>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </>
  );
}

function Trail({ project, restart }: { readonly project: Header; readonly restart: ReactNode }) {
  const { status, pausedFrom, outcome, restartOn, closedOn, statusReason } = project;
  const at = status === 'PAUSED' ? pausedFrom : status;
  const note =
    status === 'PAUSED'
      ? `Paused${restartOn === null ? ', no restart date recorded' : ` until ${dayWords(restartOn)}`}`
      : status === 'CLOSED'
        ? [
            outcome === null ? 'How it ended is not recorded' : outcomeWords[outcome],
            closedOn === null ? '' : ` on ${dayWords(closedOn)}`,
          ].join('')
        : undefined;
  return (
    <div className="project-trail">
      <StepTrail
        label="Where the project stands"
        steps={statusTrail.map((one) => statusWord(one))}
        current={statusTrail.findIndex((one) => one === at)}
      />
      {note === undefined ? null : (
        <p className="project-standing">
          <b>{note}.</b> {statusReason ?? ''} {restart}
        </p>
      )}
    </div>
  );
}

/** The next place on the trail, if the project may go there; out of a pause it is where it paused. */
function nextStep({ status, pausedFrom, nextStatuses }: Header) {
  const wanted =
    status === 'PAUSED'
      ? pausedFrom
      : status === 'CLOSED'
        ? null
        : statusTrail[statusTrail.findIndex((one) => one === status) + 1];
  return nextStatuses.find((one) => one === wanted);
}
