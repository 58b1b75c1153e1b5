import { Injectable } from '@nestjs/common'
import { candidatesEvents, type Page, type PageRequest, type ReferralView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'
import { referralView } from './referral.view.js'
import { referralRows } from './referrals.js'

/** What has been proposed to the candidate who asks. */
@Injectable()
export class ListReferrals {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ cursor, limit = defaultLimit }: PageRequest, principal: Principal): Promise<Page<ReferralView>> =>
    this.work.read(async (tx) => {
      const after = decodeCursor(cursor, 'instant', 'id')
      const own = await tx.find(findOwnProfiles, principal.accountId!)
      const { id: candidateId } = permitted(principal, 'manage', own)
      const rows = await referralRows(tx, { candidateId, fromOrganisationId: null, after, limit: limit + 1 })
      tx.publish(candidatesEvents.referralsListed, { candidateId, organisationId: null })
      return pageFrom(rows, limit, ({ proposedAt, id }) => [proposedAt.toISOString(), id], referralView)
    })
}
