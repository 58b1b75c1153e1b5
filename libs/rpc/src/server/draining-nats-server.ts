import { ServerNats, type NatsContext } from '@nestjs/microservices'
import type { NatsConnection, Subscription } from '@nats-io/transport-node'
import { setTimeout as delay } from 'node:timers/promises'

/** Milliseconds. Who asked has given up by then, see `RpcClient`. */
const patience = 5_000

type Respond = ReturnType<ServerNats['getPublisher']>

/**
 * Ends once everything it was asked has been answered. Nest's own forgets what has arrived and is not begun, waits for a fixed
 * time however little there is to do, and cuts off what takes longer.
 */
export class DrainingNatsServer extends ServerNats {
  private underWay = 0
  private whenIdle: () => void = () => undefined

  /** Called once for each request. A response is the last one if it says so. */
  override getPublisher(...asked: [message: unknown, id: string, context: NatsContext]): Respond {
    const respond: Respond = super.getPublisher(...asked)
    this.underWay += 1
    return (response: { isDisposed?: boolean }) => {
      respond(response)
      if (!response.isDisposed) return
      this.underWay -= 1
      if (this.underWay === 0) this.whenIdle()
    }
  }

  override async close(): Promise<void> {
    const connection = this['natsClient'] as NatsConnection | null | undefined
    if (!connection) return
    const tooLate = new AbortController()
    const enough = delay(patience, undefined, { signal: tooLate.signal }).catch(() => undefined)
    await Promise.race([this.drain(connection), enough])
    tooLate.abort()
    await super.close()
  }

  private async drain(connection: NatsConnection): Promise<void> {
    const subscriptions = this['subscriptions'] as Subscription[]
    await Promise.all(subscriptions.map((subscription) => subscription.drain()))
    if (this.underWay > 0) await new Promise<void>((resolve) => (this.whenIdle = resolve))
    await connection.flush()
  }
}
