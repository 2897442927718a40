import { scaleWord, stageWord } from '@tributary/domain';
import { Anchor, HistoryList, StageDisc, type Quarters } from '@tributary/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { momentInWords } from '../organisation/days';
import { DoForm } from './cycle-do';
import { PlanFields } from './cycle-plan';
import { LockedPredictions } from './cycle-predictions';
import type { Cycle } from './cycle-query';
import { StageFacts, StudiedPredictions } from './cycle-record';
import { StudyForm } from './cycle-study';
import { cyclePath, decidedWords, openStages, stagePlace, type OpenStage } from './cycle-words';

const stageHeadings: Readonly<Record<OpenStage, string>> = {
  PLAN: 'What was planned',
  DO: 'What happened',
  STUDY: 'What was learnt',
  ACT: 'What was decided',
};

export interface StagesBehindProps {
  readonly slug: string;
  readonly cycle: Cycle;
  readonly mayEdit: boolean;
}

/** The stages that lie behind the one being worked on, the latest first; each to read, and to mend where allowed. */
export function StagesBehind({ slug, cycle, mayEdit }: StagesBehindProps) {
  const behind = openStages.slice(0, stagePlace(cycle.stage)).reverse();
  return behind.map((stage) => (
    <StageBehind key={stage} stage={stage} slug={slug} cycle={cycle} mayEdit={mayEdit} />
  ));
}

function StageBehind({ stage, slug, cycle, mayEdit }: StagesBehindProps & { readonly stage: OpenStage }) {
  const [mending, setMending] = useState(false);
  const heading = stageHeadings[stage];
  return (
    <Side
      id={`stage-${stage.toLowerCase()}`}
      heading={heading}
      act={
        mayEdit ? (
          <button
            type="button"
            className="ui-link part-edit"
            aria-expanded={mending}
            onClick={() => {
              setMending(!mending);
            }}
          >
            {mending ? 'Done' : 'Change'}
            <span className="ui-hidden">: {heading.toLowerCase()}</span>
          </button>
        ) : null
      }
    >
      {stage === 'PLAN' ? <LockedPredictions cycle={cycle} mayChange={mayEdit} /> : null}
      {mending ? (
        <div className="cycle-form cycle-mending">
          {stage === 'PLAN' ? (
            <PlanFields slug={slug} cycle={cycle} />
          ) : stage === 'DO' ? (
            <DoForm />
          ) : (
            <StudyForm cycle={cycle} />
          )}
        </div>
      ) : (
        <>
          {stage === 'STUDY' ? <StudiedPredictions cycle={cycle} /> : null}
          <StageFacts stage={stage} cycle={cycle} />
        </>
      )}
    </Side>
  );
}

interface SideProps {
  readonly id: string;
  readonly heading: string;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the side: a heading, perhaps an act beside it, and what it holds. */
export function Side({ id, heading, act, children }: SideProps) {
  return (
    <section className="cycle-side-part" aria-labelledby={id}>
      <div className="cycle-side-head">
        <h2 className="t-strong" id={id}>
          {heading}
        </h2>
        {act}
      </div>
      {children}
    </section>
  );
}

type RampCycle = Cycle['changeIdea']['cycles'][number];

const quarters = (cycle: RampCycle): Quarters =>
  (({ PLAN: 0, DO: 1, STUDY: 2, ACT: 3, CLOSED: 4 }) as const)[cycle.stage];

/** Where the test stands on its ramp: all tests of the idea, each with its scale and how far it is. */
export function RampPlace({ slug, cycle }: { readonly slug: string; readonly cycle: Cycle }) {
  const { letter, text, cycles } = cycle.changeIdea;
  const steps = [...cycles].sort((one, other) => one.number - other.number);
  return (
    <Side id="cycle-ramp" heading={`Ramp ${letter}`}>
      <p className="cycle-quiet">{text}</p>
      <ol className="cycle-steps">
        {steps.map((step) => (
          <li key={step.id} data-here={step.id === cycle.id ? '' : undefined}>
            <StageDisc filled={quarters(step)} size={18} />
            <span className="cycle-step-label">
              {step.id === cycle.id ? (
                <b aria-current="page">{step.label}</b>
              ) : (
                <Anchor className="ui-link" href={cyclePath(slug, cycle.project.code, step.label)}>
                  {step.label}
                </Anchor>
              )}
            </span>
            <span className="cycle-step-scale">
              {step.scale === null ? 'Scale not recorded' : scaleWord(step.scale)}
            </span>
            <span className="cycle-quiet">
              {step.stage === 'CLOSED' && step.decision !== null
                ? decidedWords[step.decision]
                : stageWord(step.stage)}
            </span>
          </li>
        ))}
      </ol>
    </Side>
  );
}

/** What happened to the test, newest first, folded. */
export function CycleHistory({ cycle }: { readonly cycle: Cycle }) {
  return (
    <details className="cycle-more">
      <summary>
        History <span className="cycle-more-count">{cycle.history.length}</span>
      </summary>
      <HistoryList
        label="History of the test"
        entries={cycle.history.map((entry) => ({
          id: entry.id,
          at: entry.at,
          when: momentInWords(entry.at),
          who: entry.by ?? 'Tributary',
          what: entry.sentence,
          detail:
            entry.reason === null && entry.changes.length === 0 ? undefined : (
              <>
                {entry.reason === null ? null : <p className="history-reason">“{entry.reason}”</p>}
                {entry.changes.length === 0 ? null : (
                  <dl className="changes">
                    {entry.changes.map((change, index) => (
                      <div key={index}>
                        <dt>{change.field}</dt>
                        <dd>
                          <del>{change.before ?? 'nothing'}</del> <span aria-hidden="true">→</span>
                          <span className="ui-hidden"> became </span> <ins>{change.after ?? 'nothing'}</ins>
                        </dd>
                      </div>
                    ))}
                  </dl>
                )}
              </>
            ),
        }))}
      />
    </details>
  );
}
