import DataLoader from 'dataloader'
import type { EntityManager } from 'typeorm'

/** One database transaction, used by one unit of work or shared by several that read. */
export class Transaction {
  private readonly finders = new Map<unknown, DataLoader<string, unknown>>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(readonly manager: EntityManager) {}

  /** One statement after the other: a PostgreSQL connection can do only one at a time. */
  query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const rows = this.last.then(() => this.ask<Row>(sql, parameters))
    this.last = rows.catch(() => undefined)
    return rows
  }

  /** Gathers the ids asked for at the same time, by whichever unit of work. @param key the same for the same kind of find */
  finder<T>(
    key: unknown,
    findMany: (ids: readonly string[]) => Promise<(T | undefined)[]>,
  ): DataLoader<string, T | undefined> {
    const known = this.finders.get(key) as DataLoader<string, T | undefined> | undefined
    if (known) return known
    const finder = new DataLoader<string, T | undefined>(findMany, { cache: false })
    this.finders.set(key, finder as DataLoader<string, unknown>)
    return finder
  }

  private async ask<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const result = await this.manager.query<Row[] | [Row[], number]>(sql, parameters)
    // TypeORM answers [rows, count] to update and delete. A row is never an array.
    return Array.isArray(result[0]) ? result[0] : (result as Row[])
  }
}
