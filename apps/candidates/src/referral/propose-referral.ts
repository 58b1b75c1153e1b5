import { Injectable } from '@nestjs/common'
import { candidatesEvents, type ProposedReferral, type ProposeReferralRequest } from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { pledgedOrganisations } from '../organisation/pledged-organisations.js'
import { findProfiles, profileKey } from '../profile/find-profiles.js'
import { Referral, type Proposal } from './referral.entity.js'
import { referralFact } from './referral.event.js'
import { proposedView } from './referral.view.js'
import { referralRow } from './referrals.js'

/** The answer is the same whether the candidate has picked the other organisation, hides from it, or neither. */
@Injectable()
export class ProposeReferral {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (request: ProposeReferralRequest, principal: Principal): Promise<ProposedReferral> =>
    this.work.run(async (tx) => {
      this.freshness.assert('organisations')
      const { candidateId, organisationId: toOrganisationId, reason } = request
      const { organisationId, accountId } = principal
      permitted(principal, 'open', await tx.find(findProfiles, profileKey(candidateId, organisationId)))
      const fromOrganisationId = organisationId!
      if (toOrganisationId === fromOrganisationId) throw new DomainError('REFERRAL_TO_ITSELF')
      await pledgedOrganisations(tx, [toOrganisationId])
      const proposal = { candidateId, fromOrganisationId, toOrganisationId, proposedBy: accountId!, reason }
      const referral = await keepOnce(tx, proposal)
      tx.publish(candidatesEvents.referralProposed, referralFact(referral))
      return proposedView(await referralRow(tx, referral.id))
    })
}

/** A declined proposal is not repeated either. @throws DomainError REFERRAL_EXISTS */
async function keepOnce(tx: Tx, proposal: Proposal): Promise<Referral> {
  const referral = Referral.propose(proposal, tx.now())
  const insert = tx.manager.createQueryBuilder().insert().into(Referral).values(referral)
  const kept = await insert.orIgnore().returning('id').execute()
  if ((kept.raw as object[]).length === 0) throw new DomainError('REFERRAL_EXISTS')
  return referral
}
