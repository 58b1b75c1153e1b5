import { DomainError, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Candidate } from './candidate.entity.js'
import { permitted } from './candidate.policy.js'
import { Consent } from '../consent/consent.entity.js'

/** Held until the end of the transaction: whoever else decides about this candidate waits. */
export const lockCandidate = (tx: Tx, id: string): Promise<Candidate | null> =>
  tx.manager.findOne(Candidate, { where: { id }, lock: { mode: 'pessimistic_write' } })

/** @throws DomainError CANDIDATE_NOT_FOUND for an account that is no candidate's */
export const lockOwnCandidate = async (tx: Tx, principal: Principal): Promise<Candidate> =>
  permitted(principal, 'manage', await lockCandidate(tx, principal.accountId!))

/**
 * Keeps somebody who has not confirmed the address yet, in place of what was said for the same address before.
 * @throws DomainError CANDIDATE_ALREADY_REGISTERED if it is confirmed: only the person may change the details now
 */
export async function keepUnconfirmed(tx: Tx, candidate: Candidate, consents: Consent[]): Promise<void> {
  const { id } = candidate
  await tx.manager.createQueryBuilder().insert().into(Candidate).values(candidate).orIgnore().execute()
  const kept = await lockCandidate(tx, id)
  if (kept?.state !== 'awaiting_confirmation') throw new DomainError('CANDIDATE_ALREADY_REGISTERED')
  await tx.manager.update(Candidate, { id }, candidate)
  await tx.manager.delete(Consent, { candidateId: id })
  await tx.manager.insert(Consent, consents)
}
