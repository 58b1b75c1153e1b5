import { subscriptions } from '@sih/contracts/subscriptions'
import { services } from '@sih/kernel'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { setTimeout as delay } from 'node:timers/promises'
import { ensureStreamsOn, natsOptions } from './streams.js'
import { streamName } from './subjects.js'

/** Milliseconds. A stream that is just being deleted must be gone before it is made anew: the server mixes the two up otherwise. */
const lookedAtEvery = 1_000

const consumerCount = services.reduce((count, service) => count + subscriptions[service].length, 0)

async function isThere(connection: NatsConnection): Promise<boolean> {
  const manager = await jetstreamManager(connection)
  const { state } = await manager.streams.info(streamName)
  return state.consumer_count >= consumerCount
}

export interface Keeper {
  /** True: it has ended by itself. */
  stop(): Promise<true>
}

/**
 * Makes the stream and its consumers anew whenever they are gone: the services may not. Any number of keepers may run.
 * @param natsUrl with the credentials of the deployment
 */
export function keepStreams(
  natsUrl: string,
  replicas: number,
  tell: (sentence: string) => void = () => {},
): Keeper {
  const stopping = new AbortController()
  const { signal } = stopping
  const keeping = (async () => {
    const connection = await connect(natsOptions(natsUrl, 'deploy'))
    while (!signal.aborted) {
      await delay(lookedAtEvery, undefined, { signal }).catch(() => undefined)
      if (signal.aborted || (await isThere(connection).catch(() => false))) continue
      await ensureStreamsOn(connection, replicas).then(
        () => tell('The event stream was not as it should be: it is made anew'),
        () => undefined,
      )
    }
    await connection.close()
  })()
  const stop = async () => {
    stopping.abort()
    await keeping
    return true as const
  }
  return { stop }
}
