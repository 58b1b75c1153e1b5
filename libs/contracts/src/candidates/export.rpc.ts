import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { ExportPartGiven, ExportReceipt, PersonalData } from './export.js'

export const requestExport = defineRpc({
  subject: 'candidates.v1.request-export',
  request: Empty,
  response: ExportReceipt,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary:
    'Ask for everything that is held about you. An e-mail tells when it is ready; it is deleted after seven days.',
})

export const downloadExport = defineRpc({
  subject: 'candidates.v1.download-export',
  request: Empty,
  response: PersonalData,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'EXPORT_NOT_FOUND', 'EXPORT_NOT_READY'],
  summary: 'Everything that is held about you, as data or as a page to read',
})

/** A command, repeated until it is answered. */
export const keepExportPart = defineRpc({
  subject: 'candidates.v1.keep-export-part',
  request: ExportPartGiven,
  permission: 'service',
  summary: 'Keep what a service holds about a candidate until it is downloaded',
})
