import { candidatesEvents, type CandidateRef } from '@sih/contracts'
import { Clock, newId, ownInteraction, withInteraction } from '@sih/kernel'
import { startNats, type Nats } from '@sih/local-stack/servers'
import { OutboxRecorder, UnitOfWork, databaseOptions, type Tx } from '@sih/persistence'
import { createTestDatabase, migrate, type TestDatabase } from '@sih/testing'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataSource } from 'typeorm'
import {
  Consumption,
  ReactionsSink,
  oneByOne,
  Relay,
  Subscriber,
  ensureStreams,
  keepStreams,
  natsOptions,
  type Keeper,
} from '../src/index.js'
import { encodeBatch, type JournalBatch } from '../src/batch.js'
import type { Receipt } from '../src/producing/receipt.js'
import { Sealer } from '../src/producing/sealer.js'
import { batchSubject, receiptSubject, streamName } from '../src/stream/subjects.js'

const event = candidatesEvents.ownProfileOpened

/** A line from the outbox of `candidates` to the database of `messaging`, with everything real in between. */
export class Line {
  readonly relays: Relay[] = []
  readonly subscribers: Subscriber[] = []
  private constructor(
    private readonly folder: string,
    readonly nats: Nats,
    private readonly databases: TestDatabase[],
    readonly source: DataSource,
    readonly target: DataSource,
    private readonly connection: NatsConnection,
    private readonly consumer: NatsConnection,
    private readonly keeper: Keeper,
  ) {}

  static async lay(): Promise<Line> {
    const folder = await mkdtemp(join(tmpdir(), 'sih-line-'))
    const nats = await startNats({ dataDir: join(folder, 'data') })
    await ensureStreams(nats.urls.deploy)
    const databases = [await createTestDatabase('candidates'), await createTestDatabase('messaging')]
    const [source, target] = await Promise.all(databases.map(open))
    await target!.query('select 1')
    return new Line(
      folder,
      nats,
      databases,
      source!,
      target!,
      await connect(natsOptions(nats.urls.candidates, 'candidates')),
      await connect(natsOptions(nats.urls.messaging, 'messaging')),
      keepStreams(nats.urls.deploy, 1),
    )
  }

  work(): UnitOfWork {
    const recorder = new OutboxRecorder()
    recorder.onCommit(() => this.relays.forEach((relay) => relay.nudge()))
    return new UnitOfWork(this.source, recorder, new Clock(), 'candidates')
  }

  /** Publishes in a transaction of its own. */
  async publish(
    candidateId = newId(),
    before: (tx: Tx) => Promise<void> = async () => undefined,
  ): Promise<string> {
    await withInteraction(ownInteraction('test'), () =>
      this.work().run(async (tx) => {
        tx.publish(event, { candidateId })
        await before(tx)
      }),
    )
    return candidateId
  }

  async relay(): Promise<Relay> {
    const relay = new Relay(this.source, this.connection, 'candidates')
    this.relays.push(relay)
    await relay.start()
    return relay
  }

  consumption(): Consumption {
    const work = new UnitOfWork(this.target, new OutboxRecorder(), new Clock(), 'messaging')
    const note = async (tx: Tx, { candidateId }: CandidateRef) => {
      await tx.query('insert into seen (candidate_id) values ($1)', [candidateId])
    }
    return new Consumption(work, new ReactionsSink([{ contract: event, react: oneByOne(note as never) }]))
  }

  subscribe(): Subscriber {
    const subscriber = new Subscriber(this.consumer, 'messaging', 'candidates', this.consumption())
    this.subscribers.push(subscriber)
    subscriber.start()
    return subscriber
  }

  /** Everything that the broker has kept is gone, whatever it has acknowledged. Nobody may delete a stream by asking it to. */
  async loseStream(): Promise<void> {
    await this.nats.process.kill('SIGKILL')
    await rm(join(this.folder, 'data', 'nats', 'jetstream'), { recursive: true })
    await this.nats.process.restart()
  }

  /** What was published, one event in each batch. Nobody has sent it yet. */
  async seal(count: number): Promise<JournalBatch[]> {
    const sealer = new Sealer(this.source, 'candidates')
    const batches: JournalBatch[] = []
    while (batches.length < count) {
      await this.publish()
      batches.push((await sealer.seal())!)
    }
    return batches
  }

  async send(batch: JournalBatch): Promise<void> {
    await jetstream(this.connection).publish(batchSubject('candidates'), encodeBatch(batch))
  }

  /** A receipt of the consumer, whatever it has. */
  claim(receipt: Omit<Receipt, 'consumer'>): void {
    const claimed: Receipt = { consumer: 'messaging', ...receipt }
    this.consumer.publish(receiptSubject('candidates'), JSON.stringify(claimed))
  }

  /** How many batches the stream has been given since it was made. */
  async sentSince(): Promise<number> {
    const connection = await connect(natsOptions(this.nats.urls.deploy, 'deploy'))
    const { state } = await (await jetstreamManager(connection)).streams.info(streamName)
    await connection.close()
    return state.last_seq
  }

  /** What has taken effect at the other end, in order. */
  async seen(): Promise<string[]> {
    const rows = await this.target.query<{ candidate_id: string }[]>(
      'select candidate_id from seen order by n',
    )
    return rows.map(({ candidate_id }) => candidate_id)
  }

  async takeUp(): Promise<void> {
    await Promise.all(this.subscribers.map((subscriber) => subscriber.stop()))
    await Promise.all(this.relays.map((relay) => relay.stop()))
    await this.keeper.stop()
    await this.connection.close()
    await this.consumer.close()
    await this.nats.stop()
    await this.source.destroy()
    await this.target.destroy()
    await Promise.all(this.databases.map((database) => database.drop()))
    await rm(this.folder, { recursive: true, force: true })
  }
}

async function open(database: TestDatabase): Promise<DataSource> {
  await migrate(database.ownerUrl, [])
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize()
  await owner.query('create table seen (n bigint generated always as identity, candidate_id uuid unique)')
  await owner.destroy()
  return new DataSource(
    databaseOptions({ url: database.url, entities: [], applicationName: 'test', poolSize: 40 }),
  ).initialize()
}
