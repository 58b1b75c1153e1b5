import type { Role } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

interface NewAccount {
  id: string
  email: string
  role: Role
  organisationId?: string
  passwordHash: string
}

/**
 * Opens an account unless its id or address is taken.
 * @returns whether it was opened
 */
export async function openAccountIn(
  tx: Tx,
  { id, email, role, organisationId, passwordHash }: NewAccount,
): Promise<boolean> {
  const opened = await tx.query(
    `insert into account (id, email, role, organisation_id, password_hash, opened_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [id, email, role, organisationId ?? null, passwordHash, tx.now()],
  )
  return opened.length > 0
}
