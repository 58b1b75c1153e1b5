import { candidatesEvents, messagingEvents, type EventContract } from '@sih/contracts'
import { Consumption, JournalFork, type JournalBatch } from '@sih/journal'
import { Clock, canonicalJson, newId, type ServiceName } from '@sih/kernel'
import { chainGenesis, chainOf } from '@sih/merkle'
import { OutboxRecorder, UnitOfWork, databaseOptions, migrationSource } from '@sih/persistence'
import { createTestDatabase, migrate, type TestDatabase } from '@sih/testing'
import { Logger } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { migrations } from '../migrations/index.js'
import { factKinds } from '../src/fact/fact.js'
import { activeGeneration } from '../src/generation/generations.js'
import { ProjectionSink } from '../src/journal/projection-sink.js'
import { Counted } from '../src/report/counted.js'
import { Images } from '../src/sheet/images.js'

let database: TestDatabase
let dataSource: DataSource
let work: UnitOfWork
let consumption: Consumption

beforeAll(async () => {
  Logger.overrideLogger(false)
  database = await createTestDatabase('reporting')
  await migrate(database.ownerUrl, migrations)
  const options = databaseOptions({ url: database.url, entities: [], applicationName: 'test' })
  dataSource = await new DataSource(options).initialize()
  work = new UnitOfWork(dataSource, new OutboxRecorder(), new Clock(), 'reporting')
  consumption = new Consumption(work, new ProjectionSink())
})
beforeEach(async () => {
  for (const table of tables) await dataSource.query(`delete from ${table}`)
})
afterAll(async () => {
  await dataSource?.destroy()
  await database?.drop()
})

const tables = [
  'history',
  'known',
  'organisation',
  'fact',
  'shelf',
  'sheet',
  'name',
  'projection_progress',
  'journal_cursor',
  'journal_quarantine',
]

const organisationId = newId()
const thread = { threadId: newId(), candidateId: newId(), organisationId }
const interest = { candidateId: newId(), organisationId }

const nobody = { role: 'service', accountId: null, organisationId: null, sessionId: null }
const event = (contract: EventContract, data: object, occurredAt = '2026-05-04T12:00:00.000Z') =>
  canonicalJson({ id: newId(), type: contract.type, occurredAt, actor: nobody, outcome: 'succeeded', data })

/** A batch of a source that continues the one before. */
function batchOf(source: ServiceName, lines: string[], before?: JournalBatch): JournalBatch {
  const first = (before?.last ?? 0) + 1
  const previous = before?.head ?? chainGenesis
  const head = chainOf(previous, first, lines)
  return { source, first, last: first + lines.length - 1, previous, head, lines }
}

const figures = (from = '2026-01-01', to = '2026-12-31') =>
  work.run(async (tx) => {
    const conditions = [{ column: 'organisation', values: [organisationId] } as const]
    const span = { from, to }
    const image = await new Images().of(tx, await activeGeneration(tx))
    const question = { spans: [span], conditions, split: null }
    const { kinds } = new Counted(image, tx.now(), question, factKinds.engagement).of(span)
    return Object.fromEntries([...kinds].filter(([, count]) => count > 0))
  })

describe('the projection', () => {
  it('counts a batch once, however often and however late it comes', async () => {
    const first = batchOf('messaging', [event(messagingEvents.threadStarted, thread)])
    const second = batchOf('messaging', [event(messagingEvents.threadStarted, thread)], first)
    for (const batch of [first, first, second, first, second]) await consumption.apply(batch)
    expect(await figures()).toEqual({ threadsStarted: 2 })
  })

  it('counts a batch once if many processes take it at the same time', async () => {
    const first = batchOf('messaging', [event(messagingEvents.threadStarted, thread)])
    const second = batchOf('candidates', [event(candidatesEvents.interestDelivered, interest)])
    await Promise.all(Array.from({ length: 20 }, (_, n) => consumption.apply(n % 2 ? first : second)))
    expect(await figures()).toEqual({ threadsStarted: 1, candidatesInterested: 1 })
  })

  it('waits for the batch that is missing', async () => {
    const first = batchOf('messaging', [event(messagingEvents.threadStarted, thread)])
    const second = batchOf('messaging', [event(messagingEvents.threadStarted, thread)], first)
    expect(await consumption.apply(second)).toMatchObject({ number: 0, gap: true })
    expect(await figures()).toEqual({})
    await consumption.apply(first)
    await consumption.apply(second)
    expect(await figures()).toEqual({ threadsStarted: 2 })
  })

  it('counts nothing of a history that has changed', async () => {
    await consumption.apply(batchOf('messaging', [event(messagingEvents.threadStarted, thread)]))
    const forged = batchOf('messaging', [event(messagingEvents.threadStarted, thread)])
    await expect(consumption.apply(forged)).rejects.toThrow(JournalFork)
    expect(await figures()).toEqual({ threadsStarted: 1 })
  })

  it.each([
    ['in winter', '2026-01-15T23:59:59.999Z', '2026-01-15', '2026-01-16T00:00:00.000Z', '2026-01-16'],
    ['in summer', '2026-06-15T22:59:59.999Z', '2026-06-15', '2026-06-15T23:00:00.000Z', '2026-06-16'],
    [
      'when summer time begins',
      '2026-03-29T22:59:59.999Z',
      '2026-03-29',
      '2026-03-29T23:00:00.000Z',
      '2026-03-30',
    ],
    ['when it ends', '2026-10-24T22:59:59.999Z', '2026-10-24', '2026-10-24T23:00:00.000Z', '2026-10-25'],
  ])('begins a day at midnight in London %s', async (_, last, day, first, next) => {
    const lines = [last, first].map((moment) => event(messagingEvents.threadStarted, thread, moment))
    await consumption.apply(batchOf('messaging', lines))
    expect(await figures(day, day)).toEqual({ threadsStarted: 1 })
    expect(await figures(next, next)).toEqual({ threadsStarted: 1 })
  })

  it('keeps what it cannot read under its number and counts the rest', async () => {
    const wrong = event(messagingEvents.threadStarted, { ...thread, organisationId: 'nobody' })
    const right = () => event(messagingEvents.threadStarted, thread)
    await consumption.apply(batchOf('messaging', [right(), wrong, right()]))
    expect(await figures()).toEqual({ threadsStarted: 2 })
    expect(await dataSource.query('select source, number, body from journal_quarantine')).toEqual([
      { source: 'messaging', number: '2', body: wrong },
    ])
  })

  it('moves on past sources and events that are not counted', async () => {
    expect(
      await consumption.apply(batchOf('gateway', ['{"type":"evt.gateway.signed-in.v1"}'])),
    ).toMatchObject({
      number: 1,
    })
    expect(
      await consumption.apply(batchOf('messaging', ['{"type":"evt.messaging.notified.v1"}'])),
    ).toMatchObject({
      number: 1,
    })
    expect(await figures()).toEqual({})
  })

  it('tells organisations apart on as many sheets as a shelf has', async () => {
    const others = [newId(), newId()]
    const told = (n: number) =>
      event(messagingEvents.threadStarted, { ...thread, organisationId: others[n % 2]! })
    let before: JournalBatch | undefined
    for (let n = 0; n < 3; n += 1) {
      before = batchOf(
        'messaging',
        Array.from({ length: 1_101 }, (_, m) => told(n + m)),
        before,
      )
      await consumption.apply(before)
    }
    const span = { from: '2026-05-01', to: '2026-05-31' }
    const counts = await work.run(async (tx) => {
      const image = await new Images().of(tx, await activeGeneration(tx))
      const split = { column: 'organisation', groups: image.numbersOf('organisation') } as const
      const question = { spans: [span], conditions: [], split }
      return new Counted(image, tx.now(), question, ['threadsStarted'])
    })
    const counted = counts.groupsIn(span).map((id) => [id, counts.of(span, id).kinds.get('threadsStarted')])
    expect(Object.fromEntries(counted)).toEqual({ [others[0]!]: 1_652, [others[1]!]: 1_651 })
    expect(await dataSource.query('select from sheet')).toHaveLength(7)
  })

  it('is dropped and rebuilt from history by going down and up again', async () => {
    const history = batchOf('messaging', [event(messagingEvents.threadStarted, thread)])
    await consumption.apply(history)
    const before = await figures()
    const owner = await migrationSource(database.ownerUrl, migrations).initialize()
    await owner.undoLastMigration()
    await owner.runMigrations()
    await owner.destroy()
    expect(await figures()).toEqual({})
    await consumption.apply(history)
    expect(await figures()).toEqual(before)
  })
})
