import type { Tx } from './tx.js'

/**
 * Deletes what a service holds about somebody beside its own tables: the answers it keeps for repeated requests, the person's
 * own and everybody's that name one of the traces, and the commands that name one and have not left yet.
 * @param traces ids and addresses, each exactly as it is written in answers and commands
 */
export async function forgetInTransit(tx: Tx, accountId: string, traces: readonly string[]): Promise<void> {
  await tx.query(
    `delete from idempotency_key where actor = $1 or (response is not null and ${names('response', '$2')})`,
    [accountId, traces],
  )
  await tx.query(`delete from command_outbox where ${names('body', '$1')}`, [traces])
}

/** A trace stands in the JSON as a whole text, quotes included. */
const names = (json: string, traces: string): string =>
  `exists (select from unnest(${traces}::text[]) as trace where position(to_json(trace)::text in ${json}::text) > 0)`
