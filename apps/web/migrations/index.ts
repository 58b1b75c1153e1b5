import type { Migration } from '@sih/persistence'
import { CreateSessions1763900015001 } from './create-sessions.js'

export const migrations: Migration[] = [CreateSessions1763900015001]
