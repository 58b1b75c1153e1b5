import type { Tx } from '@sih/persistence'

const atOnce = 1_000

/**
 * Time runs for everybody from the end of the registration, also for who has never signed in: those who are not watched yet are
 * found here, however they came in. @returns whether there were any
 */
export async function watchCandidates(tx: Tx): Promise<boolean> {
  const watched = await tx.query(
    `insert into retention (candidate_id, last_active_at, stage, since)
     select id, completed_at, 'in_use', completed_at from candidate
     where completed_at is not null
       and not exists (select from retention where retention.candidate_id = candidate.id)
     limit $1
     on conflict do nothing returning candidate_id`,
    [atOnce],
  )
  return watched.length > 0
}
