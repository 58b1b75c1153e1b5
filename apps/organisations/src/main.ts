import { runService } from '@sih/service-host'
import { OrganisationsModule } from './organisations.module.js'

await runService(OrganisationsModule)
