import { auditEvents, type EntryFilters, type SavedExport } from '@sih/contracts'
import { DomainError, newId, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { newestCheckpoint } from '../checkpoints/newest-checkpoint.js'
import { AuditConfig } from '../config.js'
import { searchedFor, usedFilters } from '../entries/used-filters.js'
import { findTimeWindow } from '../entries/time-window.js'
import { queryExports } from './export-row.js'
import { savedExportView } from './saved-export.view.js'

const day = 24 * 3600_000

@Injectable()
export class AskSavedExport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly config: AuditConfig,
  ) {}

  /** It is of the log up to the checkpoint that is the newest now, however long it takes. */
  run(filters: EntryFilters, { accountId }: Principal): Promise<SavedExport> {
    return this.work.run(async (tx) => {
      const newest = await newestCheckpoint(tx)
      if (!newest || newest.size === 0) throw new DomainError('SERVICE_UNAVAILABLE')
      // Refuses times that no entry could have.
      await findTimeWindow(tx, filters)
      const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value != null))
      const id = newId()
      const now = tx.now()
      const expiresAt = new Date(now.getTime() + this.config.EXPORT_DAYS * day)
      await tx.query(
        `insert into saved_export (id, account_id, filters, size, asked_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
        [id, accountId, JSON.stringify(given), newest.size, now, expiresAt],
      )
      tx.publish(auditEvents.savedExportAsked, {
        exportId: id,
        size: newest.size,
        filters: usedFilters(given),
        subjectIds: searchedFor(given),
      })
      const [asked] = await queryExports(tx, 'where id = $1', [id])
      return savedExportView(asked!, now)
    })
  }
}
