import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { Interest } from './interest.entity.js'

/** The caller holds the candidate, so that the answer stays true. */
export const liveInterests = (tx: Tx, candidateId: string): Promise<Interest[]> =>
  tx.manager.findBy(Interest, { candidateId, withdrawnAt: IsNull() })

export async function express(tx: Tx, interest: Interest): Promise<void> {
  const { candidateId, organisationId } = interest
  await tx.manager.insert(Interest, interest)
  tx.publish(candidatesEvents.interestExpressed, { candidateId, organisationId })
}

export async function withdraw(tx: Tx, { id, candidateId, organisationId }: Interest): Promise<void> {
  await tx.manager.update(Interest, { id }, { withdrawnAt: tx.now() })
  tx.publish(candidatesEvents.interestWithdrawn, { candidateId, organisationId })
}
