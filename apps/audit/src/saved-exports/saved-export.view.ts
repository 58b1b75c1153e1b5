import type { SavedExport, SavedExportState } from '@sih/contracts'
import type { ExportRow } from './export-row.js'

export const savedExportView = (row: ExportRow, now: Date): SavedExport => ({
  id: row.id,
  accountId: row.accountId,
  filters: row.filters,
  state: stateOf(row, now),
  size: row.size,
  read: row.read,
  entries: row.entries,
  askedAt: row.askedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
})

function stateOf({ expiresAt, read, size }: ExportRow, now: Date): SavedExportState {
  if (expiresAt <= now) return 'expired'
  return read < size ? 'making' : 'ready'
}
