import { hashOfToken } from '@sih/auth'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { EmailChange } from './email-change.entity.js'

/**
 * By either of its two links. Whoever has the other one waits.
 * @throws DomainError LINK_NOT_VALID
 */
export async function findEmailChange(tx: Tx, token: string): Promise<EmailChange> {
  const hash = hashOfToken(token)
  const change = await tx.manager.findOne(EmailChange, {
    where: [{ oldTokenHash: hash }, { newTokenHash: hash }],
    lock: { mode: 'pessimistic_write' },
  })
  if (!change || change.expiresAt <= tx.now()) throw new DomainError('LINK_NOT_VALID')
  return change
}
