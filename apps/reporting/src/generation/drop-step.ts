import type { Tx } from '@sih/persistence'

/** Milliseconds for which pages of a list that has begun still come from the generation it began with. */
const grace = 3_600_000
const rowsAtOnce = 5_000

const tables = ['fact', 'sheet', 'name', 'shelf', 'known', 'organisation']

/** Deletes a part of a generation that has been replaced. @returns false if there is none */
export async function dropStep(tx: Tx): Promise<boolean> {
  await tx.query(`update generation set state = 'dropping' where state = 'retired' and ended_at < $1`, [
    new Date(tx.now().getTime() - grace),
  ])
  const [old] = await tx.query<{ id: number }>(
    `select id from generation where state = 'dropping' order by id limit 1 for update skip locked`,
    [],
  )
  if (!old) return false
  for (const table of tables) {
    const gone = await tx.query(
      `delete from ${table} where ctid = any(array(select ctid from ${table} where generation = $1 limit ${rowsAtOnce}))
       returning 1`,
      [old.id],
    )
    if (gone.length > 0) return true
  }
  await tx.query('delete from generation where id = $1', [old.id])
  return true
}
