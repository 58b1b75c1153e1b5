import type { EventContract } from '@sih/contracts'
import { Relay, natsOptions } from '@sih/journal'
import { ownInteraction, theService, withInteraction, type Principal, type ServiceName } from '@sih/kernel'
import { OutboxRecorder, UnitOfWork, databaseOptions } from '@sih/persistence'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { DataSource } from 'typeorm'
import { SettableClock } from './settable-clock.js'
import { createMigratedDatabase, type TestDatabase } from './test-postgres.js'

/** Another service, as far as its events go: a real outbox, sealed and relayed as in production. */
export class Peer {
  private constructor(
    readonly source: ServiceName,
    private readonly database: TestDatabase,
    private readonly dataSource: DataSource,
    private readonly connection: NatsConnection,
    private readonly relay: Relay,
    private readonly work: UnitOfWork,
    /** When what it publishes happened. */
    readonly clock: SettableClock,
  ) {}

  static async start(source: ServiceName, natsUrl: string): Promise<Peer> {
    const database = await createMigratedDatabase(source, [])
    const options = { url: database.url, entities: [], applicationName: `peer-${source}`, poolSize: 3 }
    const dataSource = await new DataSource(databaseOptions(options)).initialize()
    const connection = await connect(natsOptions(natsUrl, source))
    const relay = new Relay(dataSource, connection, source)
    const recorder = new OutboxRecorder()
    recorder.onCommit(() => relay.nudge())
    await relay.start()
    const clock = new SettableClock()
    return new Peer(
      source,
      database,
      dataSource,
      connection,
      relay,
      new UnitOfWork(dataSource, recorder, clock, source),
      clock,
    )
  }

  async publish<Data extends object>(
    contract: EventContract<Data>,
    data: Data,
    principal: Principal = theService,
    network: string | null = null,
  ): Promise<void> {
    const interaction = { ...ownInteraction('test'), principal, origin: { network } }
    await withInteraction(interaction, () => this.work.run(async (tx) => tx.publish(contract, data)))
  }

  /** How many events have been published, sealed or not. */
  async published(): Promise<number> {
    const [row] = await this.dataSource.query<{ count: string }[]>(
      'select number + (select count(*) from outbox) as count from journal_head',
    )
    return Number(row!.count)
  }

  async stop(): Promise<void> {
    await this.relay.stop()
    await this.connection.close()
    await this.dataSource.destroy()
    await this.database.drop()
  }
}
