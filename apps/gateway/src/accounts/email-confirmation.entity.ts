import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * A registration whose link has not been opened. Whoever opens a link gets what was registered with it, the password and all
 * that the candidates service keeps under this id: nobody else's attempt with the same address can be slipped under it.
 */
@Entity('email_confirmation')
export class EmailConfirmation {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('text') email: string
  @Column('text', { name: 'password_hash' }) passwordHash: string
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
}
