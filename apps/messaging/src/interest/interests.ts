import type { Tx } from '@sih/persistence'

/** An interest is delivered only while the profile is shown. @returns whether this is news */
export async function deliver(tx: Tx, candidateId: string, organisationId: string): Promise<boolean> {
  const news = await tx.query(
    `insert into interest as known (candidate_id, organisation_id, delivered, shown) values ($1, $2, true, true)
     on conflict (candidate_id, organisation_id) do update set delivered = true, shown = true, kept = false
       where not known.delivered
     returning live`,
    [candidateId, organisationId],
  )
  return news.length > 0
}

/** @returns whether this is news: false if the interest was never delivered */
export async function withdraw(tx: Tx, candidateId: string, organisationId: string): Promise<boolean> {
  const news = await tx.query(
    `update interest set delivered = false, kept = false
     where candidate_id = $1 and organisation_id = $2 and delivered returning live`,
    [candidateId, organisationId],
  )
  return news.length > 0
}

/** The candidate shows the profile to the organisation, or takes it away; kept is what it goes on reading. @returns whether this is news */
export async function show(
  tx: Tx,
  candidateId: string,
  organisationId: string,
  { shown, kept }: { shown: boolean; kept: boolean },
): Promise<boolean> {
  const news = await tx.query(
    `update interest set shown = $3, kept = $4
     where candidate_id = $1 and organisation_id = $2 and delivered and (shown, kept) <> ($3, $4) returning live`,
    [candidateId, organisationId, shown, kept],
  )
  return news.length > 0
}

export async function isLive(tx: Tx, candidateId: string, organisationId: string): Promise<boolean> {
  const live = await tx.query(
    'select 1 from interest where candidate_id = $1 and organisation_id = $2 and live',
    [candidateId, organisationId],
  )
  return live.length > 0
}

export async function isKept(tx: Tx, candidateId: string, organisationId: string): Promise<boolean> {
  const kept = await tx.query(
    'select 1 from interest where candidate_id = $1 and organisation_id = $2 and kept',
    [candidateId, organisationId],
  )
  return kept.length > 0
}

/** The candidates whose interest in the organisation is live. */
export async function liveInterestsIn(tx: Tx, organisationId: string): Promise<string[]> {
  const interests = await tx.query<{ candidate_id: string }>(
    'select candidate_id from interest where organisation_id = $1 and live order by candidate_id',
    [organisationId],
  )
  return interests.map(({ candidate_id }) => candidate_id)
}
