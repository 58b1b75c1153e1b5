import { Injectable } from '@nestjs/common'
import { candidatesEvents, type ReferralRef, type ReferralView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { deliverWaiting } from '../interest/deliver-waiting.js'
import { Interest } from '../interest/interest.entity.js'
import { express, liveInterests } from '../interest/interest.repository.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { pledgedOrganisations } from '../organisation/pledged-organisations.js'
import { Referral } from './referral.entity.js'
import { referralFact } from './referral.event.js'
import { referralView } from './referral.view.js'
import { referralRow } from './referrals.js'

@Injectable()
export class AnswerReferral {
  constructor(private readonly work: UnitOfWork) {}

  accept = ({ referralId }: ReferralRef, principal: Principal): Promise<ReferralView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const candidate = await lockOwnCandidate(tx, principal)
      const referral = await ownReferral(tx, referralId, candidate.id)
      referral.answer('accepted', tx.now())
      candidate.assertOpen()
      await pledgedOrganisations(tx, [referral.toOrganisationId])
      await tx.manager.save(referral)
      tx.publish(candidatesEvents.referralAccepted, referralFact(referral))
      await pickReferred(tx, referral)
      await deliverWaiting(tx, { candidateId: candidate.id })
      return referralView(await referralRow(tx, referralId))
    })

  decline = ({ referralId }: ReferralRef, principal: Principal): Promise<ReferralView> =>
    this.work.run(async (tx) => {
      const { id } = await lockOwnCandidate(tx, principal)
      const referral = await ownReferral(tx, referralId, id)
      referral.answer('declined', tx.now())
      await tx.manager.save(referral)
      tx.publish(candidatesEvents.referralDeclined, referralFact(referral))
      return referralView(await referralRow(tx, referralId))
    })
}

/** The caller holds the candidate, so nobody else answers meanwhile. @throws DomainError REFERRAL_NOT_FOUND */
async function ownReferral(tx: Tx, id: string, candidateId: string): Promise<Referral> {
  const referral = await tx.manager.findOneBy(Referral, { id, candidateId })
  if (!referral) throw new DomainError('REFERRAL_NOT_FOUND')
  return referral
}

/** From now on it is an interest like any other, unless the candidate had picked the organisation already. */
async function pickReferred(tx: Tx, { id, candidateId, toOrganisationId }: Referral): Promise<void> {
  const others = await liveInterests(tx, candidateId)
  if (others.some(({ organisationId }) => organisationId === toOrganisationId)) return
  const interest = Interest.express(candidateId, toOrganisationId, others, tx.now())
  await express(tx, Object.assign(interest, { referralId: id }))
}
