import type { Role } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Capacity } from '../memberships/choose-capacity.js'

/** Everything between a sign-in and its end. It ends by itself after twelve hours, however busy it is. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('text') role: Role
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date
  /** When tokens were last given out for it. */
  @Column('timestamptz', { name: 'last_used_at' }) lastUsedAt: Date
  /** Where it was begun, and with what, as far as we may know. */
  @Column('text', { nullable: true }) network: string | null
  @Column('text') device: string
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null

  static readonly lifetime = 12 * 3600_000

  static start(
    id: string,
    accountId: string,
    now: Date,
    { role, organisationId }: Capacity,
    { network, device }: Pick<Session, 'network' | 'device'>,
  ): Session {
    const expiresAt = new Date(now.getTime() + Session.lifetime)
    const times = { startedAt: now, lastUsedAt: now, expiresAt, endedAt: null }
    return Object.assign(new Session(), { id, accountId, role, organisationId, network, device, ...times })
  }

  isOver(now: Date): boolean {
    return this.endedAt !== null || this.expiresAt <= now
  }

  end(now: Date): void {
    this.endedAt = now
  }
}
