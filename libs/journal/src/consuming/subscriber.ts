import type { ServiceName } from '@sih/kernel'
import { jetstream, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import { Logger } from '@nestjs/common'
import { setTimeout as delay } from 'node:timers/promises'
import { decodeBatch } from '../batch.js'
import type { Receipt } from '../producing/receipt.js'
import { Repeating } from '../producing/repeating.js'
import { consumerName, receiptSubject, streamName } from '../stream/subjects.js'
import type { Consumed, Consumption } from './consumption.js'

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
  private latest: Consumed | undefined

  constructor(
    private readonly connection: NatsConnection,
    private readonly consumer: ServiceName,
    private readonly source: ServiceName,
    private readonly consumption: Consumption,
  ) {}

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
      this.latest = await this.consumption.apply(batch)
      // A batch that came too early is dropped: without a receipt its source sends it again, in order.
      message.ack()
      this.receipts.nudge()
    } catch (error) {
      this.logger.error({ alarm: 'batch-not-applied', source: this.source, reason: reasonOf(error) })
      message.nak(retryDelay)
    }
  }

  private async sendReceipt(): Promise<void> {
    const { number, head, gap } = this.latest ?? {
      ...(await this.consumption.position(this.source)),
      gap: false,
    }
    this.latest = undefined
    const receipt: Receipt = { consumer: this.consumer, number, head: head.toString('hex'), gap }
    this.connection.publish(receiptSubject(this.source), JSON.stringify(receipt))
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
