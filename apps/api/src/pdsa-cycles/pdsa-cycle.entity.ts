import type {
  CarriedOut,
  CycleDataKind,
  CycleDecision,
  CyclePurpose,
  CycleScale,
  CycleStage,
  Origin,
  ScaleCount,
} from '@tributary/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('pdsa_cycle')
export class PdsaCycle {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid' })
  projectId: string;

  @Column({ type: 'uuid' })
  changeIdeaId: string;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  stage: CycleStage;

  @Column({ type: 'text', nullable: true })
  purpose: CyclePurpose | null;

  @Column({ type: 'text', nullable: true })
  changeTested: string | null;

  @Column({ type: 'text', nullable: true })
  buildsOn: string | null;

  @Column({ type: 'text', nullable: true })
  scale: CycleScale | null;

  @Column({ type: 'integer', nullable: true })
  scaleCount: number | null;

  @Column({ type: 'text', nullable: true })
  scaleCountOf: ScaleCount | null;

  @Column({ type: 'text', nullable: true })
  scaleConditions: string | null;

  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ type: 'date', nullable: true })
  lookBackOn: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  startedOn: string | null;

  @Column({ type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ type: 'date', nullable: true })
  studiedOn: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn: string | null;

  @Column({ type: 'text', nullable: true })
  howWeWillKnow: string | null;

  @Column({ type: 'text', nullable: true })
  dataWhat: string | null;

  @Column({ type: 'text', nullable: true })
  dataWho: string | null;

  @Column({ type: 'text', nullable: true })
  dataWhen: string | null;

  @Column({ type: 'text', nullable: true })
  dataWhere: string | null;

  @Column({ type: 'text', nullable: true })
  dataHow: string | null;

  @Column({ type: 'text', nullable: true })
  dataKind: CycleDataKind | null;

  @Column({ type: 'text', nullable: true })
  carriedOut: CarriedOut | null;

  @Column({ type: 'text', nullable: true })
  observations: string | null;

  @Column({ type: 'text', nullable: true })
  problemsMet: string | null;

  @Column({ type: 'boolean', nullable: true })
  dataRecorded: boolean | null;

  @Column({ type: 'text', nullable: true })
  comparedWithBefore: string | null;

  @Column({ type: 'text', nullable: true })
  learnt: string | null;

  @Column({ type: 'text', nullable: true })
  surprises: string | null;

  @Column({ type: 'text', nullable: true })
  decision: CycleDecision | null;

  @Column({ type: 'text', nullable: true })
  decisionReason: string | null;

  @Column({ type: 'text', nullable: true })
  nextChange: string | null;

  @Column({ type: 'text', nullable: true })
  adoptionPlan: string | null;

  @Column({ type: 'text', nullable: true })
  nextScale: CycleScale | null;

  @Column({ type: 'date', nullable: true })
  discardedOn: string | null;

  @Column({ type: 'text', nullable: true })
  discardReason: string | null;

  @Column({ type: 'text', default: 'HERE' })
  origin: Origin;

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
