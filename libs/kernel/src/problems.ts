import { access } from './problems/access.js'
import { audit } from './problems/audit.js'
import { candidates } from './problems/candidates.js'
import { messaging } from './problems/messaging.js'
import { organisations } from './problems/organisations.js'
import { requests } from './problems/requests.js'
import { system } from './problems/system.js'

/**
 * Every way in which the system says no: code → HTTP status and a title in plain English.
 * The code is the stable name that clients may test (RFC 9457 member `code`); a code that is not listed does not compile.
 */
export const problems = {
  ...requests,
  ...access,
  ...organisations,
  ...candidates,
  ...messaging,
  ...audit,
  ...system,
} as const

export type ProblemCode = keyof typeof problems
