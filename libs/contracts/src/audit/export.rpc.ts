import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Lines, WholeNumber } from '../dsl/fields.js'

const index = { min: 0, max: Number.MAX_SAFE_INTEGER }

/** Lines of NDJSON as docs/audit-log-format.md has them: entries to the byte, and each checkpoint after its last entry. */
export class ExportPart {
  @Lines() lines: string[]
  @WholeNumber({ ...index, description: 'Number of entries of the whole export' }) size: number
  @WholeNumber({ ...index, description: 'The entry to go on with; the size of the export at its end' })
  next: number
}

export const startExport = defineRpc({
  subject: 'audit.v1.start-export',
  request: Empty,
  response: ExportPart,
  permission: 'audit:read',
  summary: 'Export the log up to its newest checkpoint, as NDJSON that anybody can verify',
})

export class ExportPartRequest {
  @WholeNumber({ ...index, description: 'Number of entries of the whole export' }) size: number
  @WholeNumber({ ...index, description: 'The entry to go on with' }) next: number
}

export const continueExport = defineRpc({
  subject: 'audit.v1.continue-export',
  request: ExportPartRequest,
  response: ExportPart,
  permission: 'audit:read',
  errors: ['PROOF_OUT_OF_RANGE'],
  summary: 'The next part of an export',
})
