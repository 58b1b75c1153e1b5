import { reportingRpc } from '@sih/contracts'
import { startTestService, type TestService } from '@sih/testing'
import { migrations } from '../migrations/index.js'
import { ReportingModule } from '../src/reporting.module.js'

export type Reporting = TestService<typeof reportingRpc>

export const startReporting = (): Promise<Reporting> =>
  startTestService({ service: 'reporting', module: ReportingModule, rpc: reportingRpc, migrations })
