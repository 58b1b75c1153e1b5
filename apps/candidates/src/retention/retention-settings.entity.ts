import { DomainError, assertCurrent } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Months } from './retention-steps.js'

@Entity('retention_settings')
export class RetentionSettings implements Months {
  @PrimaryColumn('boolean') single: boolean
  @Column('integer') version: number
  @Column('integer', { name: 'warn_after' }) warnAfter: number
  @Column('integer', { name: 'switch_off_after' }) switchOffAfter: number
  @Column('integer', { name: 'erase_after' }) eraseAfter: number

  /**
   * @param version the one that was read before the change
   * @throws DomainError VERSION_CONFLICT, VALIDATION_FAILED
   */
  change({ warnAfter, switchOffAfter, eraseAfter }: Months, version: number): void {
    assertCurrent(version, this.version)
    if (switchOffAfter <= warnAfter) {
      throw wrong('switchOffAfter', 'Must be more than the months until the warning')
    }
    if (eraseAfter - 2 <= switchOffAfter) {
      throw wrong(
        'eraseAfter',
        'Must be at least three months more than those until the profile is switched off',
      )
    }
    Object.assign(this, { warnAfter, switchOffAfter, eraseAfter, version: version + 1 })
  }
}

const wrong = (field: string, message: string) => new DomainError('VALIDATION_FAILED', [{ field, message }])
