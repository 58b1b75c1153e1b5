import type { Tx } from '@sih/persistence'
import { Interest } from './interest.entity.js'
import { express, liveInterests, withdraw } from './interest.repository.js'

/** Makes these the organisations that the candidate has picked, whatever they were. The caller holds the candidate. */
export async function pickOnly(tx: Tx, candidateId: string, organisationIds: string[]): Promise<void> {
  const before = await liveInterests(tx, candidateId)
  const kept = before.filter((interest) => organisationIds.includes(interest.organisationId))
  for (const interest of before) {
    if (!kept.includes(interest)) await withdraw(tx, interest)
  }
  for (const organisationId of organisationIds) {
    if (kept.some((interest) => interest.organisationId === organisationId)) continue
    await express(tx, Interest.express(candidateId, organisationId, kept, tx.now()))
  }
}
