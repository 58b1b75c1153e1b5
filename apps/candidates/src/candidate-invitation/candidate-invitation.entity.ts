import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody was asked to register. Deleted, with all it says about them, when it expires. */
@Entity('candidate_invitation')
export class CandidateInvitation {
  @PrimaryColumn('uuid') id: string
  /** Null where the programme invites. */
  @Column('uuid', { name: 'organisation_id' }) organisationId: string | null
  @Column('uuid', { name: 'invited_by' }) invitedBy: string
  @Column('text') email: string
  @Column('text', { name: 'first_name' }) firstName: string | null
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer
  @Column('timestamptz', { name: 'invited_at' }) invitedAt: Date
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('uuid', { name: 'candidate_id' }) candidateId: string | null
  @Column('timestamptz', { name: 'registered_at' }) registeredAt: Date | null
}
