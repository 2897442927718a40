import fc from 'fast-check';
import {
  ALIGNMENT_CHANGES,
  ALIGNMENT_MOVES,
  ALIGNMENT_STATUSES,
  checkShare,
  moveAlignment,
  propose,
  splitEffort,
  type Link,
} from './alignment.js';

const CELLS = ALIGNMENT_STATUSES.flatMap((status) => ALIGNMENT_MOVES.map((move) => [status, move] as const));

describe('what becomes of a link', () => {
  it.each(CELLS)('%s, %s', (status, move) => {
    const next = ALIGNMENT_CHANGES[status][move];
    const moved = moveAlignment({ status, confirmed: false }, move, 'It counts something else.');
    if (next === undefined) {
      expect(moved).toMatchObject({ ok: false, problems: [{ code: 'ALIGNMENT_CHANGE' }] });
      return;
    }
    expect(moved).toEqual({
      ok: true,
      value: {
        status: next,
        confirmed: move === 'AGREE' || move === 'CONFIRM',
        reason: 'It counts something else.',
      },
    });
  });

  it.each([
    ['PROPOSED', 'DECLINE', true],
    ['AGREED', 'WITHDRAW', true],
    ['PROPOSED', 'WITHDRAW', false],
    ['PROPOSED', 'AGREE', false],
  ] as const)('%s, %s: a reason is needed: %s', (status, move, needed) => {
    expect(moveAlignment({ status, confirmed: true }, move, '  ').ok).toBe(!needed);
  });

  it('is confirmed once', () => {
    expect(moveAlignment({ status: 'AGREED', confirmed: true }, 'CONFIRM', null).ok).toBe(false);
  });

  it('keeps patients out of reasons', () => {
    const moved = moveAlignment(
      { status: 'PROPOSED', confirmed: true },
      'DECLINE',
      'See NHS no. 943 476 5919',
    );
    expect(moved).toMatchObject({ ok: false, problems: [{ code: 'PATIENT_IDENTIFIER', path: ['reason'] }] });
    expect(JSON.stringify(moved)).not.toContain('943');
  });
});

describe('a proposal', () => {
  const goal = { retiredOn: null };
  const project = { status: 'TESTING', links: [] } as const;
  const asked = { goalId: 'falls', share: null, contribution: 'Rounds before bed.' };

  it('is taken with a contribution, trimmed', () => {
    expect(propose({ ...asked, contribution: '  Rounds. ' }, project, goal, 'PROJECT')).toEqual({
      ok: true,
      value: { contribution: 'Rounds.' },
    });
  });

  it('may come without one as an invitation', () => {
    expect(propose({ ...asked, contribution: '' }, project, goal, 'GOAL').ok).toBe(true);
  });

  it.each([
    ['without a contribution', { ...asked, contribution: ' ' }, project, goal, ['contribution']],
    ['to a retired goal', asked, project, { retiredOn: '2026-01-01' }, ['goalId']],
    ['from a closed project', asked, { status: 'CLOSED', links: [] }, goal, []],
    [
      'twice',
      asked,
      { status: 'TESTING', links: [{ goalId: 'falls', status: 'PROPOSED', share: null }] },
      goal,
      ['goalId'],
    ],
    ['with a share of nothing', { ...asked, share: 0 }, project, goal, ['share']],
    ['with more than all of it', { ...asked, share: 100.01 }, project, goal, ['share']],
    ['with a third decimal', { ...asked, share: 33.333 }, project, goal, ['share']],
    ['with no number', { ...asked, share: Number.NaN }, project, goal, ['share']],
  ] as const)('is refused %s', (_what, proposal, of, to, path) => {
    expect(propose(proposal, of, to, 'PROJECT')).toMatchObject({ ok: false, problems: [{ path }] });
  });

  it('may come again after it was declined', () => {
    const links: Link[] = [{ goalId: 'falls', status: 'DECLINED', share: 100 }];
    expect(propose({ ...asked, share: 100 }, { status: 'TESTING', links }, goal, 'PROJECT').ok).toBe(true);
  });
});

const link = fc.record({
  goalId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  status: fc.constantFrom(...ALIGNMENT_STATUSES),
  share: fc.option(fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)),
});

describe('shares', () => {
  it('never exceed the whole, whatever is accepted one after the other', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (tried) => {
        const taken: Link[] = [];
        for (const one of tried) if (checkShare(one.share, taken).length === 0) taken.push(one);
        const inForce = taken.filter(({ status }) => status === 'PROPOSED' || status === 'AGREED');
        return inForce.reduce((sum, { share }) => sum + Math.round((share ?? 0) * 100), 0) <= 10_000;
      }),
    );
  });

  it('split the whole: parts and rest sum to 1, nothing is below 0', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (tried) => {
        const taken: Link[] = [];
        for (const one of tried)
          if (checkShare(one.share, taken).length === 0) taken.push({ ...one, status: 'AGREED' });
        const { parts, unaligned } = splitEffort(taken);
        const sum = [...parts.values()].reduce((all, part) => all + part, unaligned);
        return Math.abs(sum - 1) < 1e-9 && unaligned >= 0 && [...parts.values()].every((part) => part >= 0);
      }),
    );
  });

  it.each([
    [[], {}, 1],
    [[{ goalId: 'a', share: null }], { a: 1 }, 0],
    [
      [
        { goalId: 'a', share: null },
        { goalId: 'b', share: null },
      ],
      { a: 0.5, b: 0.5 },
      0,
    ],
    [[{ goalId: 'a', share: 60 }], { a: 0.6 }, 0.4],
    [
      [
        { goalId: 'a', share: 60 },
        { goalId: 'b', share: null },
        { goalId: 'c', share: null },
      ],
      { a: 0.6, b: 0.2, c: 0.2 },
      0,
    ],
  ])('%j', (links, parts, unaligned) => {
    const split = splitEffort(links);
    expect(Object.fromEntries(split.parts)).toEqual(parts);
    expect(split.unaligned).toBeCloseTo(unaligned, 12);
  });
});
