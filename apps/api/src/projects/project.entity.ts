import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { Ambition, Origin, ProjectOutcome, ProjectStatus, Purpose, Visibility } from '@tributary/domain';

@Entity('project')
export class Project {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  summary: string | null;

  @Column({ type: 'text', nullable: true })
  problem: string | null;

  @Column({ type: 'text', nullable: true })
  aim: string | null;

  @Column({ type: 'text', nullable: true })
  aimFrom: string | null;

  @Column({ type: 'text', nullable: true })
  aimTo: string | null;

  @Column({ type: 'text', nullable: true })
  aimUnit: string | null;

  @Column({ type: 'date', nullable: true })
  aimBy: string | null;

  @Column({ type: 'text', nullable: true })
  aimFor: string | null;

  @Column({ type: 'text', nullable: true })
  rationale: string | null;

  @Column({ type: 'text', nullable: true })
  scope: string | null;

  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'text', nullable: true })
  purpose: Purpose | null;

  @Column({ type: 'text', nullable: true })
  ambition: Ambition | null;

  @Column({ type: 'text' })
  status: ProjectStatus;

  @Column({ type: 'text', nullable: true })
  pausedFrom: ProjectStatus | null;

  @Column({ type: 'text', nullable: true })
  outcome: ProjectOutcome | null;

  @Column({ type: 'text', nullable: true })
  statusReason: string | null;

  @Column({ type: 'date', nullable: true })
  restartOn: string | null;

  @Column({ type: 'date', nullable: true })
  startedOn: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn: string | null;

  @Column({ type: 'text', default: 'OPEN' })
  visibility: Visibility;

  @Column({ type: 'date', nullable: true })
  confidentialUntil: string | null;

  @Column({ type: 'numeric', precision: 9, scale: 2, nullable: true })
  effortDays: number | null;

  @Column({ type: 'numeric', precision: 2, scale: 1, nullable: true })
  claimedScore: number | null;

  @Column({ type: 'text', default: 'HERE' })
  origin: Origin;

  @Column({ type: 'text', nullable: true })
  registerReference: string | null;

  @Column({ type: 'text', nullable: true })
  registerStatus: string | null;

  @Column({ type: 'date', nullable: true })
  registerUpdatedOn: string | null;

  @Column({ type: 'jsonb', default: {} })
  registerOther: Record<string, string>;

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  leadId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
