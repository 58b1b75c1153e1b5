import type { Tx } from '@sih/persistence'
import type { ReferralState } from './referral.entity.js'

export interface ReferralRow {
  id: string
  fromOrganisationId: string
  fromOrganisationName: string
  organisationId: string
  organisationName: string
  reason: string
  state: ReferralState
  picked: boolean
  hidden: boolean
  proposedAt: Date
  answeredAt: Date | null
}

const referrals = `
  select r.id, r.from_organisation_id as "fromOrganisationId", f.legal_name as "fromOrganisationName",
         r.to_organisation_id as "organisationId", t.legal_name as "organisationName", r.reason, r.state,
         exists (select from interest i where i.candidate_id = r.candidate_id
                   and i.organisation_id = r.to_organisation_id and i.withdrawn_at is null) as picked,
         exists (select from hidden_from h where h.candidate_id = r.candidate_id
                   and h.organisation_id = r.to_organisation_id) as hidden,
         r.proposed_at as "proposedAt", r.answered_at as "answeredAt"
  from referral r
  join organisation f on f.id = r.from_organisation_id
  join organisation t on t.id = r.to_organisation_id`

export async function referralRow(tx: Tx, id: string): Promise<ReferralRow> {
  const [row] = await tx.query<ReferralRow>(`${referrals} where r.id = $1`, [id])
  return row!
}

interface Wanted {
  candidateId: string
  /** What this organisation has proposed; everything, if there is none. */
  fromOrganisationId: string | null
  /** Sort keys of the last referral of the page before. */
  after: (string | number)[] | null
  limit: number
}

/** Newest first. */
export function referralRows(tx: Tx, { candidateId, fromOrganisationId, after, limit }: Wanted) {
  const [at, id] = after ?? [null, null]
  return tx.query<ReferralRow>(
    `${referrals}
     where r.candidate_id = $1 and ($2::timestamptz is null or (r.proposed_at, r.id) < ($2, $3::uuid))
       ${fromOrganisationId ? 'and r.from_organisation_id = $5' : ''}
     order by r.proposed_at desc, r.id desc
     limit $4`,
    [candidateId, at, id, limit, ...(fromOrganisationId ? [fromOrganisationId] : [])],
  )
}
