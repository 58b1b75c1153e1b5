import type { EventContract, EventEnvelope, Rpc } from '@sih/contracts'
import { canonicalJson, currentInteraction, newId, type Clock } from '@sih/kernel'
import type { EntityManager } from 'typeorm'
import type { Transaction } from './transaction.js'

/** Finds many rows at once: the answers in the order of the ids, undefined where there is none. */
export type FindMany<T> = (tx: Tx, ids: readonly string[]) => Promise<(T | undefined)[]>

export interface Command {
  id: string
  subject: string
  body: object
  correlationId: string
}

/** One unit of work inside a database transaction: what it publishes and sends is committed with what it changes. */
export class Tx {
  readonly events: string[] = []
  readonly commands: Command[] = []
  private firstEventId: string | null = null

  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  get manager(): EntityManager {
    return this.transaction.manager
  }

  now(): Date {
    return this.clock.now()
  }

  /** Plain SQL with numbered parameters; the rows, also those that an update or delete returns. */
  query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.transaction.query<Row>(sql, parameters)
  }

  /** Several statements that take effect together, also where the unit of work is a read without a transaction of its own. */
  atomically<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction.atomically(work)
  }

  /** One row by id; everybody in the same transaction who asks meanwhile is answered by the same query. */
  find<T>(findMany: FindMany<T>, id: string): Promise<T | undefined> {
    return this.transaction.finder(findMany, (ids) => findMany(this, ids)).load(id)
  }

  /**
   * States a fact about the current interaction. The first fact of a unit of work is the interaction itself,
   * those after it are its consequences.
   * @returns the id of the event, for who keeps it as a proof
   */
  publish<Data extends object>(contract: EventContract<Data>, data: Data): string {
    const interaction = currentInteraction()
    const { principal, origin, correlationId, causeId } = interaction
    const { role, accountId, organisationId, sessionId } = principal
    // In the order of canonical JSON, which is then quick to write.
    const envelope: EventEnvelope<Data> = {
      actor: { accountId, organisationId, role, sessionId },
      causeId: causeId ?? this.firstEventId,
      correlationId,
      data,
      id: interaction.eventId ?? newId(),
      occurredAt: this.now().toISOString(),
      origin,
      outcome: contract.outcome,
      type: contract.type,
    }
    interaction.eventId = null
    this.firstEventId ??= envelope.id
    this.events.push(canonicalJson(envelope))
    return envelope.id
  }

  /** Has another service do something after the commit, repeated until it answers. Its request may hold personal data. */
  send<Request extends object>(contract: Rpc<Request, void>, body: Request): void {
    const { correlationId } = currentInteraction()
    this.commands.push({ id: newId(), subject: contract.subject, body, correlationId })
  }

  /** The event that the commands follow from: what this is a reaction to, or else the first that was published here. */
  get causeId(): string | null {
    return currentInteraction().causeId ?? this.firstEventId
  }
}
