import { isOrganisation, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

/** Minutes without a list after which the next list begins a new visit. So two tabs are one visit, and paging is too. */
const quiet = 30

interface Visit {
  previous: Date | null
}

/** Notes that a user of an organisation lists candidates. @returns the end of the visit before this one, if there was one */
export async function visit(tx: Tx, principal: Principal): Promise<Date | null> {
  if (!isOrganisation(principal)) return null
  const [noted] = await tx.query<Visit>(note, [
    principal.accountId,
    principal.organisationId,
    tx.now(),
    quiet,
  ])
  return noted!.previous
}

/** The same without noting it: to count is not to look. */
export async function lastVisit(tx: Tx, principal: Principal): Promise<Date | null> {
  if (!isOrganisation(principal)) return null
  const [known] = await tx.query<Visit>(look, [
    principal.accountId,
    principal.organisationId,
    tx.now(),
    quiet,
  ])
  return known?.previous ?? null
}

const previous = `case when visit.last_seen_at < $3::timestamptz - make_interval(mins => $4::integer)
                       then visit.last_seen_at else visit.previous_at end`

const note = `
  insert into visit (account_id, organisation_id, last_seen_at) values ($1, $2, $3)
  on conflict (account_id, organisation_id) do update
    set previous_at = ${previous}, last_seen_at = greatest(visit.last_seen_at, excluded.last_seen_at)
  returning previous_at as previous`

const look = `select ${previous} as previous from visit where account_id = $1 and organisation_id = $2`
