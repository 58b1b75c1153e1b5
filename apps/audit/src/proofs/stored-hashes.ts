import type { HashReader } from '@sih/merkle'

/** Who asks the database: a `Tx`, or whoever makes proofs without one. */
interface Asks {
  query(sql: string, parameters: unknown[]): Promise<{ hash: Buffer }[]>
}

/** The hashes from which proofs are made, as they are in the database. */
export class StoredHashes implements HashReader {
  constructor(private readonly database: Asks) {}

  leaves = (from: number, to: number): Promise<Buffer[]> =>
    this.read(
      'select leaf_hash as hash from log_entry where index >= $1 and index < $2 order by index',
      from,
      to,
    )

  subtrees = (level: number, from: number, to: number): Promise<Buffer[]> =>
    this.read(
      'select hash from log_subtree where level = $3 and index >= $1 and index < $2 order by index',
      from,
      to,
      level,
    )

  private async read(sql: string, ...parameters: number[]): Promise<Buffer[]> {
    const rows = await this.database.query(sql, parameters)
    return rows.map(({ hash }) => hash)
  }
}
