import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('cycle_task')
export class CycleTask {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  what: string;

  @Column({ type: 'uuid', nullable: true })
  whoId: string | null;

  @Column({ type: 'text', nullable: true })
  who: string | null;

  @Column({ type: 'text', nullable: true, name: 'on_when' })
  when: string | null;

  @Column({ type: 'text', nullable: true, name: 'at_where' })
  where: string | null;

  @Column({ type: 'boolean', default: false })
  done: boolean;
}
