import type { ServiceName } from '@sih/kernel'
import type { NatsConnection, Subscription } from '@nats-io/transport-node'

export interface Announcement {
  number: number
  head: Buffer
  at: Date
}

/** What the sources say about themselves, once a second: how far they have numbered their events. */
export class HeadAnnouncements {
  private readonly heard = new Map<string, Announcement>()
  private readonly listeners: ((source: ServiceName, announcement: Announcement) => void)[] = []
  private subscription: Subscription | undefined

  constructor(private readonly connection: NatsConnection) {}

  start(): void {
    this.subscription = this.connection.subscribe('head.*', {
      callback: (error, message) => {
        if (error) return
        const { number, head, at } = message.json<{ number: number; head: string; at: string }>()
        const source = message.subject.slice('head.'.length) as ServiceName
        const announcement = { number, head: Buffer.from(head, 'hex'), at: new Date(at) }
        // With several processes of one source an older announcement may come later.
        if ((this.heard.get(source)?.number ?? -1) <= number) this.heard.set(source, announcement)
        for (const listener of this.listeners) listener(source, announcement)
      },
    })
  }

  latest(source: ServiceName): Announcement | undefined {
    return this.heard.get(source)
  }

  onAnnouncement(listener: (source: ServiceName, announcement: Announcement) => void): void {
    this.listeners.push(listener)
  }

  stop(): void {
    this.subscription?.unsubscribe()
  }
}
