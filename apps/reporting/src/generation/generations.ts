import type { Tx } from '@sih/persistence'

/** SQL: the generation that answers. */
export const activeGeneration = `(select id from generation where state = 'active')`

/** The generation that answers, and that nobody else writes until the transaction ends. */
export async function holdActive(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `select id from generation where state = 'active' for update`,
    [],
  )
  return row!.id
}
