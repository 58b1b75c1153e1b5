import { auditEvents, sources } from '@sih/contracts'
import { canonicalJson, newId, type ServiceName } from '@sih/kernel'
import type { JournalBatch } from '@sih/journal'
import { chainGenesis, rootOf } from '@sih/merkle'
import { appendBatch } from '../src/log/append-batch.js'
import { lockLog, logState, sourcePosition } from '../src/log/log-state.js'
import { anEvent, batchAfter, linesOf } from './events.js'
import { TestLog, rootOver, type Replica } from './test-log.js'

const start = { number: 0, head: chainGenesis }

const append = (replica: Replica, batch: JournalBatch) =>
  replica.transaction(async (tx) => {
    await lockLog(tx)
    await appendBatch(tx, batch)
  })

describe('appending to the log', () => {
  let log: TestLog
  let replica: Replica
  let other: Replica

  beforeEach(async () => {
    log = await TestLog.create()
    replica = await log.replica()
    other = await log.replica()
  })
  afterEach(() => log.close())

  const stateRoot = async () => rootOf((await replica.transaction(logState)).frontier)

  it('gives every event the next index, in the order in which batches come', async () => {
    const lines = linesOf('candidates', 3)
    const first = batchAfter('candidates', start, lines.slice(0, 2))
    await replica.deliver(first)
    await replica.deliver(batchAfter('gateway', start, linesOf('gateway', 1)))
    await replica.deliver(batchAfter('candidates', { number: 2, head: first.head }, lines.slice(2)))

    const entries = await log.entries()
    expect(entries.map(({ index, source, number }) => [index, source, number])).toEqual([
      [0, 'candidates', 1],
      [1, 'candidates', 2],
      [2, 'gateway', 1],
      [3, 'candidates', 3],
    ])
    expect(entries[3]!.leaf).toBe(`{"event":${lines[2]},"number":3,"source":"candidates"}`)
    expect(await stateRoot()).toEqual(rootOver(entries))
  })

  it('keeps one order when two replicas append from all sources at once', async () => {
    const deliverAll = async (source: ServiceName) => {
      let position = start
      for (let n = 0; n < 12; n += 1) {
        const batch = batchAfter(source, position, linesOf(source, 1 + ((n * 7) % 20)))
        // Both get every batch, as when an acknowledgement is lost.
        await Promise.all([replica.deliver(batch), other.deliver(batch)])
        position = { number: batch.last, head: batch.head }
      }
      return position
    }
    const readAll = async () => {
      for (let n = 0; n < 30; n += 1)
        await other.work.read(async (tx) => tx.publish(auditEvents.logRead, { what: `look ${n}` }))
    }
    const positions = await Promise.all([...sources.map(deliverAll), readAll()])

    const entries = await log.entries()
    expect(entries.map(({ index }) => index)).toEqual(entries.map((_, n) => n))
    expect(await stateRoot()).toEqual(rootOver(entries))
    for (const [n, source] of sources.entries()) {
      const own = entries.filter((entry) => entry.source === source)
      expect(own.map(({ number }) => number)).toEqual(own.map((_, k) => k + 1))
      expect(own).toHaveLength(positions[n]!.number)
      expect(await replica.transaction((tx) => sourcePosition(tx, source))).toEqual(positions[n])
    }
    expect(entries.filter(({ source }) => source === 'audit')).toHaveLength(30)
  })

  it('leaves nothing behind when the transaction is undone', async () => {
    const undone = batchAfter('candidates', start, linesOf('candidates', 5))
    const attempt = replica.transaction(async (tx) => {
      await replica.sink.position(tx, 'candidates')
      await replica.sink.apply(tx, undone)
      throw new Error('the process dies here')
    })
    await expect(attempt).rejects.toThrow('dies here')
    expect(await log.entries()).toEqual([])
    expect(await replica.transaction((tx) => replica.sink.position(tx, 'candidates'))).toEqual(start)

    // Other entries of the same number: had anything been remembered of the ones undone, the root would tell.
    await replica.deliver(batchAfter('gateway', start, linesOf('gateway', 5)))
    await replica.deliver(undone)
    expect(await stateRoot()).toEqual(rootOver(await log.entries()))
  })

  it('stores the roots of complete subtrees of 16 and 256 entries', async () => {
    const first = batchAfter('candidates', start, linesOf('candidates', 15))
    const second = batchAfter('candidates', { number: 15, head: first.head }, linesOf('candidates', 2))
    const third = batchAfter('candidates', { number: 17, head: second.head }, linesOf('candidates', 260))
    const stored = () =>
      log.reader.query('select level, index, hash from log_complete_subtree order by level, index')
    await replica.deliver(first)
    expect(await stored()).toEqual([])
    await other.deliver(second)
    await replica.deliver(third)
    const entries = await log.entries()
    const subtree = (level: number, index: number) => {
      const width = 16 ** level
      return { level, index: `${index}`, hash: rootOver(entries.slice(index * width, (index + 1) * width)) }
    }
    expect(await stored()).toEqual([...Array.from({ length: 17 }, (_, n) => subtree(1, n)), subtree(2, 0)])
  })

  it('keeps what is no event, and an event that comes twice, as entries of their own kind', async () => {
    const event = canonicalJson(anEvent({ type: 'evt.candidates.something-done.v1' }))
    const first = batchAfter('candidates', start, [event, 'rubbish \0', event])
    await replica.deliver(first)
    await replica.deliver(batchAfter('candidates', { number: 3, head: first.head }, [event]))
    const entries = await log.entries()
    expect(entries.map(({ type }) => type)).toEqual([
      'evt.candidates.something-done.v1',
      'unreadable',
      'repeated',
      'repeated',
    ])
    expect(JSON.parse(entries[1]!.leaf)).toEqual({
      number: 2,
      source: 'candidates',
      unreadable: 'rubbish \0',
    })
    expect(await stateRoot()).toEqual(rootOver(entries))
  })

  it.each([
    ['leaves a gap in its source', 9],
    ['begins its source again', 0],
  ])('lets the database refuse a batch that %s', async (_what, number) => {
    await replica.deliver(batchAfter('gateway', start, linesOf('gateway', 3)))
    const batch = batchAfter('gateway', { ...start, number }, linesOf('gateway', 3))
    await expect(append(replica, batch)).rejects.toThrow(/violates (foreign key|unique) constraint/)
    expect(await log.entries()).toHaveLength(3)
  })

  it('never goes back in time, whatever the clock of a replica says', async () => {
    await replica.deliver(batchAfter('gateway', start, linesOf('gateway', 1)))
    other.clock.set('2020-01-01T00:00:00Z')
    await other.deliver(batchAfter('candidates', start, linesOf('candidates', 1)))
    const [first, second] = await log.reader.query('select logged_at from log_entry order by index')
    expect(second).toEqual(first)
  })

  it('has no place for a subject without an entry', async () => {
    const insert = log.reader.query('insert into log_entry_subject values ($1, 1)', [newId()])
    await expect(insert).rejects.toThrow('foreign key')
  })
})
