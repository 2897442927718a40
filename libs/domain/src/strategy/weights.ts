import { problem, type Problem } from '../problem.js';

const hundredths = (weight: number): number => Math.round(weight * 100);

/**
 * Checks the weights of goals that stand side by side, in per cent: each 0 to 100 with two decimals at most, 100
 * together; or all empty. Counted in hundredths, so that 33.33 + 33.33 + 33.34 is 100.
 */
export function checkWeights(weights: readonly (number | null)[]): readonly Problem[] {
  const given = weights.filter((weight) => weight !== null);
  if (given.length === 0) return [];
  const problems = weights.flatMap((weight, at): Problem[] => {
    const path = ['weights', String(at), 'weight'];
    if (weight === null)
      return [problem('WEIGHT_MISSING', 'Weigh every goal in the list, or none of them.', ...path)];
    if (!Number.isFinite(weight) || weight < 0 || weight > 100)
      return [problem('WEIGHT_RANGE', 'Give a weight from 0 to 100 per cent.', ...path)];
    return Math.abs(weight * 100 - hundredths(weight)) > 1e-6
      ? [problem('WEIGHT_PRECISION', 'Give the weight with two decimals at most.', ...path)]
      : [];
  });
  if (problems.length > 0) return problems;
  const sum = given.reduce((total, weight) => total + hundredths(weight), 0);
  return sum === 10_000
    ? []
    : [problem('WEIGHTS_SUM', `The weights make ${sum / 100} %. Make them 100 % together.`, 'weights')];
}
