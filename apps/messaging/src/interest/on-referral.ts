import { candidatesEvents, type ReferralFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { membersOf } from '../member/membership.js'
import { notify } from '../notification/notify.js'
import { tell } from '../notification/tell.js'
import { isLive } from './interests.js'

/** The organisation that is proposed hears nothing here: an accepted referral is an interest, and is delivered as one. */
@Injectable()
export class OnReferral {
  @Reacts(candidatesEvents.referralProposed)
  async proposed(tx: Tx, { candidateId, fromOrganisationId: organisationId }: ReferralFact): Promise<void> {
    const notice = { kind: 'referral_proposed', accountId: candidateId, candidateId, organisationId } as const
    await tell(tx, [notice])
  }

  @Reacts(candidatesEvents.referralAccepted)
  accepted(tx: Tx, fact: ReferralFact): Promise<void> {
    return tellProposer(tx, 'referral_accepted', fact)
  }

  @Reacts(candidatesEvents.referralDeclined)
  declined(tx: Tx, fact: ReferralFact): Promise<void> {
    return tellProposer(tx, 'referral_declined', fact)
  }
}

/** An organisation that has lost sight of the candidate meanwhile learns nothing more. */
async function tellProposer(
  tx: Tx,
  kind: 'referral_accepted' | 'referral_declined',
  { candidateId, fromOrganisationId: organisationId }: ReferralFact,
): Promise<void> {
  if (!(await isLive(tx, candidateId, organisationId))) return
  const members = await membersOf(tx, organisationId)
  await notify(
    tx,
    members.map((accountId) => ({ kind, accountId, candidateId, organisationId })),
  )
}
