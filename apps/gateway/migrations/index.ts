import { CreateEmailChanges1763900004005 } from './create-email-changes.js'
import { CreateAccounts1763800100000 } from './create-accounts.js'
import { CreateMemberships1763900003001 } from './create-memberships.js'
import { CreatePasswordResets1763900004001 } from './create-password-resets.js'
import { CreateSecondFactors1763900004002 } from './create-second-factors.js'
import { CreateSigningKeys1763900004003 } from './create-signing-keys.js'
import { CreateSessions1763800200000 } from './create-sessions.js'
import { CreateStaff1763900003000 } from './create-staff.js'
import { SayWhereSessionsAre1763900004004 } from './say-where-sessions-are.js'
import { ShowBouncedStaff1763900011003 } from './show-bounced-staff.js'

export const migrations = [
  CreateAccounts1763800100000,
  CreateSessions1763800200000,
  CreateStaff1763900003000,
  CreateMemberships1763900003001,
  CreatePasswordResets1763900004001,
  CreateSecondFactors1763900004002,
  CreateSigningKeys1763900004003,
  SayWhereSessionsAre1763900004004,
  CreateEmailChanges1763900004005,
  ShowBouncedStaff1763900011003,
]
