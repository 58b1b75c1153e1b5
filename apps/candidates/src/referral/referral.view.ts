import type { ProposedReferral, ReferralView } from '@sih/contracts'
import type { ReferralRow } from './referrals.js'

/** As the organisation that proposed it sees it: whether the other is picked or hidden from is not its business. */
export const proposedView = (row: ReferralRow): ProposedReferral => ({
  id: row.id,
  organisationId: row.organisationId,
  organisationName: row.organisationName,
  reason: row.reason,
  state: row.state,
  proposedAt: row.proposedAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
})

/** As the candidate sees it. */
export const referralView = (row: ReferralRow): ReferralView => ({
  ...proposedView(row),
  fromOrganisationId: row.fromOrganisationId,
  fromOrganisationName: row.fromOrganisationName,
  picked: row.picked,
  hidden: row.hidden,
})
