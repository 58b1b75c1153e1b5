import type { ServiceName } from '@sih/kernel'
import { jetstream, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import { Logger } from '@nestjs/common'
import { setTimeout as delay } from 'node:timers/promises'
import { decodeBatch } from '../batch.js'
import type { Receipt } from '../producing/receipt.js'
import { Repeating } from '../producing/repeating.js'
import { consumerName, receiptSubject, streamName } from '../stream/subjects.js'
import type { Consumption } from './consumption.js'
import { InOrder } from './in-order.js'

const retryDelay = 1_000
const receiptPause = 100
const receiptInterval = 2_000

/** Consumes one source for one service. Several processes of the service may do so at once: they take turns. */
export class Subscriber {
  private readonly logger = new Logger(Subscriber.name)
  private readonly receipts = new Repeating(() => this.sendReceipt(), {
    every: receiptInterval,
    pause: receiptPause,
  })
  private messages: ConsumerMessages | undefined
  private loop: Promise<void> | undefined
  private stopped = false
  private readonly inOrder: InOrder
  private latest: Omit<Receipt, 'consumer'> | undefined

  constructor(
    private readonly connection: NatsConnection,
    private readonly consumer: ServiceName,
    private readonly source: ServiceName,
    private readonly consumption: Consumption,
  ) {
    this.inOrder = new InOrder(consumption)
  }

  start(): void {
    this.loop = this.run()
    this.receipts.start()
  }

  async stop(): Promise<void> {
    this.stopped = true
    this.messages?.stop()
    await this.loop
    await this.receipts.stop()
  }

  /** Stream or consumer may vanish, the connection may break: whoever keeps the streams makes them anew, and it goes on, for ever. */
  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const consumer = await jetstream(this.connection).consumers.get(
          streamName,
          consumerName(this.consumer, this.source),
        )
        this.messages = await consumer.consume({
          max_messages: 8,
          expires: 5_000,
          abort_on_missing_resource: true,
        })
        // We may have been stopped before there was anything to stop.
        if (this.stopped) this.messages.stop()
        for await (const message of this.messages) await this.take(message)
      } catch (error) {
        await this.recover(error)
      }
    }
  }

  private async recover(error: unknown): Promise<void> {
    if (this.stopped) return
    this.logger.warn({
      message: 'consumer is gone, will be looked for again',
      source: this.source,
      reason: reasonOf(error),
    })
    await delay(retryDelay)
  }

  private async take(message: JsMsg): Promise<void> {
    try {
      const batch = decodeBatch(message.string())
      // Who may publish on this subject must not be able to speak for another source.
      if (batch.source !== this.source)
        throw new Error(`Batch of ${batch.source} on the subject of ${this.source}`)
      const { number, head, gap } = await this.inOrder.apply(batch)
      this.latest = { number, head: head.toString('hex'), gap, coming: message.info.pending > 0 }
      message.ack()
      this.receipts.nudge()
    } catch (error) {
      this.logger.error({ alarm: 'batch-not-applied', source: this.source, reason: reasonOf(error) })
      message.nak(retryDelay)
    }
  }

  private async sendReceipt(): Promise<void> {
    const receipt: Receipt = { consumer: this.consumer, ...(this.latest ?? (await this.standing())) }
    this.latest = undefined
    this.connection.publish(receiptSubject(this.source), JSON.stringify(receipt))
  }

  /** When nothing has come for a while. */
  private async standing(): Promise<Omit<Receipt, 'consumer'>> {
    const { number, head } = await this.consumption.position(this.source)
    return { number, head: head.toString('hex'), gap: false, coming: false }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
