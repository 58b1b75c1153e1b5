import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Account } from './account.entity.js'

/**
 * That the account is still open and has the password that was checked. Whoever changes it waits until this is committed, and
 * then ends the session that begins here; or was first, and nothing begins.
 * @throws DomainError SIGN_IN_FAILED
 */
export async function assertUnchanged(tx: Tx, { id, passwordHash }: Account): Promise<void> {
  const same = await tx.query(
    'select from account where id = $1 and password_hash = $2 and disabled_at is null for share',
    [id, passwordHash],
  )
  if (same.length === 0) throw new DomainError('SIGN_IN_FAILED')
}
