import fc from 'fast-check';
import { LIVE_STATUSES, PROJECT_STATUSES, PURPOSES, UNIT_LEVELS } from '@tributary/domain';
import { portfolioPath, readNarrowing, readSort, within, writeNarrowing, writeSort } from './project-filter';
import type { Narrowing } from './project-filter';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });
const yes = fc.constant(true as const);

const narrowings: fc.Arbitrary<Narrowing> = fc.record(
  {
    search: fc.stringMatching(/^[a-zA-Z&=?#%][a-zA-Z &=?#%]{0,8}[a-z]$/),
    status: some(PROJECT_STATUSES),
    purpose: some(PURPOSES),
    level: some(UNIT_LEVELS),
    goalId: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    unitId: id,
    leadId: id,
    importId: id,
    live: yes,
    homeless: yes,
    stopsAtLocalGoal: yes,
    atThisLevel: yes,
    leadLeft: yes,
    unitMissing: yes,
  },
  { requiredKeys: [] },
);

describe('the portfolio’s filter in the address bar', () => {
  it('comes back as it went in, whatever is typed', () => {
    fc.assert(
      fc.property(narrowings, (narrowing) => {
        const address = portfolioPath('larkmere', narrowing);
        const read = readNarrowing(new URL(address, 'https://here.example').searchParams);
        expect(read).toEqual(narrowing);
      }),
    );
  });

  it('leaves out words that mean nothing here', () => {
    const search = new URLSearchParams('status=DONE,TESTING&level=GIGA&live=perhaps&colour=red&q=%20');
    expect(readNarrowing(search)).toEqual({ status: ['TESTING'] });
    expect(writeNarrowing({}).toString()).toBe('');
  });

  it('keeps the order beside it', () => {
    expect(readSort(new URLSearchParams('sort=-updated'))).toEqual({ by: 'UPDATED', descending: true });
    expect(writeSort({ by: 'UPDATED', descending: true })).toBe('-updated');
    expect(readSort(new URLSearchParams('sort=mood'))).toBeUndefined();
  });
});

describe('the list behind a figure', () => {
  it('names live work by the one word when the page is not narrowed to statuses', () => {
    expect(within({ unitId: 'elm' }, 'live', { homeless: true })).toEqual({
      unitId: 'elm',
      live: true,
      homeless: true,
    });
  });

  it('never holds a status that the page leaves out, and none that the figure does not count', () => {
    fc.assert(
      fc.property(some(PROJECT_STATUSES), (wanted) => {
        const live: readonly string[] = LIVE_STATUSES;
        const list = within({ status: wanted }, 'live');
        const statuses = list?.status ?? [];
        expect(statuses.every((status) => wanted.includes(status) && live.includes(status))).toBe(true);
        expect(wanted.filter((status) => live.includes(status)).length).toBe(statuses.length);
        expect(list === null).toBe(statuses.length === 0);
      }),
    );
  });
});
