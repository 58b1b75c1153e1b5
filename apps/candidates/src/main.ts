import { runService } from '@sih/service-host'
import { CandidatesModule } from './candidates.module.js'

await runService(CandidatesModule)
