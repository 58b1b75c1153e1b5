import { DomainError, currentInteraction } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Session } from './session.entity.js'

/** Milliseconds. */
const freshFor = 15 * 60_000

/**
 * For what a thief of a session would do first. Who has just signed in need not give the password once more.
 * @throws DomainError FRESH_SIGN_IN_NEEDED
 */
export async function assertFresh(tx: Tx): Promise<void> {
  const { sessionId } = currentInteraction().principal
  const { startedAt } = await tx.manager.findOneByOrFail(Session, { id: sessionId! })
  if (tx.now().getTime() - startedAt.getTime() > freshFor) throw new DomainError('FRESH_SIGN_IN_NEEDED')
}
