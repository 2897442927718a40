import type { FidelityLightName } from '../gql/graphql';

/** What each feature of a well kept test is, as a ward would say it. */
export const lightWords: Readonly<Record<FidelityLightName, string>> = {
  DOCUMENTATION: 'Written down',
  ITERATIVE: 'One test after another',
  PREDICTION: 'Predicted first',
  SMALL_SCALE: 'Begun small',
  DATA_OVER_TIME: 'Data over time',
};

/** What it takes for the light to be lit, in a sentence. */
export const lightSentences: Readonly<Record<FidelityLightName, string>> = {
  DOCUMENTATION: 'All four stages say what happened, and Study was written after Do had ended.',
  ITERATIVE: 'Two tests or more follow one another, and the next says what it took from the last.',
  PREDICTION: 'What would happen was written down, with its direction, before the test began.',
  SMALL_SCALE: 'The first test was smaller than the ward, and the tests grew from there.',
  DATA_OVER_TIME: 'A measure has three points or more while the tests ran.',
};
