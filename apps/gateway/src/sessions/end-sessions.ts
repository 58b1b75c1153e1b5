import type { Tx } from '@sih/persistence'

/**
 * Ends the sessions of an account on every gateway, at the next request.
 * @param but the session that goes on
 * @returns how many were ended
 */
export async function endSessions(tx: Tx, accountId: string, but: string | null = null): Promise<number> {
  const ended = await tx.query(
    `update session set ended_at = $2
     where account_id = $1 and ended_at is null and expires_at > $2 and id is distinct from $3::uuid returning id`,
    [accountId, tx.now(), but],
  )
  return ended.length
}
