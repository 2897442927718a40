import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Anchor, EmptyState, Finding, SkeletonLines, TwoLineItem, TwoLineList } from '@tributary/ui';
import { Navigate, useParams } from 'react-router';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { StartIn } from './quick-start-query';
import './quick-start.css';

/** A test belongs to a project: with one there is nothing to choose. */
export function Component() {
  const { organisation: slug = '' } = useParams();
  usePage({ title: 'New test of change', back: `/${slug}/my-work` });
  const { data, error, refetch } = useQuery(StartIn, { variables: { slug } });
  const organisation = data?.organisation;
  if (organisation === null) return <NotFound />;
  if (organisation === undefined) {
    return error ? (
      <Fault error={error} onRetry={() => void refetch()} />
    ) : (
      <div className="quick-start">
        <SkeletonLines label="Looking for your projects" rows={4} rowHeight={62} />
      </div>
    );
  }
  const { startIn } = organisation.myCycles;
  const [first] = startIn;
  if (first !== undefined && startIn.length === 1) {
    return <Navigate to={`/${slug}/projects/${first.code}/tests/new`} replace />;
  }
  return (
    <div className="quick-start">
      <Finding eyebrow="New test of change" voice="title">
        {startIn.length === 0 ? 'A test belongs to a project.' : 'In which project?'}
      </Finding>
      {startIn.length === 0 ? (
        <EmptyState
          sentence="You are in no project's team yet. Somebody may be on your idea already."
          action={
            <span className="quick-ways">
              {organisation.allowedActions.includes('project.create') ? (
                <Button renderRoot={(props: object) => <Anchor {...props} href={`/${slug}/projects/new`} />}>
                  Start a project
                </Button>
              ) : null}
              <Anchor className="ui-link" href={`/${slug}/portfolio?status=IDEA,PLANNING,TESTING`}>
                See what others are doing
              </Anchor>
            </span>
          }
        />
      ) : (
        <TwoLineList label="Projects in which you may start a test">
          {startIn.map(({ id, code, title }) => (
            <TwoLineItem key={id} href={`/${slug}/projects/${code}/tests/new`} name={title} second={code} />
          ))}
        </TwoLineList>
      )}
    </div>
  );
}
