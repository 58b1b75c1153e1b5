import { overview } from './overview.rpc.js'

/** The table of contents of the reporting service. */
export const reportingRpc = { overview }
