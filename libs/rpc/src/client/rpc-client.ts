import { PrincipalSigner } from '@sih/auth'
import type { Rpc, RpcTable } from '@sih/contracts'
import { DomainError, currentInteraction, newId, type Interaction } from '@sih/kernel'
import { headers as natsHeaders, type NatsConnection } from '@nats-io/transport-node'
import { headers as names } from '../headers.js'
import { RemoteRefusal, type RefusalMessage } from '../refusal.js'

/** A method for each operation of a service. */
export type ClientOf<Table extends RpcTable> = {
  [Name in keyof Table]: Table[Name] extends Rpc<infer Request, infer Response>
    ? (request: Request) => Promise<Response>
    : never
}

interface Reply {
  err?: RefusalMessage
  response?: unknown
}

/** Milliseconds; longer than any operation may take, shorter than people wait. */
const timeout = 5_000
const decoder = new TextDecoder()

/**
 * Asks other services. It speaks the packets of Nest's NATS transport over the NATS client's own multiplexed request, which
 * needs no subscription for each request (ADR 0003).
 */
export class RpcClient {
  constructor(
    private readonly connection: NatsConnection,
    private readonly signer: PrincipalSigner,
  ) {}

  of<Table extends RpcTable>(table: Table): ClientOf<Table> {
    const methods = Object.entries(table).map(([name, contract]) => [
      name,
      (request: object) => this.call(contract, request),
    ])
    return Object.fromEntries(methods) as ClientOf<Table>
  }

  /**
   * @throws RemoteRefusal what the service refused; DomainError SERVICE_UNAVAILABLE if it did not answer. Then nobody knows
   * whether it acted: repeat with the same idempotency key.
   */
  async call<Request extends object, Response extends object | void>(
    contract: Rpc<Request, Response>,
    request: Request,
  ): Promise<Response> {
    const interaction = currentInteraction()
    const eventId = newId()
    const reply = await this.send(contract.subject, request, interaction, eventId)
    if (reply.err) throw new RemoteRefusal(reply.err)
    interaction.recorded += 1
    interaction.causeId ??= eventId
    return (reply.response ?? undefined) as Response
  }

  private async send(
    subject: string,
    data: object,
    interaction: Interaction,
    eventId: string,
  ): Promise<Reply> {
    const packet = JSON.stringify({ id: interaction.correlationId, pattern: subject, data })
    const headers = await this.headersOf(interaction)
    headers.set(names.eventId, eventId)
    const message = await this.connection
      .request(subject, packet, { timeout, headers })
      .catch((cause: unknown) => {
        throw new DomainError('SERVICE_UNAVAILABLE', [], { cause })
      })
    return JSON.parse(decoder.decode(message.data)) as Reply
  }

  private async headersOf({ principal, correlationId, causeId, origin, idempotencyKey }: Interaction) {
    const all = natsHeaders()
    all.set(names.principal, await this.signer.sign(principal))
    all.set(names.correlationId, correlationId)
    if (causeId !== null) all.set(names.causeId, causeId)
    if (origin.network !== null) all.set(names.network, origin.network)
    if (idempotencyKey !== null) all.set(names.idempotencyKey, idempotencyKey)
    return all
  }
}
