import { compareOrganisations } from './comparison.rpc.js'
import { listDefinitions } from './definitions.rpc.js'
import { overview } from './overview.rpc.js'
import { getProjection, startRebuild } from './projection.rpc.js'
import { runPublishable } from './publishable.rpc.js'
import { exportReportRows, listReportRows, runReport } from './report.rpc.js'

/** The table of contents of the reporting service. */
export const reportingRpc = {
  overview,
  runReport,
  listReportRows,
  exportReportRows,
  compareOrganisations,
  runPublishable,
  listDefinitions,
  getProjection,
  startRebuild,
}
