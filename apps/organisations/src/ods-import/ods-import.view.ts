import type { OdsImportReport } from '@sih/contracts'
import type { OdsImport } from './ods-import.entity.js'

export const odsImportReport = (done: OdsImport): OdsImportReport => {
  const { id, importedAt, rows, added, renamed, closed, reopened, amended, unchanged } = done
  const counts = { rows, added, renamed, closed, reopened, amended, unchanged }
  return { id, importedAt: importedAt.toISOString(), ...counts }
}
