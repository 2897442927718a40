import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('organisation')
export class Organisation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'boolean', default: false })
  demonstration: boolean;

  @Column({ type: 'timestamptz', default: () => 'now()', insert: false, update: false })
  recordsBegin: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
