import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { SignedIn } from '../http/visit.js'
import type { Visits } from '../http/visits.js'

const lookEveryMs = 5_000

/**
 * The streams of events that this process passes on from the gateway to browsers, byte by byte: a browser that does not read makes
 * the gateway wait, which lets go of it. The gateway ends a stream when its session ends; time-outs of ours are seen to here.
 */
export class Relays implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Map<Readable, SignedIn>()
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly visits: Visits) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.endTimedOut(), lookEveryMs)
    this.timer.unref()
  }

  /** Before the process waits for its answers to end, which these would not by themselves. Browsers come back elsewhere. */
  onModuleDestroy(): void {
    clearInterval(this.timer)
    for (const stream of this.running.keys()) stream.destroy()
  }

  /** @param after the last event that the browser has heard of @throws Refusal */
  async open(visit: SignedIn, after: string | undefined): Promise<Readable> {
    const known: Record<string, string> = after === undefined ? {} : { 'last-event-id': after }
    const { body } = await visit.api.send('get', '/events', undefined, known)
    const stream = Readable.fromWeb(body as ReadableStream)
    this.running.set(stream, visit)
    // A gateway that goes away breaks it off; the browser comes back.
    stream.on('error', () => {}).once('close', () => this.running.delete(stream))
    return stream
  }

  private async endTimedOut(): Promise<void> {
    await Promise.all(
      [...this.running].map(async ([stream, visit]) => {
        if (!(await this.visits.isIn(visit).catch(() => false))) stream.destroy()
      }),
    )
  }
}
