import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Invitation, MemberRole } from '../invitation/invitation.entity.js'

/** A named person who acts for an organisation; one account may be a member of several. */
@Entity('member')
export class Member {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string
  @Column('text', { name: 'first_name' }) firstName: string
  @Column('text', { name: 'last_name' }) lastName: string
  @Column('text') email: string
  @Column('text') role: MemberRole
  @Column('timestamptz', { name: 'joined_at' }) joinedAt: Date
  /** Since when the mail server refuses e-mails to the person for good. */
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt: Date | null

  static joining(
    { organisationId, accountId, firstName, lastName, email, role }: Invitation,
    now: Date,
  ): Member {
    return Object.assign(new Member(), {
      organisationId,
      accountId,
      firstName,
      lastName,
      email,
      role,
      joinedAt: now,
      bouncedAt: null,
    })
  }
}
