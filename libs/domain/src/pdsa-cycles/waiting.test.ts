import { cycleIn, importedIn, TODAY } from './cycles.fixture.js';
import { CYCLE_STAGES, type PdsaCycle } from './pdsa-cycle.js';
import { waitingFor } from './waiting.js';

describe('what a test waits for', () => {
  it.each<[string, PdsaCycle, string | null, boolean, RegExp]>([
    ['a plan without a day', cycleIn('PLAN', { startsOn: null }), null, false, /^Ready to start/],
    [
      'a plan for later',
      cycleIn('PLAN', { startsOn: '2026-12-03' }),
      '2026-12-03',
      false,
      /^Starts on 3 December\.$/,
    ],
    [
      'a plan for next year',
      cycleIn('PLAN', { startsOn: '2027-01-03' }),
      '2027-01-03',
      false,
      /3 January 2027/,
    ],
    ['a plan for today', cycleIn('PLAN', { startsOn: TODAY }), TODAY, false, /^Starts today/],
    [
      'a plan of yesterday',
      cycleIn('PLAN', { startsOn: '2026-11-21' }),
      '2026-11-21',
      true,
      /21 November.*nothing is learnt/,
    ],
    [
      'Do without a day to look back',
      cycleIn('DO', { lookBackOn: null }),
      null,
      false,
      /since 2 November\. No day/,
    ],
    [
      'Do until later',
      cycleIn('DO', { lookBackOn: '2026-11-29' }),
      '2026-11-29',
      false,
      /You look back on 29 November\./,
    ],
    ['Do until today', cycleIn('DO', { lookBackOn: TODAY }), TODAY, false, /today.*fresh/],
    ['Do until last week', cycleIn('DO'), '2026-11-15', true, /15 November.*fades/],
    [
      'Study in its first week',
      cycleIn('STUDY', { endedOn: '2026-11-15' }),
      '2026-11-15',
      false,
      /^It has ended/,
    ],
    [
      'Study after a week',
      cycleIn('STUDY', { endedOn: '2026-11-14' }),
      '2026-11-14',
      true,
      /14 November.*learning/,
    ],
    ['a decision in its first week', cycleIn('ACT'), '2026-11-16', false, /^Studied\. Decide/],
    [
      'a decision after a week',
      cycleIn('ACT', { studiedOn: '2026-11-14' }),
      '2026-11-14',
      true,
      /14 November.*next test waits/,
    ],
    [
      'an imported test of long ago',
      importedIn('DO', { startedOn: '2024-01-01', lookBackOn: '2024-02-01' }),
      '2024-02-01',
      false,
      /1 February 2024.*came with the register\.$/,
    ],
    ['an imported test of which nothing is known', importedIn('ACT'), null, false, /^Studied\./],
    [
      'an imported test to be decided since its end',
      importedIn('ACT', { endedOn: '2026-10-01' }),
      '2026-10-01',
      false,
      /^Ended on 1 October and not decided/,
    ],
  ])('%s', (_, cycle, dueOn, late, sentence) => {
    expect(waitingFor(cycle, TODAY)).toEqual({ dueOn, late, sentence: expect.stringMatching(sentence) });
  });

  it('is nothing once it is closed', () => {
    expect(waitingFor(cycleIn('CLOSED'), TODAY)).toBeNull();
  });

  it('blames nobody', () => {
    for (const stage of CYCLE_STAGES)
      for (const day of ['2025-01-01', TODAY, '2027-01-01'])
        for (const cycle of [
          cycleIn(stage, { startsOn: day, lookBackOn: day, endedOn: day, studiedOn: day }),
          importedIn(stage, { startedOn: day }),
        ])
          expect(waitingFor(cycle, TODAY)?.sentence ?? '').not.toMatch(/overdue|fail|must|should|!|late/i);
  });
});
