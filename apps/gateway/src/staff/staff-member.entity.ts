import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export type StaffRole = 'programme_admin' | 'programme_staff' | 'auditor'

export interface StaffInvitee {
  firstName: string
  lastName: string
  email: string
  role: StaffRole
}

const linkLifetime = 7 * 24 * 3600_000

/** Somebody of the programme, or an auditor, from the invitation on. Who may sign in is their account, which has the same id. */
@Entity('staff')
export class StaffMember {
  @PrimaryColumn('uuid', { name: 'account_id' }) id: string
  @Column('text') email: string
  @Column('text', { name: 'first_name' }) firstName: string
  @Column('text', { name: 'last_name' }) lastName: string
  @Column('text') role: StaffRole
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy: string | null
  @Column('timestamptz', { name: 'invited_at' }) invitedAt: Date
  @Column('bytea', { name: 'token_hash', nullable: true }) tokenHash: Buffer | null
  @Column('timestamptz', { name: 'link_expires_at', nullable: true }) linkExpiresAt: Date | null
  /** That carries the link; unknown for those sent before this was kept. */
  @Column('uuid', { name: 'email_id', nullable: true }) emailId: string | null
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt: Date | null
  @Column('timestamptz', { name: 'joined_at', nullable: true }) joinedAt: Date | null
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt: Date | null

  static from(invitee: StaffInvitee, invitedBy: string | null, now: Date): StaffMember {
    const { email, firstName, lastName, role } = invitee
    const unsent = { tokenHash: null, linkExpiresAt: null, emailId: null, bouncedAt: null }
    const unanswered = { ...unsent, joinedAt: null, disabledAt: null }
    const member = { id: newId(), email, firstName, lastName, role, invitedBy, invitedAt: now, ...unanswered }
    return Object.assign(new StaffMember(), member)
  }

  get state(): 'invited' | 'active' | 'disabled' {
    if (this.disabledAt) return 'disabled'
    return this.joinedAt ? 'active' : 'invited'
  }

  get isActiveAdmin(): boolean {
    return this.role === 'programme_admin' && this.state === 'active'
  }

  /** Any link from before is dead. @returns the secret of the new one, which is not stored */
  renewLink(now: Date): string {
    if (this.state !== 'invited') throw new DomainError('INVITATION_NOT_OPEN')
    const token = newOneTimeToken()
    this.tokenHash = hashOfToken(token)
    this.linkExpiresAt = new Date(now.getTime() + linkLifetime)
    this.emailId = newId()
    this.bouncedAt = null
    return token
  }

  requireUsable(now: Date): void {
    if (this.joinedAt) throw new DomainError('LINK_USED_ALREADY')
    if (this.disabledAt) throw new DomainError('LINK_WITHDRAWN')
    if (!this.linkExpiresAt || now >= this.linkExpiresAt) throw new DomainError('LINK_EXPIRED')
  }

  join(names: { firstName?: string; lastName?: string }, now: Date): void {
    this.firstName = names.firstName ?? this.firstName
    this.lastName = names.lastName ?? this.lastName
    this.joinedAt = now
  }

  disable(now: Date): void {
    this.disabledAt ??= now
  }

  enable(): void {
    this.disabledAt = null
  }
}
