import { useQuery } from '@apollo/client/react';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { SkeletonLines, StageBar, Anchor, Finding, NoPermission } from '@tributary/ui';
import { stageWord } from '@tributary/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { dayInWords } from '../organisation/days';
import type { Refusal } from '../organisation/refusals';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { Attachments } from './attachments';
import { ActForm } from './cycle-act';
import { CycleClash } from './cycle-clash';
import { DoForm } from './cycle-do';
import { CycleFoot } from './cycle-foot';
import { CycleGaps } from './cycle-gaps';
import type { CycleOutlet } from './cycle-outlet';
import { PlanForm } from './cycle-plan';
import { CycleProgress } from './cycle-progress';
import { CyclePage, type Cycle, type CycleProject } from './cycle-query';
import { CycleRecord, scaleLine } from './cycle-record';
import { CycleFormProvider, useCycleSaving } from './cycle-saving';
import { CycleHistory, RampPlace, StagesBehind } from './cycle-side';
import { StudyForm } from './cycle-study';
import { CycleUndo } from './cycle-undo';
import { cyclePath, decidedWords, openStages, stagePlace, stageQuestions, stageTitle } from './cycle-words';
import '../projects/projects.css';
import './cycle.css';

/** One test of change: the stage being worked on, and beside it what was thought, where it stands, and the talk. */
export function Component() {
  const { organisation: slug = '', code = '', label = '' } = useParams();
  const { data, error, refetch } = useQuery(CyclePage, { variables: { slug, code, label } });
  const project = data?.organisation?.projectByCode;
  const cycle = project?.cycle;
  usePage({
    title: cycle ? stageTitle(cycle.label, cycle.stage) : label,
    back: `/${slug}/projects/${code}/tests`,
  });
  if (project && cycle) return <CycleView key={cycle.id} slug={slug} project={project} cycle={cycle} />;
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return <NotFound />;
}

interface CycleViewProps {
  readonly slug: string;
  readonly project: CycleProject;
  readonly cycle: Cycle;
}

function CycleView({ slug, project, cycle }: CycleViewProps) {
  const form = useCycleSaving(cycle);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [looking, setLooking] = useState(false);
  const main = useRef<HTMLDivElement>(null);
  const mayEdit = cycle.allowedActions.includes('cycle.edit');
  // A closed test is no longer edited by anybody; its team may still do other things with it.
  const mayWrite = project.allowedActions.includes('cycle.edit');

  // Counted up when the first problem is to be looked at: after it has been drawn.
  const [asked, setAsked] = useState(0);
  const lookAtProblem = useCallback(() => {
    setAsked((times) => times + 1);
  }, []);
  useEffect(() => {
    if (asked === 0) return;
    const found = main.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem] input');
    found?.focus({ preventScroll: true });
    found?.closest('.cycle-field, .cycle-decisions')?.scrollIntoView({ block: 'center' });
  }, [asked]);

  const lookAtUnsaved = () => {
    if (form.state.clashes.length > 0) setLooking(true);
    else lookAtProblem();
  };

  return (
    <CycleFormProvider value={form}>
      <div className="cycle" ref={main}>
        <CycleHead slug={slug} cycle={cycle} mayEdit={mayEdit} onLook={lookAtUnsaved} />
        <Arrived cycle={cycle} />
        {mayWrite ? null : <ReadOnly slug={slug} project={project} />}
        <CycleClash cycle={cycle} looking={looking} onLook={setLooking} />
        <div className="cycle-columns">
          <div className="cycle-main">
            <CycleGaps cycle={cycle} mayFill={mayEdit} />
            {mayEdit && cycle.stage !== 'CLOSED' ? (
              <div className="cycle-form">
                <StageForm slug={slug} cycle={cycle} />
              </div>
            ) : (
              <>
                <Outcome cycle={cycle} />
                <CycleRecord cycle={cycle} />
              </>
            )}
            <CycleUndo slug={slug} cycle={cycle} onMoved={startAnew} />
            <CycleFoot
              slug={slug}
              cycle={cycle}
              refusals={refusals}
              onRefused={(found) => {
                setRefusals(found);
                if (found.length === 0) lookAtProblem();
              }}
              onUnsaved={lookAtUnsaved}
              onMoved={startAnew}
            />
          </div>
          <aside className="cycle-side" aria-label="Beside the test">
            {mayEdit && cycle.stage !== 'CLOSED' ? (
              <StagesBehind slug={slug} cycle={cycle} mayEdit={mayEdit} />
            ) : null}
            <RampPlace slug={slug} cycle={cycle} />
            <Attachments cycle={cycle} mayAdd={mayWrite} />
            <Outlet context={{ slug, cycleId: cycle.id, label: cycle.label } satisfies CycleOutlet} />
            <CycleHistory cycle={cycle} />
          </aside>
        </div>
      </div>
    </CycleFormProvider>
  );
}

/** The stage has changed under the same address: the page is read from its head again. */
function startAnew() {
  setTimeout(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main [data-headline]')?.focus({ preventScroll: true });
  }, 0);
}

function StageForm({ slug, cycle }: Pick<CycleViewProps, 'slug' | 'cycle'>) {
  switch (cycle.stage) {
    case 'PLAN':
      return <PlanForm slug={slug} cycle={cycle} />;
    case 'DO':
      return <DoForm />;
    case 'STUDY':
      return <StudyForm cycle={cycle} />;
    case 'ACT':
      return <ActForm cycle={cycle} />;
    case 'CLOSED':
      return null;
  }
}

interface CycleHeadProps {
  readonly slug: string;
  readonly cycle: Cycle;
  readonly mayEdit: boolean;
  readonly onLook: () => void;
}

function CycleHead({ slug, cycle, mayEdit, onLook }: CycleHeadProps) {
  const { project, changeIdea, stage } = cycle;
  const to = (label: string) => cyclePath(slug, project.code, label);
  const at = stagePlace(stage);
  // In Plan what is tried stands in its field right below.
  const tried = stage === 'PLAN' ? changeIdea.text : cycle.changeTested;
  const scale = stage === 'PLAN' ? null : scaleLine(cycle);
  return (
    <div className="cycle-head">
      <div className="cycle-line">
        <p className="cycle-where">
          <span className="cycle-name">{stageTitle(cycle.label, stage)}</span>{' '}
          <Anchor className="ui-link-quiet" href={`/${slug}/projects/${project.code}/tests`}>
            {project.title}
          </Anchor>{' '}
          · Ramp {changeIdea.letter}
        </p>
        <nav className="cycle-neighbours" aria-label="Tests before and after">
          {cycle.previous.map(({ id, label }) => (
            <Anchor key={id} className="ui-link" href={to(label)}>
              <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
              <span className="ui-hidden">Before: </span>
              {label}
            </Anchor>
          ))}
          {cycle.next.map(({ id, label }) => (
            <Anchor key={id} className="ui-link" href={to(label)}>
              <span className="ui-hidden">After: </span>
              {label}
              <IconArrowRight size={16} stroke={1.75} aria-hidden="true" />
            </Anchor>
          ))}
        </nav>
        <p className="cycle-state">
          {mayEdit && cycle.stage === 'CLOSED' ? <CycleProgress onLook={onLook} /> : null}
          {at < openStages.length ? <span>Step {at + 1} of 4</span> : null}
        </p>
      </div>
      <StageBar
        label="Stages of the test"
        current={at}
        steps={openStages.map((one) => ({ name: stageWord(one) }))}
      />
      <Finding
        voice="title"
        lede={
          <>
            {tried}
            {scale === null ? null : <span className="cycle-lede-scale">{scale}</span>}
          </>
        }
      >
        {stageQuestions[stage]}
      </Finding>
    </div>
  );
}

/** After adapting: the test that has just been opened, and what it carries on from. */
function Arrived({ cycle }: { readonly cycle: Cycle }) {
  const { state } = useLocation() as { readonly state: unknown };
  if (typeof state !== 'object' || state === null || !('planned' in state)) return null;
  if (state.planned !== cycle.label || cycle.stage !== 'PLAN') return null;
  const after = 'after' in state && typeof state.after === 'string' ? state.after : null;
  return (
    <p className="cycle-arrived" role="status">
      {cycle.label} is planned.
      {after === null
        ? null
        : ` What stays the same came along from ${after}; say anew what you think will happen.`}
    </p>
  );
}

/** How it ended, before how it came there. */
function Outcome({ cycle }: Pick<CycleViewProps, 'cycle'>) {
  const { decision, closedOn } = cycle;
  if (cycle.stage !== 'CLOSED' || decision === null) return null;
  const words =
    decision === 'ADOPT'
      ? cycle.adoptionPlan
      : decision === 'ADAPT'
        ? cycle.nextChange
        : cycle.decisionReason;
  return (
    <p className="cycle-outcome">
      <b>
        {decidedWords[decision]}
        {closedOn === null ? '.' : ` on ${dayInWords(closedOn)}.`}
      </b>{' '}
      {words}
    </p>
  );
}

function ReadOnly({ slug, project }: Pick<CycleViewProps, 'slug' | 'project'>) {
  const lead = project.team.find(({ role, to }) => role === 'LEAD' && to === null)?.person.name;
  return (
    <NoPermission
      sentence={
        lead === undefined
          ? 'You can read this test. Its team and coaches can change it.'
          : `You can read this test. ${lead} can change it. Ask ${lead.split(' ')[0] ?? lead}.`
      }
      action={
        <Anchor className="ui-link" href={`/${slug}/projects/${project.code}?tab=team`}>
          See the team
        </Anchor>
      }
    />
  );
}

function Waiting() {
  return (
    <div className="cycle">
      <SkeletonLines label="Fetching the test" rows={3} rowHeight={40} />
      <SkeletonLines label="Fetching what is written" rows={6} rowHeight={84} />
    </div>
  );
}
