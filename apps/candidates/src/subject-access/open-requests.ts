import { londonDay } from '@sih/calendar'
import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { SubjectAccessRequest } from './subject-access-request.entity.js'

const open = (candidateId: string) => ({ candidateId, answeredOn: IsNull() })

/** What somebody waits to be given must not be erased by others (Data Protection Act 2018, section 173). */
export const waitsForAnswer = (tx: Tx, candidateId: string): Promise<boolean> =>
  tx.manager.existsBy(SubjectAccessRequest, open(candidateId))

/** The person has everything erased instead: nothing is left to give. */
export async function closeForErasure(tx: Tx, candidateId: string): Promise<void> {
  const today = londonDay(tx.now())
  for (const request of await tx.manager.findBy(SubjectAccessRequest, open(candidateId))) {
    request.close('erased', today, today, null)
    await tx.manager.save(request)
    const inTime = today <= request.dueOn
    tx.publish(candidatesEvents.subjectAccessAnswered, { requestId: request.id, candidateId, inTime })
  }
}
