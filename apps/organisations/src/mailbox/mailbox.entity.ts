import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

const linkLifetime = 7 * 24 * 3600_000

/** A shared address that is told of new interests. It has no account, so that whoever acts is always a named person. */
@Entity('mailbox')
export class Mailbox {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('text') name: string
  @Column('text') email: string
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer
  @Column('timestamptz', { name: 'link_expires_at' }) linkExpiresAt: Date
  /** The e-mail that asks to confirm the address. */
  @Column('uuid', { name: 'email_id' }) emailId: string
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt: Date | null

  /** @returns the mailbox and the secret of its link, which is not stored */
  static at(
    address: { organisationId: string; name: string; email: string },
    now: Date,
  ): { mailbox: Mailbox; token: string } {
    const token = newOneTimeToken()
    const mailbox = Object.assign(new Mailbox(), {
      id: newId(),
      ...address,
      tokenHash: hashOfToken(token),
      linkExpiresAt: new Date(now.getTime() + linkLifetime),
      emailId: newId(),
      addedAt: now,
      confirmedAt: null,
      bouncedAt: null,
    })
    return { mailbox, token }
  }

  confirm(now: Date): void {
    if (this.confirmedAt) throw new DomainError('LINK_USED_ALREADY')
    if (now >= this.linkExpiresAt) throw new DomainError('LINK_EXPIRED')
    this.confirmedAt = now
  }
}
