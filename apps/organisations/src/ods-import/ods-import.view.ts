import type { OdsImportReport } from '@sih/contracts'
import type { OdsImport } from './ods-import.entity.js'

export const odsImportReport = (made: OdsImport): OdsImportReport => {
  const { id, state, rows, done, added, renamed, closed, reopened, amended, unchanged, refused } = made
  const counts = { added, renamed, closed, reopened, amended, unchanged, refused }
  return { id, importedAt: made.importedAt.toISOString(), state, rows, done, ...counts }
}
