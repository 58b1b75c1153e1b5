import type { JournalBatch } from '@sih/journal'
import type { Tx } from '@sih/persistence'

/** Keeps what was counted of a batch, so that a generation can be made anew without asking anybody. */
export async function remember(
  tx: Tx,
  { source, first, last }: JournalBatch,
  lines: string[],
): Promise<void> {
  if (lines.length === 0) return
  await tx.query(
    'insert into history (source, first, last, body) values ($1, $2, $3, $4) on conflict (source, first) do nothing',
    [source, first, last, lines.join('\n')],
  )
}
