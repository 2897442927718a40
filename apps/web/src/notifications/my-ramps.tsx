import { scaleStep } from '@tributary/domain';
import { MiniRamp, TwoLineItem, TwoLineList } from '@tributary/ui';
import type { MiniStep } from '@tributary/ui';
import { rampStanding } from './my-work-words';
import type { MyRamp } from './my-work-words';

export interface MyRampsProps {
  readonly slug: string;
  readonly ramps: readonly MyRamp[];
}

/** The ramps one works on, each as its small picture; the row leads to its last test. */
export function MyRamps({ slug, ramps }: MyRampsProps) {
  return (
    <TwoLineList label="Your ramps">
      {ramps.map((ramp) => {
        const cycles = [...ramp.cycles].sort((one, other) => one.number - other.number);
        const last = cycles[cycles.length - 1];
        const tests = `/${slug}/projects/${ramp.project.code}/tests`;
        return (
          <TwoLineItem
            key={ramp.id}
            href={last === undefined ? tests : `${tests}/${last.label}`}
            lead={<MiniRamp steps={cycles.map(stepOf)} />}
            name={ramp.text}
            second={`${rampStanding(ramp)} · ${ramp.project.title}`}
          />
        );
      })}
    </TwoLineList>
  );
}

/** Quarters of the disc: the stages that are behind it. */
const filled = { PLAN: 0, DO: 1, STUDY: 2, ACT: 3, CLOSED: 4 } as const;
const states = { ADOPT: 'adopted', ADAPT: 'adapted', ABANDON: 'abandoned' } as const;

function stepOf({ id, stage, scale, decision, previous }: MyRamp['cycles'][number]): MiniStep {
  return {
    id,
    level: scale === null ? null : scaleStep(scale),
    filled: filled[stage],
    state: stage !== 'CLOSED' ? 'live' : decision === null ? 'ended' : states[decision],
    previous: previous.map((one) => one.id),
  };
}
