import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type ListProposedReferralsRequest,
  type Page,
  type ProposedReferral,
} from '@sih/contracts'
import { Freshness } from '@sih/journal'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findProfiles, profileKey } from '../profile/find-profiles.js'
import { proposedView } from './referral.view.js'
import { referralRows } from './referrals.js'

/** What the organisation has proposed to a candidate whom it sees. */
@Injectable()
export class ListProposedReferrals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (
    { candidateId, cursor, limit = defaultLimit }: ListProposedReferralsRequest,
    principal: Principal,
  ): Promise<Page<ProposedReferral>> =>
    this.work.read(async (tx) => {
      this.freshness.assert('organisations')
      const { organisationId } = principal
      const after = decodeCursor(cursor, 'instant', 'id')
      permitted(principal, 'open', await tx.find(findProfiles, profileKey(candidateId, organisationId)))
      const wanted = { candidateId, fromOrganisationId: organisationId!, after, limit: limit + 1 }
      const rows = await referralRows(tx, wanted)
      tx.publish(candidatesEvents.referralsListed, { candidateId, organisationId })
      return pageFrom(rows, limit, ({ proposedAt, id }) => [proposedAt.toISOString(), id], proposedView)
    })
}
