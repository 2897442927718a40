import fc from 'fast-check';
import { cycleIn, TODAY } from './cycles.fixture.js';
import {
  carriedOutWord,
  CARRIED_OUT,
  CYCLE_DECISIONS,
  CYCLE_FIELDS,
  cycleLabel,
  cyclePurposeWord,
  CYCLE_PURPOSES,
  CYCLE_SCALES,
  CYCLE_STAGES,
  CYCLE_TEXT_MOST,
  decisionWord,
  directionWord,
  EXPECTED_DIRECTIONS,
  rampLetter,
  resultDirectionWord,
  RESULT_DIRECTIONS,
  scaleCountWord,
  SCALE_COUNTS,
  scaleStep,
  scaleWord,
  stageWord,
  verdictWord,
  VERDICTS,
} from './pdsa-cycle.js';

describe('labels', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('ramp %d is %s', (position, letter) => {
    expect(rampLetter(position)).toBe(letter);
    expect(cycleLabel(letter, 3)).toBe(`${letter}3`);
  });

  it('are never given twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 }), (a, b) => {
        expect(rampLetter(a) === rampLetter(b)).toBe(a === b);
        expect(rampLetter(a)).toMatch(/^[A-Z]+$/);
      }),
    );
  });
});

it('scales climb', () => {
  expect(CYCLE_SCALES.map(scaleStep)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('every word has one of its own', () => {
  const families = [
    CYCLE_STAGES.map(stageWord),
    CYCLE_PURPOSES.map(cyclePurposeWord),
    CYCLE_SCALES.map(scaleWord),
    SCALE_COUNTS.map(scaleCountWord),
    EXPECTED_DIRECTIONS.map(directionWord),
    VERDICTS.map(verdictWord),
    RESULT_DIRECTIONS.map(resultDirectionWord),
    CARRIED_OUT.map(carriedOutWord),
    CYCLE_DECISIONS.map(decisionWord),
  ];
  for (const words of families) {
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => word.trim() !== '' && !/[A-Z]{2}|_|fail/.test(word))).toBe(true);
  }
});

it('each field that is written belongs to one stage, and is a field of a test', () => {
  const fields = Object.values(CYCLE_FIELDS).flat();
  expect(new Set(fields).size).toBe(fields.length);
  for (const field of [...fields, ...Object.keys(CYCLE_TEXT_MOST)])
    expect(cycleIn('PLAN')).toHaveProperty(field);
  expect(TODAY).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
