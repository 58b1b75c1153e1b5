import { AsyncLocalStorage } from 'node:async_hooks'
import { newId } from './ids.js'
import { theService, type Principal } from './principal.js'

/** One request, or one reaction to a fact, on its way through a service. */
export interface Interaction {
  /** The operation asked for, such as `candidates.v1.open-profile`. */
  operation: string
  principal: Principal
  origin: { network: string | null }
  /** How the person’s program calls itself; known at the gateway alone, and not for the record. */
  userAgent?: string | undefined
  correlationId: string
  /** The event that everything published from now on is a consequence of; null until there is one. */
  causeId: string | null
  /** What the first event is to be called: whoever asked refers to it as the cause of what follows there. */
  eventId: string | null
  /** Taken by the first unit of work; the effect and the key are committed together. */
  idempotencyKey: string | null
  /** The parsed request, which decides whether a repeated key means the same. */
  request: object
  /** True for a request: a unit of work that publishes nothing is not committed. */
  mustRecord: boolean
  /** Number of events committed so far: an answer may only leave when this is at least 1 (write-ahead audit). */
  recorded: number
}

const storage = new AsyncLocalStorage<Interaction>()

export const withInteraction = <T>(interaction: Interaction, work: () => T): T =>
  storage.run(interaction, work)

/** The interaction the calling code is part of; outside any, the service acting by itself. */
export const currentInteraction = (): Interaction => storage.getStore() ?? ownInteraction('internal')

export const ownInteraction = (operation: string): Interaction => ({
  operation,
  principal: theService,
  origin: { network: null },
  correlationId: newId(),
  causeId: null,
  eventId: null,
  idempotencyKey: null,
  request: {},
  mustRecord: false,
  recorded: 0,
})
