import type { Tx } from '@sih/persistence'

/** Whether nobody else, in whichever process, is about this piece of work. It is ours until the transaction ends. */
export async function takeTurn(tx: Tx, work: 'checkpoint' | 'heads' | 'export' | 'alarms'): Promise<boolean> {
  const [lock] = await tx.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('audit'), hashtext($1)) as mine`,
    [work],
  )
  return lock!.mine
}
