import type { ReferralFact } from '@sih/contracts'
import type { Referral } from './referral.entity.js'

export const referralFact = (referral: Referral): ReferralFact => ({
  referralId: referral.id,
  candidateId: referral.candidateId,
  organisationId: referral.toOrganisationId,
  fromOrganisationId: referral.fromOrganisationId,
})
