import { Injectable } from '@nestjs/common'
import { Freshness } from '@sih/journal'
import { DomainError, isOrganisation, type Principal, type ProblemCode } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import { may, type EngagementAction } from '../candidate/candidate.policy.js'
import { lockCandidate } from '../candidate/candidate.repository.js'
import { engagementKey, findEngagements, type EngagementKey } from './find-engagements.js'

interface Wanted {
  candidateId: string
  organisationId?: string | undefined
}

interface How {
  action?: EngagementAction
  /** What it is refused with, the same whether there is nothing or it is not theirs. */
  missing?: ProblemCode
}

/** Admits people to what comes of an interest: an organisation to its own, the programme to that of any. */
@Injectable()
export class Engagements {
  constructor(private readonly freshness: Freshness) {}

  /** @throws DomainError CANDIDATE_NOT_FOUND or as told, COPY_STALE, VALIDATION_FAILED */
  async open(
    tx: Tx,
    principal: Principal,
    wanted: Wanted,
    { action = 'open', missing = 'CANDIDATE_NOT_FOUND' }: How = {},
  ): Promise<EngagementKey> {
    if (isOrganisation(principal)) this.freshness.assert('organisations')
    const key = { candidateId: wanted.candidateId, organisationId: actingFor(principal, wanted) }
    const engagement = await tx.find(findEngagements, engagementKey(key))
    const own = !isOrganisation(principal) || key.organisationId === principal.organisationId
    if (own && engagement && may(principal, action, engagement)) return key
    throw new DomainError(missing)
  }

  /**
   * To change something: until the end of the transaction nobody else decides about this candidate.
   * @throws DomainError CANDIDATE_NOT_FOUND or as told, COPY_STALE, VALIDATION_FAILED
   */
  async hold(
    tx: Tx,
    principal: Principal,
    wanted: Wanted,
    how: How = {},
  ): Promise<EngagementKey & { candidate: Candidate }> {
    const candidate = await lockCandidate(tx, wanted.candidateId)
    const key = await this.open(tx, principal, wanted, { action: 'engage', ...how })
    return { ...key, candidate: candidate! }
  }
}

/** @throws DomainError VALIDATION_FAILED for the programme that does not say for which organisation */
function actingFor(principal: Principal, { organisationId }: Wanted): string {
  const acting = organisationId ?? principal.organisationId
  if (acting) return acting
  const problem = { field: 'organisationId', message: 'Say for which organisation' }
  throw new DomainError('VALIDATION_FAILED', [problem])
}
