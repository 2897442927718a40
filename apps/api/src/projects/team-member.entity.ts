import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { TeamRole } from '@tributary/domain';

@Entity('team_member')
export class TeamMember {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid' })
  projectId: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  role: TeamRole;

  @Column({ type: 'date', nullable: true })
  fromDate: string | null;

  @Column({ type: 'date', nullable: true })
  toDate: string | null;

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;
}
