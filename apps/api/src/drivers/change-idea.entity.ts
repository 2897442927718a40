import type { Origin } from '@tributary/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('change_idea')
export class ChangeIdea {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid' })
  projectId: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'date', nullable: true })
  retiredOn: string | null;

  @Column({ type: 'text', nullable: true })
  retireReason: string | null;

  @Column({ type: 'text', default: 'HERE' })
  origin: Origin;

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
