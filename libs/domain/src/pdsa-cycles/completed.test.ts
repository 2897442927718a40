import fc from 'fast-check';
import { COMPLETED_DAYS, completedSince } from './completed.js';

it.each([
  ['2026-11-22', '2026-08-25'],
  ['2026-03-01', '2025-12-02'],
  ['2024-03-01', '2023-12-03'],
  ['2026-03-29', '2025-12-30'],
  ['0001-01-05', '0001-01-01'],
])('the 90 days that end on %s begin on %s', (today, first) => {
  expect(completedSince(today)).toBe(first);
});

it('covers as many days whatever the clocks do', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      (date) => {
        const today = date.toISOString().slice(0, 10);
        const days = (Date.parse(today) - Date.parse(completedSince(today))) / 86_400_000 + 1;
        expect(days).toBe(COMPLETED_DAYS);
      },
    ),
  );
});
