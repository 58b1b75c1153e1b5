import { Column, Entity, PrimaryColumn } from 'typeorm'

/** In the order in which the candidate put them. */
@Entity('candidate_skill')
export class CandidateSkill {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('integer') position: number
  @Column('text') name: string
  /** In the managed list of skills; null for own words. */
  @Column('text') code: string | null
}
