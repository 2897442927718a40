import { useQuery } from '@apollo/client/react';
import { SaveState, SkeletonLines, StageBar, Anchor, Finding, NoPermission } from '@tributary/ui';
import { stageWord } from '@tributary/domain';
import { useCallback, useRef, useState } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
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
import { CyclePage, type Cycle, type CycleProject } from './cycle-query';
import { CycleRecord, scaleLine } from './cycle-record';
import { CycleFormProvider, useCycleForm, useCycleSaving } from './cycle-saving';
import { CycleHistory, RampPlace, StagesBehind } from './cycle-side';
import { StudyForm } from './cycle-study';
import { CycleUndo } from './cycle-undo';
import { cyclePath, openStages, stagePlace, stageQuestions, stageTitle } from './cycle-words';
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

  const lookAtProblem = useCallback(() => {
    // After the problems have been drawn.
    setTimeout(() => {
      const found = main.current?.querySelector<HTMLElement>(
        '[aria-invalid="true"], [data-problem] input, [data-problem]',
      );
      found?.focus();
      found?.scrollIntoView({ block: 'center' });
    }, 0);
  }, []);

  return (
    <CycleFormProvider value={form}>
      <div className="cycle" ref={main}>
        <CycleHead slug={slug} cycle={cycle} mayEdit={mayEdit} onLook={lookAtProblem} />
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
              <CycleRecord cycle={cycle} />
            )}
            <CycleUndo slug={slug} cycle={cycle} onMoved={startAnew} />
            <CycleFoot
              slug={slug}
              cycle={cycle}
              refusals={refusals}
              onRefused={(found) => {
                setRefusals(found);
                lookAtProblem();
              }}
              onUnsaved={() => {
                if (form.state.clashes.length > 0) setLooking(true);
                else lookAtProblem();
              }}
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
  const tried = [cycle.changeTested, stage === 'PLAN' ? null : scaleLine(cycle)].filter(
    (part) => part !== null,
  );
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
              <span aria-hidden="true">←</span> <span className="ui-hidden">Before: </span>
              {label}
            </Anchor>
          ))}
          {cycle.next.map(({ id, label }) => (
            <Anchor key={id} className="ui-link" href={to(label)}>
              <span className="ui-hidden">After: </span>
              {label} <span aria-hidden="true">→</span>
            </Anchor>
          ))}
        </nav>
        <p className="cycle-state">
          {mayEdit ? <Saving onLook={onLook} /> : null}
          {at < openStages.length ? <span>Step {at + 1} of 4</span> : null}
        </p>
      </div>
      <StageBar
        label="Stages of the test"
        current={at}
        steps={openStages.map((one) => ({ name: stageWord(one) }))}
      />
      <Finding voice="title" lede={tried.length === 0 ? undefined : tried.join(' · ')}>
        {stageQuestions[stage]}
      </Finding>
    </div>
  );
}

/** What became of what was written. */
function Saving({ onLook }: { readonly onLook: () => void }) {
  const { progress, restored, flush, state } = useCycleForm();
  const count = new Set(Object.values(state.held).map(({ at }) => at)).size;
  return (
    <>
      {restored ? <span className="cycle-restored">What you had typed is here again.</span> : null}
      {progress === 'asking' ? (
        <button type="button" className="ui-link cycle-unsaved" onClick={onLook}>
          Not saved:{' '}
          {state.clashes.length > 0
            ? 'two versions'
            : count === 1
              ? 'one answer'
              : `${String(count)} answers`}
        </button>
      ) : (
        <SaveState
          state={progress === 'lost' ? 'unsaved' : progress}
          onRetry={() => {
            void flush();
          }}
        />
      )}
    </>
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
