import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A candidate's interest in an organisation: live from its delivery until it is withdrawn. */
@Entity('interest')
export class Interest {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('boolean') live: boolean
}
