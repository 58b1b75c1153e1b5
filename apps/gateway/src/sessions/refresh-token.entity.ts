import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Milliseconds in which a client that never got the answer may ask again. */
const retryWithin = 30_000

/** One of the tokens a session was given. All are kept while the session is, to notice when an old one turns up. */
@Entity('refresh_token')
export class RefreshToken {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer
  @Column('uuid', { name: 'session_id' }) sessionId: string
  @Column('timestamptz', { name: 'replaced_at', nullable: true }) replacedAt: Date | null
  @Column('bytea', { name: 'replaced_by', nullable: true }) replacedBy: Buffer | null
  /** The second answer to it was given. */
  @Column('boolean', { default: false }) retried: boolean

  /** The newest of its session. */
  get isCurrent(): boolean {
    return this.replacedAt === null
  }

  /** @param successor the token that replaced this one: once that is used, its owner has got the answer. */
  mayBeRetried(successor: RefreshToken, now: Date): boolean {
    return !this.retried && successor.isCurrent && now.getTime() - this.replacedAt!.getTime() <= retryWithin
  }

  replace(successor: Buffer, now: Date): void {
    this.retried = this.replacedAt !== null
    this.replacedAt ??= now
    this.replacedBy = successor
  }
}
