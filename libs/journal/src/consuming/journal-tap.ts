import type { ServiceName } from '@sih/kernel'
import type { NatsConnection } from '@nats-io/transport-node'
import { decodeBatch, type JournalBatch } from '../batch.js'
import { batchSubject } from '../stream/subjects.js'

/**
 * Listens to the batches of a source as they pass: for what is worth nothing later. Nothing is kept for who does not listen,
 * batches may be missing, come twice or in another order; their numbers tell.
 * @returns ends it
 */
export function tapJournal(
  connection: NatsConnection,
  source: ServiceName,
  take: (batch: JournalBatch) => void,
): () => void {
  const subscription = connection.subscribe(batchSubject(source), {
    callback: (error, message) => {
      if (error) return
      const batch = decodeBatch(message.string())
      if (batch.source === source) take(batch)
    },
  })
  return () => subscription.unsubscribe()
}
