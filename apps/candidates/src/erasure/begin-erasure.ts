import { candidatesEvents, erasingServices } from '@sih/contracts'
import { forgetInTransit, type Tx } from '@sih/persistence'
import { Candidate } from '../candidate/candidate.entity.js'
import { forgetSearchesFor } from '../saved-search/forget-searches-for.js'
import { closeForErasure } from '../subject-access/open-requests.js'
import { Erasure, ErasureStep, type Reason } from './erasure.entity.js'

/**
 * Erases this service's part and has the others erase theirs. Whoever calls this has locked the candidate, so that it
 * happens once: afterwards there is no candidate to lock.
 */
export async function beginErasure(
  tx: Tx,
  candidate: Candidate,
  reason: Reason,
  requestedBy: string | null = null,
): Promise<Erasure> {
  const { id: candidateId, email } = candidate
  const erasure = Erasure.begin({ candidateId, email, reason, requestedBy }, tx.now())
  const eventId = tx.publish(candidatesEvents.erasureStarted, { erasureId: erasure.id, candidateId, reason })
  await tx.manager.insert(Erasure, erasure)
  const done = { completedAt: tx.now(), eventId }
  const steps = erasingServices.map((service) => ({
    erasureId: erasure.id,
    service,
    ...(service === 'candidates' ? done : { completedAt: null, eventId: null }),
  }))
  await tx.manager.insert(ErasureStep, steps)
  await closeForErasure(tx, candidateId)
  await forget(tx, candidate)
  for (const attempt of await attemptsWith(tx, email)) await beginErasure(tx, attempt, 'not_confirmed')
  return erasure
}

/** All that is the candidate's has a foreign key that goes with the row (`on delete cascade`); what others wrote of them is found by name. */
async function forget(tx: Tx, { id, email, firstName, lastName }: Candidate): Promise<void> {
  await tx.manager.delete(Candidate, { id })
  await tx.query('delete from candidate_invitation where lower(email) = $1', [email])
  const searches = await forgetSearchesFor(tx, { firstName, lastName })
  await forgetInTransit(tx, id, [id, email, ...searches])
}

/** Whoever registered with the address and never opened the link was the same person, or a stranger with nothing to lose. */
const attemptsWith = (tx: Tx, email: string): Promise<Candidate[]> =>
  tx.manager.find(Candidate, {
    where: { email, state: 'awaiting_confirmation' },
    lock: { mode: 'pessimistic_write' },
  })
