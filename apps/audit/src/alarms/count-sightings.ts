import type { Tx } from '@sih/persistence'
import type { Noticed } from './raise-alarm.js'
import { limitOf, type Limits, type Sighting } from './sightings.js'

/** Keeps what was seen, each thing once. @returns of whom there is too much by now, with these */
export async function countSightings(tx: Tx, sightings: Sighting[], limits: Limits): Promise<Noticed[]> {
  if (sightings.length === 0) return []
  await tx.query(
    `insert into alarm_sighting (kind, subject, began_at, thing)
     select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::text[]) on conflict do nothing`,
    [...keysOf(sightings), sightings.map(({ thing }) => thing)],
  )
  const counted = newestOfEach(sightings)
  const counts = await tx.query<{ count: string }>(
    `select (select count(*) from alarm_sighting as seen
             where seen.kind = one.kind and seen.subject = one.subject and seen.began_at = one.began_at) as count
     from unnest($1::text[], $2::text[], $3::timestamptz[]) with ordinality as one (kind, subject, began_at, place)
     order by place`,
    keysOf(counted),
  )
  return counted.flatMap((sighting, n) => {
    const { kind, subject, window, entry } = sighting
    const count = Number(counts[n]!.count)
    const occasion = window.from.toISOString()
    return count > limitOf(sighting, limits) ? [{ kind, subject, occasion, window, count, entry }] : []
  })
}

const keysOf = (sightings: Sighting[]) => [
  sightings.map(({ kind }) => kind),
  sightings.map(({ subject }) => subject),
  sightings.map(({ window }) => window.from),
]

/** One for each kind, subject and window. */
const newestOfEach = (sightings: Sighting[]): Sighting[] => [
  ...new Map(
    sightings.map((one) => [`${one.kind} ${one.subject} ${one.window.from.getTime()}`, one] as const),
  ).values(),
]
