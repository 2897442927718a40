import { useQuery } from '@apollo/client/react';
import { Anchor, Finding, NoPermission, SkeletonLines } from '@tributary/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { QuickStartQuery } from '../gql/graphql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useDraft } from '../projects/draft';
import { cyclePath } from './cycle-words';
import { firstAnswers, followed, likelyRamp, openRamps, plannedOn } from './quick-start-defaults';
import type { FormerTest, QuickAnswers, Ramp } from './quick-start-defaults';
import { QuickStartForm } from './quick-start-form';
import type { PlannedTest } from './quick-start-form';
import { QuickStart } from './quick-start-query';
import { QuickStarted } from './quick-started';
import '../projects/projects.css';
import './quick-start.css';

type Project = NonNullable<NonNullable<QuickStartQuery['organisation']>['projectByCode']>;

/** Starts a test of a project with four questions; everything else can follow. */
export function Component() {
  const { organisation: slug = '', code = '' } = useParams();
  usePage({ title: 'New test of change', back: `/${slug}/projects/${code}` });
  const { data, error, refetch } = useQuery(QuickStart, { variables: { slug, code } });
  const project = data?.organisation?.projectByCode;
  if (project) {
    return <Begin key={project.id} slug={slug} project={project} onAskAnew={() => refetch()} />;
  }
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data !== undefined) return <NotFound />;
  return (
    <div className="quick-start">
      <SkeletonLines label="Opening the form" rows={5} rowHeight={96} />
    </div>
  );
}

interface BeginProps {
  readonly slug: string;
  readonly project: Project;
  readonly onAskAnew: () => Promise<unknown>;
}

function Begin({ slug, project, onAskAnew }: BeginProps) {
  const [search] = useSearchParams();
  const ideaId = search.get('idea');
  const afterId = search.get('after');
  if (!project.allowedActions.includes('cycle.edit') || project.status === 'CLOSED') {
    return (
      <div className="quick-start">
        <Finding eyebrow={project.title} voice="title">
          New test of change
        </Finding>
        <NoPermission
          sentence={
            project.status === 'CLOSED'
              ? 'This project is closed. Open it again before you test in it.'
              : 'You can read this project. Its team and coaches can start a test of change.'
          }
          action={
            <Anchor className="ui-link" href={`/${slug}/projects/${project.code}`}>
              See the project
            </Anchor>
          }
        />
      </div>
    );
  }
  const ramps: readonly Ramp[] = project.changeIdeas;
  const following = ramps.find(({ cycles }) => cycles.some(({ id }) => id === afterId));
  const named = openRamps(ramps).find(({ id }) => id === ideaId);
  // The address may ask for a new idea, as "?idea=new".
  const ramp = following ?? named ?? (ideaId !== 'new' ? likelyRamp(ramps) : undefined);
  const after = following?.cycles.find(({ id }) => id === afterId);
  return (
    <Asking
      key={`${ideaId ?? ''}-${afterId ?? ''}`}
      slug={slug}
      project={project}
      draftName={`quick-start-${project.id}-${afterId ?? ideaId ?? ''}`}
      ramp={ramp}
      after={after}
      onAskAnew={onAskAnew}
    />
  );
}

interface AskingProps {
  readonly slug: string;
  readonly project: Project;
  /** By its address: which ramp is meant without one may be another tomorrow. */
  readonly draftName: string;
  readonly ramp: Ramp | undefined;
  readonly after: FormerTest | undefined;
  readonly onAskAnew: () => Promise<unknown>;
}

function Asking({ slug, project, draftName, ramp, after, onAskAnew }: AskingProps) {
  const draft = useDraft<QuickAnswers>(draftName, firstAnswers(ramp, after ?? followed(ramp)));
  const [planned, setPlanned] = useState<{ cycle: PlannedTest; answers: QuickAnswers } | null>(null);
  if (planned !== null) {
    return (
      <div className="quick-start">
        <QuickStarted
          slug={slug}
          project={project}
          cycle={planned.cycle}
          onTakenBack={async () => {
            // A new idea stays when its test is taken back, and the next start must not make it twice.
            draft.replace({ ...planned.answers, ideaId: planned.cycle.changeIdea.id });
            await onAskAnew().catch(() => undefined);
            setPlanned(null);
          }}
        />
      </div>
    );
  }
  return (
    <div className="quick-start">
      <h1 className="t-title quick-title" tabIndex={-1} data-headline="">
        New test of change
      </h1>
      <QuickStartForm
        slug={slug}
        project={project}
        ramps={project.changeIdeas}
        draft={draft}
        after={after}
        onPlanned={(cycle, answers) => {
          setPlanned({ cycle, answers });
        }}
        beside={(chosen, former) => <Beside slug={slug} code={project.code} ramp={chosen} former={former} />}
      />
    </div>
  );
}

const openWords = {
  PLAN: 'is planned.',
  DO: 'is under way.',
  STUDY: 'waits for Study.',
  ACT: 'waits for a decision.',
  CLOSED: '',
} as const;

interface BesideProps {
  readonly slug: string;
  readonly code: string;
  readonly ramp: Ramp | undefined;
  readonly former: FormerTest | undefined;
}

/** What one wants to know of the ramp before the next test: what waits on it already, and what the last one taught. */
function Beside({ slug, code, ramp, former }: BesideProps) {
  const planned = plannedOn(ramp);
  const lesson = former?.learnt ?? null;
  const waits = former === undefined || former.stage === 'CLOSED' ? null : former;
  if (planned === undefined && lesson === null && waits === null) return null;
  return (
    <aside className="quick-beside" aria-label="Before this test">
      {planned === undefined ? null : (
        <p>
          {planned.label} is planned on this ramp and waits.{' '}
          <Anchor className="ui-link" href={cyclePath(slug, code, planned.label)}>
            Start {planned.label} instead
          </Anchor>
        </p>
      )}
      {waits === null ? null : (
        <p>
          {waits.label} {openWords[waits.stage]} What it teaches belongs in this one.{' '}
          <Anchor className="ui-link" href={cyclePath(slug, code, waits.label)}>
            Look at {waits.label} first
          </Anchor>
        </p>
      )}
      {lesson === null || former === undefined ? null : (
        <p>
          <b>{former.label} taught:</b> {lesson}
        </p>
      )}
    </aside>
  );
}
