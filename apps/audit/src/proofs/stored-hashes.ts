import { HASH_SIZE, type HashReader, type HashRun } from '@sih/merkle'

/** Who asks the database: a `Tx`, or whoever makes proofs without one. */
interface Asks {
  query(sql: string, parameters: unknown[]): Promise<{ hashes: Buffer }[]>
}

/** The hashes from which proofs are made, as they are in the database: those of a proof in one query, each run as one value. */
export class StoredHashes implements HashReader {
  constructor(private readonly database: Asks) {}

  async read(runs: readonly HashRun[]): Promise<Buffer[][]> {
    const rows = await this.database.query(readRuns, [
      runs.map(({ level }) => level),
      runs.map(({ from }) => from),
      runs.map(({ to }) => to),
    ])
    return rows.map(({ hashes }) => split(hashes))
  }
}

const readRuns = `
  select coalesce(
      case run.level
        when 0 then (select string_agg(leaf_hash, '' order by index) from log_entry
                     where index >= run.first and index < run.past)
        else (select string_agg(hash, '' order by index) from log_complete_subtree as stored
              where stored.level = run.level and index >= run.first and index < run.past)
      end, '') as hashes
  from unnest($1::int[], $2::bigint[], $3::bigint[]) with ordinality as run (level, first, past, turn)
  order by turn`

function split(hashes: Buffer): Buffer[] {
  const starts = Array.from({ length: Math.ceil(hashes.length / HASH_SIZE) }, (_, n) => n * HASH_SIZE)
  return starts.map((start) => hashes.subarray(start, start + HASH_SIZE))
}
