import { runService } from '@sih/service-host'
import { AuditModule } from './audit.module.js'

await runService(AuditModule)
