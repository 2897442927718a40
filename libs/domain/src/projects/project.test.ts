import fc from 'fast-check';
import {
  changeStatus,
  isLive,
  PROJECT_OUTCOMES,
  PROJECT_STATUSES,
  STATUS_CHANGES,
  statusWord,
  type ProjectStanding,
  type ProjectStatus,
  type StatusChange,
} from './project.js';

const TODAY = '2026-11-22';

const standing = (status: ProjectStatus, rest: Partial<ProjectStanding> = {}): ProjectStanding => ({
  status,
  pausedFrom: status === 'PAUSED' ? 'TESTING' : null,
  statusReason: status === 'PAUSED' ? 'Winter.' : null,
  aim: 'Halve falls on Ward 7 by March',
  hasLead: true,
  ...rest,
});

/** Everything that any status could ask for. */
const full = (to: ProjectStatus): StatusChange => ({
  to,
  reason: 'Because.',
  restartOn: '2027-01-10',
  outcome: 'ABANDONED',
});

const CELLS = PROJECT_STATUSES.flatMap((from) => PROJECT_STATUSES.map((to) => [from, to] as const));

describe('the status machine', () => {
  it.each(CELLS)('from %s to %s', (from, to) => {
    const moved = changeStatus(standing(from), full(to), TODAY);
    expect(moved.ok).toBe(STATUS_CHANGES[from].includes(to) || (from === 'PAUSED' && to === 'PAUSED'));
    if (!moved.ok) {
      expect(moved.problems).toEqual([
        { code: 'STATUS_CHANGE', path: ['to'], message: expect.stringContaining(statusWord(from)) },
      ]);
      return;
    }
    expect(moved.value).toEqual({
      status: to,
      pausedFrom: to !== 'PAUSED' ? null : from === 'PAUSED' ? 'TESTING' : from,
      restartOn: to === 'PAUSED' ? '2027-01-10' : null,
      outcome: to === 'CLOSED' ? 'ABANDONED' : null,
      closedOn: to === 'CLOSED' ? TODAY : null,
      statusReason: 'Because.',
    });
  });

  it.each([
    ['a pause without a reason', 'TESTING', { to: 'PAUSED', restartOn: '2027-01-10' }, 'reason'],
    ['a pause without an end', 'TESTING', { to: 'PAUSED', reason: 'Winter' }, 'restartOn'],
    [
      'a pause that is over today',
      'TESTING',
      { to: 'PAUSED', reason: 'Winter', restartOn: TODAY },
      'restartOn',
    ],
    ['an end without an outcome', 'TESTING', { to: 'CLOSED', reason: 'Done' }, 'outcome'],
    ['an end without a reason', 'TESTING', { to: 'CLOSED', outcome: 'ENDED' }, 'reason'],
    ['an idea that achieved', 'IDEA', { to: 'CLOSED', outcome: 'ACHIEVED', reason: 'x' }, 'outcome'],
    ['an idea that ended', 'IDEA', { to: 'CLOSED', outcome: 'ENDED', reason: 'x' }, 'outcome'],
    ['an opening again without a reason', 'CLOSED', { to: 'TESTING' }, 'reason'],
    [
      'a reason that names a patient',
      'TESTING',
      { to: 'PLANNING', reason: 'NHS no. 943 476 5919 fell' },
      'reason',
    ],
  ] as const)('refuses %s', (_what, from, change, field) => {
    const moved = changeStatus(standing(from), change, TODAY);
    expect(moved).toMatchObject({ ok: false, problems: [{ path: [field] }] });
  });

  it.each([
    ['keeps why and from where', {}, { restartOn: '2027-03-01' }, ['TESTING', '2027-03-01', 'Winter.']],
    [
      'takes another reason',
      {},
      { restartOn: '2027-03-01', reason: ' Still short of staff. ' },
      ['TESTING', '2027-03-01', 'Still short of staff.'],
    ],
    [
      'gives work from a register its first day, and asks for no reason',
      { pausedFrom: null, statusReason: null },
      { restartOn: '2026-11-23' },
      [null, '2026-11-23', null],
    ],
    ['refuses no day', {}, {}, 'RESTART_MISSING'],
    ['refuses an empty day', {}, { restartOn: ' ' }, 'RESTART_MISSING'],
    ['refuses today', {}, { restartOn: TODAY }, 'RESTART_PAST'],
    ['refuses a day gone by', {}, { restartOn: '2026-01-01' }, 'RESTART_PAST'],
    [
      'refuses a reason that names a patient',
      {},
      { restartOn: '2027-03-01', reason: 'NHS no. 943 476 5919' },
      'PATIENT_IDENTIFIER',
    ],
  ] as const)('another restart date of a paused project: %s', (_what, project, change, expected) => {
    const moved = changeStatus(standing('PAUSED', project), { to: 'PAUSED', ...change }, TODAY);
    if (moved.ok) {
      const { status, pausedFrom, restartOn, statusReason, outcome, closedOn } = moved.value;
      expect([pausedFrom, restartOn, statusReason]).toEqual(expected);
      expect([status, outcome, closedOn]).toEqual(['PAUSED', null, null]);
    } else expect(moved.problems.map(({ code }) => code)).toEqual([expected]);
  });

  it('asks for an aim and a lead before testing, and names both at once', () => {
    const moved = changeStatus(standing('PLANNING', { aim: '  ', hasLead: false }), { to: 'TESTING' }, TODAY);
    expect(moved).toMatchObject({ ok: false, problems: [{ code: 'AIM_MISSING' }, { code: 'LEAD_MISSING' }] });
  });

  it('closes only with an outcome, pauses only with a day to come, whatever is tried', () => {
    const change = fc.record({
      to: fc.constantFrom(...PROJECT_STATUSES),
      reason: fc.option(fc.string()),
      restartOn: fc.option(fc.constantFrom('2020-01-01', TODAY, '2026-11-23', '')),
      outcome: fc.option(fc.constantFrom(...PROJECT_OUTCOMES)),
    });
    fc.assert(
      fc.property(fc.constantFrom(...PROJECT_STATUSES), change, (from, tried) => {
        const moved = changeStatus(standing(from), tried, TODAY);
        if (!moved.ok) return moved.problems.length > 0;
        const { status, outcome, restartOn, closedOn, statusReason } = moved.value;
        if (status === 'CLOSED') return outcome !== null && closedOn === TODAY && statusReason !== null;
        if (status === 'PAUSED') return restartOn !== null && restartOn > TODAY && statusReason !== null;
        return outcome === null && restartOn === null && closedOn === null;
      }),
    );
  });
});

it('counts five statuses as live', () => {
  expect(PROJECT_STATUSES.filter(isLive)).toEqual([
    'PLANNING',
    'TESTING',
    'IMPLEMENTING',
    'SUSTAINING',
    'PAUSED',
  ]);
});
