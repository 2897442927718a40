import fc from 'fast-check';
import { RESERVED_SLUGS, slugOf } from './slug.js';

test.each([
  ['Larkmere Hospitals', 'larkmere-hospitals'],
  ["St Aidan's & St Brigid’s", 'st-aidans-and-st-brigids'],
  ['  Hôpital Général  ', 'hopital-general'],
  ['東京', 'organisation'],
  ['Imports', 'imports-2'],
])('%j becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('what is taken gets the next free number', () => {
  expect(slugOf('Larkmere', ['larkmere', 'larkmere-2'])).toBe('larkmere-3');
});

test('every name gives a slug that the database takes, and one that is free', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const first = slugOf(name);
      const second = slugOf(name, [first]);
      for (const slug of [first, second]) {
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(RESERVED_SLUGS).not.toContain(slug);
      }
      expect(second).not.toBe(first);
    }),
  );
});
