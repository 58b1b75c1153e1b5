import type { Tx } from '@sih/persistence'

/**
 * Nobody's access changes until the end of the transaction. An interest is delivered when registration and access both hold;
 * without this, a candidate who completes the one while the organisation gains the other would each miss what the other
 * has not committed yet, and the interest would wait for ever. Taken before any row is locked, so that nobody waits in a circle.
 */
export const holdOrganisations = (tx: Tx): Promise<unknown> =>
  tx.query('lock table organisation in share mode')
