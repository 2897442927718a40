import type { ExpectedDirection, ResultDirection, Verdict } from '@tributary/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('prediction')
export class Prediction {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text', nullable: true })
  question: string | null;

  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ type: 'text', nullable: true })
  direction: ExpectedDirection | null;

  @Column({ type: 'text', nullable: true, name: 'from_value' })
  from: string | null;

  @Column({ type: 'text', nullable: true, name: 'to_value' })
  to: string | null;

  @Column({ type: 'boolean', default: false })
  late: boolean;

  @Column({ type: 'text', nullable: true })
  result: string | null;

  @Column({ type: 'text', nullable: true })
  verdict: Verdict | null;

  @Column({ type: 'text', nullable: true })
  resultDirection: ResultDirection | null;
}
