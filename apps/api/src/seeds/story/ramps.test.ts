import {
  CYCLE_DECISIONS,
  CYCLE_SCALES,
  cycleLabel,
  findPatientIdentifier,
  rampLetter,
} from '@tributary/domain';
import { story, type StoryCycle, type StoryRamp } from './index.js';

const { projects, ramps, today } = story;

const projectOf = new Map(projects.map((project) => [project.key, project]));
const stageOf = (cycle: StoryCycle): string => cycle.stage ?? 'CLOSED';
const lettered = ramps.map((ramp) => {
  const before = ramps.slice(0, ramps.indexOf(ramp)).filter((other) => other.project === ramp.project);
  return { ramp, letter: rampLetter(before.length) };
});
const named = lettered.flatMap(({ ramp, letter }) =>
  ramp.cycles.map((cycle, at) => ({ ramp, cycle, at, label: cycleLabel(letter, at + 1) })),
);
const title = ({ ramp, label }: { readonly ramp: StoryRamp; readonly label: string }): string =>
  `${ramp.project} ${label}`;

describe('the tests of change of the story', () => {
  it('belong to projects that are there and were open to tests', () => {
    for (const { project, on, cycles } of ramps) {
      const known = projectOf.get(project);
      expect([project, known?.key]).toEqual([project, project]);
      expect([project, known !== undefined && known.startedOn <= on]).toEqual([project, true]);
      for (const { starts } of cycles)
        expect([project, starts, starts >= on && starts <= (known?.closedOn ?? '9999')]).toEqual([
          project,
          starts,
          true,
        ]);
    }
  });

  it.each(named.map((one) => [title(one), one] as const))(
    '%s holds together',
    (_title, { ramp, cycle, at }) => {
      const { starts, ends, lookBack, decision, result } = cycle;
      const stage = stageOf(cycle);
      const team = projectOf.get(ramp.project)?.team ?? [];
      expect(team.map(({ person }) => person)).toContain(cycle.owner);
      if (ends !== undefined) expect(ends >= starts && ends <= today).toBe(true);
      if (lookBack !== undefined) expect(lookBack >= starts).toBe(true);
      if (stage === 'PLAN') expect(starts > today).toBe(true);
      else expect(starts <= today).toBe(true);
      expect(ends !== undefined).toBe(!['PLAN', 'DO'].includes(stage));
      expect(cycle.carriedOut !== undefined && cycle.saw !== undefined).toBe(!['PLAN', 'DO'].includes(stage));
      expect(cycle.learnt !== undefined && result !== undefined).toBe(
        stage === 'ACT' || stage === 'CLOSED' || (stage === 'STUDY' && cycle.learnt !== undefined),
      );
      if (result !== undefined && result.verdict !== 'CANNOT_TELL') expect(result.direction).toBeDefined();
      expect(decision !== undefined).toBe(stage === 'CLOSED');
      expect([cycle.plan, cycle.next, cycle.why].map((words) => words !== undefined)).toEqual(
        CYCLE_DECISIONS.map((one) => one === decision),
      );
      // Adapting opened the next test.
      if (decision === 'ADAPT') expect(ramp.cycles.length).toBeGreaterThan(at + 1);
      for (const words of Object.values(cycle))
        if (typeof words === 'string') expect(findPatientIdentifier(words)).toBeNull();
    },
  );

  it('retires an idea only when its tests are decided', () => {
    const retired = ramps.filter((ramp) => ramp.retired !== undefined);
    expect(retired.length).toBeGreaterThan(0);
    for (const { cycles } of retired) expect(cycles.map(stageOf)).not.toContain('DO');
  });

  it('follows tests that came before it', () => {
    for (const one of named)
      for (const label of one.cycle.follows ?? []) {
        const before = named.find(
          (other) => other.ramp.project === one.ramp.project && other.label === label,
        );
        expect([title(one), label, before !== undefined && before.cycle.starts < one.cycle.starts]).toEqual([
          title(one),
          label,
          true,
        ]);
      }
  });

  it('shows every stage, decision and scale, a branch, a late look back, and live work without a test', () => {
    const cycles = ramps.flatMap((ramp) => ramp.cycles);
    expect(new Set(cycles.map(stageOf))).toEqual(new Set(['PLAN', 'DO', 'STUDY', 'ACT', 'CLOSED']));
    expect(new Set(cycles.flatMap((cycle) => cycle.decision ?? []))).toEqual(new Set(CYCLE_DECISIONS));
    expect(new Set(cycles.map((cycle) => cycle.scale))).toEqual(new Set(CYCLE_SCALES));
    expect(cycles.some((cycle) => cycle.follows !== undefined)).toBe(true);
    expect(cycles.some(({ stage, lookBack }) => stage === 'DO' && (lookBack ?? today) < today)).toBe(true);
    const tried = new Set(ramps.map((ramp) => ramp.project));
    expect(projects.some(({ key, status }) => status === 'TESTING' && !tried.has(key))).toBe(true);
  });
});
