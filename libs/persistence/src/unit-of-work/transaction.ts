import DataLoader from 'dataloader'
import type { EntityManager } from 'typeorm'
import type { FindMany, Tx } from './tx.js'

/** One database transaction, used by one unit of work or shared by several that read. */
export class Transaction {
  private readonly loaders = new Map<FindMany<unknown>, DataLoader<string, unknown>>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(readonly manager: EntityManager) {}

  /** One statement after the other: a PostgreSQL connection can do only one at a time. */
  query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const rows = this.last.then(() => this.ask<Row>(sql, parameters))
    this.last = rows.catch(() => undefined)
    return rows
  }

  /** A finder that gathers the ids asked for at the same time, by whichever unit of work. */
  finder<T>(findMany: FindMany<T>, tx: Tx): DataLoader<string, T | undefined> {
    const known = this.loaders.get(findMany) as DataLoader<string, T | undefined> | undefined
    if (known) return known
    const loader = new DataLoader<string, T | undefined>((ids) => findMany(tx, ids), { cache: false })
    this.loaders.set(findMany, loader as DataLoader<string, unknown>)
    return loader
  }

  private async ask<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const result = await this.manager.query<Row[] | [Row[], number]>(sql, parameters)
    // TypeORM answers [rows, count] to update and delete. A row is never an array.
    return Array.isArray(result[0]) ? result[0] : (result as Row[])
  }
}
