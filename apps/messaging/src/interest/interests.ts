import type { Tx } from '@sih/persistence'

/** @returns whether this is news: false if the interest was live already */
export async function deliver(tx: Tx, candidateId: string, organisationId: string): Promise<boolean> {
  const news = await tx.query(
    `insert into interest as known (candidate_id, organisation_id, live) values ($1, $2, true)
     on conflict (candidate_id, organisation_id) do update set live = true where not known.live
     returning live`,
    [candidateId, organisationId],
  )
  return news.length > 0
}

/** @returns whether this is news: false if the interest was never delivered */
export async function withdraw(tx: Tx, candidateId: string, organisationId: string): Promise<boolean> {
  const news = await tx.query(
    'update interest set live = false where candidate_id = $1 and organisation_id = $2 and live returning live',
    [candidateId, organisationId],
  )
  return news.length > 0
}

/** The candidates whose interest in the organisation is live. */
export async function liveInterestsIn(tx: Tx, organisationId: string): Promise<string[]> {
  const interests = await tx.query<{ candidate_id: string }>(
    'select candidate_id from interest where organisation_id = $1 and live order by candidate_id',
    [organisationId],
  )
  return interests.map(({ candidate_id }) => candidate_id)
}
