import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A candidate's interest in an organisation. */
@Entity('interest')
export class Interest {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string
  /** The organisation sees the candidate, if it has access: delivered, not withdrawn, and the profile is shown to it. */
  @Column({ type: 'boolean', insert: false, update: false }) live: boolean
  /** It does not, but keeps the conversation, read only, if it has access: it has given the candidate a job. */
  @Column('boolean') kept: boolean
}
