import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Anchor, EmptyState, Finding, SkeletonLines, TwoLineItem, TwoLineList } from '@tributary/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import type { MyWorkQuery } from '../gql/graphql';
import { firstNameOf } from '../people/initials';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/session';
import { LinkCard } from './link-card';
import { StatusWords } from './status-words';
import { counted } from './words';
import './projects.css';

const MyWork = graphql(`
  query MyWork($slug: String!) {
    organisation(slug: $slug) {
      id
      allowedActions
      myWork {
        projects {
          id
          code
          title
          status
          outcome
          unitName
          reachesTrueNorth
        }
        toAnswer {
          id
          ...LinkCard_alignment
        }
        toConfirm {
          id
          ...LinkCard_alignment
        }
        waiting {
          id
          raisedAt
          goal {
            id
            title
          }
          project {
            id
            code
            title
          }
        }
      }
    }
  }
`);

type Work = NonNullable<MyWorkQuery['organisation']>['myWork'];

/** What waits for the person who looks, first the answers others wait for, then the own projects. */
export function Component() {
  const { organisation: slug = '' } = useParams();
  usePage({ title: 'My work' });
  const { data, error, refetch } = useQuery(MyWork, { variables: { slug } });
  const organisation = data?.organisation;
  if (organisation === null) return <NotFound />;
  if (organisation === undefined) {
    return error ? (
      <Fault error={error} onRetry={() => void refetch()} />
    ) : (
      <div className="my-work">
        <SkeletonLines label="Looking what waits for you" rows={2} rowHeight={40} />
        <SkeletonLines label="Fetching your work" rows={6} rowHeight={62} />
      </div>
    );
  }
  const { myWork } = organisation;
  return (
    <div className="my-work">
      <Greeting work={myWork} />
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : null}
      <div className="work-columns">
        <Answers slug={slug} work={myWork} onAnswered={() => void refetch()} />
        <div className="work-column">
          <Section title="Waiting for somebody else" show={myWork.waiting.length > 0}>
            <TwoLineList label="Proposals that wait for an answer">
              {myWork.waiting.map((link) => (
                <TwoLineItem
                  key={link.id}
                  href={`/${slug}/projects/${link.project.code}?tab=alignment`}
                  name={link.project.title}
                  second={`Proposed to ${link.goal.title}, ${waitWords(link.raisedAt)}`}
                />
              ))}
            </TwoLineList>
          </Section>
          <Section title="Your projects" show={myWork.projects.length > 0}>
            <TwoLineList label="Your projects">
              {myWork.projects.map((project) => (
                <TwoLineItem
                  key={project.code}
                  {...(project.code === null ? {} : { href: `/${slug}/projects/${project.code}` })}
                  name={project.title}
                  second={
                    <span className="item-facts">
                      <StatusWords status={project.status} outcome={project.outcome} />
                      <span>
                        {[project.code, project.unitName].filter((words) => words !== null).join(' · ')}
                      </span>
                      {project.reachesTrueNorth || project.status === 'CLOSED' ? null : (
                        <span className="cell-homeless">no path to True North</span>
                      )}
                    </span>
                  }
                />
              ))}
            </TwoLineList>
          </Section>
          {myWork.projects.length === 0 ? (
            <EmptyState
              sentence="You are in no project's team yet. Somebody may be on your idea already."
              action={
                <span className="empty-acts">
                  {organisation.allowedActions.includes('project.create') ? (
                    <Button
                      renderRoot={(props: object) => <Anchor {...props} href={`/${slug}/projects/new`} />}
                      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
                    >
                      Start a project
                    </Button>
                  ) : null}
                  <Anchor className="ui-link" href={`/${slug}/portfolio?status=IDEA,PLANNING,TESTING`}>
                    See what others are doing
                  </Anchor>
                </span>
              }
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}

const today = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

function Greeting({ work }: { readonly work: Work }) {
  const { person } = useViewer();
  const now = new Date();
  const hour = now.getHours();
  const greeting = hour < 12 ? 'Morning' : hour < 18 ? 'Afternoon' : 'Evening';
  return (
    <Finding eyebrow={today.format(now)}>
      {greeting}, {firstNameOf(person.name)}. {waits(work)}
    </Finding>
  );
}

/** One sentence of what waits. */
function waits({ toAnswer, toConfirm, waiting }: Work): string {
  const parts = [
    toAnswer.length > 0 ? `${counted(toAnswer.length, 'link')} to answer` : '',
    toConfirm.length > 0 ? `${counted(toConfirm.length, 'link')} to confirm` : '',
  ].filter((words) => words !== '');
  if (parts.length > 0) {
    const total = toAnswer.length + toConfirm.length;
    return `There ${total === 1 ? 'is' : 'are'} ${parts.join(' and ')}.`;
  }
  if (waiting.length > 0) return 'Nothing waits for you; others have yours to answer.';
  return 'Nothing waits for you.';
}

interface AnswersProps {
  readonly slug: string;
  readonly work: Work;
  readonly onAnswered: () => void;
}

function Answers({ slug, work, onAnswered }: AnswersProps) {
  if (work.toAnswer.length + work.toConfirm.length === 0) return null;
  return (
    <div className="work-column">
      <Section title="To answer" show={work.toAnswer.length > 0}>
        <div className="do-now">
          {work.toAnswer.map((link) => (
            <LinkCard key={link.id} slug={slug} link={link} seenFrom="inbox" onAnswered={onAnswered} />
          ))}
        </div>
      </Section>
      <Section
        title="To confirm"
        show={work.toConfirm.length > 0}
        lede="These links came with the register. Do they still hold?"
      >
        <div className="do-now">
          {work.toConfirm.map((link) => (
            <LinkCard key={link.id} slug={slug} link={link} seenFrom="inbox" onAnswered={onAnswered} />
          ))}
        </div>
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly show: boolean;
  readonly lede?: string;
  readonly children: ReactNode;
}

function Section({ title, show, lede, children }: SectionProps) {
  if (!show) return null;
  return (
    <section className="work-section">
      <h2>{title}</h2>
      {lede === undefined ? null : <p className="t-small">{lede}</p>}
      {children}
    </section>
  );
}

/** ms */
const day = 86_400_000;

function waitWords(raisedAt: string): string {
  const days = Math.floor((Date.now() - new Date(raisedAt).getTime()) / day);
  if (days < 1) return 'today';
  return `${counted(days, 'day')} ago`;
}
