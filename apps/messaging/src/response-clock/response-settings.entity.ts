import { DomainError } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Patience } from './due-times.js'

@Entity('response_settings')
export class ResponseSettings implements Patience {
  @PrimaryColumn('boolean') single: boolean
  @Column('integer') version: number
  @Column('integer', { name: 'remind_after' }) remindAfter: number
  @Column('integer', { name: 'escalate_after' }) escalateAfter: number

  /**
   * @param version the one that was read before the change
   * @throws DomainError VERSION_CONFLICT, VALIDATION_FAILED
   */
  change({ remindAfter, escalateAfter }: Patience, version: number): void {
    if (version !== this.version) throw new DomainError('VERSION_CONFLICT')
    if (escalateAfter <= remindAfter) {
      const message = 'Must be more than the days until the organisation is reminded'
      throw new DomainError('VALIDATION_FAILED', [{ field: 'escalateAfter', message }])
    }
    Object.assign(this, { remindAfter, escalateAfter, version: version + 1 })
  }
}
