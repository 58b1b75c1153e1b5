import type { Tx } from '@sih/persistence'
import { writeSheets } from '../sheet/sheet-store.js'
import type { KeptFact, PlacedFact } from './kept-fact.js'

const columns = `
  subject, kind, organisation_id as "organisationId", candidate_id as "candidateId",
  to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "happenedAt",
  day::text, month::text, place, codes`

/** The facts of these subjects, and all of these candidates. */
export async function standingFacts(
  tx: Tx,
  generation: number,
  subjects: string[],
  candidates: string[],
): Promise<PlacedFact[]> {
  if (subjects.length + candidates.length === 0) return []
  return tx.query<PlacedFact>(
    `select ${columns} from fact where generation = $1 and subject = any($2)
     union
     select ${columns} from fact where generation = $1 and candidate_id = any($3)`,
    [generation, subjects, candidates],
  )
}

interface Difference {
  gone: PlacedFact[]
  come: KeptFact[]
}

/** A fact that has changed is taken away and comes anew, at the end of its shelf: a place is never used twice. */
export async function keepFacts(tx: Tx, generation: number, { gone, come }: Difference): Promise<void> {
  if (gone.length + come.length === 0) return
  if (gone.length > 0) await remove(tx, generation, gone)
  const placed = come.length > 0 ? await givePlaces(tx, generation, come) : []
  if (placed.length > 0) await insert(tx, generation, placed)
  await writeSheets(tx, generation, { gone, placed })
}

async function remove(tx: Tx, generation: number, facts: PlacedFact[]): Promise<void> {
  await tx.query(
    `delete from fact using unnest($2::date[], $3::text[], $4::integer[]) as gone (month, kind, place)
     where fact.generation = $1 and fact.month = gone.month and fact.kind = gone.kind and fact.place = gone.place`,
    [
      generation,
      facts.map(({ month }) => month),
      facts.map(({ kind }) => kind),
      facts.map(({ place }) => place),
    ],
  )
}

async function givePlaces(tx: Tx, generation: number, facts: KeptFact[]): Promise<PlacedFact[]> {
  const shelves = byShelf(facts)
  const firsts = [...shelves.values()].map(([first]) => first!)
  const rows = await tx.query<{ month: string; kind: string; size: number }>(
    `insert into shelf (generation, month, kind, size) select $1, * from unnest($2::date[], $3::text[], $4::integer[])
     on conflict (generation, month, kind) do update set size = shelf.size + excluded.size
     returning month::text, kind, size`,
    [
      generation,
      firsts.map(({ month }) => month),
      firsts.map(({ kind }) => kind),
      [...shelves.values()].map(({ length }) => length),
    ],
  )
  return rows.flatMap(({ size, ...shelf }) => {
    const own = shelves.get(keyOf(shelf))!
    return own.map((fact, n) => ({ ...fact, place: size - own.length + n }))
  })
}

const keyOf = ({ month, kind }: { month: string; kind: string }) => `${month} ${kind}`

function byShelf(facts: KeptFact[]): Map<string, KeptFact[]> {
  const shelves = new Map<string, KeptFact[]>()
  for (const fact of facts) {
    const known = shelves.get(keyOf(fact))
    if (known) known.push(fact)
    else shelves.set(keyOf(fact), [fact])
  }
  return shelves
}

async function insert(tx: Tx, generation: number, facts: PlacedFact[]): Promise<void> {
  await tx.query(
    `insert into fact (generation, month, place, subject, kind, organisation_id, candidate_id, happened_at, day, codes)
     select $1, * from unnest($2::date[], $3::integer[], $4::uuid[], $5::text[], $6::uuid[], $7::uuid[],
                              $8::timestamptz[], $9::date[], $10::jsonb[])`,
    [
      generation,
      facts.map(({ month }) => month),
      facts.map(({ place }) => place),
      facts.map(({ subject }) => subject),
      facts.map(({ kind }) => kind),
      facts.map(({ organisationId }) => organisationId),
      facts.map(({ candidateId }) => candidateId),
      facts.map(({ happenedAt }) => happenedAt),
      facts.map(({ day }) => day),
      facts.map(({ codes }) => JSON.stringify(codes)),
    ],
  )
}
