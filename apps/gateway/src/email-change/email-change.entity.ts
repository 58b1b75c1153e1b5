import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One at a time for an account: whoever asks again has thought better of it. */
@Entity('email_change')
export class EmailChange {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string
  /** The new address. */
  @Column('text') email: string
  @Column('bytea', { name: 'old_token_hash' }) oldTokenHash: Buffer
  @Column('bytea', { name: 'new_token_hash' }) newTokenHash: Buffer
  @Column('timestamptz', { name: 'old_confirmed_at', nullable: true }) oldConfirmedAt: Date | null
  @Column('timestamptz', { name: 'new_confirmed_at', nullable: true }) newConfirmedAt: Date | null
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date

  static readonly lifetime = 24 * 3600_000

  /** By the link sent to one of the two addresses; opened twice, it counts once. */
  confirm(tokenHash: Buffer, now: Date): void {
    if (this.oldTokenHash.equals(tokenHash)) this.oldConfirmedAt ??= now
    else this.newConfirmedAt ??= now
  }

  get isConfirmed(): boolean {
    return this.oldConfirmedAt !== null && this.newConfirmedAt !== null
  }
}
