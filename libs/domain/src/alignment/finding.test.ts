import { alignmentFinding, type FindingFacts } from './finding.js';

const facts = (rest: Partial<FindingFacts>): FindingFacts => ({
  goals: 12,
  trueNorths: 4,
  live: 50,
  homeless: 0,
  unserved: [],
  unanswered: 0,
  longestWaitDays: null,
  widest: null,
  ...rest,
});

it.each([
  [{ trueNorths: 0 }, 'No True North goal yet. The first one gives every project a direction.'],
  [{ live: 0 }, 'No live project yet. The first stream starts with a project’s link to a goal.'],
  [{ homeless: 50 }, 'No agreed links yet. The first stream starts with a project’s link to a goal.'],
  [{ homeless: 10 }, 'A fifth of 50 live projects reach no True North goal.'],
  [{ homeless: 13 }, '13 of 50 live projects reach no True North goal.'],
  [{ live: 6, homeless: 1 }, '1 of 6 live projects reaches no True North goal.'],
  [
    { homeless: 25, unserved: ['Home before midday'] },
    'Half of 50 live projects reach no True North goal. Nobody works on “Home before midday”.',
  ],
  [
    { homeless: 1, widest: { title: 'No avoidable harm', share: 52.4, weight: 30 }, unserved: ['a', 'b'] },
    'No avoidable harm takes 52 % of the work and has 30 % of the weight. 2 goals have nobody on them.',
  ],
  [{ unserved: ['Fair pay'] }, 'Nobody works on “Fair pay”. Every other goal has somebody on it.'],
  [{ longestWaitDays: 41 }, 'Every goal has work beneath it. One proposal has waited 41 days for an answer.'],
  [{ homeless: 2 }, '2 of 50 live projects reach no True North goal.'],
  [{}, 'Every live project reaches True North, and every goal has work beneath it.'],
] as const)('%j says: %s', (rest, sentence) => {
  expect(alignmentFinding(facts(rest))).toBe(sentence);
});
