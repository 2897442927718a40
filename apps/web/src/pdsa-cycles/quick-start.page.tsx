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
  if (project) return <Begin key={project.id} slug={slug} project={project} />;
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data !== undefined) return <NotFound />;
  return (
    <div className="quick-start">
      <SkeletonLines label="Opening the form" rows={5} rowHeight={96} />
    </div>
  );
}

function Begin({ slug, project }: { readonly slug: string; readonly project: Project }) {
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
    // Another address is another draft.
    <Asking
      key={`${ideaId ?? ''}-${afterId ?? ''}`}
      slug={slug}
      project={project}
      ramp={ramp}
      after={after}
    />
  );
}

interface AskingProps {
  readonly slug: string;
  readonly project: Project;
  readonly ramp: Ramp | undefined;
  readonly after: FormerTest | undefined;
}

function Asking({ slug, project, ramp, after }: AskingProps) {
  const draft = useDraft<QuickAnswers>(
    `quick-start-${project.id}-${after?.id ?? ramp?.id ?? 'new'}`,
    firstAnswers(ramp, after ?? followed(ramp)),
  );
  const [planned, setPlanned] = useState<{ cycle: PlannedTest; answers: QuickAnswers } | null>(null);
  if (planned !== null) {
    return (
      <div className="quick-start">
        <QuickStarted
          slug={slug}
          project={project}
          cycle={planned.cycle}
          onTakenBack={() => {
            draft.replace(planned.answers);
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
  if (planned === undefined && lesson === null) return null;
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
      {lesson === null || former === undefined ? null : (
        <p>
          <b>{former.label} taught:</b> {lesson}
        </p>
      )}
    </aside>
  );
}
