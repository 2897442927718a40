import type { StoryProject } from './story.types.js';

/** Work that belongs to no division. */
export const trustWideProjects: readonly StoryProject[] = [
  {
    key: 'bed-rail-tool-every-ward',
    title: 'Bed-rail tool in all wards',
    summary: 'The board asked for a bed-rail assessment for every inpatient, on all wards from the same day.',
    problem:
      'A national alert asks hospitals to record why bed rails are used. We could show a record for 23% of the beds with rails up.',
    aim: 'Bed-rail assessment recorded for 100% of inpatients within six hours of admission by 31 December 2026, up from 23%.',
    aimFrom: 23,
    aimTo: 100,
    aimUnit: '% of inpatients with an assessment in six hours',
    aimBy: '2026-12-31',
    aimFor: 'all adult inpatients',
    rationale:
      'Required by the alert. The form was taken over from another hospital and was not tested here first.',
    unit: 'larkmere',
    purpose: 'REGULATORY',
    ambition: 'PATHWAY',
    status: 'IMPLEMENTING',
    startedOn: '2026-07-06',
    claimedScore: 3,
    effortDays: 88,
    team: [
      { person: 'helen-brack', role: 'SPONSOR', from: '2026-07-06' },
      { person: 'aoife-tiernan', role: 'LEAD', from: '2026-07-06' },
      { person: 'ines-carvalho', role: 'MEMBER', from: '2026-07-20' },
      { person: 'petra-novakova', role: 'MEMBER', from: '2026-07-20' },
    ],
    alignments: [
      {
        goal: 'halve-falls-harm',
        contribution:
          'Rails put up for the wrong person are climbed over; these falls are the ones with most harm.',
        status: 'AGREED',
        raisedBy: 'mairead-nolan',
        raisedOn: '2026-07-14',
        answeredBy: 'aoife-tiernan',
        answeredOn: '2026-07-15',
      },
    ],
    history: [
      { on: '2026-07-06', status: 'PLANNING' },
      { on: '2026-08-17', status: 'TESTING' },
      { on: '2026-09-01', status: 'IMPLEMENTING' },
    ],
  },
  {
    key: 'hand-hygiene-audit-q3',
    title: 'Hand hygiene audit Q3',
    summary: 'The quarterly count of hand hygiene on 20 wards, sent in as a project.',
    problem:
      'The third quarter’s audit is due, and the results of the second quarter were not seen by the wards.',
    aim: 'Carry out the third-quarter hand hygiene audit on 20 wards.',
    unit: 'infection-prevention',
    purpose: 'REGULATORY',
    status: 'CLOSED',
    outcome: 'DECLINED',
    statusReason:
      'The problem and the answer are both known: this is assurance, not a test of change. It goes to the audit programme; if a ward wants to test how to raise its figure, that would be a project.',
    startedOn: '2026-07-01',
    closedOn: '2026-07-09',
    team: [{ person: 'wren-tolley', role: 'LEAD', from: '2026-07-01', to: '2026-07-09' }],
    alignments: [],
    history: [
      { on: '2026-07-01', status: 'IDEA' },
      { on: '2026-07-09', status: 'CLOSED' },
    ],
  },
  {
    key: 'interpreter-at-first-contact',
    title: 'Interpreter at first contact',
    summary:
      'Ask the language with the booking, and have the interpreter on the screen when the person sits down.',
    problem:
      'Of 400 people who needed an interpreter in the same day unit last year, 248 told their story first through a relative or not at all.',
    aim: 'Interpreter present at the first contact for 75% of those who need one, up from 38%, by 31 March 2027.',
    aimFrom: 38,
    aimTo: 75,
    aimUnit: '% with an interpreter at first contact',
    aimBy: '2027-03-31',
    aimFor: 'people who need an interpreter',
    unit: 'patient-experience',
    purpose: 'STRATEGIC',
    ambition: 'PATHWAY',
    status: 'IDEA',
    startedOn: '2026-06-22',
    team: [
      { person: 'ngozi-eze', role: 'MEMBER', from: '2026-06-22' },
      { person: 'zainab-farouk', role: 'SPONSOR', from: '2026-06-22' },
    ],
    alignments: [
      {
        goal: 'interpreter-first-contact',
        contribution:
          'The idea is the objective itself, tried first where the need is greatest. It waits for somebody to lead it.',
        status: 'AGREED',
        raisedBy: 'zainab-farouk',
        raisedOn: '2026-06-24',
        answeredBy: 'ngozi-eze',
        answeredOn: '2026-07-02',
      },
    ],
  },
];
