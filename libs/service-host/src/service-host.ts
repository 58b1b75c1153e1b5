import { subscriptions, type Rpc } from '@sih/contracts'
import {
  Consumption,
  HeadAnnouncements,
  ReactionsSink,
  Relay,
  Subscriber,
  reactionsOf,
  type JournalSink,
} from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import { OutboxRecorder, UnitOfWork, assertDurable, type Recorder } from '@sih/persistence'
import { CONTRACT, CommandDispatcher, RpcClient, assertHandled } from '@sih/rpc'
import type { NatsConnection } from '@nats-io/transport-node'
import { Inject, Injectable } from '@nestjs/common'
import { DiscoveryService, MetadataScanner, ModuleRef } from '@nestjs/core'
import { getDataSourceToken } from '@nestjs/typeorm'
import type { DataSource } from 'typeorm'
import { Readiness } from './health/readiness.js'
import { SERVICE, type ServiceDefinition } from './service-definition.js'
import { StatusBoard } from './status/status-board.js'
import { StatusHeartbeat } from './status/status-heartbeat.js'
import { NATS, RECORDER } from './tokens.js'

/** Starts and stops, in the right order, what runs beside the requests. */
@Injectable()
export class ServiceHost {
  private relay: Relay | undefined
  private commands: CommandDispatcher | undefined
  private subscribers: Subscriber[] = []
  private consumption: Consumption | undefined

  constructor(
    @Inject(SERVICE) readonly definition: ServiceDefinition,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    @Inject(NATS) private readonly nats: NatsConnection,
    @Inject(RECORDER) private readonly recorder: Recorder,
    private readonly work: UnitOfWork,
    private readonly client: RpcClient,
    private readonly readiness: Readiness,
    private readonly announcements: HeadAnnouncements,
    private readonly board: StatusBoard,
    private readonly heartbeat: StatusHeartbeat,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly modules: ModuleRef,
  ) {}

  /** @throws Error if something is wired wrongly or not safe: better now than in front of people. */
  async assertSound(): Promise<void> {
    assertHandled(this.definition.rpc, this.handledContracts())
    await assertDurable(this.dataSource)
    this.assertSubscribed()
  }

  async start(): Promise<void> {
    const { service } = this.definition
    this.announcements.start()
    // Only the gateway has a page that shows it.
    if (service === 'gateway') this.board.start()
    if (this.recorder instanceof OutboxRecorder) await this.startOutbox(this.recorder)
    const consumption = new Consumption(this.work, this.sink())
    this.consumption = consumption
    this.subscribers = subscriptions[service].map(
      (source) => new Subscriber(this.nats, service, source, consumption),
    )
    for (const subscriber of this.subscribers) subscriber.start()
    this.heartbeat.start()
  }

  /** Requests have ended: finish what they have left, hand the rest to the next process. */
  async stop(): Promise<void> {
    this.heartbeat.stop()
    this.announcements.stop()
    this.board.stop()
    await Promise.all(this.subscribers.map((subscriber) => subscriber.stop()))
    await this.commands?.stop()
    await this.relay?.stop()
    if (!this.nats.isClosed()) await this.nats.drain()
  }

  /** How many events of a source have taken effect here. */
  async consumed(source: ServiceName): Promise<number> {
    const position = await this.consumption?.position(source)
    return position?.number ?? 0
  }

  leave(): void {
    this.readiness.leave()
  }

  private async startOutbox(recorder: OutboxRecorder): Promise<void> {
    const { service } = this.definition
    this.relay = new Relay(this.dataSource, this.nats, service)
    this.commands = new CommandDispatcher(this.dataSource, this.client, service)
    await this.relay.start()
    this.commands.start()
    recorder.onCommit(({ events, commands }) => {
      if (events > 0) this.relay!.nudge()
      if (commands > 0) this.commands!.nudge()
    })
  }

  private sink(): JournalSink {
    const { sink } = this.definition
    return sink ? this.modules.get(sink, { strict: false }) : this.reactions()
  }

  private reactions(): ReactionsSink {
    const instances = this.discovery
      .getProviders()
      .flatMap(({ instance }) => (isObject(instance) ? [instance] : []))
    return new ReactionsSink(instances.flatMap(reactionsOf))
  }

  private assertSubscribed(): void {
    if (this.definition.sink) return
    const { service } = this.definition
    const missing = this.reactions().sources.filter((source) => !subscriptions[service].includes(source))
    if (missing.length > 0)
      throw new Error(`${service} reacts to ${missing.join(', ')} without a subscription`)
  }

  private handledContracts(): Rpc[] {
    return this.discovery.getControllers().flatMap(({ instance }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const contract = Reflect.getMetadata(CONTRACT, prototype[name]!) as Rpc | undefined
        return contract ? [contract] : []
      })
    })
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
