import {
  carriedOutWord,
  cyclePurposeWord,
  decisionWord,
  resultDirectionWord,
  scaleCountWord,
  scaleWord,
  stageWord,
  verdictWord,
} from '@tributary/domain';
import type { ReactNode } from 'react';
import { dayInWords } from '../organisation/days';
import { dataKindWords } from './cycle-fields';
import type { Cycle } from './cycle-query';
import { Beside } from './cycle-study';
import { openStages, stagePlace, type OpenStage } from './cycle-words';

interface Fact {
  readonly name: string;
  readonly words: ReactNode;
}

const fact = (name: string, words: string | null): Fact[] => (words === null ? [] : [{ name, words }]);
const day = (iso: string | null): string | null => (iso === null ? null : dayInWords(iso));
const joined = (...parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join(', ');
};

/** How large a test was, as one line: `One bay, 38 admissions, days only`. */
export function scaleLine(cycle: Pick<Cycle, 'scale' | 'scaleCount' | 'scaleCountOf' | 'scaleConditions'>) {
  const count =
    cycle.scaleCount === null
      ? null
      : `${cycle.scaleCount.toLocaleString('en-GB')}${cycle.scaleCountOf === null ? '' : ` ${scaleCountWord(cycle.scaleCountOf)}`}`;
  return joined(cycle.scale === null ? null : scaleWord(cycle.scale), count, cycle.scaleConditions);
}

const dataLine = (cycle: Cycle): string | null =>
  joined(
    cycle.dataWhat,
    cycle.dataWho,
    cycle.dataWhen,
    cycle.dataWhere,
    cycle.dataHow,
    cycle.dataKind === null ? null : dataKindWords[cycle.dataKind].toLowerCase(),
  );

function planFacts(cycle: Cycle): Fact[] {
  return [
    ...fact('What is tried', cycle.changeTested),
    ...fact('Builds on', cycle.buildsOn),
    ...fact('Purpose', cycle.purpose === null ? null : cyclePurposeWord(cycle.purpose)),
    ...fact('Scale', scaleLine(cycle)),
    ...fact('To start on', day(cycle.startsOn)),
    ...fact('Look back on', day(cycle.lookBackOn)),
    ...fact('How you will know', cycle.howWeWillKnow),
    ...fact('Data', dataLine(cycle)),
    ...(cycle.tasks.length === 0
      ? []
      : [
          {
            name: 'Tasks',
            words: (
              <ul className="cycle-task-list">
                {cycle.tasks.map((task) => (
                  <li key={task.id}>
                    {joined(task.what, task.whoPerson?.name ?? task.who, task.when, task.where)}
                    {task.done ? <span className="cycle-quiet"> · done</span> : null}
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    ...fact('Looked after by', cycle.owner?.name ?? null),
  ];
}

function doFacts(cycle: Cycle): Fact[] {
  return [
    ...fact('Began', day(cycle.startedOn)),
    ...fact('Ended', day(cycle.endedOn)),
    ...fact('As planned', cycle.carriedOut === null ? null : carriedOutWord(cycle.carriedOut)),
    ...fact('What was seen', cycle.observations),
    ...fact('Problems and surprises', cycle.problemsMet),
    ...fact('Data recorded', cycle.dataRecorded === null ? null : cycle.dataRecorded ? 'Yes' : 'Not yet'),
  ];
}

function studyFacts(cycle: Cycle): Fact[] {
  return [
    ...fact('Learnt', cycle.learnt),
    ...fact('Surprises', cycle.surprises),
    ...fact('Compared with before', cycle.comparedWithBefore),
    ...fact('Studied', day(cycle.studiedOn)),
  ];
}

function actFacts(cycle: Cycle): Fact[] {
  return [
    ...fact('Decision', cycle.decision === null ? null : decisionWord(cycle.decision)),
    ...fact('How it sticks', cycle.adoptionPlan),
    ...fact('What changes next', cycle.nextChange),
    ...fact('Next scale', cycle.nextScale === null ? null : scaleWord(cycle.nextScale)),
    ...fact('Why', cycle.decisionReason),
    ...fact('Decided', day(cycle.closedOn)),
  ];
}

const factsOf: Readonly<Record<OpenStage, (cycle: Cycle) => Fact[]>> = {
  PLAN: planFacts,
  DO: doFacts,
  STUDY: studyFacts,
  ACT: actFacts,
};

/** What a stage holds, to read; what was not written takes no room. */
export function StageFacts({ stage, cycle }: { readonly stage: OpenStage; readonly cycle: Cycle }) {
  const facts = factsOf[stage](cycle);
  return facts.length === 0 ? (
    <p className="cycle-missing">Nothing was written here.</p>
  ) : (
    <dl className="cycle-facts">
      {facts.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Each prediction with what was seen, and how the two compare. */
export function StudiedPredictions({ cycle }: { readonly cycle: Cycle }) {
  return cycle.predictions.map((prediction) => {
    const { verdict, resultDirection } = prediction;
    const compared = joined(
      verdict === null ? null : verdictWord(verdict),
      resultDirection === null ? null : resultDirectionWord(resultDirection).toLowerCase(),
    );
    return (
      <div key={prediction.id} className="cycle-studied">
        {prediction.question === null ? null : <h3 className="t-strong">{prediction.question}</h3>}
        <Beside cycle={cycle} prediction={prediction} result={prediction.result} />
        <p className={compared === null ? 'cycle-missing' : 'cycle-compared'}>
          {compared ?? 'How the two compare is not recorded.'}
        </p>
      </div>
    );
  });
}

/** What is written, stage by stage, as far as the test has come. */
export function CycleRecord({ cycle }: { readonly cycle: Cycle }) {
  const reached = openStages.slice(0, stagePlace(cycle.stage) + 1);
  return (
    <div className="cycle-record">
      {reached.map((stage) => (
        <section key={stage} aria-labelledby={`record-${stage}`}>
          <h2 className="t-heading" id={`record-${stage}`}>
            {stageWord(stage)}
          </h2>
          {stage === 'STUDY' ? <StudiedPredictions cycle={cycle} /> : null}
          <StageFacts stage={stage} cycle={cycle} />
        </section>
      ))}
    </div>
  );
}
