import { hashOfToken } from '@sih/auth'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { MoreThan } from 'typeorm'
import { Candidate } from '../candidate/candidate.entity.js'
import { CandidateInvitation } from './candidate-invitation.entity.js'

/**
 * The invitation whose link this is, locked.
 * @throws DomainError LINK_NOT_VALID if there is none, or somebody who registered by it has confirmed the address
 */
export async function usableInvitation(tx: Tx, token: string): Promise<CandidateInvitation> {
  const invitation = await tx.manager.findOne(CandidateInvitation, {
    where: { tokenHash: hashOfToken(token), expiresAt: MoreThan(tx.now()) },
    lock: { mode: 'pessimistic_write' },
  })
  if (!invitation || (await isAnswered(tx, invitation))) throw new DomainError('LINK_NOT_VALID')
  return invitation
}

async function isAnswered(tx: Tx, { candidateId }: CandidateInvitation): Promise<boolean> {
  if (candidateId === null) return false
  return !(await tx.manager.existsBy(Candidate, { id: candidateId, state: 'awaiting_confirmation' }))
}
