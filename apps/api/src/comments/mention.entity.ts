import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('mention')
export class Mention {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid' })
  commentId: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt: Date | null;
}
