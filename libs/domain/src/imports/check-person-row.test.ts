import { checkPersonRow, createPersonContext } from './check-person-row.js';
import { PERSON_FIELDS, type PersonField } from './fields.js';
import { columnsOf, input, said, today } from './rows.fixture.js';

describe('checkPersonRow', () => {
  const context = () =>
    createPersonContext({ columns: columnsOf<PersonField>(PERSON_FIELDS), dateStyles: {}, today });
  const row = (cells: Partial<Record<PersonField, string>>, there = context(), at = 2) =>
    checkPersonRow(input(at, cells), there);

  test('makes a record', () => {
    expect(
      row({
        name: "O'Brien, Amina",
        email: 'Amina@Hospital.example',
        jobRole: 'Staff nurse',
        unit: 'Ward 7, Eastfield Hospital',
        leftOn: '2026-01-31',
        trainedOn: '2025-06-14',
      }),
    ).toMatchObject({
      problems: [],
      record: {
        key: 'email:amina@hospital.example',
        name: "Amina O'Brien",
        email: 'amina@hospital.example',
        jobRole: 'Staff nurse',
        unit: { name: 'Ward 7', parentName: 'Eastfield Hospital' },
        leftOn: '2026-01-31',
        leavesOn: null,
        trainedOn: '2025-06-14',
      },
    });
  });
  test('joins first and last name', () => {
    expect(row({ firstName: 'Amina', lastName: "O'Brien" }).record).toMatchObject({
      name: "Amina O'Brien",
      key: "name:amina o'brien",
    });
  });
  test('a leaving date that is still to come is one on which the person leaves', () => {
    expect(row({ name: 'Amina Li', leftOn: '2026-12-03' })).toMatchObject({
      record: { leftOn: null, leavesOn: '2026-12-03' },
      notes: [{ column: 'left on' }],
    });
    expect(row({ name: 'Amina Li', leftOn: today }).record).toMatchObject({ leftOn: today, leavesOn: null });
  });
  test.each<[string, Partial<Record<PersonField, string>>, readonly string[]]>([
    ['no name', { email: 'a@b.uk' }, ['NAME_MISSING']],
    ['no address that works', { name: 'Amina Li', email: 'amina at hospital' }, ['EMAIL_UNREADABLE']],
    ['a day that there is not', { name: 'Amina Li', trainedOn: '2026-02-30' }, ['DATE_IMPOSSIBLE']],
    [
      'a date of birth in the job role',
      { name: 'Amina Li', jobRole: 'DOB 14/06/1950' },
      ['PATIENT_IDENTIFIER'],
    ],
  ])('%s keeps the row out', (_, cells, codes) => {
    const { record, problems } = row(cells);
    expect(record).toBeNull();
    expect(said(problems)).toEqual(codes);
  });
  test('training without its day stays a gap', () => {
    expect(row({ name: 'Amina Li', trainedOn: 'Yes' })).toMatchObject({
      record: { trainedOn: null },
      problems: [{ code: 'TRAINING_DATE_MISSING', severity: 'warning' }],
    });
    expect(row({ name: 'Amina Li', trainedOn: 'No' })).toMatchObject({
      record: { trainedOn: null },
      problems: [],
    });
  });
  test('an address or a lone name that comes again is refused, namesakes with addresses are not', () => {
    const there = context();
    expect(row({ name: 'Amina Li', email: 'a@b.uk' }, there).record).not.toBeNull();
    expect(row({ name: 'Amina Li', email: 'a2@b.uk' }, there, 3).record).not.toBeNull();
    expect(said(row({ name: 'Amina Lee', email: 'A@B.uk' }, there, 4).problems)).toEqual(['PERSON_REPEATED']);
    expect(row({ name: 'Ben Jones' }, there, 5).record).not.toBeNull();
    expect(said(row({ name: 'Dr Ben  Jones' }, there, 6).problems)).toEqual(['PERSON_REPEATED']);
  });
});
