import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

interface Inviter {
  organisationId: string | null
  by: string
  days: number
  now: Date
}

const day = 24 * 3600_000

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
  /** The e-mail that carries the link. */
  @Column('uuid', { name: 'email_id' }) emailId: string
  /** Who has registered by it. Until they confirm the address, the link works again: that e-mail may have got lost. */
  @Column('uuid', { name: 'candidate_id' }) candidateId: string | null

  /** @returns the invitation and the secret of its link, which is not stored */
  static to(
    { email, firstName = null }: { email: string; firstName?: string | null },
    { organisationId, by, days, now }: Inviter,
  ): { invitation: CandidateInvitation; token: string } {
    const token = newOneTimeToken()
    const invitation = Object.assign(new CandidateInvitation(), {
      id: newId(),
      organisationId,
      invitedBy: by,
      email,
      firstName,
      tokenHash: hashOfToken(token),
      invitedAt: now,
      expiresAt: new Date(now.getTime() + days * day),
      emailId: newId(),
      candidateId: null,
    })
    return { invitation, token }
  }
}
