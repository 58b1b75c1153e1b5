import { runMigrations } from '@sih/persistence/migrations'
import { migrations } from '../migrations/index.js'

await runMigrations(migrations, { journal: false })
