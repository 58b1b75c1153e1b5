import { auditEvents, type ExportPart } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { newestCheckpoint } from '../checkpoints/newest-checkpoint.js'
import { checkpointLine, exportPart } from './export-part.js'
import { headerLine } from './header-line.js'

@Injectable()
export class StartExport {
  constructor(private readonly work: UnitOfWork) {}

  /** An export ends with the checkpoint that is the newest now, however long it takes. */
  readonly run = (): Promise<ExportPart> =>
    this.work.read(async (tx) => {
      const newest = await newestCheckpoint(tx)
      if (!newest) throw new DomainError('SERVICE_UNAVAILABLE')
      const { size, note } = newest
      const part = await exportPart(tx, 0, size)
      const header = headerLine(size, { isExcerpt: false })
      tx.publish(auditEvents.exportStarted, { from: 0, to: part.next, size })
      return { ...part, lines: [header, ...(size === 0 ? [checkpointLine(note)] : part.lines)] }
    })
}
