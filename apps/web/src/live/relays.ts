import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { SignedIn } from '../http/visit.js'
import type { Visits } from '../http/visits.js'
import { Relay } from './relay.js'

const lookEveryMs = 5_000

interface Running {
  visit: SignedIn
  relay: Promise<Relay>
}

/**
 * One stream of the gateway for each session that has pages open at this process. The gateway ends it when its session ends;
 * time-outs of ours are seen to here.
 */
export class Relays implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Map<string, Running>()
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly visits: Visits) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), lookEveryMs)
    this.timer.unref()
  }

  /** Before the process waits for its answers to end, which these would not by themselves. Browsers come back elsewhere. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer)
    for (const { relay } of this.running.values()) (await relay.catch(() => null))?.end()
  }

  /** What a page is told. @param after the last event that it has heard of @throws Refusal */
  async open(visit: SignedIn, after: number | undefined): Promise<Readable> {
    const session = visit.secret.id.toString('base64url')
    const known = this.running.get(session)
    if (known) return (await known.relay).join(after)
    const relay = this.begin(visit, after, () => this.running.delete(session))
    this.running.set(session, { visit, relay })
    return (await relay).join(after)
  }

  private async begin(visit: SignedIn, after: number | undefined, forget: () => void): Promise<Relay> {
    try {
      const known: Record<string, string> = after === undefined ? {} : { 'last-event-id': String(after) }
      const { body } = await visit.api.send('get', '/events', undefined, known)
      const relay = new Relay(Readable.fromWeb(body as ReadableStream), after)
      void relay.run().finally(forget)
      return relay
    } catch (error) {
      forget()
      throw error
    }
  }

  private async look(): Promise<void> {
    await Promise.all(
      [...this.running.values()].map(async ({ visit, relay }) => {
        const known = await relay.catch(() => null)
        const goesOn = !known?.isLeft(Date.now()) && (await this.visits.isIn(visit).catch(() => false))
        if (!goesOn) known?.end()
      }),
    )
  }
}
