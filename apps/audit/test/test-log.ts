import { Consumption, type Consumed, type JournalBatch } from '@sih/journal'
import { appendLeaves, emptyFrontier, leafHash, rootOf } from '@sih/merkle'
import { databaseOptions, migrationSource, Transaction, Tx, UnitOfWork } from '@sih/persistence'
import { SettableClock, createTestDatabase, type TestDatabase } from '@sih/testing'
import { DataSource } from 'typeorm'
import { migrations } from '../migrations/index.js'
import { LogRecorder } from '../src/log/log-recorder.js'
import { LogSink } from '../src/log/log-sink.js'

export interface StoredEntry {
  index: number
  source: string
  number: number
  type: string
  leaf: string
  leafHash: Buffer
}

/** The log on a database of its own, with the rights it has in production and without the rest of the service. */
export class TestLog {
  private readonly connections: DataSource[] = []

  private constructor(
    readonly database: TestDatabase,
    readonly reader: DataSource,
  ) {}

  static async create(): Promise<TestLog> {
    const database = await createTestDatabase('audit')
    const owner = await migrationSource(database.ownerUrl, migrations, false).initialize()
    await owner.runMigrations({ transaction: 'all' })
    await owner.destroy()
    return new TestLog(database, await connect(database.url))
  }

  /** What one process of the service has: connections, and state in memory if there were any. */
  async replica(): Promise<Replica> {
    const dataSource = await connect(this.database.url)
    this.connections.push(dataSource)
    return new Replica(dataSource)
  }

  async as(role: 'owner' | 'superuser'): Promise<DataSource> {
    const url = role === 'owner' ? this.database.ownerUrl : this.database.superuserUrl
    const dataSource = await connect(url)
    this.connections.push(dataSource)
    return dataSource
  }

  async entries(): Promise<StoredEntry[]> {
    const rows = await this.reader.query<(StoredEntry & { index: string; number: string })[]>(
      'select index, source, number, type, leaf, leaf_hash as "leafHash" from log_entry order by index',
    )
    return rows.map((row) => ({ ...row, index: Number(row.index), number: Number(row.number) }))
  }

  async close(): Promise<void> {
    await Promise.all([this.reader, ...this.connections].map((dataSource) => dataSource.destroy()))
    await this.database.drop()
  }
}

export class Replica {
  readonly clock = new SettableClock()
  readonly sink: LogSink
  readonly work: UnitOfWork
  private readonly consumption: Consumption

  constructor(readonly dataSource: DataSource) {
    this.work = new UnitOfWork(dataSource, new LogRecorder(), this.clock, 'audit')
    this.sink = new LogSink(this.work)
    this.consumption = new Consumption(this.work, this.sink)
  }

  deliver(batch: JournalBatch): Promise<Consumed> {
    return this.consumption.apply(batch)
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((manager) => work(new Tx(new Transaction(manager), this.clock)))
  }
}

/** The root over leaves, computed from their text and nothing else, as somebody who trusts nobody would. */
export const rootOver = (entries: { leaf: string }[]): Buffer =>
  rootOf(
    appendLeaves(
      emptyFrontier,
      entries.map(({ leaf }) => leafHash(Buffer.from(leaf))),
    ).frontier,
  )

const connect = (url: string): Promise<DataSource> =>
  new DataSource(databaseOptions({ url, entities: [], applicationName: 'test' })).initialize()
