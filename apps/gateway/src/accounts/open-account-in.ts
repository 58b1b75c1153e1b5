import type { Tx } from '@sih/persistence'
import type { Account } from './account.entity.js'

type NewAccount = Pick<Account, 'id' | 'email' | 'role' | 'passwordHash'>

/**
 * Opens an account unless its id or address is taken.
 * @returns whether it was opened
 */
export async function openAccountIn(tx: Tx, { id, email, role, passwordHash }: NewAccount): Promise<boolean> {
  const opened = await tx.query(
    `insert into account (id, email, role, password_hash, opened_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
    [id, email, role, passwordHash, tx.now()],
  )
  return opened.length > 0
}
