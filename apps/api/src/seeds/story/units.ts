import type { StoryOrganisation, StoryUnit } from './story.types.js';

export const organisation: StoryOrganisation = {
  key: 'larkmere-hospitals',
  name: 'Larkmere Hospitals',
  rootUnit: 'larkmere',
};

/** Trust, two hospitals, seven divisions, and the wards, clinics and teams where the work happens. */
export const units: readonly StoryUnit[] = [
  { key: 'larkmere', name: 'Larkmere Hospitals', kind: 'TRUST', level: 'MESO', parent: null },
  { key: 'larkmere-general', name: 'Larkmere General', kind: 'HOSPITAL', level: 'MESO', parent: 'larkmere' },
  { key: 'easter-hill', name: 'Easter Hill Hospital', kind: 'HOSPITAL', level: 'MESO', parent: 'larkmere' },

  // Work that belongs to both hospitals.
  { key: 'improvement-team', name: 'Improvement team', kind: 'TEAM', level: 'MICRO', parent: 'larkmere' },
  {
    key: 'infection-prevention',
    name: 'Infection prevention team',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'larkmere',
  },
  {
    key: 'patient-experience',
    name: 'Patient experience team',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'larkmere',
  },

  // Larkmere General: Medicine and older people.
  {
    key: 'medicine',
    name: 'Medicine and older people',
    kind: 'DIVISION',
    level: 'MESO',
    parent: 'larkmere-general',
  },
  { key: 'ward-2', name: 'Ward 2, stroke', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'ward-4', name: 'Ward 4, respiratory', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'ward-7', name: 'Ward 7', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'ward-9', name: 'Ward 9', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'ward-10', name: 'Ward 10', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'ward-12', name: 'Ward 12, diabetes', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'elm-ward', name: 'Elm Ward', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'oak-ward', name: 'Oak Ward, cardiology', kind: 'WARD', level: 'MICRO', parent: 'medicine' },
  { key: 'dermatology', name: 'Dermatology clinic', kind: 'CLINIC', level: 'MICRO', parent: 'medicine' },
  { key: 'diabetes-clinic', name: 'Diabetes clinic', kind: 'CLINIC', level: 'MICRO', parent: 'medicine' },

  // Larkmere General: Emergency and acute.
  {
    key: 'emergency',
    name: 'Emergency and acute',
    kind: 'DIVISION',
    level: 'MESO',
    parent: 'larkmere-general',
  },
  {
    key: 'emergency-department',
    name: 'Emergency department',
    kind: 'DEPARTMENT',
    level: 'MICRO',
    parent: 'emergency',
  },
  {
    key: 'acute-medical-unit',
    name: 'Acute medical unit',
    kind: 'WARD',
    level: 'MICRO',
    parent: 'emergency',
  },
  {
    key: 'same-day-care',
    name: 'Same day emergency care',
    kind: 'CLINIC',
    level: 'MICRO',
    parent: 'emergency',
  },
  { key: 'critical-care', name: 'Critical care', kind: 'WARD', level: 'MICRO', parent: 'emergency' },
  { key: 'outreach', name: 'Critical care outreach', kind: 'TEAM', level: 'MICRO', parent: 'emergency' },
  { key: 'site-flow', name: 'Site and flow team', kind: 'TEAM', level: 'MICRO', parent: 'emergency' },

  // Larkmere General: Surgery and theatres.
  {
    key: 'surgery',
    name: 'Surgery and theatres',
    kind: 'DIVISION',
    level: 'MESO',
    parent: 'larkmere-general',
  },
  { key: 'orthopaedics', name: 'Orthopaedics, Ward 14', kind: 'WARD', level: 'MICRO', parent: 'surgery' },
  { key: 'ward-16', name: 'Ward 16, general surgery', kind: 'WARD', level: 'MICRO', parent: 'surgery' },
  {
    key: 'surgical-assessment',
    name: 'Surgical assessment unit',
    kind: 'WARD',
    level: 'MICRO',
    parent: 'surgery',
  },
  { key: 'theatres', name: 'Theatres', kind: 'DEPARTMENT', level: 'MICRO', parent: 'surgery' },
  { key: 'day-surgery', name: 'Day surgery unit', kind: 'DEPARTMENT', level: 'MICRO', parent: 'surgery' },
  { key: 'pre-operative', name: 'Pre-operative clinic', kind: 'CLINIC', level: 'MICRO', parent: 'surgery' },
  { key: 'fracture-clinic', name: 'Fracture clinic', kind: 'CLINIC', level: 'MICRO', parent: 'surgery' },

  // Larkmere General: Pharmacy and diagnostics.
  {
    key: 'diagnostics',
    name: 'Pharmacy and diagnostics',
    kind: 'DIVISION',
    level: 'MESO',
    parent: 'larkmere-general',
  },
  { key: 'pharmacy', name: 'Pharmacy', kind: 'DEPARTMENT', level: 'MICRO', parent: 'diagnostics' },
  { key: 'infusion-unit', name: 'Infusion unit', kind: 'CLINIC', level: 'MICRO', parent: 'diagnostics' },
  { key: 'radiology', name: 'Radiology', kind: 'DEPARTMENT', level: 'MICRO', parent: 'diagnostics' },
  {
    key: 'blood-sciences',
    name: 'Blood sciences',
    kind: 'DEPARTMENT',
    level: 'MICRO',
    parent: 'diagnostics',
  },
  { key: 'endoscopy', name: 'Endoscopy', kind: 'DEPARTMENT', level: 'MICRO', parent: 'diagnostics' },
  { key: 'neurophysiology', name: 'Neurophysiology', kind: 'CLINIC', level: 'MICRO', parent: 'diagnostics' },
  {
    key: 'antimicrobial-team',
    name: 'Antimicrobial team',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'diagnostics',
  },

  // Easter Hill: Community and therapies.
  {
    key: 'community',
    name: 'Community and therapies',
    kind: 'DIVISION',
    level: 'MESO',
    parent: 'easter-hill',
  },
  {
    key: 'inpatient-therapies',
    name: 'Inpatient therapies',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'community',
  },
  {
    key: 'nursing-harbour',
    name: 'Community nursing, Harbour',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'community',
  },
  { key: 'nursing-hill', name: 'Community nursing, Hill', kind: 'TEAM', level: 'MICRO', parent: 'community' },
  {
    key: 'speech-language',
    name: 'Speech and language therapy',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'community',
  },
  { key: 'dietetics', name: 'Dietetics', kind: 'TEAM', level: 'MICRO', parent: 'community' },
  { key: 'frailty-home', name: 'Frailty at home', kind: 'TEAM', level: 'MICRO', parent: 'community' },
  {
    key: 'beech-ward',
    name: 'Beech Ward, intermediate care',
    kind: 'WARD',
    level: 'MICRO',
    parent: 'community',
  },

  // Easter Hill: Women and children. Maternity is a service of its own between division and ward.
  {
    key: 'women-children',
    name: 'Women and children',
    kind: 'DIVISION',
    level: 'MESO',
    parent: 'easter-hill',
  },
  { key: 'maternity', name: 'Maternity', kind: 'SERVICE', level: 'MESO', parent: 'women-children' },
  { key: 'antenatal-clinic', name: 'Antenatal clinic', kind: 'CLINIC', level: 'MICRO', parent: 'maternity' },
  { key: 'labour-ward', name: 'Labour ward', kind: 'WARD', level: 'MICRO', parent: 'maternity' },
  { key: 'postnatal-ward', name: 'Postnatal ward', kind: 'WARD', level: 'MICRO', parent: 'maternity' },
  { key: 'neonatal-unit', name: 'Neonatal unit', kind: 'WARD', level: 'MICRO', parent: 'women-children' },
  {
    key: 'puffin-ward',
    name: 'Puffin Ward, children',
    kind: 'WARD',
    level: 'MICRO',
    parent: 'women-children',
  },
  {
    key: 'childrens-outpatients',
    name: 'Children’s outpatients',
    kind: 'CLINIC',
    level: 'MICRO',
    parent: 'women-children',
  },

  // Easter Hill: Mental health.
  { key: 'mental-health', name: 'Mental health', kind: 'DIVISION', level: 'MESO', parent: 'easter-hill' },
  { key: 'juniper-ward', name: 'Juniper Ward', kind: 'WARD', level: 'MICRO', parent: 'mental-health' },
  { key: 'rowan-ward', name: 'Rowan Ward', kind: 'WARD', level: 'MICRO', parent: 'mental-health' },
  {
    key: 'central-team',
    name: 'Mental health team, Central',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'mental-health',
  },
  {
    key: 'young-people',
    name: 'Children and young people’s team',
    kind: 'TEAM',
    level: 'MICRO',
    parent: 'mental-health',
  },
  { key: 'memory-clinic', name: 'Memory clinic', kind: 'CLINIC', level: 'MICRO', parent: 'mental-health' },
  { key: 'liaison', name: 'Liaison psychiatry', kind: 'TEAM', level: 'MICRO', parent: 'mental-health' },
];
