import DataLoader from 'dataloader'
import type { EntityManager } from 'typeorm'
import { queryPrepared } from '../prepared-query.js'

/** One connection for a while: in a transaction for one unit of work, or shared by several that read. */
export class Transaction {
  private readonly finders = new Map<unknown, DataLoader<string, unknown>>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(readonly manager: EntityManager) {}

  /** One statement after the other: a PostgreSQL connection can do only one at a time. */
  query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const rows = this.last.then(() => queryPrepared<Row>(this.manager.queryRunner!, sql, parameters))
    this.last = rows.catch(() => undefined)
    return rows
  }

  async atomically<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.manager.queryRunner!
    if (runner.isTransactionActive) return work()
    await runner.startTransaction()
    try {
      const result = await work()
      await runner.commitTransaction()
      return result
    } catch (error) {
      // On a connection that broke there is nothing to roll back, and what broke it is what has to be known.
      await runner.rollbackTransaction().catch(() => undefined)
      throw error
    }
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
}
