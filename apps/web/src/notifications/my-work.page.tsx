import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  Anchor,
  EmptyState,
  Finding,
  LightMarks,
  SkeletonLines,
  TwoLineItem,
  TwoLineList,
} from '@tributary/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { MyWorkQuery } from '../gql/graphql';
import { firstNameOf } from '../people/initials';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { useViewer } from '../platform/session';
import { cyclePath } from '../pdsa-cycles/cycle-words';
import { todayHere } from '../pdsa-cycles/look-back-days';
import { lightWords } from '../pdsa-cycles/method-words';
import { LinkCard } from '../projects/link-card';
import { StatusWords } from '../projects/status-words';
import { counted, dayWords } from '../projects/words';
import { DueCard } from './due-cards';
import type { Moved } from './due-cards';
import { MyAsks } from './my-asks';
import { MyWork } from './my-work-query';
import { MyRamps } from './my-ramps';
import { isDue, waitsInWords } from './my-work-words';
import type { Coached, WaitingCycle } from './my-work-words';
import '../projects/projects.css';
import './my-work.css';

type Here = NonNullable<MyWorkQuery['organisation']>;

/** What waits for the person who looks: first what is due, then what others wait for, then the own work. */
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
  return (
    <Work
      slug={slug}
      here={organisation}
      fault={error ? <Fault error={error} onRetry={() => void refetch()} /> : null}
      onChanged={() => void refetch()}
    />
  );
}

interface WorkProps {
  readonly slug: string;
  readonly here: Here;
  readonly fault: ReactNode;
  readonly onChanged: () => void;
}

function Work({ slug, here, fault, onChanged }: WorkProps) {
  const { myWork, myCycles, myMentions } = here;
  const today = todayHere();
  // Moved on by hand: their cards stay as a line with the way back until the page is opened anew.
  const [moved, setMoved] = useState<Readonly<Record<string, Moved>>>({});
  const cards = myCycles.waiting.filter((one) => isDue(one, today) || moved[one.cycle.id] !== undefined);
  const due = cards.filter(({ cycle }) => moved[cycle.id] === undefined);
  const later = myCycles.waiting.filter((one) => !cards.includes(one));
  const left = cards.length + myMentions.length + myWork.toAnswer.length + myWork.toConfirm.length > 0;
  const coachedCodes = new Set(myCycles.coached.map(({ project }) => project.code));
  const projects = myWork.projects.filter(({ code }) => code === null || !coachedCodes.has(code));
  const nothingYet = myWork.projects.length === 0 && myCycles.coached.length === 0;

  return (
    <div className="my-work">
      <Greeting
        controls={
          myCycles.startIn.length === 0 ? null : (
            <span className="work-start">
              <Button
                renderRoot={(props: object) => <Anchor {...props} href={`/${slug}/tests/new`} />}
                leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
              >
                New test
              </Button>
            </span>
          )
        }
      >
        {waitsInWords(
          {
            due,
            later,
            asks: myMentions.length,
            toAnswer: myWork.toAnswer.length,
            toConfirm: myWork.toConfirm.length,
            withOthers: myWork.waiting.length,
          },
          today,
        )}
      </Greeting>
      {fault}
      <div className="work-columns">
        {left ? (
          <div className="work-column">
            <Section title="Due" hideTitle show={cards.length > 0}>
              <div className="do-now">
                {cards.map((one) => (
                  <DueCard
                    key={one.cycle.id}
                    slug={slug}
                    today={today}
                    waiting={one}
                    moved={moved[one.cycle.id]}
                    onMoved={(how) => {
                      setMoved(({ [one.cycle.id]: _former, ...rest }) =>
                        how === null ? rest : { ...rest, [one.cycle.id]: how },
                      );
                      if (how === null) onChanged();
                    }}
                  />
                ))}
              </div>
            </Section>
            <Section title="Asked of you" show={myMentions.length > 0}>
              <MyAsks slug={slug} mentions={myMentions} onSettled={onChanged} />
            </Section>
            <Section title="To answer" show={myWork.toAnswer.length > 0}>
              <div className="do-now">
                {myWork.toAnswer.map((link) => (
                  <LinkCard key={link.id} slug={slug} link={link} seenFrom="inbox" onAnswered={onChanged} />
                ))}
              </div>
            </Section>
            <Section
              title="To confirm"
              show={myWork.toConfirm.length > 0}
              lede="These links came with the register. Do they still hold?"
            >
              <div className="do-now">
                {myWork.toConfirm.map((link) => (
                  <LinkCard key={link.id} slug={slug} link={link} seenFrom="inbox" onAnswered={onChanged} />
                ))}
              </div>
            </Section>
          </div>
        ) : null}
        <div className="work-column">
          <Section title="Under way" show={later.length > 0}>
            <UnderWay slug={slug} waiting={later} />
          </Section>
          <Section title="Your ramps" show={myCycles.ramps.length > 0}>
            <MyRamps slug={slug} ramps={myCycles.ramps} />
          </Section>
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
          <Section title="Projects you coach" show={myCycles.coached.length > 0}>
            <CoachedProjects slug={slug} coached={myCycles.coached} />
          </Section>
          <Section title="Your projects" show={projects.length > 0}>
            <Projects slug={slug} projects={projects} />
            {myCycles.ramps.length === 0 && myCycles.startIn.length > 0 ? (
              <EmptyState
                sentence="You have tested nothing yet. A first test can be one patient on one shift."
                action={
                  <Anchor className="ui-link" href={`/${slug}/tests/new`}>
                    Start a test
                  </Anchor>
                }
              />
            ) : null}
          </Section>
          {nothingYet ? (
            <EmptyState
              sentence="You are in no project's team yet. Somebody may be on your idea already."
              action={
                <span className="empty-acts">
                  {here.allowedActions.includes('project.create') ? (
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

const date = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

function Greeting({ children, controls }: { readonly children: string; readonly controls: ReactNode }) {
  const { person } = useViewer();
  const now = new Date();
  const hour = now.getHours();
  const greeting = hour < 12 ? 'Morning' : hour < 18 ? 'Afternoon' : 'Evening';
  return (
    <Finding eyebrow={date.format(now)} controls={controls}>
      {greeting}, {firstNameOf(person.name)}. {children}
    </Finding>
  );
}

function UnderWay({ slug, waiting }: { readonly slug: string; readonly waiting: readonly WaitingCycle[] }) {
  return (
    <TwoLineList label="Tests under way">
      {waiting.map(({ cycle, sentence }) => (
        <TwoLineItem
          key={cycle.id}
          href={cyclePath(slug, cycle.project.code, cycle.label)}
          name={`${cycle.label} · ${cycle.project.title}`}
          second={sentence}
        />
      ))}
    </TwoLineList>
  );
}

function CoachedProjects({ slug, coached }: { readonly slug: string; readonly coached: readonly Coached[] }) {
  const states = { LIT: 'lit', UNLIT: 'unlit', NOT_YET: 'not-yet' } as const;
  return (
    <TwoLineList label="Projects you coach">
      {coached.map(({ project, open, late, lastActivityOn, status, fidelity }) => (
        <TwoLineItem
          key={project.id}
          href={`/${slug}/projects/${project.code}`}
          name={project.title}
          second={
            <span className="item-facts">
              <StatusWords status={status} outcome={null} />
              <span>
                {open === 0 ? 'no test open' : `${counted(open, 'test')} open`}
                {late === 0
                  ? ''
                  : `, ${late === open ? (late === 1 ? 'waiting past its day' : 'all past their day') : `${late} past ${late === 1 ? 'its' : 'their'} day`}`}
              </span>
              {lastActivityOn === null ? null : <span>last on {dayWords(lastActivityOn)}</span>}
            </span>
          }
          trail={
            <LightMarks
              lights={fidelity.map(({ light, state }) => ({
                id: light,
                word: lightWords[light],
                state: states[state],
              }))}
            />
          }
        />
      ))}
    </TwoLineList>
  );
}

function Projects({
  slug,
  projects,
}: {
  readonly slug: string;
  readonly projects: Here['myWork']['projects'];
}) {
  return (
    <TwoLineList label="Your projects">
      {projects.map((project) => (
        <TwoLineItem
          key={project.code}
          {...(project.code === null ? {} : { href: `/${slug}/projects/${project.code}` })}
          name={project.title}
          second={
            <span className="item-facts">
              <StatusWords status={project.status} outcome={project.outcome} />
              <span>{[project.code, project.unitName].filter((words) => words !== null).join(' · ')}</span>
              {project.reachesTrueNorth || project.status === 'CLOSED' ? null : (
                <span className="cell-homeless">no path to True North</span>
              )}
            </span>
          }
        />
      ))}
    </TwoLineList>
  );
}

interface SectionProps {
  readonly title: string;
  readonly show: boolean;
  /** The cards say it themselves; the title is for a screen reader. */
  readonly hideTitle?: boolean;
  readonly lede?: string;
  readonly children: ReactNode;
}

function Section({ title, show, hideTitle = false, lede, children }: SectionProps) {
  if (!show) return null;
  return (
    <section className="work-section">
      <h2 className={hideTitle ? 'ui-hidden' : undefined}>{title}</h2>
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
