import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Anchor, Finding } from '@tributary/ui';
import { useEffect, useRef } from 'react';
import type { MoveCycleInput } from '../gql/graphql';
import { RefusalNotes } from '../projects/refusal-notes';
import { useSending } from '../projects/sending';
import { cyclePath } from './cycle-words';
import { dayAhead, todayHere } from './look-back-days';
import type { PlannedTest } from './quick-start-form';
import { TakeBackCycle } from './quick-start-query';
import { predictionWords } from './quick-start-words';

export interface QuickStartedProps {
  readonly slug: string;
  readonly project: { readonly code: string; readonly title: string };
  readonly cycle: PlannedTest;
  /** It is taken back: nothing of it stays in any list. */
  readonly onTakenBack: () => Promise<void>;
}

/** It has begun: what is locked, where it waits, and the way back while nothing was seen yet. */
export function QuickStarted({ slug, project, cycle, onTakenBack }: QuickStartedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[data-headline]')?.focus();
  }, []);
  const [mutate] = useMutation(TakeBackCycle);
  const act = useSending(
    (input: MoveCycleInput) => mutate({ variables: { input } }),
    (data) => data.discardCycle.problems,
  );
  const begun = cycle.stage !== 'PLAN';
  const [prediction] = cycle.predictions;
  const said = prediction === undefined ? null : predictionWords(prediction);
  const today = todayHere();
  return (
    <div ref={place} className="quick-started">
      <Finding eyebrow={project.title}>
        {begun ? `Test ${cycle.label} has begun.` : `Test ${cycle.label} is planned.`}
      </Finding>
      {begun && said !== null ? (
        <p className="quick-locked">
          <IconLock size={18} stroke={1.75} aria-hidden="true" />
          <span>
            Locked: <b>{said}</b>
          </span>
        </p>
      ) : null}
      <p>{begun ? waits(cycle.lookBackOn, today) : 'It waits under My work until you start it.'}</p>
      <RefusalNotes act={act} />
      <div className="quick-started-acts">
        <Button
          renderRoot={(props: object) => (
            <Anchor {...props} href={cyclePath(slug, project.code, cycle.label)} />
          )}
        >
          Open test {cycle.label}
        </Button>
        <Button
          variant="default"
          loading={act.busy}
          onClick={() => {
            void act
              .send({
                id: cycle.id,
                version: cycle.version,
                reason: 'Taken back at once, before anything was seen.',
              })
              .then((answer) => {
                return answer === null ? undefined : onTakenBack();
              });
          }}
        >
          Undo
        </Button>
        <Anchor className="ui-link" href={`/${slug}/my-work`}>
          My work
        </Anchor>
      </div>
    </div>
  );
}

function waits(lookBackOn: string | null, today: string): string {
  if (lookBackOn === null) return 'It waits under My work.';
  const day = dayAhead(lookBackOn, today);
  return day === 'today'
    ? 'You look back today: it waits under My work.'
    : `You look back ${day === 'tomorrow' ? day : `on ${day}`}. Until then nothing is asked of you; then it waits under My work.`;
}
