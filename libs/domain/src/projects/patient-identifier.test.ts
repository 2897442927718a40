import fc from 'fast-check';
import { findPatientIdentifier, passesModulus10, passesModulus11 } from './patient-identifier.js';

const found = (text: string): [string, string] | null => {
  const identifier = findPatientIdentifier(text);
  return identifier === null ? null : [identifier.kind, text.slice(identifier.start, identifier.end)];
};

describe('check digits', () => {
  test.each(['9434765919', '4010232137', '9449305552', '9994640232', '9313317125', '5466066893'])(
    '%s passes modulus 11',
    (number) => {
      expect(passesModulus11(number)).toBe(true);
    },
  );
  test.each(['1232331234', '3474782737', '2893585890', '1234567890', '9876544321', '9991234560'])(
    '%s does not',
    (number) => {
      expect(passesModulus11(number)).toBe(false);
      expect(found(`NHS number ${number}`)?.[0]).not.toBe('NHS_NUMBER');
    },
  );
  test('the newer CHI numbers pass modulus 10 alone', () => {
    expect([passesModulus11('0101201234'), passesModulus10('0101201234')]).toEqual([false, true]);
  });
});

describe('findPatientIdentifier', () => {
  test.each([
    ['943 476 5919', 'NHS_NUMBER', '943 476 5919'],
    ['Oxygen audit 401 023 2137', 'NHS_NUMBER', '401 023 2137'],
    ['Oxygen audit, 4010232137.', 'NHS_NUMBER', '4010232137'],
    ['see 943-476-5919 (bay 2)', 'NHS_NUMBER', '943-476-5919'],
    ['943\u00a0476\u00a05919', 'NHS_NUMBER', '943\u00a0476\u00a05919'],
    ['NHS9994640232', 'NHS_NUMBER', '9994640232'],
    ['NHS no.9994640232', 'NHS_NUMBER', '9994640232'],
    ['NHS number: 546 606 6893', 'NHS_NUMBER', '546 606 6893'],
    ['call about NHS number 999 464 0232', 'NHS_NUMBER', '999 464 0232'],
    ['1904851231', 'CHI_NUMBER', '1904851231'],
    ['CHI 190485 1231', 'CHI_NUMBER', '190485 1231'],
    ['2902201230', 'CHI_NUMBER', '2902201230'],
    ['0101011237', 'CHI_NUMBER', '0101011237'],
    ['0101201234', 'CHI_NUMBER', '0101201234'],
    ['DOB 14/06/1950', 'DATE_OF_BIRTH', '14/06/1950'],
    ['D.O.B.: 14-06-50, fell twice', 'DATE_OF_BIRTH', '14-06-50'],
    ['date of birth was 14 June 1950', 'DATE_OF_BIRTH', '14 June 1950'],
    ['date of birth 1950-06-14', 'DATE_OF_BIRTH', '1950-06-14'],
    ['woman born 14.06.1950', 'DATE_OF_BIRTH', '14.06.1950'],
    ['born on 14th June 1950', 'DATE_OF_BIRTH', '14th June 1950'],
    ['John, 14/06/1950 (DOB)', 'DATE_OF_BIRTH', '14/06/1950'],
    ['Hospital number A123456', 'HOSPITAL_NUMBER', 'A123456'],
    ['hospital no. 1234567', 'HOSPITAL_NUMBER', '1234567'],
    ['MRN: 00123456', 'HOSPITAL_NUMBER', '00123456'],
    ['patient ID is RX12345', 'HOSPITAL_NUMBER', 'RX12345'],
    ['DOB 14/06/1950, NHS 943 476 5919', 'DATE_OF_BIRTH', '14/06/1950'],
  ])('%j holds a %s', (text, kind, value) => {
    expect(found(text)).toEqual([kind, value]);
  });

  test.each([
    ['ten equal digits pass the sum', '0000000000 and 9999999999'],
    ['a wrong check digit', '943 476 5918'],
    ['the number everybody types', '123 456 7890'],
    ['a CHI number with a wrong check digit', '1904851232 0101201233'],
    [
      'a CHI number with no such day',
      '3201209999, 0113209999, 3213209999, 2902191230, 0011201234, 1100201234',
    ],
    ['too short or too long', '123 12345678901 010120123?'],
    ['a phone number', 'Tel: 4010232137'],
    ['a phone number with its code', '0161 496 0000, +44 7700 900123, (0401) 023 2137, 0401 023 2137'],
    ['an Australian mobile number', 'phone 0412 345 678'],
    ['a DOI', 'https://doi.org/10.1136/4010232137 and doi 4010232137'],
    ['an article number', 's12913-021-06073-4'],
    ['a longer number', '94347659190 and 19434765919'],
    ['a decimal', '4010232137.5 and 0.4010232137'],
    ['money', '£4010232137'],
    ['a code with letters', 'ref QI4010232137X or AB4010232137'],
    ['bed days', '6.1 falls per 1,000 bed days over 40,102 32,137 days; 401023 bed days'],
    ['a range of years', '2024-2025, 2026/27'],
    ['dates', 'from 14/06/2026 to 2026-07-14 10:30'],
    ['babies born in a period', 'All babies born between 01/04/2025 and 31/03/2026, born after 1 April 2025'],
    ['the newborn', 'newborn 14/06/2026, stillborn 14/06/2026'],
    [
      'a date far from the word',
      'We record the date of birth on admission; audit of all notes done on 14/06/2026',
    ],
    ['a hospital that has a number of beds', 'hospital number 2 has 12345 beds'],
    ['a count of patients', 'Patient number 10,000 treated; MRN missing in 12 of 400'],
    ['nothing', ''],
  ])('%s does not alarm', (_, text) => {
    expect(found(text)).toBeNull();
  });

  const testNumber = fc
    .integer({ min: 0, max: 999_999 })
    .map((value) => `999${String(value).padStart(6, '0')}`);

  test('finds every number of the test range, whatever plain words stand around it', () => {
    const words = fc
      .stringMatching(/^[a-z ]{0,20}$/)
      .filter(
        (text) =>
          !/tel|ph|mob|fax|bleep|page|ext|call|ring|whats|doi|isbn|isrctn|nct|pmid|orcid|grant|po|invoice/.test(
            text,
          ),
      );
    fc.assert(
      fc.property(testNumber, words, words, fc.constantFrom('', ' ', '-'), (nine, before, after, gap) => {
        const last = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).find(passesModulus11);
        fc.pre(last !== undefined && !/^(\d)\1{9}$/.test(last));
        const number = last ?? '';
        const shown = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap);
        expect(found(`${before} ${shown} ${after}`)).toEqual(['NHS_NUMBER', shown]);
      }),
    );
  });

  test('alarms for few random ten-digit numbers', () => {
    const numbers = Array.from({ length: 2000 }, (_, at) =>
      String((at * 7_919_317_331 + 1_234_567) % 10_000_000_000).padStart(10, '0'),
    );
    const alarms = numbers.filter((number) => found(`in ${number} cells`) !== null).length;
    expect(alarms / numbers.length).toBeLessThan(0.07);
  });

  test('no text makes it throw, and a find lies inside the text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789 -/.DOBNHS:born'), maxLength: 60 });
    fc.assert(
      fc.property(letters, (text) => {
        const identifier = findPatientIdentifier(text);
        if (identifier !== null) {
          expect(identifier.start).toBeGreaterThanOrEqual(0);
          expect(identifier.end).toBeGreaterThan(identifier.start);
          expect(identifier.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
