import fc from 'fast-check';
import { PURPOSES, statusWord, PROJECT_STATUSES } from '../projects/project.js';
import {
  readGoalKind,
  readPurpose,
  readStatus,
  readVisibility,
  suggestGoalKind,
  suggestStatus,
} from './vocabulary.js';

const status = (text: string): string | null => {
  const reading = readStatus(text);
  return reading === null
    ? null
    : [reading.status, reading.outcome].filter((part) => part !== null).join('/');
};

describe('readStatus', () => {
  test.each([
    ['Idea', 'IDEA'], ['Not started', 'IDEA'], ['Proposed', 'IDEA'], ['Submitted', 'IDEA'], ['New', 'IDEA'],
    ['Planning', 'PLANNING'], ['Scoping', 'PLANNING'], ['Set-up', 'PLANNING'], ['Design', 'PLANNING'], ['Baseline', 'PLANNING'], ['Baseline data collection', 'PLANNING'],
    ['Testing', 'TESTING'], ['In progress', 'TESTING'], ['In Progress ', 'TESTING'], ['IN-PROGRESS', 'TESTING'], ['Active', 'TESTING'], ['Live', 'TESTING'], ['Ongoing', 'TESTING'], ['On-going', 'TESTING'], ['PDSA', 'TESTING'], ['PDSA cycle 2', 'TESTING'], ['Test of change', 'TESTING'],
    ['Implementing', 'IMPLEMENTING'], ['Roll-out', 'IMPLEMENTING'], ['Rollout', 'IMPLEMENTING'], ['Spread', 'IMPLEMENTING'],
    ['Sustaining', 'SUSTAINING'], ['Embedded', 'SUSTAINING'], ['BAU', 'SUSTAINING'], ['Business as usual', 'SUSTAINING'], ['Monitoring', 'SUSTAINING'],
    ['On hold', 'PAUSED'], ['Paused', 'PAUSED'], ['ON HOLD', 'PAUSED'], ['Suspended', 'PAUSED'], ['On hold (winter pressures)', 'PAUSED'], ['On hold - lead on leave', 'PAUSED'],
    ['Completed', 'CLOSED/ENDED'], ['Complete', 'CLOSED/ENDED'], ['Finished', 'CLOSED/ENDED'], ['Closed', 'CLOSED/ENDED'],
    ['Achieved', 'CLOSED/ACHIEVED'], ['Aim met', 'CLOSED/ACHIEVED'], ['Completed - aim met', 'CLOSED/ACHIEVED'], ['Closed (achieved)', 'CLOSED/ACHIEVED'],
    ['Abandoned', 'CLOSED/ABANDONED'], ['Stopped', 'CLOSED/ABANDONED'], ['Withdrawn', 'CLOSED/ABANDONED'], ['Cancelled', 'CLOSED/ABANDONED'], ['Canceled', 'CLOSED/ABANDONED'], ['Closed – abandoned', 'CLOSED/ABANDONED'],
    ['Rejected', 'CLOSED/DECLINED'], ['Declined', 'CLOSED/DECLINED'],
    ['Merged with QI-12', 'CLOSED/MERGED'], ['Duplicate', 'CLOSED/MERGED'],
    ['3. Testing', 'TESTING'], ['3 - Testing', 'TESTING'], ['Stage 2: Planning', 'PLANNING'], ['Phase II Planning', 'PLANNING'],
  ])('%j is %s', (text, expected) => {
    expect(status(text)).toBe(expected);
  }); // prettier-ignore

  test.each([
    'On track',
    'Green',
    'Amber',
    'Red',
    '3',
    '2.5',
    '50%',
    '',
    'Purple',
    'Completed / On hold',
    'aim not met',
    'not sustained',
  ])('%j is no status', (text) => {
    expect(status(text)).toBeNull();
  });

  test('our own words are read as themselves', () => {
    for (const own of PROJECT_STATUSES) expect(readStatus(statusWord(own))?.status).toBe(own);
  });

  test('only closed work has an outcome', () => {
    const word = fc.constantFrom(
      'Testing',
      'On hold',
      'Completed',
      'Achieved',
      'Abandoned',
      'Embedded',
      'Idea',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' - ', ' / ', '; ', ' ('),
        (parts, between) => {
          const reading = readStatus(parts.join(between));
          if (reading !== null) expect(reading.outcome !== null).toBe(reading.status === 'CLOSED');
        },
      ),
    );
  });
});

describe('suggestStatus', () => {
  test.each([
    ['On track', 'Testing'],
    ['Tseting', 'Testing'],
    ['Complted', 'Closed'],
    ['Held up on hold for now', 'Paused'],
    ['Sustaned', 'Sustaining'],
  ])('%j offers %s first', (text, first) => {
    expect(suggestStatus(text)[0]).toBe(first);
  });
  test('has nothing to say to nonsense', () => {
    expect(suggestStatus('Purple')).toEqual([]);
  });
  test('what it offers can be read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,16}$/), (text) => {
        for (const word of suggestStatus(text)) expect(readStatus(word)).not.toBeNull();
      }),
    );
  });
});

describe('readPurpose', () => {
  test.each([
    ['Team', 'TEAM_LED'], ['Staff idea', 'TEAM_LED'], ['Local priority', 'TEAM_LED'], ['Ward', 'TEAM_LED'],
    ['Strategic priority', 'STRATEGIC'], ['Trust priority', 'STRATEGIC'], ['True North', 'STRATEGIC'], ['Board', 'STRATEGIC'],
    ['Regulator', 'REGULATORY'], ['CQC', 'REGULATORY'], ['CQC must-do', 'REGULATORY'], ['Audit finding', 'REGULATORY'], ['Incident', 'REGULATORY'],
    ['Foundation year project', 'EDUCATIONAL'], ['MSc dissertation', 'EDUCATIONAL'], ['Bronze QI course', 'EDUCATIONAL'], ['FY2', 'EDUCATIONAL'], ['Trainee project', 'EDUCATIONAL'], ['Nursing degree', 'EDUCATIONAL'],
    ['National audit', 'NATIONAL'], ['CQUIN', 'NATIONAL'], ['NHS England collaborative', 'NATIONAL'],
    ['Patient feedback', 'PATIENT_LED'], ['Complaint', 'PATIENT_LED'], ['Co-production', 'PATIENT_LED'], ['Patient-led', 'PATIENT_LED'],
  ])('%j is %s', (text, purpose) => {
    expect(readPurpose(text)).toBe(purpose);
  }); // prettier-ignore
  test.each(['', 'Other', '7', 'BMJ OQ 12:e002102'])('%j does not say', (text) => {
    expect(readPurpose(text)).toBeNull();
  });
  test('our own names are read as themselves', () => {
    for (const own of PURPOSES) expect(readPurpose(own)).toBe(own);
  });
});

test.each([
  ['True North', 'TRUE_NORTH'],
  ['Breakthrough', 'BREAKTHROUGH'],
  ['breakthrough objective', 'BREAKTHROUGH'],
  ['Annual', 'ANNUAL'],
  ['Local', 'LOCAL'],
  ['Level 1', 'TRUE_NORTH'],
  ['Tier 3', 'ANNUAL'],
  ['2', 'BREAKTHROUGH'],
  ['Pillar', 'TRUE_NORTH'],
  ['Departmental', 'LOCAL'],
  ['Cloud', null],
])('readGoalKind(%j) is %s', (text, kind) => {
  expect(readGoalKind(text)).toBe(kind);
});

test('suggestGoalKind offers what was misspelt', () => {
  expect(suggestGoalKind('Brekthrough')).toEqual(['Breakthrough']);
});

test.each([
  ['Open', false, 'OPEN'],
  ['Team only', false, 'TEAM'],
  ['Confidential', false, 'CONFIDENTIAL'],
  ['ICS', false, 'SYSTEM'],
  ['Yes', false, 'CONFIDENTIAL'],
  ['No', false, 'OPEN'],
  ['Yes', true, 'OPEN'],
  ['No', true, 'CONFIDENTIAL'],
  ['sometimes', false, null],
])('readVisibility(%j, %s) is %s', (text, asksWhetherOpen, visibility) => {
  expect(readVisibility(text, asksWhetherOpen)).toBe(visibility);
});
