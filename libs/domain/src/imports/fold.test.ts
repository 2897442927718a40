import fc from 'fast-check';
import { editDistance, fold, likeness, nearMatches, tidy, tidyLines } from './fold.js';

describe('fold', () => {
  test.each([
    ['Safe medicines at every transfer ', 'safe medicines at every transfer'],
    ['SAFE  MEDICINES\u00a0AT EVERY\tTRANSFER', 'safe medicines at every transfer'],
    ['St Aidan’s Hospital', "st aidan's hospital"],
    ['Zero hospital–acquired', 'zero hospital-acquired'],
    ['\ufeffProject ID', 'project id'],
    ['Zieli\u0144ska', 'zielin\u0301ska'.normalize('NFC')],
    ['ﬁrst ½', 'first 1⁄2'],
    ['“Home” for lunch', '"home" for lunch'],
    ['', ''],
  ])('%j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  test('keeps accents apart', () => {
    expect(fold('Zielińska')).not.toBe(fold('Zielinska'));
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('white space around and between words never counts', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const space = fc.constantFrom(' ', '  ', '\u00a0', '\t', '\n', '\u2003');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), space, (parts, gap) => {
        expect(fold(gap + parts.join(gap) + gap)).toBe(parts.join(' '));
      }),
    );
  });
});

test('tidy keeps case and letters', () => {
  expect(tidy('  Larch\u00a0 Ward ')).toBe('Larch Ward');
  expect(tidyLines(' one  two \r\n\r\n\r\n\r\n three ')).toBe('one two\n\nthree');
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['noon', 'noon', 0],
    ['noon', 'non', 1],
    ['trnasfer', 'transfer', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  test('stops early beyond the most that is wanted', () => {
    expect(editDistance('abcdefgh', 'zzzzzzzz', 2)).toBe(3);
  });
});

describe('nearMatches', () => {
  const goals = [
    'Safe medicines at every transfer',
    'Discharge by noon 33%',
    'Theatre utilisation 85%',
    'VTE assessment within 14 h for 97%',
    'Violence and aggression down by 20%',
    'Care when it is needed',
  ];
  test.each([
    ['Safe medicine at every transfer', 'Safe medicines at every transfer'],
    ['Medicines safe at every transfer', 'Safe medicines at every transfer'],
    ['Discharge before noon', 'Discharge by noon 33%'],
    ['Theater utilization 85%', 'Theatre utilisation 85%'],
    ['Theatre utilisation', 'Theatre utilisation 85%'],
    ['VTE assessments within 14h', 'VTE assessment within 14 h for 97%'],
    ['care when needed', 'Care when it is needed'],
  ])('%j was probably %j', (text, meant) => {
    expect(nearMatches(text, goals)[0]).toBe(meant);
  });

  test.each(['Reduce carbon', 'x', '', 'Agency spend'])('nothing is near %j', (text) => {
    expect(nearMatches(text, goals)).toEqual([]);
  });

  test('offers at most the limit, each name once', () => {
    expect(nearMatches('ward 1', ['Ward 10', 'Ward 11', 'Ward 12', 'WARD 10', 'Ward 1'], 3)).toEqual([
      'Ward 1',
      'Ward 10',
      'Ward 11',
    ]);
  });

  test('likeness is 1 for texts that fold alike and less for all others', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b) === 1).toBe(fold(a) === fold(b));
      }),
    );
  });
});
