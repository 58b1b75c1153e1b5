import { parse, type Rpc } from '@sih/contracts'
import { natsOptions } from '@sih/journal'
import { services, type ProblemCode, type ServiceName } from '@sih/kernel'
import { connect, type Msg, type NatsConnection, type Subscription } from '@nats-io/transport-node'
import { decodeJwt } from 'jose'

interface Asked {
  data: object
  headers: Record<string, string>
  principal: Record<string, unknown>
}

/** Stands in for the services behind the gateway: requests have to meet the contract, answers are given. */
export class OtherServices {
  private readonly asked = new Map<string, Asked[]>()
  private readonly subscriptions = new Map<string, Subscription>()

  private constructor(private readonly connections: Map<string, NatsConnection>) {}

  /** Each with the credentials of the service that it plays. */
  static async connect(urls: Record<ServiceName, string>): Promise<OtherServices> {
    const others = services.filter((service) => service !== 'gateway')
    const connections = await Promise.all(
      others.map(async (service): Promise<[string, NatsConnection]> => [
        service,
        await connect(natsOptions(urls[service], service)),
      ]),
    )
    return new OtherServices(new Map(connections))
  }

  /** From now on the operation is answered in this way. */
  async answer<Request extends object, Response extends object | void>(
    contract: Rpc<Request, Response>,
    answer: (request: Request) => Response,
  ): Promise<void> {
    await this.respond(contract, (request) => ({ response: answer(request) ?? null }))
  }

  /** From now on the operation is refused by its service, which has put that on record. */
  async refuse<Request extends object>(
    contract: Rpc<Request, object | void>,
    code: ProblemCode,
    more: { version?: number } = {},
  ): Promise<void> {
    await this.respond(contract, () => ({ err: { code, fields: [], recorded: true, ...more } }))
  }

  /** What the operation was asked for, and in whose name. */
  requestsTo<Request extends object>(contract: Rpc<Request, object | void>): Asked[] {
    return this.asked.get(contract.subject) ?? []
  }

  /** Says something on a subject of its own accord. */
  async say(subject: string, message: object): Promise<void> {
    const nats = this.connections.get(subject.split('.')[1]!)!
    nats.publish(subject, JSON.stringify(message))
    await nats.flush()
  }

  async stop(): Promise<void> {
    await Promise.all([...this.connections.values()].map((connection) => connection.close()))
  }

  private async respond<Request extends object>(
    { subject, request }: Rpc<Request, object | void>,
    reply: (request: Request) => object,
  ): Promise<void> {
    this.subscriptions.get(subject)?.unsubscribe()
    const asked: Asked[] = []
    this.asked.set(subject, asked)
    const take = (message: Msg): void => {
      const { id, data } = message.json<{ id: string; data: object }>()
      const parsed = parse(request, data)
      asked.push({ data: parsed, ...framing(message) })
      message.respond(JSON.stringify({ id, isDisposed: true, ...reply(parsed) }))
    }
    const callback = (error: Error | null, message: Msg): void => {
      if (error) throw error
      take(message)
    }
    const service = subject.split('.')[0]!
    const nats = this.connections.get(service)!
    this.subscriptions.set(subject, nats.subscribe(subject, { queue: service, callback }))
    await nats.flush()
  }
}

function framing({ headers }: Msg): Omit<Asked, 'data'> {
  const all = Object.fromEntries([...(headers ?? [])].map(([name, values]) => [name, values.join()]))
  return {
    headers: all,
    principal: decodeJwt<{ principal: Asked['principal'] }>(all['Principal']!).principal,
  }
}
