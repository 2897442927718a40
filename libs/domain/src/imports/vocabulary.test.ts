import fc from 'fast-check';
import { PURPOSES, statusWord, PROJECT_STATUSES } from '../projects/project.js';
import {
  readComparison,
  readDecision,
  readGoalKind,
  readPurpose,
  readScale,
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

describe('readDecision', () => {
  test.each([
    ['Adopt', 'ADOPT'], ['ADOPTED', 'ADOPT'], ['adopting', 'ADOPT'], ['Spread', 'ADOPT'], ['Embed', 'ADOPT'], ['Roll out', 'ADOPT'], ['Adopt - on all wards', 'ADOPT'],
    ['Adapt', 'ADAPT'], ['Modify', 'ADAPT'], ['Re-test', 'ADAPT'], ['Adapt: shorter form', 'ADAPT'], ['Adapt the wording and test on nights', 'ADAPT'], ['Tweak', 'ADAPT'],
    ['Abandon', 'ABANDON'], ['Dropped', 'ABANDON'], ['Stop', 'ABANDON'], ['Abandoned (no time)', 'ABANDON'], ['Do not adopt', 'ABANDON'],
  ])('%j is %s', (text, decision) => {
    expect(readDecision(text)).toEqual({ decision, expands: false });
  }); // prettier-ignore
  test.each(['Expand', 'Scale up', 'Test wider'])('%j adapts, on a larger scale', (text) => {
    expect(readDecision(text)).toEqual({ decision: 'ADAPT', expands: true });
  });
  test.each(['', 'Adopt / adapt', 'Adopt or abandon', 'See minutes', 'As predicted', 'Yes', '3'])(
    '%j decides nothing',
    (text) => {
      expect(readDecision(text)).toBeNull();
    },
  );
});

describe('readComparison', () => {
  test.each([
    ['More than predicted', null, 'MORE'], ['higher', null, 'MORE'], ['Exceeded prediction', null, 'MORE'],
    ['Less than predicted', null, 'LESS'], ['Fewer than expected', null, 'LESS'],
    ['As predicted', 'MET', 'AS_PREDICTED'], ['as expected', 'MET', 'AS_PREDICTED'], ['In line with prediction', 'MET', 'AS_PREDICTED'],
    ['Met', 'MET', null], ['YES', 'MET', null], ['Partly met', 'PARTLY', null], ['partially', 'PARTLY', null],
    ['Not met', 'NOT_MET', null], ['No', 'NOT_MET', null],
    ['Not sure', 'CANNOT_TELL', null], ["Can't tell", 'CANNOT_TELL', null], ['Can’t tell', 'CANNOT_TELL', null], ['Too early to say', 'CANNOT_TELL', null],
  ])('%j is %s, %s', (text, verdict, direction) => {
    expect(readComparison(text)).toEqual({ verdict, direction });
  }); // prettier-ignore
  test.each(['', 'Better', 'Worse', 'Form too long', 'Adopt'])('%j compares nothing', (text) => {
    expect(readComparison(text)).toBeNull();
  });
});

describe('readScale', () => {
  test.each([
    ['1 patient', 'ONE_PATIENT', 1, 'PATIENTS', true], ['One patient', 'ONE_PATIENT', 1, 'PATIENTS', true], ['a single patient', 'ONE_PATIENT', 1, 'PATIENTS', true],
    ['5 patients', 'FEW_PATIENTS', 5, 'PATIENTS', true], ['first 10 pts', 'FEW_PATIENTS', 10, 'PATIENTS', true], ['Ten residents', 'FEW_PATIENTS', 10, 'PATIENTS', true], ['a few patients', 'FEW_PATIENTS', null, null, true],
    ['100 patients', null, 100, 'PATIENTS', false], ['12 encounters', 'FEW_PATIENTS', 12, 'ENCOUNTERS', true], ['3 clinic appointments', 'FEW_PATIENTS', 3, 'ENCOUNTERS', false],
    ['one bay', 'ONE_BAY', null, null, true], ['Two bays', 'ONE_BAY', null, null, false], ['half the ward', 'ONE_BAY', null, null, true],
    ['one shift', 'ONE_SHIFT', 1, 'SHIFTS', true], ['3 shifts', 'ONE_SHIFT', 3, 'SHIFTS', true], ['All bays, one shift', 'ONE_SHIFT', null, null, true], ['one day', 'ONE_SHIFT', null, null, false],
    ['one ward', 'WHOLE_UNIT', 1, 'UNITS', true], ['Whole ward', 'WHOLE_UNIT', null, null, true], ['ward-wide', 'WHOLE_UNIT', null, null, true], ['One clinic', 'WHOLE_UNIT', 1, 'UNITS', false],
    ['two wards', 'SEVERAL_UNITS', 2, 'UNITS', true], ['several wards', 'SEVERAL_UNITS', null, null, true], ['a couple of wards', 'SEVERAL_UNITS', 2, 'UNITS', true],
    ['all wards', 'EVERY_UNIT', null, null, true], ['Trust-wide', 'EVERY_UNIT', null, null, true], ['Whole hospital', 'EVERY_UNIT', null, null, true],
    ['5 patients on Larch Ward', 'FEW_PATIENTS', 5, 'PATIENTS', false], ['one ward (5 patients)', 'FEW_PATIENTS', 5, 'PATIENTS', false], ['One bay, day shift', 'ONE_BAY', null, null, false],
  ])('%j is %s', (text, scale, count, countOf, exact) => {
    expect(readScale(text)).toEqual({ scale, count, countOf, exact });
  }); // prettier-ignore
  test.each(['', 'One nurse', 'large', '5', '0 patients', 'Ward 7', '99999999 patients', 'two weeks'])(
    '%j is no scale',
    (text) => {
      expect(readScale(text)).toBeNull();
    },
  );
});
