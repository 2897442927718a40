import fc from 'fast-check';
import { PROJECT_STATUSES } from '../projects/project.js';
import { ALIGNMENT_STATUSES, checkShare, type Link } from './alignment.js';
import { rollUp, type RollUpFacts } from './roll-up.js';

const north = { id: 'harm', parentId: null, kind: 'TRUE_NORTH' } as const;
const falls = { id: 'falls', parentId: 'harm', kind: 'ANNUAL' } as const;
const ulcers = { id: 'ulcers', parentId: 'harm', kind: 'ANNUAL' } as const;
const calm = { id: 'calm', parentId: null, kind: 'LOCAL' } as const;
const facts = (rest: Partial<RollUpFacts>): RollUpFacts => ({
  goals: [north, falls, ulcers, calm],
  units: [
    { id: 'ward', level: 'MICRO' },
    { id: 'hospital', level: 'MESO' },
  ],
  projects: [],
  links: [],
  ...rest,
});
const project = (
  id: string,
  status: (typeof PROJECT_STATUSES)[number] = 'TESTING',
  effortDays: number | null = null,
  cyclesCompleted = 0,
) => ({
  id,
  unitId: 'ward',
  status,
  effortDays,
  cyclesCompleted,
});
const agreed = (projectId: string, goalId: string, share: number | null = null) =>
  ({ projectId, goalId, status: 'AGREED', share }) as const;

describe('a roll-up', () => {
  it('counts a project once per goal, however many paths lead there', () => {
    const found = rollUp(
      facts({ projects: [project('p')], links: [agreed('p', 'falls'), agreed('p', 'ulcers')] }),
    );
    expect(found.goals.get('harm')).toMatchObject({ claimed: 1, parts: 1, atThisLevel: 0, unitsCovered: 1 });
    expect(found.goals.get('falls')).toMatchObject({ claimed: 1, parts: 0.5 });
    expect(found).toMatchObject({ live: 1, homeless: 0, unalignedParts: 0, unserved: ['calm'] });
  });

  it('keeps ideas, closed and paused work apart, and counts only what both sides agreed', () => {
    const found = rollUp(
      facts({
        projects: [project('i', 'IDEA'), project('c', 'CLOSED'), project('p', 'PAUSED'), project('w')],
        links: [
          agreed('i', 'falls'),
          agreed('c', 'falls'),
          agreed('p', 'falls'),
          { projectId: 'w', goalId: 'falls', status: 'PROPOSED', share: null },
        ],
      }),
    );
    expect(found.goals.get('harm')).toMatchObject({ claimed: 1, paused: 1, ideas: 1, closed: 1 });
    expect(found).toMatchObject({ live: 2, ideas: 1, closed: 1, homeless: 1 });
  });

  it('tells a project that stops at a local goal from one that reaches none', () => {
    const found = rollUp(facts({ projects: [project('a'), project('b')], links: [agreed('a', 'calm')] }));
    expect(found).toMatchObject({ homeless: 2, stopsAtLocalGoal: 1, unalignedParts: 1 });
  });

  it('never takes unknown effort for none', () => {
    const found = rollUp(
      facts({
        projects: [project('a', 'TESTING', 10), project('b')],
        links: [agreed('a', 'falls', 60), agreed('b', 'falls')],
      }),
    );
    expect(found.goals.get('falls')).toMatchObject({ claimed: 2, effortKnown: 1, effortDays: 6, parts: 1.6 });
  });

  it('counts the tests of live work once per goal, whatever the share', () => {
    const found = rollUp(
      facts({
        projects: [
          project('a', 'TESTING', null, 3),
          project('b', 'CLOSED', null, 5),
          project('c', 'PAUSED', null, 1),
        ],
        links: [agreed('a', 'falls', 10), agreed('a', 'ulcers', 10), agreed('b', 'falls')],
      }),
    );
    expect(found.goals.get('falls')?.cyclesCompleted).toBe(3);
    expect(found.goals.get('harm')?.cyclesCompleted).toBe(3);
    expect(found.cyclesCompleted).toBe(4);
  });
});

/** A random tree of goals, projects and links that the rules would let in. */
const world = fc
  .record({
    parents: fc.array(fc.option(fc.nat(20)), { minLength: 1, maxLength: 12 }),
    projects: fc.array(fc.constantFrom(...PROJECT_STATUSES), { maxLength: 25 }),
    links: fc.array(
      fc.record({
        project: fc.nat(24),
        goal: fc.nat(11),
        status: fc.constantFrom(...ALIGNMENT_STATUSES),
        share: fc.option(fc.integer({ min: 1, max: 100 })),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ parents, projects, links }): RollUpFacts => {
    const taken: { projectId: string; goalId: string; status: Link['status']; share: number | null }[] = [];
    for (const { project: at, goal, status, share } of links) {
      if (at >= projects.length || goal >= parents.length) continue;
      const [projectId, goalId] = [`p${at}`, `g${goal}`];
      const others = taken.filter((one) => one.projectId === projectId);
      if (others.some((one) => one.goalId === goalId) || checkShare(share, others).length > 0) continue;
      taken.push({ projectId, goalId, status, share });
    }
    return {
      goals: parents.map((parent, at) => {
        const parentId = parent === null || at === 0 ? null : `g${parent % at}`;
        return {
          id: `g${at}`,
          parentId,
          kind: parentId === null ? (at % 3 === 2 ? 'LOCAL' : 'TRUE_NORTH') : 'ANNUAL',
        };
      }),
      units: [{ id: 'ward', level: 'MICRO' }],
      projects: projects.map((status, at) => project(`p${at}`, status, null, (at * 7) % 5)),
      links: taken,
    };
  });

describe('whatever the portfolio', () => {
  it('conserves the work: the parts at the top and what is unaligned sum to the live projects', () => {
    fc.assert(
      fc.property(world, (given) => {
        const found = rollUp(given);
        const top = given.goals
          .filter(({ parentId }) => parentId === null)
          .reduce((sum, { id }) => sum + (found.goals.get(id)?.parts ?? 0), 0);
        return Math.abs(top + found.unalignedParts - found.live) < 1e-9;
      }),
    );
  });

  it('gives a parent what its children have and what stands at its own level', () => {
    fc.assert(
      fc.property(world, (given) => {
        const found = rollUp(given);
        return given.goals.every(({ id }) => {
          const figures = found.goals.get(id);
          const children = given.goals
            .filter(({ parentId }) => parentId === id)
            .flatMap((goal) => found.goals.get(goal.id) ?? []);
          if (figures === undefined) return false;
          const beneath = children.map(({ claimed }) => claimed);
          return (
            figures.claimed >= Math.max(0, figures.atThisLevel, ...beneath) &&
            figures.claimed <= beneath.reduce((sum, claimed) => sum + claimed, figures.atThisLevel) &&
            figures.parts <= figures.claimed + 1e-9 &&
            figures.cyclesCompleted >=
              Math.max(0, ...children.map(({ cyclesCompleted }) => cyclesCompleted)) &&
            figures.cyclesCompleted <= found.cyclesCompleted
          );
        });
      }),
    );
  });
});
