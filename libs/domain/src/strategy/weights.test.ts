import fc from 'fast-check';
import { checkWeights } from './weights.js';

describe('checkWeights', () => {
  test.each<[(number | null)[], string[]]>([
    [[], []],
    [[null, null], []],
    [[100], []],
    [[50, 50], []],
    [[33.33, 33.33, 33.34], []],
    [[0, 100], []],
    [[60, 30], ['WEIGHTS_SUM']],
    [[60, 50], ['WEIGHTS_SUM']],
    [[33.33, 33.33, 33.33], ['WEIGHTS_SUM']],
    [[0, 0], ['WEIGHTS_SUM']],
    [[100, null], ['WEIGHT_MISSING']],
    [
      [-10, 110],
      ['WEIGHT_RANGE', 'WEIGHT_RANGE'],
    ],
    [[Number.NaN, 100], ['WEIGHT_RANGE']],
    [[Number.POSITIVE_INFINITY], ['WEIGHT_RANGE']],
    [
      [33.333, 66.667],
      ['WEIGHT_PRECISION', 'WEIGHT_PRECISION'],
    ],
  ])('%j: %j', (weights, codes) => {
    expect(checkWeights(weights).map((one) => one.code)).toEqual(codes);
  });

  test('says on which goal', () => {
    expect(checkWeights([50, null, 50])[0]?.path).toEqual(['weights', '1', 'weight']);
  });

  test('any split of 100 into hundredths is right, and wrong again when one of them changes', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (given) => {
        const marks = [0, ...given.sort((a, b) => a - b), 10_000];
        const weights = marks.slice(1).map((mark, at) => (mark - (marks[at] ?? 0)) / 100);
        expect(checkWeights(weights)).toEqual([]);
        const [first = 0, ...rest] = weights;
        const other = first >= 0.01 ? Math.round(first * 100 - 1) / 100 : 0.01;
        expect(checkWeights([other, ...rest]).map((one) => one.code)).toEqual(['WEIGHTS_SUM']);
      }),
    );
  });
});
