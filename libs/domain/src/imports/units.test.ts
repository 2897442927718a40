import fc from 'fast-check';
import { placeUnit, UNIT_LEVELS } from '../organisation/unit.js';
import { guessUnit, looksLikeOrganisation, readUnit } from './units.js';

describe('readUnit', () => {
  test.each<[string, string | undefined, string, string | null]>([
    ["Larch Ward, St Aidan's Hospital", undefined, 'Larch Ward', "St Aidan's Hospital"],
    ['SDEC, Northgate General', undefined, 'SDEC', 'Northgate General'],
    [
      'The Limes Surgery, Northgate & Westmoor ICB',
      undefined,
      'The Limes Surgery',
      'Northgate & Westmoor ICB',
    ],
    ['Estates & Facilities, Eastfield Hospital', undefined, 'Estates & Facilities', 'Eastfield Hospital'],
    ['Cedar Unit (forensic), Eastfield Hospital', undefined, 'Cedar Unit (forensic)', 'Eastfield Hospital'],
    ['Unit 6A, Mercy Regional', undefined, 'Unit 6A', 'Mercy Regional'],
    ['Ward 7, Medicine, Eastfield Hospital', undefined, 'Ward 7, Medicine', 'Eastfield Hospital'],
    ['Castle Street Medical Centre', undefined, 'Castle Street Medical Centre', null],
    ['Ward 7 - Eastfield Hospital', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Ward 7 – Eastfield Hospital', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Ward 7 / Eastfield Hospital', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Ward 7 (Eastfield Hospital)', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Ward 7 at Eastfield Hospital', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Eastfield Hospital: Ward 7', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Eastfield Hospital - Ward 7', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Eastfield Hospital, Ward 7', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Eastfield Hospital > Medicine > Ward 7', undefined, 'Ward 7', 'Eastfield Hospital'],
    ['Eastfield Hospital, Larkmere NHS Trust', undefined, 'Eastfield Hospital', 'Larkmere NHS Trust'],
    ["Ward 3 - St Thomas'", undefined, 'Ward 3', "St Thomas'"],
    ['Trauma/Orthopaedics', undefined, 'Trauma/Orthopaedics', null],
    ['Ward 7 - Endocrinology', undefined, 'Ward 7 - Endocrinology', null],
    ['Ear, Nose and Throat', undefined, 'Ear, Nose and Throat', null],
    ['Paediatrics, NICU & Maternity', undefined, 'Paediatrics, NICU & Maternity', null],
    ['Cardiology step-down', undefined, 'Cardiology step-down', null],
    ["Trust-wide, St Aidan's Hospital", undefined, "St Aidan's Hospital", null],
    [' Larch\u00a0Ward ,  Eastfield  Hospital', undefined, 'Larch Ward', 'Eastfield Hospital'],
    ['Larch Ward', 'Eastfield Hospital', 'Larch Ward', 'Eastfield Hospital'],
    ['Larch Ward, Eastfield  hospital', 'Eastfield Hospital', 'Larch Ward', 'Eastfield Hospital'],
    ['Ear, Nose and Throat', 'Eastfield Hospital', 'Ear, Nose and Throat', 'Eastfield Hospital'],
    ['Trust-wide', 'Eastfield Hospital', 'Eastfield Hospital', null],
    ['', 'Eastfield Hospital', 'Eastfield Hospital', null],
    ['Eastfield Hospital', 'Eastfield Hospital', 'Eastfield Hospital', null],
    ['Larch Ward', 'n/a', 'Larch Ward', null],
  ])('%j in %j', (text, hospital, name, parentName) => {
    expect(readUnit(text, hospital)).toEqual({ name, parentName });
  });

  test.each([
    ['', undefined],
    ['n/a', 'TBC'],
    [' ', ''],
  ])('%j in %j is a gap', (text, hospital) => {
    expect(readUnit(text, hospital)).toBeNull();
  });

  test('never gives an empty name, nor a parent that is the unit', () => {
    const piece = fc.constantFrom(
      'Ward 7',
      'Eastfield Hospital',
      ',',
      ' - ',
      '/',
      '(',
      ')',
      ':',
      ' ',
      'ICB',
      '&',
      'and',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.option(piece, { nil: undefined }),
        (pieces, hospital) => {
          const unit = readUnit(pieces.join(' '), hospital);
          if (unit === null) return;
          expect(unit.name.trim()).not.toBe('');
          expect(unit.parentName?.trim()).not.toBe('');
        },
      ),
    );
  });
});

test.each([
  ["St Aidan's Hospital", true],
  ['Northgate General', true],
  ['Royal Infirmary', true],
  ['Northgate & Westmoor ICB', true],
  ['Larkmere NHS Foundation Trust', true],
  ['Western Sydney Local Health District', true],
  ["St Luke's Medical Center", true],
  ['General Surgery', false],
  ['Day Hospital', false],
  ['Hospital at Home Team', false],
  ['Ward 7', false],
])('looksLikeOrganisation(%j) is %s', (name, organisation) => {
  expect(looksLikeOrganisation(name)).toBe(organisation);
});

describe('guessUnit', () => {
  test.each([
    ["St Aidan's Hospital", true, 'HOSPITAL', 'MESO'],
    ['Northgate General', true, 'HOSPITAL', 'MESO'],
    ['Royal Infirmary', false, 'HOSPITAL', 'MESO'],
    ['Larkmere NHS Foundation Trust', true, 'TRUST', 'MESO'],
    ['Westmoor Ambulance Service', false, 'TRUST', 'MESO'],
    ['Northgate & Westmoor ICB', true, 'SYSTEM', 'MACRO'],
    ['Lothian Health Board', false, 'SYSTEM', 'MACRO'],
    ['Central PCN', false, 'NETWORK', 'MESO'],
    ['Stroke Network', false, 'NETWORK', 'MACRO'],
    ['Division of Medicine', false, 'DIVISION', 'MESO'],
    ['People Directorate', false, 'DIVISION', 'MESO'],
    ['General Surgery', false, 'SERVICE', 'MESO'],
    ['Day Surgery', false, 'SERVICE', 'MESO'],
    ['Trauma and Orthopaedic Surgery', false, 'SERVICE', 'MESO'],
    ['The Limes Surgery', false, 'PRACTICE', 'MICRO'],
    ['Harbour View Surgery', false, 'PRACTICE', 'MICRO'],
    ['Riverside Practice', false, 'PRACTICE', 'MICRO'],
    ['Hilltop Medical Centre', false, 'PRACTICE', 'MICRO'],
    ["Queen's Medical Centre", true, 'HOSPITAL', 'MESO'],
    ['Larch Ward', false, 'WARD', 'MICRO'],
    ['Ward 7 Endocrinology', false, 'WARD', 'MICRO'],
    ['Unit 6A', false, 'WARD', 'MICRO'],
    ['SCBU', false, 'WARD', 'MICRO'],
    ['Labor & Delivery', false, 'WARD', 'MICRO'],
    ['Clinic 4', false, 'CLINIC', 'MICRO'],
    ['Dermatology outpatients', false, 'CLINIC', 'MICRO'],
    ['Recovery Team West', false, 'TEAM', 'MICRO'],
    ['Adult CMHT East', false, 'TEAM', 'MICRO'],
    ['Emergency Dept', false, 'DEPARTMENT', 'MICRO'],
    ['Emergency Department', true, 'DEPARTMENT', 'MESO'],
    ['Main Theatres', false, 'DEPARTMENT', 'MICRO'],
    ['Anaesthetics', false, 'SERVICE', 'MESO'],
    ['Somewhere', false, 'TEAM', 'MICRO'],
    ['Somewhere', true, 'HOSPITAL', 'MESO'],
    ['Ward 7', true, 'WARD', 'MESO'],
  ])('%j with children %s is a %s, %s', (name, hasChildren, kind, level) => {
    expect(guessUnit(name, hasChildren)).toEqual({ kind, level });
  });

  test('a guess can always be placed under its parent', () => {
    const name = fc.constantFrom(
      'Stroke Network',
      'Ward 7',
      'General Surgery',
      'Eastfield Hospital',
      'Some ICB',
      'x',
    );
    fc.assert(
      fc.property(name, fc.boolean(), fc.constantFrom(...UNIT_LEVELS), (unit, hasChildren, parentLevel) => {
        const { level } = guessUnit(unit, hasChildren, parentLevel);
        const parent = { id: 'p', organisationId: 'o', level: parentLevel, path: ['p'] };
        expect(placeUnit({ id: null, organisationId: 'o', level }, parent).ok).toBe(true);
      }),
    );
  });
});
