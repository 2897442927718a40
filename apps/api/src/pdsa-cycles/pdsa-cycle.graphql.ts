import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  CARRIED_OUT,
  CYCLE_DATA_KINDS,
  CYCLE_DECISIONS,
  CYCLE_PURPOSES,
  CYCLE_SCALES,
  CYCLE_STAGES,
  EXPECTED_DIRECTIONS,
  RESULT_DIRECTIONS,
  SCALE_COUNTS,
  VERDICTS,
  type CarriedOut,
  type CycleDataKind,
  type CycleDecision,
  type CyclePurpose,
  type CycleScale,
  type CycleStage,
  type ExpectedDirection,
  type Origin,
  type ResultDirection,
  type ScaleCount,
  type Verdict,
} from '@tributary/domain';
import { enumOf } from '../platform/graphql/enum.js';
import { OriginEnum } from '../platform/graphql/origin.graphql.js';
import { EntityType, Needs } from '../platform/graphql/permission.js';
import { Problem } from '../platform/graphql/problem.graphql.js';
import { Day, Instant } from '../platform/graphql/scalars.js';
import { ProjectLabel } from '../projects/project.graphql.js';

export const CycleStageEnum = enumOf('CycleStage', CYCLE_STAGES);

export const CyclePurposeEnum = enumOf('CyclePurpose', CYCLE_PURPOSES);

export const CycleScaleEnum = enumOf('CycleScale', CYCLE_SCALES);

export const ScaleCountEnum = enumOf('ScaleCount', SCALE_COUNTS);

export const ExpectedDirectionEnum = enumOf('ExpectedDirection', EXPECTED_DIRECTIONS);

export const VerdictEnum = enumOf('Verdict', VERDICTS);

export const ResultDirectionEnum = enumOf('ResultDirection', RESULT_DIRECTIONS);

export const CarriedOutEnum = enumOf('CarriedOut', CARRIED_OUT);

export const CycleDecisionEnum = enumOf('CycleDecision', CYCLE_DECISIONS);

export const CycleDataKindEnum = enumOf('CycleDataKind', CYCLE_DATA_KINDS);

@ObjectType()
@EntityType('cycle.read')
export class PredictionVersion {
  @Field(() => Int)
  number: number;

  @Field(() => String, { nullable: true })
  question: string | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => ExpectedDirectionEnum, { nullable: true })
  direction: ExpectedDirection | null;

  @Field(() => String, { nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true })
  to: string | null;

  @Field(() => Boolean)
  late: boolean;

  @Field(() => Instant)
  writtenAt: Date;
}

@ObjectType()
@EntityType('cycle.read')
export class Prediction {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  question: string | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => ExpectedDirectionEnum, { nullable: true })
  direction: ExpectedDirection | null;

  @Field(() => String, { nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true })
  to: string | null;

  @Field(() => Boolean, { description: 'Written or changed after Do began.' })
  late: boolean;

  @Field(() => String, { nullable: true })
  result: string | null;

  @Field(() => VerdictEnum, { nullable: true })
  verdict: Verdict | null;

  @Field(() => ResultDirectionEnum, { nullable: true })
  resultDirection: ResultDirection | null;

  @Field(() => [PredictionVersion], {
    description: 'What it said since Do began, oldest first, the present last.',
  })
  @Needs('cycle.read')
  versions: readonly PredictionVersion[];
}

@ObjectType()
@EntityType('cycle.read')
export class CycleTask {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  what: string;

  @Field(() => String, {
    description: 'Who does it, in words, when it is nobody of the register.',
    nullable: true,
  })
  who: string | null;

  @Field(() => String, { nullable: true })
  when: string | null;

  @Field(() => String, { nullable: true })
  where: string | null;

  @Field(() => Boolean)
  done: boolean;
}

@ObjectType()
@EntityType('cycle.read')
export class PdsaCycleLabel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;
}

@ObjectType({ description: 'One test of change: Plan, Do, Study, Act.' })
@EntityType('cycle.read')
export class PdsaCycle {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectLabel)
  @Needs('project.read')
  project: ProjectLabel;

  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'A3: the third test on ramp A.' })
  label: string;

  @Field(() => CycleStageEnum)
  stage: CycleStage;

  @Field(() => OriginEnum)
  origin: Origin;

  @Field(() => CyclePurposeEnum, { nullable: true })
  purpose: CyclePurpose | null;

  @Field(() => String, { description: 'What will be tried, in words.', nullable: true })
  changeTested: string | null;

  @Field(() => String, { description: 'What of the last test this one builds on.', nullable: true })
  buildsOn: string | null;

  @Field(() => CycleScaleEnum, { nullable: true })
  scale: CycleScale | null;

  @Field(() => Int, { nullable: true })
  scaleCount: number | null;

  @Field(() => ScaleCountEnum, { nullable: true })
  scaleCountOf: ScaleCount | null;

  @Field(() => String, { nullable: true })
  scaleConditions: string | null;

  @Field(() => Day, { description: 'When Do is meant to begin.', nullable: true })
  startsOn: string | null;

  @Field(() => Day, {
    description: 'When the team looks back: from then on Study waits.',
    nullable: true,
  })
  lookBackOn: string | null;

  @Field(() => Instant, {
    description: 'When Do began; predictions are locked from then on.',
    nullable: true,
  })
  startedAt: Date | null;

  @Field(() => Day, { nullable: true })
  startedOn: string | null;

  @Field(() => Day, { nullable: true })
  endedOn: string | null;

  @Field(() => Day, { nullable: true })
  studiedOn: string | null;

  @Field(() => Day, { nullable: true })
  closedOn: string | null;

  @Field(() => String, { nullable: true })
  howWeWillKnow: string | null;

  @Field(() => String, { nullable: true })
  dataWhat: string | null;

  @Field(() => String, { nullable: true })
  dataWho: string | null;

  @Field(() => String, { nullable: true })
  dataWhen: string | null;

  @Field(() => String, { nullable: true })
  dataWhere: string | null;

  @Field(() => String, { nullable: true })
  dataHow: string | null;

  @Field(() => CycleDataKindEnum, { nullable: true })
  dataKind: CycleDataKind | null;

  @Field(() => CarriedOutEnum, { nullable: true })
  carriedOut: CarriedOut | null;

  @Field(() => String, { nullable: true })
  observations: string | null;

  @Field(() => String, { nullable: true })
  problemsMet: string | null;

  @Field(() => Boolean, { nullable: true })
  dataRecorded: boolean | null;

  @Field(() => String, { description: 'The result beside how it was before.', nullable: true })
  comparedWithBefore: string | null;

  @Field(() => String, { nullable: true })
  learnt: string | null;

  @Field(() => String, { nullable: true })
  surprises: string | null;

  @Field(() => CycleDecisionEnum, { nullable: true })
  decision: CycleDecision | null;

  @Field(() => String, { nullable: true })
  decisionReason: string | null;

  @Field(() => String, { description: 'When adapted: what changes in the next test.', nullable: true })
  nextChange: string | null;

  @Field(() => String, {
    description: 'When adopted: what makes it stick, who owns it, how it is watched.',
    nullable: true,
  })
  adoptionPlan: string | null;

  @Field(() => CycleScaleEnum, { nullable: true })
  nextScale: CycleScale | null;

  @Field(() => [Prediction])
  @Needs('cycle.read')
  predictions: readonly Prediction[];

  @Field(() => [CycleTask])
  @Needs('cycle.read')
  tasks: readonly CycleTask[];

  @Field(() => [PdsaCycleLabel], { description: 'The tests that this one follows; several are a merge.' })
  @Needs('cycle.read')
  previous: readonly PdsaCycleLabel[];

  @Field(() => [PdsaCycleLabel], {
    description: 'The tests that followed from this one; several are a branch.',
  })
  @Needs('cycle.read')
  next: readonly PdsaCycleLabel[];

  @Field(() => [String], {
    description:
      'What an import did not say and the next edit asks for: PREDICTION, SCALE, START, END, RESULT, COMPARISON, DECISION.',
  })
  gaps: readonly string[];

  @Field(() => [String], {
    description:
      'What may be done with it now: cycle.edit, cycle.start, cycle.finish-doing, cycle.finish-study, cycle.decide, cycle.step-back, cycle.discard, comment.write.',
  })
  allowedActions: readonly string[];

  @Field(() => Instant)
  createdAt: Date;

  @Field(() => Instant)
  updatedAt: Date;
}

@InputType()
export class PredictionInput {
  @Field(() => ID, { description: 'Null: a new one.', nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  question?: string | null;

  @Field(() => String, { nullable: true })
  words?: string | null;

  @Field(() => ExpectedDirectionEnum, { nullable: true })
  direction?: ExpectedDirection | null;

  @Field(() => String, { nullable: true })
  from?: string | null;

  @Field(() => String, { nullable: true })
  to?: string | null;

  @Field(() => String, { nullable: true })
  result?: string | null;

  @Field(() => VerdictEnum, { nullable: true })
  verdict?: Verdict | null;

  @Field(() => ResultDirectionEnum, { nullable: true })
  resultDirection?: ResultDirection | null;
}

@InputType()
export class CycleTaskInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String)
  what: string;

  @Field(() => ID, { nullable: true })
  whoId?: string | null;

  @Field(() => String, { nullable: true })
  who?: string | null;

  @Field(() => String, { nullable: true })
  when?: string | null;

  @Field(() => String, { nullable: true })
  where?: string | null;

  @Field(() => Boolean, { nullable: true })
  done?: boolean | null;
}

@InputType({
  description:
    'The four questions of a quick start, and more where somebody wants to. Everything else can follow.',
})
export class PlanCycleInput {
  @Field(() => ID)
  projectId: string;

  @Field(() => ID, { description: 'An idea of the project; or newIdea.', nullable: true })
  changeIdeaId?: string | null;

  @Field(() => String, { nullable: true })
  newIdea?: string | null;

  @Field(() => ID, {
    description: 'Copies what stays the same of this test: purpose, scale, questions, data plan, tasks.',
    nullable: true,
  })
  copyFrom?: string | null;

  @Field(() => [ID], {
    description: 'The tests that this one follows; left out: the one that it copies, if any.',
    nullable: true,
  })
  previousIds?: string[] | null;

  @Field(() => String)
  changeTested: string;

  @Field(() => String, { nullable: true })
  buildsOn?: string | null;

  @Field(() => [PredictionInput], { nullable: true })
  predictions?: PredictionInput[] | null;

  @Field(() => CyclePurposeEnum, { nullable: true })
  purpose?: CyclePurpose | null;

  @Field(() => CycleScaleEnum, { nullable: true })
  scale?: CycleScale | null;

  @Field(() => Int, { nullable: true })
  scaleCount?: number | null;

  @Field(() => ScaleCountEnum, { nullable: true })
  scaleCountOf?: ScaleCount | null;

  @Field(() => String, { nullable: true })
  scaleConditions?: string | null;

  @Field(() => ID, { description: 'Left out: whoever plans it.', nullable: true })
  ownerId?: string | null;

  @Field(() => Day, { nullable: true })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true })
  lookBackOn?: string | null;

  @Field(() => Boolean, {
    description: 'True: Do begins at once and predictions are locked.',
    nullable: true,
  })
  start?: boolean | null;
}

@InputType({
  description: 'Only what is given changes. Lists are given whole: what is left out of them is taken out.',
})
export class SaveCycleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { nullable: true })
  ownerId?: string | null;

  @Field(() => CyclePurposeEnum, { nullable: true })
  purpose?: CyclePurpose | null;

  @Field(() => String, { nullable: true })
  changeTested?: string | null;

  @Field(() => String, { nullable: true })
  buildsOn?: string | null;

  @Field(() => CycleScaleEnum, { nullable: true })
  scale?: CycleScale | null;

  @Field(() => Int, { nullable: true })
  scaleCount?: number | null;

  @Field(() => ScaleCountEnum, { nullable: true })
  scaleCountOf?: ScaleCount | null;

  @Field(() => String, { nullable: true })
  scaleConditions?: string | null;

  @Field(() => Day, { nullable: true })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true })
  lookBackOn?: string | null;

  @Field(() => String, { nullable: true })
  howWeWillKnow?: string | null;

  @Field(() => String, { nullable: true })
  dataWhat?: string | null;

  @Field(() => String, { nullable: true })
  dataWho?: string | null;

  @Field(() => String, { nullable: true })
  dataWhen?: string | null;

  @Field(() => String, { nullable: true })
  dataWhere?: string | null;

  @Field(() => String, { nullable: true })
  dataHow?: string | null;

  @Field(() => CycleDataKindEnum, { nullable: true })
  dataKind?: CycleDataKind | null;

  @Field(() => [PredictionInput], { nullable: true })
  predictions?: PredictionInput[] | null;

  @Field(() => [CycleTaskInput], { nullable: true })
  tasks?: CycleTaskInput[] | null;

  @Field(() => [ID], { nullable: true })
  previousIds?: string[] | null;

  @Field(() => Day, { nullable: true })
  startedOn?: string | null;

  @Field(() => Day, { nullable: true })
  endedOn?: string | null;

  @Field(() => CarriedOutEnum, { nullable: true })
  carriedOut?: CarriedOut | null;

  @Field(() => String, { nullable: true })
  observations?: string | null;

  @Field(() => String, { nullable: true })
  problemsMet?: string | null;

  @Field(() => Boolean, { nullable: true })
  dataRecorded?: boolean | null;

  @Field(() => String, { nullable: true })
  comparedWithBefore?: string | null;

  @Field(() => String, { nullable: true })
  learnt?: string | null;

  @Field(() => String, { nullable: true })
  surprises?: string | null;

  @Field(() => CycleDecisionEnum, { nullable: true })
  decision?: CycleDecision | null;

  @Field(() => String, { nullable: true })
  decisionReason?: string | null;

  @Field(() => String, { nullable: true })
  nextChange?: string | null;

  @Field(() => String, { nullable: true })
  adoptionPlan?: string | null;

  @Field(() => CycleScaleEnum, { nullable: true })
  nextScale?: CycleScale | null;
}

@InputType()
export class MoveCycleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Day, { nullable: true })
  on?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class DecideCycleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CycleDecisionEnum)
  decision: CycleDecision;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => String, { nullable: true })
  nextChange?: string | null;

  @Field(() => String, { nullable: true })
  adoptionPlan?: string | null;

  @Field(() => CycleScaleEnum, { nullable: true })
  nextScale?: CycleScale | null;
}

@ObjectType()
export class PdsaCyclePayload {
  @Field(() => PdsaCycle, {
    description: 'As it is now, also when the action was refused because somebody else changed it first.',
    nullable: true,
  })
  cycle: PdsaCycle | null;

  @Field(() => PdsaCycle, { description: 'Adapted: the test that follows.', nullable: true })
  nextCycle: PdsaCycle | null;

  @Field(() => [Problem])
  problems: readonly Problem[];
}
