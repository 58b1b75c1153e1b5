import type { Connection } from '@sih/contracts'
import type { Candidate } from './candidate.entity.js'
import { withoutWis } from './wis.js'

/** By what reports count somebody, for events. */
export const countedCodes = ({ id, connections, service }: Candidate) => ({
  candidateId: id,
  connections: withoutWis(connections as Connection[]),
  service,
})
