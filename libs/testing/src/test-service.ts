import { PrincipalSigner } from '@sih/auth'
import {
  subscriptions,
  type EventContract,
  type EventEnvelope,
  type Rpc,
  type RpcTable,
} from '@sih/contracts'
import { ensureStreams, natsOptions } from '@sih/journal'
import { Clock, ownInteraction, withInteraction, type Principal, type ServiceName } from '@sih/kernel'
import { startNats, type Nats } from '@sih/local-stack/servers'
import type { Migration } from '@sih/persistence'
import { RpcClient, type ClientOf } from '@sih/rpc'
import { ServiceHost, startApp, type FrontDoor, type RunningService } from '@sih/service-host'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import type { Type } from '@nestjs/common'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { Test } from '@nestjs/testing'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataSource } from 'typeorm'
import { eventually } from './eventually.js'
import { newTestKeys, type TestKeys } from './keys.js'
import { Peer } from './peer.js'
import { SettableClock } from './settable-clock.js'
import { createMigratedDatabase, type TestDatabase } from './test-postgres.js'

export interface TestServiceDefinition<Table extends RpcTable> {
  service: ServiceName
  module: Type
  rpc: Table
  migrations: Migration[]
  /** False for the audit service. */
  journal?: boolean
  env?: Record<string, string>
  door?: FrontDoor
}

/** One service on a database, a NATS server and keys of its own; the sources it listens to are played by peers. */
export class TestService<Table extends RpcTable> {
  readonly clock = new SettableClock()
  readonly peers = new Map<ServiceName, Peer>()
  /** The settings of one service are not those of the next that is tested in this process. */
  private readonly surroundings = { ...process.env }
  running: RunningService
  private replicas: RunningService[] = []
  private connection: NatsConnection

  private constructor(
    private readonly definition: TestServiceDefinition<Table>,
    private readonly folder: string,
    readonly database: TestDatabase,
    readonly nats: Nats,
    readonly keys: TestKeys,
  ) {}

  static async start<Table extends RpcTable>(
    definition: TestServiceDefinition<Table>,
  ): Promise<TestService<Table>> {
    const folder = await mkdtemp(join(tmpdir(), 'sih-nats-'))
    const { service, migrations, journal } = definition
    const database = await createMigratedDatabase(service, migrations, journal)
    const nats = await startNats({ dataDir: join(folder, 'data') })
    await ensureStreams(nats.urls.deploy)
    const test = new TestService(definition, folder, database, nats, await newTestKeys())
    test.connection = await connect(natsOptions(nats.urls.gateway, 'gateway'))
    const others = subscriptions[definition.service].filter((source) => source !== definition.service)
    const peers = await Promise.all(others.map((source) => Peer.start(source, nats.urls[source])))
    for (const peer of peers) test.peers.set(peer.source, peer)
    test.running = await test.startReplica()
    return test
  }

  /** One more process of the service, as far as that can be had inside one: everything but the process is its own. */
  async startReplica(): Promise<RunningService> {
    const { service, module, door, env } = this.definition
    Object.assign(process.env, {
      DATABASE_URL: this.database.url,
      NATS_URL: this.nats.urls[service],
      PRINCIPAL_JWKS: JSON.stringify(this.keys.jwks),
      SERVICE_SIGNING_JWK: JSON.stringify(this.keys.signing[service]),
      ...env,
    })
    const built = await Test.createTestingModule({ imports: [module] })
      .overrideProvider(Clock)
      .useValue(this.clock)
      .compile()
    const app = built.createNestApplication<NestFastifyApplication>(
      new FastifyAdapter(door?.fastifyOptions),
      {
        logger: process.env['TEST_LOGS'] ? undefined : ['fatal'],
      },
    )
    const replica = await startApp(app, door)
    this.replicas.push(replica)
    return replica
  }

  /** The service's operations, called over NATS as this person. */
  as(principal: Principal, { idempotencyKey = null as string | null } = {}): ClientOf<Table> {
    const client = new RpcClient(this.connection, new PrincipalSigner(this.keys.signing.gateway))
    const methods = Object.entries(this.definition.rpc).map(([name, contract]) => [
      name,
      (request: object) => {
        const interaction = { ...ownInteraction('test'), principal, idempotencyKey }
        return withInteraction(interaction, () => client.call(contract, request))
      },
    ])
    return Object.fromEntries(methods) as ClientOf<Table>
  }

  /** Something happened in another service; resolves when it has taken effect here. */
  async happened<Data extends object>(contract: EventContract<Data>, data: Data, principal?: Principal) {
    const peer = this.peers.get(contract.source)
    if (!peer) throw new Error(`${this.definition.service} does not listen to ${contract.source}`)
    await peer.publish(contract, data, principal)
    await this.caughtUp(contract.source)
  }

  async caughtUp(source: ServiceName): Promise<void> {
    const published = await this.peers.get(source)!.published()
    const host = this.get(ServiceHost)
    await eventually(async () => {
      const consumed = await host.consumed(source)
      if (consumed < published) throw new Error(`${source}: ${consumed} of ${published} events consumed`)
    })
  }

  /** What this service has published so far, in order; of one kind if a contract is given. */
  async events<Data extends object>(contract?: EventContract<Data>): Promise<EventEnvelope<Data>[]> {
    const rows = await this.dataSource.query<{ body: string }[]>(
      `select line as body from journal, lateral unnest(string_to_array(body, E'\\n')) with ordinality as l (line, n)
       union all select body from outbox`,
    )
    return rows
      .map(({ body }) => JSON.parse(body) as EventEnvelope<Data>)
      .filter(({ type }) => contract === undefined || type === contract.type)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Requests of the commands that wait to be delivered. */
  async commands<Request extends object>(contract: Rpc<Request, void>): Promise<Request[]> {
    const rows = await this.dataSource.query<{ body: Request }[]>(
      'select body from command_outbox where subject = $1 order by id',
      [contract.subject],
    )
    return rows.map(({ body }) => body)
  }

  get dataSource(): DataSource {
    return this.get(DataSource)
  }

  get<T>(token: Type<T> | symbol): T {
    return this.running.app.get<T>(token, { strict: false })
  }

  async stop(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.stop()))
    await this.connection.close()
    await Promise.all([...this.peers.values()].map((peer) => peer.stop()))
    await this.nats.stop()
    await this.database.drop()
    await rm(this.folder, { recursive: true, force: true })
    process.env = this.surroundings
  }
}

export const startTestService = <Table extends RpcTable>(
  definition: TestServiceDefinition<Table>,
): Promise<TestService<Table>> => TestService.start(definition)
