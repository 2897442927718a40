import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { Aim, GoalKind, Origin } from '@tributary/domain';

@Entity('goal')
export class Goal {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  kind: GoalKind;

  @Column({ type: 'text', nullable: true })
  patientLine: string | null;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true })
  weight: number | null;

  @Column({ type: 'integer', default: 0 })
  position: number;

  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'text', array: true, default: [] })
  aims: Aim[];

  @Column({ type: 'date', nullable: true })
  retiredOn: string | null;

  @Column({ type: 'text', nullable: true })
  retireReason: string | null;

  @Column({ type: 'text', default: 'HERE' })
  origin: Origin;

  @Column({ type: 'uuid', array: true, default: [], insert: false, update: false })
  path: string[];

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
