import type { Tx } from '@sih/persistence'

/** The generation that answers. */
export async function activeGeneration(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ id: number }>(`select id from generation where state = 'active'`, [])
  return row!.id
}

/** The same, which nobody else writes until the transaction ends. */
export async function holdActive(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `select id from generation where state = 'active' for update`,
    [],
  )
  return row!.id
}

/** Whether a generation can still answer. */
export async function isThere(tx: Tx, id: number): Promise<boolean> {
  const rows = await tx.query(`select from generation where id = $1 and state in ('active', 'retired')`, [id])
  return rows.length > 0
}
