import { EntityType, Needs } from '../platform/graphql/permission.js';
import { FacetValue } from '../alignment/portfolio.graphql.js';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../platform/graphql/scalars.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { ProjectStatusEnum } from '../projects/project.graphql.js';
import { enumOf } from '../platform/graphql/enum.js';
import { type ProjectStatus } from '@tributary/domain';

export const IMPORT_STATUSS = ['DRAFT', 'READY', 'RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE'] as const;
export type ImportStatus = (typeof IMPORT_STATUSS)[number];
export const ImportStatusEnum = enumOf('ImportStatus', IMPORT_STATUSS);

export const IMPORT_KINDS = [
  'GOALS',
  'PEOPLE',
  'PROJECTS',
  'PDSA_CYCLES',
  'MEASURES',
  'MEASUREMENTS',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const ImportKindEnum = enumOf('ImportKind', IMPORT_KINDS);

export const DATE_STYLES = ['DMY', 'MDY', 'ISO_ONLY', 'UNKNOWN', 'MIXED'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];
export const DateStyleEnum = enumOf('DateStyle', DATE_STYLES);

@ObjectType()
@EntityType('import.run')
export class ImportColumn {
  @Field(() => Int)
  index: number;

  @Field(() => String)
  heading: string;

  @Field(() => String, { nullable: true })
  field: string | null;

  @Field(() => Boolean)
  sure: boolean;
}

@ObjectType()
@EntityType('import.run')
export class ImportField {
  @Field(() => String)
  name: string;

  @Field(() => String)
  label: string;

  @Field(() => Boolean)
  required: boolean;
}

@ObjectType()
@EntityType('import.run')
export class ImportFile {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => ImportKindEnum, { nullable: true })
  kind: ImportKind | null;

  @Field(() => Boolean, { description: 'False for kinds that are recognised but not taken yet.' })
  taken: boolean;

  @Field(() => Int)
  rows: number;

  @Field(() => String)
  encoding: string;

  @Field(() => String)
  separator: string;

  @Field(() => DateStyleEnum, { nullable: true })
  dateStyle: DateStyle | null;

  @Field(() => String, { nullable: true })
  dateEvidence: string | null;

  @Field(() => [ImportColumn])
  @Needs('import.run')
  columns: readonly ImportColumn[];

  @Field(() => [[String]], { description: 'The first rows as they stand in the file.' })
  sample: readonly (readonly string[])[];

  @Field(() => [ImportField], { description: 'Fields a column of this file can be matched to.' })
  @Needs('import.run')
  fields: readonly ImportField[];

  @Field(() => String, { nullable: true })
  problem: string | null;
}

@ObjectType()
@EntityType('import.run')
export class ImportSummaryKind {
  @Field(() => ImportKindEnum)
  kind: ImportKind;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  same: number;

  @Field(() => Int)
  held: number;
}

@ObjectType()
@EntityType('import.run')
export class ImportSummary {
  @Field(() => [ImportSummaryKind])
  @Needs('import.run')
  kinds: readonly ImportSummaryKind[];

  @Field(() => Int)
  ready: number;

  @Field(() => Int)
  held: number;

  @Field(() => Int)
  total: number;
}

@ObjectType()
@EntityType('import.run')
export class ImportOption {
  @Field(() => String)
  value: string;

  @Field(() => String)
  label: string;
}

@ObjectType()
@EntityType('import.run')
export class ImportQuestion {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => ID, { nullable: true })
  fileId: string | null;

  @Field(() => String, { nullable: true })
  column: string | null;

  @Field(() => [ImportOption])
  @Needs('import.run')
  options: readonly ImportOption[];
}

@ObjectType()
@EntityType('import.run')
export class ImportWord {
  @Field(() => String)
  word: string;

  @Field(() => String)
  readAs: string;

  @Field(() => Int)
  rows: number;
}

@ObjectType()
@EntityType('import.run')
export class Import {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ImportStatusEnum)
  status: ImportStatus;

  @Field(() => String)
  organisationName: string;

  @Field(() => Instant)
  createdAt: Date;

  @Field(() => String, { nullable: true })
  createdBy: string | null;

  @Field(() => [ImportFile])
  @Needs('import.run')
  files: readonly ImportFile[];

  @Field(() => Int, { description: 'Rows read so far and rows in all, while it reads or runs.' })
  progressDone: number;

  @Field(() => Int)
  progressTotal: number;

  @Field(() => ImportSummary, { description: 'What the rows would do, or did.', nullable: true })
  @Needs('import.run')
  summary: ImportSummary | null;

  @Field(() => [ImportQuestion], {
    description: 'What stops it: a column without a date order, a file nobody knows.',
  })
  @Needs('import.run')
  questions: readonly ImportQuestion[];

  @Field(() => [FacetValue])
  @Needs('organisation.read')
  problemKinds: readonly FacetValue[];

  @Field(() => [String], {
    description: 'What it would make: units, people and goals the organisation does not have yet.',
  })
  newUnits: readonly string[];

  @Field(() => Int)
  newPeople: number;

  @Field(() => [String])
  newGoals: readonly string[];

  @Field(() => [ImportWord])
  @Needs('import.run')
  statusWords: readonly ImportWord[];

  @Field(() => String, { nullable: true })
  failure: string | null;

  @Field(() => Instant, { nullable: true })
  finishedAt: Date | null;

  @Field(() => [String])
  allowedActions: readonly string[];
}

@ObjectType()
@EntityType('import.run')
export class ImportProblem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fileName: string;

  @Field(() => Int)
  row: number;

  @Field(() => String, { nullable: true })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  severity: string;

  @Field(() => String, { description: 'The cell as it stands, never a patient identifier.', nullable: true })
  value: string | null;

  @Field(() => String, { nullable: true })
  suggestionLabel: string | null;

  @Field(() => String, { nullable: true })
  suggestionValue: string | null;
}

@InputType()
export class CreateImportInput {
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => String, { nullable: true })
  organisationName?: string | null;
}

@InputType()
export class ArrangeColumnInput {
  @Field(() => Int)
  index: number;

  @Field(() => String, { nullable: true })
  field?: string | null;
}

@InputType()
export class ArrangeFileInput {
  @Field(() => ID)
  id: string;

  @Field(() => ImportKindEnum, { nullable: true })
  kind?: ImportKind | null;

  @Field(() => Boolean, { nullable: true })
  remove?: boolean | null;

  @Field(() => DateStyleEnum, { nullable: true })
  dates?: DateStyle | null;

  @Field(() => [ArrangeColumnInput], { nullable: true })
  columns?: readonly ArrangeColumnInput[] | null;
}

@InputType({ description: "Reads one word as another in every row: a status, a goal's name, a person." })
export class ReplacementInput {
  @Field(() => String)
  field: string;

  @Field(() => String)
  from: string;

  @Field(() => String)
  to: string;
}

@InputType()
export class ArrangeImportInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [ArrangeFileInput], { nullable: true })
  files?: readonly ArrangeFileInput[] | null;

  @Field(() => ProjectStatusEnum, { nullable: true })
  statusWithoutColumn?: ProjectStatus | null;

  @Field(() => [ReplacementInput], { nullable: true })
  replacements?: readonly ReplacementInput[] | null;
}

@InputType()
export class RunImportInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class ImportPayload {
  @Field(() => Import, { nullable: true })
  import: Import | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}
