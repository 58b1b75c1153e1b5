import { Injectable } from '@nestjs/common'
import { Freshness } from '@sih/journal'
import { DomainError, isOrganisation, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import { permitted, type EngagementAction } from '../candidate/candidate.policy.js'
import { lockCandidate } from '../candidate/candidate.repository.js'
import { engagementKey, findEngagements, type EngagementKey } from './find-engagements.js'

interface Wanted {
  candidateId: string
  organisationId?: string | undefined
}

/** Admits people to what comes of an interest: an organisation to its own, the programme to that of any. */
@Injectable()
export class Engagements {
  constructor(private readonly freshness: Freshness) {}

  /** @throws DomainError CANDIDATE_NOT_FOUND, COPY_STALE */
  async open(
    tx: Tx,
    principal: Principal,
    wanted: Wanted,
    action: EngagementAction = 'open',
  ): Promise<EngagementKey> {
    if (isOrganisation(principal)) this.freshness.assert('organisations')
    const key = { candidateId: wanted.candidateId, organisationId: actingFor(principal, wanted) }
    permitted(principal, action, await tx.find(findEngagements, engagementKey(key)))
    return key
  }

  /**
   * To change something: until the end of the transaction nobody else decides about this candidate.
   * @throws DomainError CANDIDATE_NOT_FOUND, COPY_STALE
   */
  async hold(
    tx: Tx,
    principal: Principal,
    wanted: Wanted,
    action: EngagementAction = 'engage',
  ): Promise<EngagementKey & { candidate: Candidate }> {
    const candidate = await lockCandidate(tx, wanted.candidateId)
    const key = await this.open(tx, principal, wanted, action)
    return { ...key, candidate: candidate! }
  }
}

/** @throws DomainError CANDIDATE_NOT_FOUND for another organisation than one's own, VALIDATION_FAILED for the programme without one */
function actingFor(principal: Principal, { organisationId }: Wanted): string {
  if (isOrganisation(principal)) {
    if (organisationId && organisationId !== principal.organisationId) {
      throw new DomainError('CANDIDATE_NOT_FOUND')
    }
    return principal.organisationId!
  }
  if (organisationId) return organisationId
  const problem = { field: 'organisationId', message: 'Say for which organisation' }
  throw new DomainError('VALIDATION_FAILED', [problem])
}
