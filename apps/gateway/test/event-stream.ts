import { messagingEvents, type EventContract, type EventEnvelope } from '@sih/contracts'
import { batchSubject, encodeBatch } from '@sih/journal'
import { canonicalJson, newId, type Principal } from '@sih/kernel'
import { chainOf } from '@sih/merkle'
import { serverSentEvents, type ServerSentEvent } from '@sih/testing'
import type { NatsConnection } from '@nats-io/transport-node'

/** Plays the journal of the messaging service, as it passes by NATS. */
export class PassingJournal {
  constructor(
    private readonly nats: NatsConnection,
    public number = 0,
  ) {}

  /** One batch of what happened. @returns the numbers given */
  async pass(...events: [EventContract<never>, object, Partial<Principal>?][]): Promise<number[]> {
    const first = this.number + 1
    const lines = events.map(([contract, data, actor = {}]) => canonicalJson(envelope(contract, data, actor)))
    this.number += lines.length
    const previous = Buffer.alloc(32)
    const head = chainOf(previous, first, lines)
    const batch = { source: 'messaging', first, last: this.number, previous, head, lines } as const
    this.nats.publish(batchSubject('messaging'), encodeBatch(batch))
    await this.nats.flush()
    return lines.map((_line, n) => first + n)
  }

  /** Something that nobody is told of. */
  passOther = () => this.pass([messagingEvents.contactKept as EventContract<never>, { accountId: newId() }])
}

const envelope = (
  contract: EventContract<never>,
  data: object,
  actor: Partial<Principal>,
): EventEnvelope => ({
  id: newId(),
  type: contract.type,
  occurredAt: new Date().toISOString(),
  actor: { role: 'service', accountId: null, organisationId: null, sessionId: null, ...actor },
  origin: { network: null },
  correlationId: newId(),
  causeId: null,
  outcome: 'succeeded',
  data: data as never,
})

/** Keeps what one stream of server-sent events tells. */
export class EventStream {
  readonly heard: ServerSentEvent[] = []
  /** Ends when the server ends the stream, or breaks it off. */
  readonly over: Promise<void>
  private readonly abort = new AbortController()

  private constructor(url: string, headers: Record<string, string>, opened: (response: Response) => void) {
    this.over = this.read(url, headers, opened).catch(() => undefined)
  }

  static async open(url: string, token: string, headers: Record<string, string> = {}) {
    let stream!: EventStream
    const response = await new Promise<Response>((resolve) => {
      stream = new EventStream(
        `${url}/api/v1/events`,
        { authorization: `Bearer ${token}`, ...headers },
        resolve,
      )
    })
    return { stream, response }
  }

  /** What was told, without the lines that only keep the stream open. */
  get events(): ServerSentEvent[] {
    return this.heard.filter(({ event }) => event !== undefined)
  }

  close(): void {
    this.abort.abort()
  }

  private async read(url: string, headers: Record<string, string>, opened: (response: Response) => void) {
    const response = await fetch(url, { headers, signal: this.abort.signal })
    opened(response)
    for await (const event of serverSentEvents(response)) this.heard.push(event)
  }
}
