import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A job, or a gap with its reason. */
@Entity('employment')
export class Employment {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('text') kind: 'job' | 'gap'
  @Column('text') title: string | null
  @Column('text') employer: string | null
  @Column('text') reason: string | null
  @Column('text') description: string | null
  @Column('date', { name: 'started_on' }) startedOn: string
  /** Null while it goes on. */
  @Column('date', { name: 'ended_on' }) endedOn: string | null
}
