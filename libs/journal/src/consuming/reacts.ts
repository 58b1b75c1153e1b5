import type { EventContract, EventEnvelope } from '@sih/contracts'
import { ownInteraction, withInteraction, type Interaction } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import 'reflect-metadata'

export type Reaction<Data extends object> = (tx: Tx, data: Data, event: EventEnvelope<Data>) => Promise<void>

/** Events of one type that directly follow each other among those the service reacts to, in their order; never none. */
export type ReactionToRun<Data extends object> = (tx: Tx, events: EventEnvelope<Data>[]) => Promise<void>

interface Declared {
  contract: EventContract
  together: boolean
}

export interface DeclaredReaction {
  contract: EventContract
  react: ReactionToRun<object>
}

const key = Symbol('reacts')

const declare = (declared: Declared, target: object, property: string): void =>
  Reflect.defineMetadata(key, declared, target, property)

/** Marks the method that answers to an event of another service, inside the transaction that consumes it. */
export const Reacts =
  <Data extends object>(contract: EventContract<Data>) =>
  (target: object, property: string, _descriptor: { value?: Reaction<Data> }): void =>
    declare({ contract, together: false }, target, property)

/**
 * Like `Reacts` for what happens often, such as a profile being opened: one statement for many events. What the method
 * publishes is caused by one of them, so it does that `withInteraction(causedBy(event), …)`.
 */
export const ReactsTogether =
  <Data extends object>(contract: EventContract<Data>) =>
  (target: object, property: string, _descriptor: { value?: ReactionToRun<Data> }): void =>
    declare({ contract, together: true }, target, property)

/** What follows from an event: the service's own doing, traceable to it. */
export const causedBy = ({ type, correlationId, id }: EventEnvelope<object>): Interaction => ({
  ...ownInteraction(type),
  correlationId,
  causeId: id,
})

/** The reactions that an object declares. */
export function reactionsOf(instance: object): DeclaredReaction[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, (...all: never[]) => Promise<void>>
  return Object.getOwnPropertyNames(prototype).flatMap((property) => {
    const declared = Reflect.getMetadata(key, prototype, property) as Declared | undefined
    if (!declared) return []
    const method = prototype[property]!.bind(instance)
    const react = declared.together ? (method as ReactionToRun<object>) : oneByOne(method as Reaction<object>)
    return [{ contract: declared.contract, react }]
  })
}

export const oneByOne =
  <Data extends object>(react: Reaction<Data>): ReactionToRun<Data> =>
  async (tx, events) => {
    for (const event of events) await withInteraction(causedBy(event), () => react(tx, event.data, event))
  }
