import {
  auditEvents,
  type SavedExportPart,
  type SavedExportPartRequest,
  type SavedExportRef,
} from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { cosigned } from '../checkpoints/newest-checkpoint.js'
import { checkpointLine } from '../export/export-part.js'
import { headerLine } from '../export/header-line.js'
import { readyExport, type ExportRow } from './export-row.js'
import { isOfEverything, partOf } from './part-of.js'

/** A saved export as a file, part by part, each made from the log once more. */
@Injectable()
export class DownloadSavedExport {
  constructor(private readonly work: UnitOfWork) {}

  readonly begin = ({ exportId }: SavedExportRef): Promise<SavedExportPart> =>
    this.work.read(async (tx) => {
      const asked = await readyExport(tx, exportId)
      const { lines, next } = await this.part(tx, asked, 0)
      tx.publish(auditEvents.savedExportDownloaded, { exportId })
      return {
        lines: [headerLine(asked.size, { isExcerpt: !isOfEverything(asked.filters) }), ...lines],
        next,
      }
    })

  readonly continue = ({ exportId, part }: SavedExportPartRequest): Promise<SavedExportPart> =>
    this.work.read(async (tx) => {
      const made = await this.part(tx, await readyExport(tx, exportId), part)
      tx.publish(auditEvents.savedExportContinued, { exportId, part })
      return made
    })

  private async part(
    tx: Tx,
    { id, filters, size, parts }: ExportRow,
    number: number,
  ): Promise<SavedExportPart> {
    const [stored] = await tx.query<{ first: string }>(
      'select first from saved_export_part where export_id = $1 and number = $2',
      [id, number],
    )
    if (!stored) throw new DomainError('SAVED_EXPORT_NOT_FOUND')
    const { lines } = await partOf(tx, filters, Number(stored.first), size)
    if (number + 1 < parts) return { lines, next: number + 1 }
    return { lines: isOfEverything(filters) ? lines : [...lines, await lastLine(tx, size)], next: null }
  }
}

async function lastLine(tx: Tx, size: number): Promise<string> {
  const [signed] = await tx.query<{ note: string }>(
    `select ${cosigned} as note from checkpoint where size = $1`,
    [size],
  )
  return checkpointLine(signed!.note)
}
