import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Instant, Lines, Nested, OneOf, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { EntryFilters } from './entry.rpc.js'

const number = { min: 0, max: Number.MAX_SAFE_INTEGER }

export const savedExportStates = ['making', 'ready', 'expired'] as const
export type SavedExportState = (typeof savedExportStates)[number]

export class SavedExport {
  @Id() id: string
  @Id({ description: 'Who asked for it' }) accountId: string
  @Nested(EntryFilters) filters: EntryFilters
  @OneOf(savedExportStates, { name: 'SavedExportState' }) state: SavedExportState
  @WholeNumber({ ...number, description: 'Number of entries of the log that it is of' }) size: number
  @WholeNumber({ ...number, description: 'How many of them have been looked through' }) read: number
  @WholeNumber({ ...number, description: 'How many were found' }) entries: number
  @Instant() askedAt: string
  @Instant({ description: 'From then on it cannot be downloaded: ask for it again' }) expiresAt: string
}

export const askSavedExport = defineRpc({
  subject: 'audit.v1.ask-saved-export',
  request: EntryFilters,
  response: SavedExport,
  permission: 'audit:read',
  summary:
    'Ask for an export of what the trail has now: all of it, or what passes the filters, made in the background',
})

export const listSavedExports = defineRpc({
  subject: 'audit.v1.list-saved-exports',
  request: PageRequest,
  response: pageOf(SavedExport),
  permission: 'audit:read',
  summary: 'Exports that auditors have asked for, newest first',
})

export class SavedExportRef {
  @Id() exportId: string
}

/** Lines of NDJSON as docs/audit-log-format.md has them. */
export class SavedExportPart {
  @Lines() lines: string[]
  @WholeNumber({ ...number, optional: true, description: 'The part to go on with; null at the end' })
  next: number | null
}

export const openSavedExport = defineRpc({
  subject: 'audit.v1.open-saved-export',
  request: SavedExportRef,
  response: SavedExportPart,
  permission: 'audit:read',
  errors: ['SAVED_EXPORT_NOT_FOUND', 'SAVED_EXPORT_NOT_READY', 'SAVED_EXPORT_EXPIRED'],
  summary: 'Download a saved export as NDJSON that sih-verify accepts',
})

export class SavedExportPartRequest extends SavedExportRef {
  @WholeNumber({ ...number, min: 1 }) part: number
}

export const continueSavedExport = defineRpc({
  subject: 'audit.v1.continue-saved-export',
  request: SavedExportPartRequest,
  response: SavedExportPart,
  permission: 'audit:read',
  errors: ['SAVED_EXPORT_NOT_FOUND', 'SAVED_EXPORT_NOT_READY', 'SAVED_EXPORT_EXPIRED'],
  summary: 'The next part of a saved export',
})
