import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { UnitKind, UnitLevel } from '@tributary/domain';

@Entity('unit')
export class Unit {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: UnitKind;

  @Column({ type: 'text' })
  level: UnitLevel;

  @Column({ type: 'uuid', array: true, default: [], insert: false, update: false })
  path: string[];

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
