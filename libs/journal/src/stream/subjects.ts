import { sources } from '@sih/contracts/subscriptions'
import type { ServiceName } from '@sih/kernel'

/** Sealed batches, kept by JetStream until every consumer has acknowledged them. */
export const batchSubject = (source: ServiceName) => `journal.${source}`
/** A consumer tells a source how far it has committed. Core NATS: what gets lost is said again. */
export const receiptSubject = (source: ServiceName) => `receipt.${source}`
/** A source tells everybody how far it has numbered. Core NATS, every second. */
export const headSubject = (source: ServiceName) => `head.${source}`

export const streamName = 'JOURNAL'
export const streamSubjects = sources.map(batchSubject)
export const consumerName = (consumer: ServiceName, source: ServiceName) => `${consumer}-${source}`
