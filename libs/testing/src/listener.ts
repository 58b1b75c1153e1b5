import { setTimeout as delay } from 'node:timers/promises'
import { serverSentEvents, type ServerSentEvent } from './server-sent-events.js'

export interface Heard {
  number: number
  kind: string
  threadId: string | undefined
  /** Monotonic milliseconds. */
  at: number
}

/** Milliseconds before a stream is opened anew: what the gateway tells browsers. */
const pause = 1_000

/** Keeps a stream of events open as a browser does: when it breaks, at the next gateway, from the last event on that it was told. */
export class Listener {
  /** In the order in which it was told. */
  readonly heard: Heard[] = []
  /** What has happened up to here is not told; null until the first stream is open. */
  from: number | null = null
  connections = 0
  private last: string | undefined
  private readonly stopping = new AbortController()
  private readonly listening: Promise<void>

  /** @param at which of the gateways first */
  constructor(
    private readonly gateways: string[],
    private readonly accessToken: string,
    at = 0,
  ) {
    this.listening = this.listen(at)
  }

  of(kind: string): Heard[] {
    return this.heard.filter((event) => event.kind === kind)
  }

  stop(): Promise<void> {
    this.stopping.abort()
    return this.listening
  }

  private async listen(at: number): Promise<void> {
    for (let turn = at; !this.stopping.signal.aborted; turn += 1) {
      await this.once(this.gateways[turn % this.gateways.length]!).catch(() => undefined)
      await delay(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined)
    }
  }

  private async once(gateway: string): Promise<void> {
    const response = await fetch(`${gateway}/api/v1/events`, {
      headers: {
        Authorization: `Bearer ${this.accessToken}`,
        ...(this.last === undefined ? {} : { 'Last-Event-ID': this.last }),
      },
      signal: this.stopping.signal,
    })
    if (!response.ok) return response.body?.cancel()
    this.connections += 1
    for await (const event of serverSentEvents(response)) this.take(event)
  }

  private take({ id, event, data = {} }: ServerSentEvent): void {
    if (id !== undefined) {
      this.last = id
      this.from ??= Number(id)
    }
    if (event === undefined) return
    const { threadId } = data as { threadId?: string }
    this.heard.push({ number: Number(id), kind: event, threadId, at: performance.now() })
  }
}
