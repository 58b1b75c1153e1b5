import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An organisation that must not see the candidate, whether picked or not. */
@Entity('hidden_from')
export class HiddenFrom {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('timestamptz', { name: 'hidden_at' }) hiddenAt: Date
}
