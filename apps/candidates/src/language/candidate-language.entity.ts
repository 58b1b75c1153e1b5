import { Column, Entity, PrimaryColumn } from 'typeorm'

/** In the order in which the candidate put them. */
@Entity('candidate_language')
export class CandidateLanguage {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('integer') position: number
  @Column('text') name: string
  @Column('text') level: string
}
