import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { Consent } from '../consent/consent.entity.js'
import { Interest } from '../interest/interest.entity.js'
import { CandidateInvitation } from '../candidate-invitation/candidate-invitation.entity.js'
import { Candidate } from './candidate.entity.js'

const day = 24 * 3600_000

/**
 * Deletes one registration whose e-mail address was not confirmed in so many days. An invitation that led to it stays: its
 * link still works. @returns false if there is none that nobody else is at
 */
export async function forgetUnconfirmed(tx: Tx, days: number): Promise<boolean> {
  const before = new Date(tx.now().getTime() - days * day)
  const [due] = await tx.query<{ id: string }>(next, [before])
  if (!due) return false
  const { id: candidateId } = due
  await tx.manager.update(CandidateInvitation, { candidateId }, { candidateId: null })
  await tx.manager.delete(Consent, { candidateId })
  await tx.manager.delete(Interest, { candidateId })
  await tx.manager.delete(Candidate, { id: candidateId })
  tx.publish(candidatesEvents.registrationLapsed, { candidateId })
  return true
}

const next = `
  select id from candidate where state = 'awaiting_confirmation' and registered_at < $1
  order by registered_at limit 1 for update skip locked`
