import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { LapseReason } from '../agreement/agreement-ends.js'
import type { AccessReason } from '../organisation/access.js'
import type { Organisation } from '../organisation/organisation.entity.js'

/** Access became another: one row for each time, written with the event that tells the other services. */
@Entity('access_change')
export class AccessChange {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
  @Column('boolean') active: boolean
  @Column('text') reason: AccessReason
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt: Date | null
  @Column('text', { name: 'end_reason', nullable: true }) endReason: LapseReason | null
  /** The operation that brought it, such as `import-ods`; `due-work` for time alone. */
  @Column('text') cause: string
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null

  /** @param operation such as `organisations.v1.import-ods` */
  static of(organisation: Organisation, operation: string, now: Date): AccessChange {
    return Object.assign(new AccessChange(), {
      id: newId(),
      organisationId: organisation.id,
      changedAt: now,
      ...organisation.access,
      cause: operation.split('.').at(-1)!,
      decisionId: organisation.decision?.id ?? null,
    })
  }
}
