import { runService } from '@sih/service-host'
import { MessagingModule } from './messaging.module.js'

await runService(MessagingModule)
