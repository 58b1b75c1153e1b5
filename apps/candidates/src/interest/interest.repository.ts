import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { moveByItself } from '../stage/stage-moves.js'
import { HiddenFrom } from '../visibility/hidden-from.entity.js'
import { Interest } from './interest.entity.js'

/** The caller holds the candidate, so that the answer stays true. */
export const liveInterests = (tx: Tx, candidateId: string): Promise<Interest[]> =>
  tx.manager.findBy(Interest, { candidateId, withdrawnAt: IsNull() })

/** Who hides from the organisation goes on hiding: it learns nothing of the interest. */
export async function express(tx: Tx, interest: Interest): Promise<void> {
  const { candidateId, organisationId } = interest
  const hidden = await tx.manager.existsBy(HiddenFrom, { candidateId, organisationId })
  await tx.manager.insert(Interest, Object.assign(interest, { hidden }))
  tx.publish(candidatesEvents.interestExpressed, { candidateId, organisationId })
}

export async function withdraw(tx: Tx, { id, candidateId, organisationId }: Interest): Promise<void> {
  await tx.manager.update(Interest, { id }, { withdrawnAt: tx.now() })
  tx.publish(candidatesEvents.interestWithdrawn, { candidateId, organisationId })
  await moveByItself(tx, { candidateId, organisationId }, 'withdrawn')
}
