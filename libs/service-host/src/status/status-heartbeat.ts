import type { ServiceName } from '@sih/kernel'
import type { NatsConnection } from '@nats-io/transport-node'
import type { Readiness } from '../health/readiness.js'

/** What a process says of itself every two seconds, on NATS subject `status.<service>`. */
export interface ServiceStatus {
  service: ServiceName
  /** Tells processes of the same service apart. */
  instance: string
  at: string
  healthy: boolean
  version: string
  details: Record<string, string | null>
}

export const heartbeatInterval = 2_000

export class StatusHeartbeat {
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly connection: NatsConnection,
    private readonly readiness: Readiness,
    private readonly identity: Pick<ServiceStatus, 'service' | 'instance' | 'version'>,
  ) {}

  start(): void {
    void this.beat()
    this.timer = setInterval(() => void this.beat(), heartbeatInterval)
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private async beat(): Promise<void> {
    const details = await this.readiness.check()
    if (this.connection.isClosed() || this.connection.isDraining()) return
    const status: ServiceStatus = {
      ...this.identity,
      at: new Date().toISOString(),
      healthy: Object.values(details).every((reason) => reason === null),
      details,
    }
    this.connection.publish(`status.${status.service}`, JSON.stringify(status))
  }
}
