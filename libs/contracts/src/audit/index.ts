import { accessHistory } from './access-history.rpc.js'
import { acknowledgeAlarm, getAlarm, listAlarms } from './alarm.rpc.js'
import { completeness, getEntry, searchEntries } from './entry.rpc.js'
import { continueExport, startExport } from './export.rpc.js'
import { askSavedExport, continueSavedExport, listSavedExports, openSavedExport } from './saved-export.rpc.js'
import { getCheckpoint, proveConsistency, proveInclusion } from './proof.rpc.js'

/** The table of contents of the audit service. */
export const auditRpc = {
  searchEntries,
  getEntry,
  completeness,
  getCheckpoint,
  proveInclusion,
  proveConsistency,
  startExport,
  continueExport,
  accessHistory,
  askSavedExport,
  listSavedExports,
  openSavedExport,
  continueSavedExport,
  listAlarms,
  getAlarm,
  acknowledgeAlarm,
}
