import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { Anchor, EmptyState, Figure, Finding, Segmented, SkeletonLines } from '@tributary/ui';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { TrueNorthQuery } from '../gql/graphql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { readNarrowing, writeNarrowing } from '../projects/project-filter';
import type { PageNarrowing } from '../projects/project-filter';
import { counted, dayWords } from '../projects/words';
import { AsOf } from './as-of';
import { GoalBand } from './goal-band';
import { GoalCard } from './goal-card';
import { goalTree, opener, streamOf } from './goal-figures';
import type { Opener } from './goal-figures';
import { scaleFor, strandFor } from './goal-streams';
import { GoalTable } from './goal-table';
import { PageFilters } from './page-filters';
import { Pools } from './pools';
import './true-north.css';

const TrueNorth = graphql(`
  query TrueNorth($slug: String!, $filter: RollUpFilter, $asOf: Day) {
    organisation(slug: $slug) {
      id
      allowedActions
      rollUp(filter: $filter, asOf: $asOf) {
        asOf
        recordsBegin
        finding
        live
        paused
        ideas
        closed
        homeless
        stopsAtLocalGoal
        effortKnown
        effortDays
        microUnits
        unitsCovered
        cyclesCompleted
        unanswered
        longestWaitDays
        note
        goals {
          ...TrueNorthGoal @unmask
        }
      }
    }
  }
`);

type RollUp = NonNullable<TrueNorthQuery['organisation']>['rollUp'];

/** Whether effort serves the goals: the finding, the streams into each True North goal, and every figure behind them. */
export function Component() {
  const { organisation: slug = '' } = useParams();
  usePage({ title: 'True North' });
  const [search, setSearch] = useSearchParams();
  const page = pageOf(search);
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(search.get('asOf') ?? '')?.[0] ?? null;
  const view = search.get('view') === 'table' ? 'table' : 'streams';
  const filter = Object.keys(page).length === 0 ? null : page;
  const { data, previousData, error, loading, refetch } = useQuery(TrueNorth, {
    variables: { slug, filter, asOf: day },
  });
  // While another narrowing is on its way the former figures stay.
  const organisation = (data ?? previousData)?.organisation;

  const go = (next: { page?: PageNarrowing; day?: string | null; view?: 'table' | 'streams' }) => {
    const words = writeNarrowing(next.page ?? page);
    const wanted = next.day === undefined ? day : next.day;
    if (wanted !== null) words.set('asOf', wanted);
    if ((next.view ?? view) === 'table') words.set('view', 'table');
    // At once, not as a transition: see the portfolio.
    setSearch(words, { replace: true, preventScrollReset: true, flushSync: true });
  };

  if (organisation === null) return <NotFound />;
  if (organisation === undefined) {
    return error ? <Fault error={error} onRetry={() => void refetch()} /> : <Waiting />;
  }
  const { rollUp } = organisation;
  if (rollUp.goals.length === 0) {
    return (
      <NoGoals slug={slug} mayBegin={organisation.allowedActions.includes('goal.create')} rollUp={rollUp} />
    );
  }
  const open = opener(slug, page, day !== null);
  return (
    <div className="true-north page-full">
      <Finding
        eyebrow={`True North · as it ${day === null ? 'stands' : 'stood'} on ${dayWords(rollUp.asOf)}`}
        controls={
          <>
            <Segmented
              label="How to look at it"
              options={[
                { value: 'streams', label: 'Streams' },
                { value: 'table', label: 'Table' },
              ]}
              value={view}
              onChange={(chosen) => {
                go({ view: chosen });
              }}
            />
            <AsOf
              day={day}
              onChange={(chosen) => {
                go({ day: chosen });
              }}
            />
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => {
                window.print();
              }}
            >
              Print
            </Button>
          </>
        }
      >
        {rollUp.finding}
      </Finding>
      <PageFilters
        slug={slug}
        page={page}
        onChange={(next) => {
          go({ page: next });
        }}
      />
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : null}
      <Notes rollUp={rollUp} day={day} />
      <div className="true-north-body" aria-busy={loading}>
        {view === 'streams' ? <Streams slug={slug} rollUp={rollUp} open={open} /> : null}
        <Totals rollUp={rollUp} open={open} />
        <section aria-label="All goals">
          <GoalTable
            goals={goalTree(rollUp.goals)}
            homeless={rollUp.homeless}
            stopsAtLocalGoal={rollUp.stopsAtLocalGoal}
            microUnits={rollUp.microUnits}
            open={open}
          />
        </section>
        <p className="t-small true-north-note">{rollUp.note}</p>
      </div>
    </div>
  );
}

function pageOf(search: URLSearchParams): PageNarrowing {
  const { unitId, level, purpose, status } = readNarrowing(search);
  return {
    ...(unitId === undefined ? {} : { unitId }),
    ...(level === undefined ? {} : { level }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(status === undefined ? {} : { status }),
  };
}

/** What has to be known to read the page: where the records begin, and that a past day does not open. */
function Notes({ rollUp, day }: { readonly rollUp: RollUp; readonly day: string | null }) {
  if (day === null) return null;
  return (
    <p className="true-north-past">
      {rollUp.recordsBegin === null
        ? `This is what was recorded by ${dayWords(rollUp.asOf)}. Lists show what is now, so these figures do not open.`
        : `The records begin on ${dayWords(rollUp.recordsBegin)}; before that nothing is known.`}
    </p>
  );
}

interface StreamsProps {
  readonly slug: string;
  readonly rollUp: RollUp;
  readonly open: Opener;
}

/** px; what a goal card takes beside its streams. */
const cardHeight = 134;

function Streams({ slug, rollUp, open }: StreamsProps) {
  const broad = useMediaQuery('(width >= 1200px)', true, { getInitialValueInEffect: false });
  const { ref, width: measured } = useElementSize();
  const width = measured === 0 ? 640 : Math.floor(measured);
  const goals = useMemo(
    () => goalTree(rollUp.goals).filter((node) => node.row.goal.kind === 'TRUE_NORTH'),
    [rollUp.goals],
  );
  const streams = useMemo(() => new Map(goals.map((node) => [node.row.goal.id, streamOf(node)])), [goals]);
  const all = [...streams.values()];
  const scale = scaleFor(all);
  const perStrand = strandFor(all);
  const dry = rollUp.live > 0 && all.every((goal) => goal.live === 0);
  const hrefOf = (goalId: string, direct: boolean) =>
    open(1, 'live', direct ? { goalId: [goalId], atThisLevel: true } : { goalId: [goalId] });
  return (
    <section className="streams" aria-label="Goals">
      <p className="streams-key">
        <span>
          <Key kind="claimed" />
          {perStrand === 1
            ? 'Each strand is a live project'
            : `Each strand is ${String(perStrand)} live projects`}
          : claimed, not measured yet
        </span>
        <span>
          <Key kind="dry" />
          Nobody works on it
        </span>
        <span>
          <Key kind="sand" />
          Reaches no True North goal
        </span>
      </p>
      {dry ? (
        <p className="streams-dry">
          No agreed links yet. The first stream starts with a project’s link to a goal.{' '}
          <Anchor className="ui-link" href={`/${slug}/portfolio?live=yes`}>
            Choose a project
          </Anchor>
        </p>
      ) : null}
      <div className="streams-head" aria-hidden="true">
        <span>Objectives, and how many live projects serve each</span>
        <span>True North goal</span>
        <span>Weight, share</span>
      </div>
      {goals.map((node, index) => {
        const stream = streams.get(node.row.goal.id);
        return (
          <div className="stream-row" key={node.row.goal.id}>
            <div className="stream-picture" ref={index === 0 ? ref : undefined}>
              {stream === undefined ? null : (
                <GoalBand
                  goal={stream}
                  hrefOf={hrefOf}
                  width={width}
                  height={broad ? cardHeight : 40}
                  scale={scale}
                  perStrand={perStrand}
                  form={width >= 640 ? 'broad' : 'narrow'}
                />
              )}
            </div>
            <GoalCard node={node} open={open} strategy={`/${slug}/strategy`} />
          </div>
        );
      })}
      {rollUp.homeless === 0 ? null : (
        <Pools
          homeless={rollUp.homeless}
          stopsAtLocalGoal={rollUp.stopsAtLocalGoal}
          width={width}
          open={open}
        />
      )}
    </section>
  );
}

function Key({ kind }: { readonly kind: 'claimed' | 'dry' | 'sand' }) {
  return (
    <svg width="32" height="10" viewBox="0 0 32 10" aria-hidden="true">
      {kind === 'claimed' ? (
        <rect x="0.5" y="1" width="31" height="8" rx="2" className="key-claimed" />
      ) : kind === 'sand' ? (
        <rect x="0.5" y="1" width="31" height="8" rx="2" className="key-sand" />
      ) : (
        <path d="M0 5H32" className="band-dry" />
      )}
    </svg>
  );
}

function Totals({ rollUp, open }: { readonly rollUp: RollUp; readonly open: Opener }) {
  const unserved = rollUp.goals.filter((row) => row.unserved).length;
  const figure = (count: number, words: string, href?: string) => (
    <Figure layout="beside" size="medium" value={count.toLocaleString('en-GB')} caption={words} href={href} />
  );
  return (
    <div className="totals" role="group" aria-label="All projects">
      {figure(rollUp.live, 'live', open(rollUp.live, 'live'))}
      {rollUp.paused > 0 ? figure(rollUp.paused, 'of them paused', open(rollUp.paused, ['PAUSED'])) : null}
      {figure(rollUp.ideas, rollUp.ideas === 1 ? 'idea' : 'ideas', open(rollUp.ideas, ['IDEA']))}
      {figure(rollUp.closed, 'closed', open(rollUp.closed, ['CLOSED']))}
      {figure(rollUp.homeless, 'reach no True North goal', open(rollUp.homeless, 'live', { homeless: true }))}
      {figure(unserved, unserved === 1 ? 'goal nobody works on' : 'goals nobody works on')}
      {rollUp.unanswered > 0
        ? figure(
            rollUp.unanswered,
            `unanswered${rollUp.longestWaitDays === null ? '' : `, the oldest for ${counted(rollUp.longestWaitDays, 'day')}`}`,
          )
        : null}
      <p className="t-small">
        Tests decided in 90 days: <b>{rollUp.cyclesCompleted.toLocaleString('en-GB')}</b>. Units covered:{' '}
        <b>{rollUp.unitsCovered.toLocaleString('en-GB')}</b> of {rollUp.microUnits.toLocaleString('en-GB')}.
        Effort:{' '}
        {rollUp.effortKnown === 0 ? (
          'not recorded yet'
        ) : (
          <>
            <b>{counted(Math.round(rollUp.effortDays), 'day')}</b>, known for{' '}
            {rollUp.effortKnown.toLocaleString('en-GB')} of {rollUp.live.toLocaleString('en-GB')}
          </>
        )}
        .
      </p>
    </div>
  );
}

interface NoGoalsProps {
  readonly slug: string;
  readonly mayBegin: boolean;
  readonly rollUp: RollUp;
}

function NoGoals({ slug, mayBegin, rollUp }: NoGoalsProps) {
  return (
    <div className="true-north">
      <Finding eyebrow={`True North · as it stands on ${dayWords(rollUp.asOf)}`}>
        There are no goals yet.
      </Finding>
      <EmptyState
        sentence={
          mayBegin
            ? 'Begin with the directions that never change, said in a patient’s words.'
            : 'A QI director or an executive writes them under Strategy.'
        }
        action={
          <Anchor className="ui-link" href={`/${slug}/strategy`}>
            {mayBegin ? 'Write the first True North goal' : 'Look at Strategy'}
          </Anchor>
        }
      />
      <p className="t-small true-north-note">{rollUp.note}</p>
    </div>
  );
}

function Waiting() {
  return (
    <div className="true-north">
      <SkeletonLines label="Adding up the projects" rows={2} rowHeight={40} />
      <SkeletonLines label="Drawing the streams" rows={5} rowHeight={cardHeight} />
    </div>
  );
}
