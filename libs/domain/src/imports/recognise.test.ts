import fc from 'fast-check';
import {
  FIELDS,
  fieldLabel,
  IMPORT_KINDS,
  importKindWord,
  isGoalField,
  isPersonField,
  isProjectField,
  isTaken,
} from './fields.js';
import { findHeadingRow, mapColumns, recogniseFile } from './recognise.js';

const recognised = (fileName: string, headings: string, ...rows: readonly string[]) =>
  recogniseFile({ fileName, headings: headings.split('|'), rows: rows.map((row) => row.split('|')) });
const fields = (fileName: string, headings: string, ...rows: readonly string[]) => {
  const { kind, columns } = recognised(fileName, headings, ...rows);
  return [
    kind,
    ...columns.map(({ field, sure }) => (field === null ? '·' : sure ? field : `${field}?`)),
  ].join(' ');
};

describe('recogniseFile', () => {
  test.each([
    ['a QI office register', 'projects.csv',
      'Project ID|Project title|Aim statement|Problem|Ward / department|Setting|Project lead|Lead email|Executive sponsor|QI coach|Status|Start date|Last updated|Progress score|Strategic objective|Reason for project|Measures',
      'projects ref title aim problem unit setting leadName leadEmail sponsorName coachName status startedOn updatedOn score goal purpose ·'],
    ['a list out of journals', 'published.csv', 'Ref|Project title|Aim / result|Source', 'projects ref title aim ·'],
    ['goals', 'goals.csv', 'Code|Level|Goal|Parent|Priority weight %', 'goals code kind title parent weight'],
    ['objectives', 'Book1.csv', 'Ref|Objective|Type|Supports|Weighting|Executive Lead', 'goals code title kind parent weight owner'],
    ['people', 'people.csv', 'Name|Email|Job role|Left on|QI training completed', 'people name email jobRole leftOn trainedOn'],
    ['staff in two columns', 'export.csv', 'Forename|Surname|E-mail|Post Title|Ward|Leaving Date|Rotation date|Date Trained', 'people firstName lastName email jobRole unit leftOn leavesOn trainedOn'],
    ['cycles', 'pdsa-cycles.csv', 'Project ID|Cycle|Change tested|Scale|Prediction|Started|Ended|What happened|Compared with prediction|Decision', 'pdsa-cycles project cycle change scale prediction startedOn endedOn happened comparison decision'],
    ['measures', 'measures.csv', 'Project ID|Measure|Family|Kind|Better when|Target', 'measures project measure family kind direction target'],
    ['measurements', 'measurements.csv', 'Project ID|Measure|Period|Numerator|Denominator|Value', 'measurements project measure period numerator denominator value'],
    ['measurements under another name', 'x.csv', 'Indicator|Month|Numerator|Denominator', 'measurements measure period numerator denominator'],
    ['a spreadsheet', 'tracker.csv', 'Project Ref|Name of project|Ward|Hospital|Project lead(s)|RAG|Status|Date started|Date completed|Trust priority', 'projects ref title unit hospital leadName · status startedOn endedOn goal'],
    ['a Life QI export', 'export.csv', 'ID|Title|Aim|Organisation|Owner|Owner Email|Progress Score|Status|Last Updated|Category|Start Date|Target End Date|Tags', 'projects ref title aim hospital leadName leadEmail score status updatedOn purpose? startedOn aimBy ·'],
    ['a KaiNexus export', 'export.csv', 'Item ID|Improvement Title|Description|Responsible|Location|Status|Due Date|Resolution', 'projects ref title summary leadName unit status aimBy ·'],
    ['a US register', 'export.csv', 'Project Name|Problem Statement|Team Leader|Team Members|Executive Sponsor|Department|Facility|Phase|Start Date', 'projects title problem leadName members sponsorName unit hospital status startedOn'],
    ['programmers’ headings', 'dump.csv', 'ProjectTitle|project_lead|lead_email|start_date|ward_or_department|projectStatus', 'projects title leadName leadEmail startedOn unit status'],
    ['a questionnaire', 'form.csv', '1. Project title (max 100 characters)*|2. What is the problem?|3. Aim (SMART)|4. Name of project lead|5. Lead’s e-mail address|6. Directorate|7. Status comments|8. Review date', 'projects title problem aim leadName leadEmail unit · ·'],
    ['a misspelt register', 'export.csv', 'Projct title|Staus|Projekt lead|Strategic objectiv', 'projects title? status? leadName? goal?'],
    ['ward, division and site', 'export.csv', 'Project title|Division|Ward|Site|Lead', 'projects title · unit hospital leadName'],
    ['a ward in a division', 'export.csv', 'Project title|Division|Ward|Lead', 'projects title hospital? unit leadName'],
    ['a division alone', 'export.csv', 'Project title|Division|Lead', 'projects title unit leadName'],
    ['lead and sponsor addresses', 'export.csv', 'Project title|Lead|Sponsor|Sponsor email|Lead phone', 'projects title leadName sponsorName · ·'],
    ['nothing known', 'iris.csv', 'sepal|petal|species', 'null · · ·'],
    ['a table of attendances', 'ae.csv', 'period|org_code|type|attendances|breaches|admissions', 'null · · · · · ·'],
    ['no headings', 'empty.csv', '', 'null ·'],
  ])('%s', (_, fileName, headings, expected) => {
    expect(fields(fileName, headings).replace(/^ /, 'null ')).toBe(expected);
  }); // prettier-ignore

  test('the cells keep a column from a field that they do not fit', () => {
    expect(
      fields(
        'projects.csv',
        'Project title|Completed|Priority|Status|Lead|Progress score',
        'Falls|Yes|High|Green|amina@hospital.example|on track',
        'Sepsis|No|Low|Red|ben@hospital.example|behind',
      ),
    ).toBe('projects title · · · leadEmail? ·');
    expect(
      fields(
        'projects.csv',
        'Project title|Completed|Priority|Status|Lead|Progress score',
        'Falls|14/06/2026|No avoidable harm|Live|Amina Li|2.5',
      ),
    ).toBe('projects title endedOn goal status leadName score');
  });

  test('the file name breaks a tie', () => {
    expect(recognised('goals.csv', 'Title|Owner').kind).toBe('goals');
    expect(recognised('projects.csv', 'Title|Owner').kind).toBe('projects');
  });

  test('says what is missing', () => {
    expect(recognised('projects.csv', 'Ref|Aim|Status|Project lead')).toMatchObject({
      kind: 'projects',
      missingRequired: ['title'],
      missingUseful: ['unit', 'goal'],
    });
    expect(recognised('people.csv', 'Forename|Surname|Email').missingRequired).toEqual([]);
    expect(recognised('people.csv', 'Email|Job role').missingRequired).toEqual(['name']);
  });

  test('repeated and blank headings stay apart', () => {
    expect(
      recognised('projects.csv', 'Project title|Notes||Notes').columns.map(({ heading }) => heading),
    ).toEqual(['Project title', 'Notes', 'Column 3', 'Notes (2)']);
  });

  test('no field is given twice and every column is there, whatever the headings', () => {
    const heading = fc.oneof(
      fc.constantFrom(...Object.values(FIELDS).flatMap((all) => all.flatMap(({ headings }) => headings))),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
        const { columns } = recogniseFile({ fileName: 'x.csv', headings, rows: [] });
        const given = columns.map(({ field }) => field).filter((field) => field !== null);
        expect(columns.map(({ index }) => index)).toEqual(headings.map((_, index) => index));
        expect(new Set(given).size).toBe(given.length);
      }),
      { numRuns: 60 },
    );
  });
});

test('every heading that is listed first is surely its field', () => {
  for (const kind of IMPORT_KINDS)
    for (const { field, headings } of FIELDS[kind])
      expect([kind, headings[0], mapColumns(kind, [headings[0] ?? '']).columns[0]]).toEqual([
        kind,
        headings[0],
        { heading: headings[0], index: 0, field, sure: true },
      ]);
});

test.each([
  [
    [
      ['Project ID', 'Project title', 'Status'],
      ['1', 'Falls', 'Live'],
    ],
    0,
  ],
  [[['QI register 2026'], [''], ['Ref', 'Project title', 'Ward', 'Status'], ['1', 'Falls', 'W1', 'Live']], 2],
  [[['sep=;'], ['Ref', 'Title'], ['1', 'Falls']], 1],
  [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    0,
  ],
  [[], 0],
])('the headings of %j are in row %d', (rows, index) => {
  expect(findHeadingRow(rows)).toBe(index);
});

test('fields have labels and belong to their kind', () => {
  expect(fieldLabel('projects', 'unit')).toBe('Ward or department');
  expect(fieldLabel('projects', 'nothing')).toBe('nothing');
  expect([
    isProjectField('aim'),
    isProjectField('parent'),
    isGoalField('parent'),
    isPersonField('leftOn'),
  ]).toEqual([true, false, true, true]);
  expect(IMPORT_KINDS.filter(isTaken)).toEqual(['goals', 'people', 'projects', 'pdsa-cycles']);
  expect(IMPORT_KINDS.map(importKindWord)).toContain('PDSA cycles');
});
