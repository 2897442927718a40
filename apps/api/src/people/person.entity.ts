import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { Origin } from '@tributary/domain';

@Entity('person')
export class Person {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text', nullable: true })
  jobRole: string | null;

  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'date', nullable: true })
  leftOn: string | null;

  @Column({ type: 'date', nullable: true })
  leavesOn: string | null;

  @Column({ type: 'text', default: 'HERE' })
  origin: Origin;

  @Column({ type: 'text', nullable: true })
  invitation: string | null;

  @Column({ type: 'integer', nullable: true })
  invitationOrder: number | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
