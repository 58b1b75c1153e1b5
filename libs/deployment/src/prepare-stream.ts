import { ensureStreams } from '@sih/journal/streams'
import { setTimeout as delay } from 'node:timers/promises'

/** A server on its own cannot keep more than one copy: waiting will not change that. */
const notClustered = 10_074

const isHopeless = (error: unknown) =>
  (error as { code?: unknown }).code === notClustered || (error as Error).name === 'AuthorizationError'

const hostsOf = (natsUrl: string) =>
  natsUrl
    .split(',')
    .map((url) => new URL(url).host)
    .join(', ')

interface Patience {
  withinMs?: number
  /** Calls it off. */
  signal?: AbortSignal | undefined
}

/**
 * Makes the event stream and its consumers, or leaves them as they are. A cluster that has just been started may not
 * have chosen its leader yet, so a refusal is not final before `withinMs` milliseconds are over.
 * @param replicas copies of a stream that has to be made
 * @throws the last refusal, or an error that names the servers if none of them answered.
 */
export async function prepareStream(
  natsUrl: string,
  replicas: number,
  { withinMs = 60_000, signal }: Patience = {},
): Promise<void> {
  signal?.throwIfAborted()
  const end = Date.now() + withinMs
  // The connection itself never gives up.
  const gaveUp = delay(withinMs, undefined, { ref: false, signal }).then(() => {
    throw new Error(`NATS at ${hostsOf(natsUrl)} did not answer within ${withinMs / 1000} s`)
  })
  for (;;) {
    try {
      return await Promise.race([ensureStreams(natsUrl, replicas), gaveUp])
    } catch (error) {
      if (Date.now() >= end || signal?.aborted || isHopeless(error)) throw error
      await delay(250)
    }
  }
}
