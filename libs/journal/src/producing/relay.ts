import type { ServiceName } from '@sih/kernel'
import { jetstream, type JetStreamClient } from '@nats-io/jetstream'
import type { NatsConnection, Subscription } from '@nats-io/transport-node'
import { Logger } from '@nestjs/common'
import type { DataSource } from 'typeorm'
import { encodeBatch, type JournalBatch } from '../batch.js'
import { batchSubject, headSubject, receiptSubject } from '../stream/subjects.js'
import { JournalStore, batchesAtOnce } from './journal-store.js'
import type { Receipt } from './receipt.js'
import { Repeating } from './repeating.js'
import { Sealer } from './sealer.js'

/** At most so often is a batch sealed: under load each batch then carries more. */
const sealingPause = 100
const pollInterval = 1_000

/**
 * Brings a service's events from its outbox to their consumers. PostgreSQL is the record: the stream may lose what it has
 * acknowledged, so an event counts as delivered only once each consumer has confirmed it, and is sent again until then.
 */
export class Relay {
  private readonly logger = new Logger(Relay.name)
  private readonly sealer: Sealer
  private readonly store: JournalStore
  private readonly stream: JetStreamClient
  private readonly sealing = new Repeating(() => this.sealAll(), { every: pollInterval, pause: sealingPause })
  private readonly watching = new Repeating(() => this.watch(), { every: pollInterval, pause: pollInterval })
  private receipts: Subscription | undefined
  /** Where the last repeated window for a consumer ended: a receipt from there asks for the next one. */
  private readonly windowEnds = new Map<string, number>()

  constructor(
    dataSource: DataSource,
    private readonly connection: NatsConnection,
    private readonly source: ServiceName,
  ) {
    this.sealer = new Sealer(dataSource, source)
    this.store = new JournalStore(dataSource, source)
    this.stream = jetstream(connection)
  }

  async start(): Promise<void> {
    await this.store.expectReceipts()
    this.receipts = this.connection.subscribe(receiptSubject(this.source), {
      queue: this.source,
      callback: (error, message) => {
        if (!error) void this.receive(message.json<Receipt>()).catch((cause: unknown) => this.trouble(cause))
      },
    })
    this.sealing.start()
    this.watching.start()
  }

  /** Something was committed: seal and send it without waiting for the next poll. */
  nudge(): void {
    this.sealing.nudge()
  }

  /** Seals what is left and ends. What could not be sent is sent by the next process. */
  async stop(): Promise<void> {
    this.receipts?.unsubscribe()
    await this.watching.stop()
    await this.sealing.stop()
  }

  private async sealAll(): Promise<void> {
    const batch = await this.sealer.seal()
    if (batch === null) return
    this.sealing.nudge()
    this.announce(batch.last, batch.head)
    await this.publish(batch)
  }

  private async watch(): Promise<void> {
    const { number, hash } = await this.store.head()
    this.announce(number, hash)
  }

  private announce(number: number, hash: Buffer): void {
    this.connection.publish(
      headSubject(this.source),
      JSON.stringify({ number, head: hash.toString('hex'), at: new Date().toISOString() }),
    )
  }

  private async receive({ consumer, number, head, gap, coming }: Receipt): Promise<void> {
    const own = number === 0 ? undefined : await this.store.headAt(number)
    if (number > 0 && own?.toString('hex') !== head) {
      this.logger.error({ alarm: 'journal-fork', source: this.source, consumer, number })
      return
    }
    await this.store.receive(consumer, number)
    // Who is only slow is sent nothing twice: what is sent to one comes to all, and each has to find out that it has it.
    if (coming && !gap) return
    // Who is not heard from is sent nothing again: it would only pile up until it is back, and says then how far it is.
    const isNextWindow = this.windowEnds.get(consumer) === number
    if (isNextWindow || (await this.store.claimRepeat(consumer, gap))) await this.repeat(consumer, number)
  }

  private async repeat(consumer: string, number: number): Promise<void> {
    const batches = await this.store.after(number, batchesAtOnce)
    this.windowEnds.delete(consumer)
    if (batches.length === 0) return
    this.logger.warn({ message: 'sending again', consumer, from: number + 1, batches: batches.length })
    // Behind one that is missing the others would only be dropped.
    for (const batch of batches) if (!(await this.publish(batch))) return
    if (batches.length === batchesAtOnce) this.windowEnds.set(consumer, batches.at(-1)!.last)
  }

  /** @returns whether the stream has it */
  private async publish(batch: JournalBatch): Promise<boolean> {
    try {
      await this.stream.publish(batchSubject(this.source), encodeBatch(batch), { timeout: 5_000 })
      return true
    } catch (cause) {
      this.trouble(cause)
      return false
    }
  }

  private trouble(cause: unknown): void {
    this.logger.warn({
      message: 'relay will try again',
      reason: cause instanceof Error ? cause.message : String(cause),
    })
  }
}
