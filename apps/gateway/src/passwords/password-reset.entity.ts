import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A link that was sent to choose a new password. */
@Entity('password_reset')
export class PasswordReset {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer
  /** Null if nobody can use the address that was given. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date

  static readonly lifetime = 30 * 60_000
}
