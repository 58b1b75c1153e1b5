import { isToldTo, type EventsSoFar, type Live, type LiveEvent } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Readable } from 'node:stream'

/** What of a batch of the journal is told to anybody. */
export interface LiveBatch {
  first: number
  last: number
  lives: Live[]
}

/** Bytes that somebody may be behind before they are let go: they come back and are told what they have missed. */
const patience = 64 * 1024

/** One open stream of server-sent events (HTML Living Standard, 9.2). It tells everything in order and once, or it ends. */
export class LiveConnection {
  readonly stream = new Readable({ read: () => undefined })
  private readonly early: LiveBatch[] = []
  private position: number | null = null

  constructor(readonly principal: Principal) {}

  /** Tells what came before, and then what has passed while that was found out. */
  begin({ position, events, missed }: EventsSoFar): void {
    this.write('retry: 1000\n\n')
    if (missed) this.write('event: missed\ndata: {}\n\n')
    for (const event of events) this.tell(event)
    this.position = position
    this.stayAwake()
    for (const batch of this.early.splice(0)) this.take(batch)
  }

  take(batch: LiveBatch): void {
    const { position } = this
    if (position === null) this.early.push(batch)
    else if (batch.first > position + 1) this.end()
    else if (batch.last > position) {
      for (const live of batch.lives) {
        if (live.event.number > position && isToldTo(live, this.principal)) this.tell(live.event)
      }
      this.position = batch.last
    }
  }

  /** Whether all up to a number of the journal has passed here. */
  hasReached(number: number): boolean {
    return this.position === null || this.position >= number
  }

  /** Says how far it has come: proxies keep it open, and who comes back is not told the same again. */
  stayAwake(): void {
    if (this.position !== null) this.write(`id: ${this.position}\n\n`)
  }

  end(): void {
    if (!this.stream.destroyed && !this.stream.readableEnded) this.stream.push(null)
  }

  private tell({ number, ...data }: LiveEvent): void {
    this.write(`id: ${number}\nevent: ${data.kind}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  private write(text: string): void {
    if (this.stream.destroyed || this.stream.readableEnded) return
    this.stream.push(text)
    if (this.stream.readableLength > patience) this.stream.destroy()
  }
}
