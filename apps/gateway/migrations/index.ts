import { CreateAccounts1763800100000 } from './create-accounts.js'
import { CreateMemberships1763900003001 } from './create-memberships.js'
import { CreateSessions1763800200000 } from './create-sessions.js'
import { CreateStaff1763900003000 } from './create-staff.js'

export const migrations = [
  CreateAccounts1763800100000,
  CreateSessions1763800200000,
  CreateStaff1763900003000,
  CreateMemberships1763900003001,
]
