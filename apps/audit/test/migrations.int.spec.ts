import { chainGenesis, type StoredSubtree, appendLeaves, emptyFrontier } from '@sih/merkle'
import { migrationSource } from '@sih/persistence'
import type { DataSource } from 'typeorm'
import { migrations } from '../migrations/index.js'
import { batchAfter, linesOf } from './events.js'
import { TestLog } from './test-log.js'

describe('Migrations', () => {
  let log: TestLog
  let owner: DataSource

  beforeEach(async () => {
    log = await TestLog.create()
    owner = await migrationSource(log.database.ownerUrl, migrations, false).initialize()
  })
  afterEach(async () => {
    await owner.destroy()
    await log.close()
  })

  it('go up, down and up again', async () => {
    for (const _ of migrations) await owner.undoLastMigration({ transaction: 'all' })
    const [left] = await owner.query(`select to_regclass('log_entry') as log`)
    expect(left).toEqual({ log: null })
    expect(await owner.runMigrations({ transaction: 'all' })).toHaveLength(migrations.length)
  })

  it('compute which subtrees are complete, where every fourth level was to be stored and where every eighth was', async () => {
    const entries = 4_096 + 700
    const replica = await log.replica()
    await replica.deliver(
      batchAfter('gateway', { number: 0, head: chainGenesis }, linesOf('gateway', entries)),
    )
    const leaves = (await log.entries()).map(({ leafHash }) => leafHash)
    const complete = (height: number) =>
      appendLeaves(emptyFrontier, leaves, height).completedSubtrees.sort(byPlace).map(asText)

    expect(await stored('log_complete_subtree')).toEqual(complete(4))
    await undoneDownTo('KeepEveryFourthLevel')
    expect(await stored('log_subtree')).toEqual(complete(8))
    await owner.runMigrations({ transaction: 'all' })
    expect(await stored('log_complete_subtree')).toEqual(complete(4))
  })

  async function stored(table: string): Promise<string[]> {
    const rows = await owner.query<StoredSubtree[]>(
      `select level, index, hash from ${table} order by level, index`,
    )
    return rows.map(asText)
  }

  /** That one as well. */
  async function undoneDownTo(name: string): Promise<void> {
    const last = migrations.findIndex((migration) => migration.name.startsWith(name))
    for (const _ of migrations.slice(last)) await owner.undoLastMigration({ transaction: 'all' })
  }
})

const byPlace = (a: StoredSubtree, b: StoredSubtree): number => a.level - b.level || a.index - b.index
const asText = ({ level, index, hash }: StoredSubtree): string => `${level}:${index} ${hash.toString('hex')}`
