import { readFileSync } from 'node:fs';
import { openApi, TEST_DAY, type Api, type Visitor } from '../testing/harness.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The operations of a section of docs/api.md by name, in their order. */
function operationsOf(section: string): ReadonlyMap<string, string> {
  const guide = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
  const text = guide.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
  return new Map(
    [...text.matchAll(/```graphql\n(.+?)```/gs)].map(([, operation = '']) => [
      /^(?:query|mutation) (\w+)/.exec(operation)?.[1] ?? '',
      operation,
    ]),
  );
}

it('the guide’s ramp of three tests is built by its own examples, in their order', async () => {
  const operations = operationsOf('A ramp of tests');
  const { given } = api;
  given.organisation('Larkmere');
  const lead = given.person('Tom Bell').holding('LEAD');
  const project = given.project('Bay watch').ledBy(lead).testing();
  await given.build();
  const visitor: Visitor = await api.as(lead);
  const used = new Set<string>();
  const run = async (name: string, variables: Record<string, unknown>) => {
    used.add(name);
    const answer = await visitor.graphql(operations.get(name) ?? `missing ${name}`, variables);
    expect(answer.errors).toBeUndefined();
    const [payload] = Object.values(answer.data as Record<string, any>);
    expect(payload.problems ?? []).toEqual([]);
    return payload;
  };

  /** Do and Study of a test that has begun; its version when Act waits. */
  const doAndStudy = async (
    id: string,
    begun: number,
    predictionId: string,
    result: string,
  ): Promise<number> => {
    let { cycle } = await run('SaveDo', { id, version: begun, observations: `Seen: ${result}` });
    ({ cycle } = await run('FinishDoing', { id, version: cycle.version }));
    expect(cycle).toMatchObject({ stage: 'STUDY', endedOn: TEST_DAY });
    ({ cycle } = await run('SaveStudy', {
      id,
      version: cycle.version,
      predictionId,
      result,
      verdict: 'MET',
      direction: 'AS_PREDICTED',
      learnt: 'People wait for us to offer.',
    }));
    ({ cycle } = await run('FinishStudy', { id, version: cycle.version }));
    expect(cycle.stage).toBe('ACT');
    return cycle.version as number;
  };

  const { changeIdea } = await run('AddIdea', { projectId: project.id });
  const first = (await run('PlanFirst', { projectId: project.id, changeIdeaId: changeIdea.id })).cycle;
  expect(first).toMatchObject({ label: 'A1', stage: 'DO' });
  let version = await doAndStudy(first.id, first.version, first.predictions[0].id, '4 of 4 went');
  const changes = [
    ['The whole of bay 2.', 'ONE_BAY', '6 of 6 went'],
    ['All bays on the late shift.', 'ONE_SHIFT', '21 of 24 went'],
  ] as const;
  let { id } = first as { id: string };
  for (const [nextChange, nextScale, result] of changes) {
    const { nextCycle } = await run('Adapt', { id, version, nextChange, nextScale });
    const predictionId: string = nextCycle.predictions[0].id;
    ({ id } = nextCycle);
    const predicted = await run('Predict', {
      id,
      version: nextCycle.version,
      predictionId,
      words: 'Nine of ten will.',
      buildsOn: 'They were glad to be asked.',
    });
    const started = await run('Start', { id, version: predicted.cycle.version });
    version = await doAndStudy(id, started.cycle.version, predictionId, result);
  }
  expect((await run('Adopt', { id, version })).cycle).toEqual({
    stage: 'CLOSED',
    decision: 'ADOPT',
    closedOn: TEST_DAY,
  });

  const ramp = await run('Ramp', { projectId: project.id });
  expect(ramp).toMatchObject({
    cyclesCompleted90Days: 3,
    changeIdeas: [
      {
        letter: 'A',
        cycles: [
          { label: 'A1', scale: 'FEW_PATIENTS', decision: 'ADAPT', previous: [], next: [{ label: 'A2' }] },
          { label: 'A2', scale: 'ONE_BAY', decision: 'ADAPT', next: [{ label: 'A3' }] },
          { label: 'A3', scale: 'ONE_SHIFT', decision: 'ADOPT', previous: [{ label: 'A2' }], next: [] },
        ],
      },
    ],
  });
  const [{ fidelity, cycles }] = ramp.changeIdeas;
  expect(fidelity.map(({ state }: { state: string }) => state)).toEqual([
    'LIT',
    'LIT',
    'LIT',
    'LIT',
    'NOT_YET',
  ]);
  expect(cycles.every((cycle: { predictions: { late: boolean }[] }) => !cycle.predictions[0]!.late)).toBe(
    true,
  );
  // An example that nobody runs would go stale.
  expect([...operations.keys()].filter((name) => !used.has(name))).toEqual([]);
  expect([...operations.keys()].filter((name) => used.has(name))).toEqual([...used]);
});
