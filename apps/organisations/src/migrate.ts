import { runMigrations } from '@sih/service-host'
import { migrations } from '../migrations/index.js'

await runMigrations(migrations)
