import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { AlignmentSide, AlignmentStatus, Origin } from '@tributary/domain';

@Entity('alignment')
export class Alignment {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid' })
  projectId: string;

  @Column({ type: 'uuid' })
  goalId: string;

  @Column({ type: 'text' })
  status: AlignmentStatus;

  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true })
  share: number | null;

  @Column({ type: 'text', nullable: true })
  contribution: string | null;

  @Column({ type: 'text' })
  raisedBySide: AlignmentSide;

  @Column({ type: 'uuid', nullable: true })
  raisedById: string | null;

  @Column({ type: 'timestamptz' })
  raisedAt: Date;

  @Column({ type: 'uuid', nullable: true })
  answeredById: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'text', default: 'HERE' })
  origin: Origin;

  @Column({ type: 'boolean', default: true })
  confirmed: boolean;

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
