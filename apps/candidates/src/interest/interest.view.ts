import type { InterestView } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

interface InterestRow {
  organisationId: string
  organisationName: string
  expressedAt: Date
  deliveredAt: Date | null
  hidden: boolean
  referralId: string | null
}

/** The organisations that the candidate has picked and not dropped, in the order of picking. */
export async function interestViews(tx: Tx, candidateId: string): Promise<InterestView[]> {
  const rows = await tx.query<InterestRow>(
    `select i.organisation_id as "organisationId", o.legal_name as "organisationName",
            i.expressed_at as "expressedAt", i.delivered_at as "deliveredAt", i.hidden, i.referral_id as "referralId"
     from interest i join organisation o on o.id = i.organisation_id
     where i.candidate_id = $1 and i.withdrawn_at is null
     order by i.expressed_at, i.id`,
    [candidateId],
  )
  return rows.map((row) => ({
    ...row,
    state: row.deliveredAt ? 'delivered' : 'waiting',
    expressedAt: row.expressedAt.toISOString(),
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
  }))
}
