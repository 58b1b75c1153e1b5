import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export type MemberRole = 'organisation_user' | 'organisation_admin'

export interface Invitee {
  firstName: string
  lastName: string
  email: string
  role: MemberRole
}

const day = 24 * 60 * 60 * 1000

/** An invitation to become a user of an organisation. Its link is dead once the account it stands for has been opened. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  /**
   * The account that the person will have: known from the start, so that accepting twice cannot open two. Who has an account
   * already accepts with that one.
   */
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('text', { name: 'first_name' }) firstName: string
  @Column('text', { name: 'last_name' }) lastName: string
  @Column('text') email: string
  @Column('text') role: MemberRole
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy: string | null
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null
  @Column('timestamptz', { name: 'joined_at', nullable: true }) joinedAt: Date | null
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null
  /** The e-mail that carries the link. */
  @Column('uuid', { name: 'email_id', nullable: true }) emailId: string | null
  /** When the mail server refused that e-mail for good. */
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt: Date | null

  /** @returns the invitation and the secret of its link, which is not stored. */
  static to(
    invitee: Invitee,
    { organisationId, by, days, now }: { organisationId: string; by: string | null; days: number; now: Date },
  ): { invitation: Invitation; token: string } {
    const token = newOneTimeToken()
    const { firstName, lastName, email, role } = invitee
    const invitation = Object.assign(new Invitation(), {
      id: newId(),
      organisationId,
      accountId: newId(),
      firstName,
      lastName,
      email,
      role,
      tokenHash: hashOfToken(token),
      invitedBy: by,
      sentAt: now,
      expiresAt: new Date(now.getTime() + days * day),
      acceptedAt: null,
      joinedAt: null,
      revokedAt: null,
      emailId: newId(),
      bouncedAt: null,
    })
    return { invitation, token }
  }

  stateAt(now: Date): 'sent' | 'accepted' | 'expired' | 'revoked' {
    if (this.acceptedAt || this.joinedAt) return 'accepted'
    if (this.revokedAt) return 'revoked'
    return now < this.expiresAt ? 'sent' : 'expired'
  }

  requireUsable(now: Date): void {
    if (this.joinedAt) throw new DomainError('LINK_USED_ALREADY')
    if (this.revokedAt) throw new DomainError('LINK_WITHDRAWN')
    if (now >= this.expiresAt) throw new DomainError('LINK_EXPIRED')
  }

  /** May be repeated until the account is open: the answer may have been lost on the way. */
  accept(names: { firstName?: string; lastName?: string }, now: Date): void {
    this.requireUsable(now)
    this.firstName = names.firstName ?? this.firstName
    this.lastName = names.lastName ?? this.lastName
    this.acceptedAt ??= now
  }

  /** The account is open. */
  join(now: Date): void {
    this.joinedAt = now
  }

  /** The link from before is dead. @returns the secret of the new one, which is not stored. */
  renewLink(days: number, now: Date): string {
    if (this.joinedAt || this.revokedAt) throw new DomainError('INVITATION_NOT_OPEN')
    const token = newOneTimeToken()
    this.tokenHash = hashOfToken(token)
    this.emailId = newId()
    this.bouncedAt = null
    this.sentAt = now
    this.expiresAt = new Date(now.getTime() + days * day)
    return token
  }

  /** Ends the link of an invitation that nobody has answered. @returns false if there was nothing to end. */
  revoke(now: Date): boolean {
    if (this.acceptedAt || this.joinedAt || this.revokedAt) return false
    this.revokedAt = now
    return true
  }
}
