import type { NatsConnection, Subscription } from '@nats-io/transport-node'
import { heartbeatInterval, type ServiceStatus } from './status-heartbeat.js'

/** A process that has been silent for so long is no longer shown. */
const forgottenAfter = 15 * heartbeatInterval
const silentAfter = 3 * heartbeatInterval

/** Collects the heartbeats of all processes. */
export class StatusBoard {
  private readonly heard = new Map<string, ServiceStatus & { heardAt: number }>()
  private subscription: Subscription | undefined

  constructor(private readonly connection: NatsConnection) {}

  start(): void {
    this.subscription = this.connection.subscribe('status.*', {
      callback: (error, message) => {
        if (error) return
        const status = message.json<ServiceStatus>()
        this.heard.set(`${status.service} ${status.instance}`, { ...status, heardAt: Date.now() })
      },
    })
  }

  stop(): void {
    this.subscription?.unsubscribe()
  }

  /** Every process heard of in the last half minute; one that has fallen silent is not healthy. */
  snapshot(): ServiceStatus[] {
    const now = Date.now()
    for (const [key, { heardAt }] of this.heard) if (now - heardAt > forgottenAfter) this.heard.delete(key)
    return [...this.heard.values()].map(({ heardAt, ...status }) => ({
      ...status,
      healthy: status.healthy && now - heardAt <= silentAfter,
    }))
  }
}
