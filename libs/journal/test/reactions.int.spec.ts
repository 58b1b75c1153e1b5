import { candidatesEvents, type EventContract, type EventEnvelope } from '@sih/contracts'
import { Clock, canonicalJson, currentInteraction, newId, ownInteraction } from '@sih/kernel'
import { OutboxRecorder, UnitOfWork, databaseOptions } from '@sih/persistence'
import { createMigratedDatabase, type TestDatabase } from '@sih/testing'
import { DataSource } from 'typeorm'
import { ReactionsSink, Reacts, ReactsTogether, causedBy, reactionsOf } from '../src/index.js'

const { profileOpened, ownProfileOpened, searchSaved } = candidatesEvents

/** Notes what it is called with, and as a consequence of what. */
class Reactions {
  readonly calls: { ids: string[]; cause: string | null }[] = []

  @ReactsTogether(profileOpened)
  async opened(_tx: unknown, events: EventEnvelope<object>[]): Promise<void> {
    this.calls.push({ ids: events.map(({ id }) => id), cause: currentInteraction().causeId })
  }

  @Reacts(ownProfileOpened)
  async own(_tx: unknown, _data: unknown, { id }: EventEnvelope<object>): Promise<void> {
    this.calls.push({ ids: [id], cause: currentInteraction().causeId })
  }
}

describe('reactions to a batch', () => {
  let database: TestDatabase
  let dataSource: DataSource
  beforeAll(async () => {
    database = await createMigratedDatabase('messaging', [])
    const options = { url: database.url, entities: [], applicationName: 'test' }
    dataSource = await new DataSource(databaseOptions(options)).initialize()
  })
  afterAll(async () => {
    await dataSource.destroy()
    await database.drop()
  })

  const event = ({ type }: EventContract, data: object): EventEnvelope =>
    ({
      ...causedBy({ id: newId(), type, correlationId: newId() } as EventEnvelope),
      id: newId(),
      type,
      data,
    }) as never

  async function applied(events: EventEnvelope[]): Promise<Reactions> {
    const reactions = new Reactions()
    const work = new UnitOfWork(dataSource, new OutboxRecorder(), new Clock(), 'messaging')
    const first = 1
    const head = Buffer.alloc(32)
    const lines = events.map((one) => canonicalJson(one))
    const batch = { source: 'candidates' as const, first, last: events.length, previous: head, head, lines }
    await work.run((tx) => new ReactionsSink(reactionsOf(reactions)).apply(tx, batch))
    return reactions
  }

  const opened = () => event(profileOpened, { candidateId: newId(), organisationId: newId() })
  const own = () => event(ownProfileOpened, { candidateId: newId() })
  const passed = () => event(searchSaved, { savedSearchId: newId() })

  it('hands over together what follows each other, and never past an event that something else answers to', async () => {
    const [a, b, c, d] = [opened(), opened(), own(), opened()]
    const { calls } = await applied([a, passed(), b, c, d])
    expect(calls.map(({ ids }) => ids)).toEqual([[a.id, b.id], [c.id], [d.id]])
  })

  it('makes what follows from a single event traceable to it', async () => {
    const one = own()
    expect((await applied([one])).calls).toEqual([{ ids: [one.id], cause: one.id }])
    expect(causedBy(one)).toMatchObject({
      ...ownInteraction(one.type),
      correlationId: one.correlationId,
      causeId: one.id,
    })
  })

  it('keeps an event that cannot be read for a person, and goes on with the others', async () => {
    const [a, wrong, b] = [
      opened(),
      event(profileOpened, { candidateId: 'nobody', organisationId: null }),
      opened(),
    ]
    const { calls } = await applied([a, wrong, b])
    expect(calls.map(({ ids }) => ids)).toEqual([[a.id, b.id]])
    expect(await dataSource.query('select number, reason from journal_quarantine')).toEqual([
      { number: '2', reason: expect.stringContaining('candidateId') },
    ])
  })
})
