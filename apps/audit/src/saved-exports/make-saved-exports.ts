import { auditEvents } from '@sih/contracts'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { takeTurn } from '../log/take-turn.js'
import { queryExports } from './export-row.js'
import { partOf } from './part-of.js'

const due = `where expires_at > $1 and coalesce(made.read, 0) < size order by asked_at, id limit 1`

/** Looks through the log for what was asked for, a part at a time, each kept when it is done: a process that dies loses one. */
@Injectable()
export class MakeSavedExports {
  constructor(private readonly work: UnitOfWork) {}

  /** One part of the oldest that is not finished. @returns false if there is none, or another process is at it */
  readonly next = (): Promise<boolean> =>
    withInteraction(ownInteraction('audit.make-saved-export'), () =>
      this.work.run(async (tx) => {
        if (!(await takeTurn(tx, 'export'))) return false
        const [asked] = await queryExports(tx, due, [tx.now()])
        if (!asked) return false
        const { id: exportId, filters, read: first, size, parts, entries: before } = asked
        const { entries, next } = await partOf(tx, filters, first, size)
        await tx.query(
          'insert into saved_export_part (export_id, number, first, until, entries) values ($1, $2, $3, $4, $5)',
          [exportId, parts, first, next, entries],
        )
        if (next === size) tx.publish(auditEvents.savedExportMade, { exportId, entries: before + entries })
        return true
      }),
    )
}
