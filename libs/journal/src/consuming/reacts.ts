import type { EventContract, EventEnvelope } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import 'reflect-metadata'

export type Reaction<Data extends object> = (tx: Tx, data: Data, event: EventEnvelope<Data>) => Promise<void>

const key = Symbol('reacts')

/** Marks the method that answers to an event of another service, inside the transaction that consumes it. */
export const Reacts =
  <Data extends object>(contract: EventContract<Data>) =>
  (target: object, property: string, _descriptor: { value?: Reaction<Data> }): void => {
    Reflect.defineMetadata(key, contract, target, property)
  }

/** The reactions that an object declares. */
export function reactionsOf(instance: object): { contract: EventContract; react: Reaction<object> }[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, Reaction<object>>
  return Object.getOwnPropertyNames(prototype).flatMap((property) => {
    const contract = Reflect.getMetadata(key, prototype, property) as EventContract | undefined
    return contract ? [{ contract, react: prototype[property]!.bind(instance) as Reaction<object> }] : []
  })
}
