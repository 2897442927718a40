/** The kinds of file that are recognised. Measures and measurements are named but not taken yet. */
export const IMPORT_KINDS = [
  'goals',
  'people',
  'projects',
  'pdsa-cycles',
  'measures',
  'measurements',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const TAKEN_KINDS = ['goals', 'people', 'projects', 'pdsa-cycles'] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];
export const isTaken = (kind: ImportKind): kind is TakenKind =>
  (TAKEN_KINDS as readonly ImportKind[]).includes(kind);

export const importKindWord = (kind: ImportKind): string =>
  ({
    goals: 'Goals',
    people: 'People',
    projects: 'Projects',
    'pdsa-cycles': 'PDSA cycles',
    measures: 'Measures',
    measurements: 'Measurements',
  })[kind];

/** What the cells of a column look like when the column is what its heading says. */
export type CellForm = 'text' | 'name' | 'email' | 'date' | 'number' | 'goal' | 'status';

export interface FieldDefinition<Field extends string = string> {
  readonly field: Field;
  /** As the page names it. */
  readonly label: string;
  /** Without it no row can go in. */
  readonly required: boolean;
  /** Its lack is worth a sentence, once for the whole file. */
  readonly useful?: boolean;
  readonly form: CellForm;
  /** How much the heading says about the kind of file: 0.5 stands in any table, 3 in no other. */
  readonly weight: number;
  /** Headings that mean it, the likeliest first. */
  readonly headings: readonly string[];
  /** Headings that may mean it, if nothing fits better. */
  readonly weaker?: readonly string[];
}

const list = (text: string): readonly string[] => text.split('|');

export const PROJECT_FIELDS = [
  { field: 'ref', label: 'Project ID', required: false, form: 'text', weight: 0.5,
    headings: list('project id|project ref|project reference|project number|project no|project code|ref|reference|reference number|ref no|ref number|id|code|registration number|registration no|registration id|register number|qi number|qi ref|qi id|qip number|qip id|qip ref|qi project id|qi project number|project identifier|identifier|unique id|unique identifier|uid|record id|record number|idea id|item id|initiative id|improvement id|project reference number|project registration number|number|no|key|pid|serial number|s no|sr no|sl no|row id|audit number|proposal id|submission id|opportunity id') },
  { field: 'title', label: 'Project title', required: true, form: 'text', weight: 0.5,
    headings: list('project title|project name|name of project|title of project|title|project|project short title|short title|working title|improvement title|improvement project|improvement project title|initiative|initiative name|initiative title|improvement name|improvement|qi project|qi project title|qip title|qip name|qip|opportunity for improvement|idea title|idea name|activity title|work title|project topic|quality improvement project|name of initiative|what is your project called|title of improvement|title of quality improvement project|project title short|project heading|name'),
    weaker: list('topic|subject|study title|audit title|idea|activity|workstream|headline|event title') },
  { field: 'aim', label: 'Aim', required: false, useful: true, form: 'text', weight: 2,
    headings: list('aim statement|aim|project aim|smart aim|aim of project|aim of the project|aims|global aim|specific aim|improvement aim|project aims|aims and objectives|aims objectives|aim and objectives|project aim and objectives|smart aim statement|project objective|project objectives|goal statement|smart goal|what are we trying to accomplish|what are you trying to accomplish|what are you trying to achieve|what are we trying to achieve|aim result|aim or result|aim and result|project goal|intended outcome|target condition|desired outcome|aim summary|overall aim|primary aim'),
    weaker: list('objective|objectives|target|outcome aim') },
  { field: 'problem', label: 'Problem', required: false, form: 'text', weight: 2,
    headings: list('problem|problem statement|problem description|description of problem|problem to be solved|what is the problem|what problem are you trying to solve|issue|issues|issue description|current state|current situation|current condition|background|background problem|background and problem|problem background|problem or opportunity|opportunity|opportunity statement|quality gap|gap|pain point|what is the issue|baseline problem|reason for action|concern') },
  { field: 'summary', label: 'Summary', required: false, form: 'text', weight: 1,
    headings: list('summary|description|project description|project summary|brief description|short description|brief summary|overview|project overview|abstract|synopsis|outline|project outline|one line|in one sentence|one sentence|detail|details|project details|what is the project about|scope|elevator pitch|description of project') },
  { field: 'rationale', label: 'Rationale', required: false, form: 'text', weight: 1,
    headings: list('rationale|project rationale|justification|case for change|why|why is this important|why does it matter|why now|why are we doing this|business case|evidence|need for change|significance') },
  { field: 'unit', label: 'Ward or department', required: false, useful: true, form: 'text', weight: 1,
    headings: list('ward department|ward dept|ward unit|ward team|ward area|ward clinic|ward|department|dept|unit|department service|department ward|department name|clinical area|service|service area|service line|team service|service team|area|clinic|team name|specialty|speciality|speciality department|specialty department|department specialty|location|where|work area|workplace|department unit|unit department|ward or department|ward or team|home unit|lead department|lead team|cost centre name|microsystem|gp practice|practice|practice name|ward name|service name|unit name|area department|department area|locality|clinical unit|clinical service|clinical department|clinical specialty|where is the project taking place|directorate|division|care group|clinical group|business unit|directorate department|division department|division directorate'),
    weaker: list('team|group|setting') },
  { field: 'hospital', label: 'Hospital or site', required: false, form: 'text', weight: 1,
    headings: list('hospital|site|hospital site|hospital name|site name|trust|organisation|organization|facility|facility name|campus|provider|health service|hospital group|health board|entity|institution|hospital facility|hospital trust|trust name|organisation name|organization name|site hospital|site location|lhd|local health district|nhs trust|employing organisation|parent organisation'),
    weaker: list('division|directorate|care group|clinical group|business unit|region|locality|location') },
  { field: 'setting', label: 'Setting', required: false, form: 'text', weight: 1,
    headings: list('setting|care setting|clinical setting|setting of care|project setting|sector|type of setting|care environment'),
    weaker: list('specialty|speciality|service line|clinical area') },
  { field: 'leadName', label: 'Project lead', required: false, useful: true, form: 'name', weight: 2,
    headings: list('project lead|project lead name|lead|project leader|project leader name|lead name|name of lead|name of project lead|team lead|team leader|owner|project owner|owner name|project manager|responsible|responsible person|person responsible|responsible lead|lead person|lead clinician|clinical lead|improvement lead|qi lead|qi project lead|qip lead|principal investigator|lead investigator|project contact|lead contact|main contact|contact|contact name|contact person|assignee|assigned to|accountable person|primary lead|project champion|lead improver|leader|pi|who is leading|who is leading the project|led by|lead author|lead auditor|project lead and role'),
    weaker: list('submitted by|created by|originator|author|authors|champion|submitter|requestor|requester|registered by|name|staff name|who|lead nurse|lead doctor') },
  { field: 'leadEmail', label: 'Lead email', required: false, form: 'email', weight: 1.5,
    headings: list('lead email|project lead email|lead email address|email|email address|leader email|project leader email|owner email|project owner email|contact email|contact email address|team lead email|email of lead|manager email|project manager email|work email|nhs email|contact detail|contact details|responsible email|assignee email'),
    weaker: list('lead|project lead|project leader|owner|project owner|contact|main contact|project contact|responsible|submitted by|created by|author email') },
  { field: 'deputyName', label: 'Deputy', required: false, form: 'name', weight: 2,
    headings: list('deputy|deputy lead|co lead|colead|second lead|deputy project lead|joint lead|co leader|co project lead|assistant lead|backup lead|alternate lead|secondary lead|deputy leader|second contact|secondary contact|project co lead') },
  { field: 'sponsorName', label: 'Sponsor', required: false, form: 'name', weight: 2,
    headings: list('executive sponsor|sponsor|project sponsor|exec sponsor|sponsor name|executive sponsor name|senior sponsor|executive lead|exec lead|sro|senior responsible owner|senior responsible officer|director sponsor|accountable executive|executive|executive champion|senior lead|clinical sponsor|sponsoring director|sponsoring consultant|consultant sponsor|executive director') ,
    weaker: list('supervisor|supervising consultant|project supervisor|consultant|consultant supervisor|faculty sponsor|faculty mentor') },
  { field: 'coachName', label: 'QI coach', required: false, form: 'name', weight: 2,
    headings: list('qi coach|coach|coach name|improvement coach|improvement advisor|improvement adviser|qi advisor|qi adviser|mentor|qi mentor|qi facilitator|facilitator|qi support|qi partner|project coach|quality coach|improvement partner|improvement facilitator|qi specialist|quality improvement coach|quality improvement advisor|quality improvement adviser|supported by|qi team support|qi team contact|improvement support|coach assigned') },
  { field: 'members', label: 'Team members', required: false, form: 'name', weight: 1.5,
    headings: list('team members|members|member|project team|project team members|team member names|core team|collaborators|participants|project members|others involved|other team members|staff involved|people involved|who is involved|contributors|improvement team|team member|additional team members|co authors|other members|qi team members'),
    weaker: list('team') },
  { field: 'status', label: 'Status', required: false, useful: true, form: 'status', weight: 2,
    headings: list('status|project status|current status|stage|project stage|phase|project phase|current stage|current phase|lifecycle stage|life cycle stage|state|project state|workflow state|workflow stage|workflow status|pdsa stage|stage of project|status of project|project status now|journey stage|stage of improvement|completion status|status stage|overall status'),
    weaker: list('progress|project progress') },
  { field: 'startedOn', label: 'Start date', required: false, form: 'date', weight: 0.5,
    headings: list('start date|date started|started|started on|project start date|start|date start|project start|project started|commenced|commencement date|date commenced|start on|begin date|date begun|start date of project|actual start date|kick off date|kick off|launch date|date of start|commencement|date opened|opened|opened on|open date'),
    weaker: list('registered|date registered|registration date|registered on|created|created on|date created|created date|date submitted|submitted on|submission date|date added|date logged|date entered|date approved|approval date|planned start date|date of registration|proposed start date|date received|timestamp|date') },
  { field: 'endedOn', label: 'End date', required: false, form: 'date', weight: 0.5,
    headings: list('end date|date ended|ended|ended on|completion date|date completed|completed on|completed date|completed|closed on|date closed|closed date|closed|finish date|finished|finished on|date finished|end|actual end date|actual completion date|closure date|project end date|project end|project completion date|date of completion|date of closure|actual finish date|close date|finish|resolved date|resolution date') },
  { field: 'updatedOn', label: 'Last updated', required: false, form: 'date', weight: 1,
    headings: list('last updated|last update|date last updated|updated|updated on|last updated on|last modified|modified|modified on|modified date|last modified date|date modified|last activity|last activity date|date of last update|date updated|update date|date of last activity|last edited|last change|last changed|last update date|most recent update|date of last review|last reviewed|last review date|last contact|last contact date') },
  { field: 'aimBy', label: 'Aim date', required: false, form: 'date', weight: 1,
    headings: list('aim date|aim by|target date|target completion date|due date|due|deadline|by when|expected end date|expected completion date|planned end date|target end date|planned completion date|anticipated completion date|anticipated end date|forecast end date|aim end date|estimated completion date|estimated end date|expected finish date|proposed end date|projected end date|projected completion date|completion target|target finish date|complete by|to be completed by|aim due date|intended end date|planned finish date|goal date') },
  { field: 'score', label: 'Progress score', required: false, form: 'number', weight: 2,
    headings: list('progress score|project progress score|ihi score|ihi progress score|score|project score|life qi score|lifeqi score|life qi progress score|progress scale|project progress scale|assessment score|assessment scale|ihi assessment scale|progress rating|current score|progress score out of 5|project assessment score|progress scores'),
    weaker: list('progress|project progress|rating|maturity') },
  { field: 'goal', label: 'Goal it serves', required: false, useful: true, form: 'goal', weight: 2,
    headings: list('strategic objective|strategic goal|strategic priority|strategic aim|true north|true north goal|true north objective|true north pillar|true north priority|true north alignment|breakthrough objective|goal|goals|linked goal|linked objective|linked goals|aligned goal|aligned goals|aligned to|aligned objective|alignment|alignment to strategy|strategic alignment|links to strategic objective|link to strategy|strategy link|board goal|board objective|organisational goal|organisational priority|organisational objective|organizational goal|organizational priority|corporate priority|corporate objective|corporate goal|trust objective|trust priority|trust goal|trust strategic objective|hospital goal|hospital priority|quality priority|quality goal|quality account priority|strategic theme|strategic pillar|pillar|annual objective|annual goal|annual priority|improvement priority|key priority|priority|priorities|which goal does it serve|strategic driver|strategic link|which strategic objective|driver metric|goal it serves|supports goal|contributes to|strategic initiative|system goal|domain'),
    weaker: list('objective|objectives|theme|programme|priority area|target area') },
  { field: 'purpose', label: 'Reason for project', required: false, form: 'text', weight: 1.5,
    headings: list('reason for project|purpose|purpose of project|project purpose|type of project|project type|reason|reason for doing project|reason for choosing project|origin|origin of project|project origin|source of project|project source|project driver|driver for project|driver of project|initiated by|prompted by|what prompted the project|why was the project started|trigger|project trigger|reason for the project|requirement|educational requirement|project category|category of project|project classification|classification|source of idea|idea source|reason for undertaking'),
    weaker: list('type|category|driver') },
  { field: 'visibility', label: 'Who may see it', required: false, form: 'text', weight: 1,
    headings: list('visibility|confidential|confidentiality|is it confidential|sharing|share|privacy|access|access level|open or confidential|restricted|restricted access|public|sharing level|share level|visible to|private|project visibility|can it be shared|who may see it|is this project public') },
  { field: 'effortDays', label: 'Effort in days', required: false, form: 'number', weight: 1.5,
    headings: list('effort days|effort|effort in days|days of effort|wte days|effort wte days|person days|staff days|estimated effort|estimated effort days|total effort|total effort days|total days|fte days|working days|effort person days|days spent|time commitment days|resource days') },
] as const satisfies readonly FieldDefinition[]; // prettier-ignore
export type ProjectField = (typeof PROJECT_FIELDS)[number]['field'];

export const GOAL_FIELDS = [
  { field: 'code', label: 'Code', required: false, form: 'text', weight: 0.5,
    headings: list('code|goal code|id|goal id|goal no|goal number|goal ref|ref|reference|number|no|objective id|objective code|objective number|key|identifier|objective ref|priority id|priority no') },
  { field: 'title', label: 'Goal', required: true, form: 'text', weight: 1.5,
    headings: list('goal|goal title|goal name|goal statement|goal description|strategic goal|strategic objective|strategic priority|objective|objective title|objective name|true north goal|true north|breakthrough objective|corporate objective|trust objective|quality priority|title|name|statement|ambition|priority|strategic aim|goal text'),
    weaker: list('description|aim|theme|what') },
  { field: 'kind', label: 'Level', required: false, form: 'text', weight: 1.5,
    headings: list('level|goal level|kind|goal kind|goal type|type of goal|tier|objective type|objective level|horizon|time horizon|hierarchy level|goal category|layer|type|category') },
  { field: 'parent', label: 'Goal above', required: false, form: 'text', weight: 3,
    headings: list('parent|parent goal|parent code|parent id|parent goal code|parent goal id|parent objective|parent ref|goal above|supports|supports goal|contributes to|belongs to|rolls up to|roll up to|sits under|beneath|under|higher goal|cascades from|cascaded from|linked to|parent no|parent number|parent priority|parent theme|parent pillar|aligned to|feeds into|part of') },
  { field: 'weight', label: 'Priority weight', required: false, form: 'number', weight: 3,
    headings: list('priority weight|weight|weighting|goal weight|relative weight|priority weighting|weight percent|weight percentage|importance|relative importance|percentage weight|percent weight'),
    weaker: list('share|proportion|percent') },
  { field: 'patientLine', label: 'What it means for patients', required: false, form: 'text', weight: 3,
    headings: list('patient line|what it means for patients|what this means for patients|patient statement|for patients|plain language|plain english|patient facing statement|in patients words|patient meaning|patient promise|patient version|what does this mean for patients') },
  { field: 'owner', label: 'Owner', required: false, form: 'name', weight: 1,
    headings: list('owner|goal owner|executive owner|owner name|lead|executive lead|exec lead|sponsor|executive sponsor|exec sponsor|responsible|responsible executive|accountable|accountable executive|accountable director|goal lead|sro|lead director|responsible director|executive|director|objective owner') },
  { field: 'startsOn', label: 'Starts', required: false, form: 'date', weight: 0.5,
    headings: list('starts on|starts|start date|start|from|valid from|effective from|begins|date from|begin date') },
  { field: 'endsOn', label: 'Ends', required: false, form: 'date', weight: 0.5,
    headings: list('ends on|ends|end date|end|to|until|valid to|target date|due date|due|by when|deadline|effective to|date to|completion date|achieve by|deliver by|by') },
] as const satisfies readonly FieldDefinition[]; // prettier-ignore
export type GoalField = (typeof GOAL_FIELDS)[number]['field'];

export const PERSON_FIELDS = [
  { field: 'name', label: 'Name', required: true, form: 'name', weight: 0.5,
    headings: list('name|full name|person|person name|staff name|staff member|name of staff member|display name|employee|employee name|member|user|user name|improver|improver name|contact|contact name|participant|participant name|learner|delegate|delegate name|attendee|name of person|colleague') },
  { field: 'firstName', label: 'First name', required: false, form: 'text', weight: 2,
    headings: list('first name|firstname|forename|forenames|given name|given names|christian name|preferred name|known as|preferred first name') },
  { field: 'lastName', label: 'Last name', required: false, form: 'text', weight: 2,
    headings: list('last name|lastname|surname|family name|second name') },
  { field: 'email', label: 'Email', required: false, useful: true, form: 'email', weight: 2,
    headings: list('email|email address|work email|work email address|nhs email|nhs mail|mail|user email|login|staff email|contact email|primary email|e mail address|upn|username|user principal name') },
  { field: 'jobRole', label: 'Job role', required: false, form: 'text', weight: 1.5,
    headings: list('job role|role|job title|position|profession|post|post title|occupation|designation|staff group|job|job description|professional group|position title|staff type|discipline|job family'),
    weaker: list('title|grade|band') },
  { field: 'unit', label: 'Ward or department', required: false, form: 'text', weight: 0.5,
    headings: list('department|dept|ward|unit|ward department|team|service|base|base ward|home unit|area|clinical area|location|directorate|division|work area|workplace|hospital|site|specialty|speciality|organisation|organization|cost centre name') },
  { field: 'leftOn', label: 'Left on', required: false, form: 'date', weight: 2.5,
    headings: list('left on|left|date left|leaving date|leave date|date of leaving|leaver date|date of leaving organisation|last working day|last day|last day of work|termination date|employment end date|left date|end date|date ended|left organisation|left trust on|end of employment|inactive since|deactivated on') },
  { field: 'leavesOn', label: 'Leaves or rotates on', required: false, form: 'date', weight: 2.5,
    headings: list('leaves on|leaves or rotates on|rotation date|rotation end|rotation end date|next rotation|next rotation date|rotates on|contract end|contract end date|expected leaving date|expected leave date|due to leave|end of placement|placement end|placement end date|changeover date|rotation|end of rotation|planned leaving date|leaving on|fixed term end date|post end date') },
  { field: 'trainedOn', label: 'QI training completed', required: false, form: 'date', weight: 2.5,
    headings: list('qi training completed|qi training date|trained on|training date|qi trained|qi trained on|training completed|training completed on|date trained|date of training|qi training|qi training completed on|date of qi training|qsir training date|qsir|course completed|course date|course completion date|qi course date|qi course completed|training completion date|bronze completed|silver completed|gold completed|qi training completion date|completed training on|certification date') },
] as const satisfies readonly FieldDefinition[]; // prettier-ignore
export type PersonField = (typeof PERSON_FIELDS)[number]['field'];

export const CYCLE_ROW_FIELDS = [
  { field: 'project', label: 'Project', required: true, form: 'text', weight: 0.5, headings: list('project id|project|project ref|project title|project name|project reference|project code') },
  { field: 'cycle', label: 'Cycle', required: false, form: 'text', weight: 2.5, headings: list('cycle|cycle no|cycle number|pdsa|pdsa cycle|pdsa no|pdsa number|pdsa cycle number|pdsa id|cycle id|pdsa title|cycle title|cycle name|test number|test no|ramp') },
  { field: 'change', label: 'Change tested', required: true, form: 'text', weight: 2.5, headings: list('change tested|change|test of change|change idea|change to test|what was tested|what change|plan|change idea tested|intervention tested|what did you test|objective of cycle|objective of the cycle|description of change|change description|what are you testing|what will you test') },
  { field: 'scale', label: 'Scale', required: false, form: 'text', weight: 1.5, headings: list('scale|test scale|scale of test|size of test|sample') },
  { field: 'prediction', label: 'Prediction', required: false, useful: true, form: 'text', weight: 3, headings: list('prediction|predictions|what do you predict|hypothesis|expected result|we predict|predicted result|what did you predict') },
  { field: 'startedOn', label: 'Started', required: false, useful: true, form: 'date', weight: 0.5, headings: list('started|start date|started on|date started|date|cycle start|cycle start date|start') },
  { field: 'endedOn', label: 'Ended', required: false, form: 'date', weight: 0.5, headings: list('ended|end date|ended on|date ended|cycle end|cycle end date|end|completed') },
  { field: 'happened', label: 'What happened', required: false, form: 'text', weight: 2, headings: list('what happened|do|observation|observations|do observations|what was done|what did you see|study|findings|what did you learn|learning|results of test|study findings') },
  { field: 'comparison', label: 'Compared with prediction', required: false, form: 'text', weight: 3, headings: list('compared with prediction|comparison with prediction|result against prediction|as predicted|prediction met|was the prediction correct|compare with prediction') },
  { field: 'decision', label: 'Decision', required: false, useful: true, form: 'text', weight: 2.5, headings: list('decision|act|adopt adapt abandon|act decision|adapt adopt abandon|what next|next step|next steps|outcome of cycle|adopt adapt or abandon|next cycle') },
] as const satisfies readonly FieldDefinition[]; // prettier-ignore
export type CycleRowField = (typeof CYCLE_ROW_FIELDS)[number]['field'];

const MEASURE_FIELDS = [
  { field: 'project', label: 'Project', required: false, form: 'text', weight: 0.5, headings: list('project id|project|project ref|project title|project name|project reference|project code') },
  { field: 'measure', label: 'Measure', required: true, form: 'text', weight: 1.5, headings: list('measure|measure name|name of measure|measure title|indicator|indicator name|metric|metric name|kpi|outcome measure') },
  { field: 'family', label: 'Family', required: false, form: 'text', weight: 2.5, headings: list('family|measure type|type of measure|measure family|family of measures|indicator type|measure category|outcome process balancing') },
  { field: 'kind', label: 'Kind', required: false, form: 'text', weight: 1.5, headings: list('kind|data type|type of data|measure kind|chart type|chart|data kind|type') },
  { field: 'direction', label: 'Better when', required: false, form: 'text', weight: 3, headings: list('better when|direction|desired direction|direction of good|direction of improvement|improvement direction|polarity|good is|higher or lower is better|better') },
  { field: 'target', label: 'Target', required: false, form: 'text', weight: 1, headings: list('target|target value|goal value|measure target|goal') },
  { field: 'definition', label: 'Operational definition', required: false, form: 'text', weight: 2.5, headings: list('operational definition|definition|measure definition|measure description|how measured|how is it measured|numerator definition|denominator definition|inclusion|exclusion') },
  { field: 'frequency', label: 'Frequency', required: false, form: 'text', weight: 1.5, headings: list('frequency|measurement frequency|collection frequency|reporting frequency|how often|data frequency') },
  { field: 'unitOfMeasure', label: 'Unit of measure', required: false, form: 'text', weight: 1.5, headings: list('unit of measure|measurement unit|units|unit of measurement') },
  { field: 'baseline', label: 'Baseline', required: false, form: 'text', weight: 1, headings: list('baseline|baseline value|baseline period|starting value') },
] as const satisfies readonly FieldDefinition[]; // prettier-ignore

const MEASUREMENT_FIELDS = [
  { field: 'project', label: 'Project', required: false, form: 'text', weight: 0.5, headings: list('project id|project|project ref|project title|project name|project reference|project code') },
  { field: 'measure', label: 'Measure', required: true, form: 'text', weight: 1.5, headings: list('measure|measure name|measure title|indicator|indicator name|metric|metric name|measure id|kpi') },
  { field: 'period', label: 'Period', required: true, form: 'date', weight: 1.5, headings: list('period|reporting period|month|week|week commencing|date|data date|period start|period end|month ending|week ending|date of measurement|measurement date|quarter|x') },
  { field: 'numerator', label: 'Numerator', required: false, form: 'number', weight: 3, headings: list('numerator|num|n numerator|events|numerator value|number of events|cases') },
  { field: 'denominator', label: 'Denominator', required: false, form: 'number', weight: 3, headings: list('denominator|den|denom|denominator value|bed days|population|opportunities|area of opportunity|sample size') },
  { field: 'value', label: 'Value', required: false, form: 'number', weight: 2, headings: list('value|data value|measure value|measurement|result|data point|datapoint|percentage|percent|rate|count|reading|y') },
] as const satisfies readonly FieldDefinition[]; // prettier-ignore

/** Every field that a column of that kind of file can be given. */
export const FIELDS: Readonly<Record<ImportKind, readonly FieldDefinition[]>> = {
  goals: GOAL_FIELDS,
  people: PERSON_FIELDS,
  projects: PROJECT_FIELDS,
  'pdsa-cycles': CYCLE_ROW_FIELDS,
  measures: MEASURE_FIELDS,
  measurements: MEASUREMENT_FIELDS,
};

export const fieldLabel = (kind: ImportKind, field: string): string =>
  FIELDS[kind].find((definition) => definition.field === field)?.label ?? field;

const has =
  <Field extends string>(fields: readonly FieldDefinition<Field>[]) =>
  (field: string): field is Field =>
    fields.some((definition) => definition.field === field);

export const isProjectField = has<ProjectField>(PROJECT_FIELDS);
export const isGoalField = has<GoalField>(GOAL_FIELDS);
export const isPersonField = has<PersonField>(PERSON_FIELDS);
export const isCycleRowField = has<CycleRowField>(CYCLE_ROW_FIELDS);
