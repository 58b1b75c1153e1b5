import { runService } from '@sih/service-host'
import { ReportingModule } from './reporting.module.js'

await runService(ReportingModule)
