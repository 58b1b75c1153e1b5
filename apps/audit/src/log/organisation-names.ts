import { organisationsEvents } from '@sih/contracts'
import { isId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Entry } from './entry.js'
import { readLeaf } from './leaf.js'

/** Keeps what organisations are called, as the log says it. The first entry has this index. */
export async function insertOrganisationNames(tx: Tx, index: number, entries: Entry[]): Promise<void> {
  const names = entries.flatMap((entry, n) => nameIn(entry).map((name) => ({ ...name, index: index + n })))
  if (names.length === 0) return
  await tx.query(
    `insert into organisation_name (organisation_id, index, legal_name)
     select * from unnest($1::uuid[], $2::bigint[], $3::text[])`,
    [
      names.map(({ organisationId }) => organisationId),
      names.map((name) => name.index),
      names.map(({ legalName }) => legalName),
    ],
  )
}

/** Checked, because a line that the database cannot take would stop all those behind it. */
function nameIn({ type, eventId, leaf }: Entry): { organisationId: string; legalName: string }[] {
  if (type !== organisationsEvents.organisationChanged.type || eventId === null) return []
  const { organisationId, legalName } = readLeaf(leaf).event?.data ?? {}
  if (!isId(organisationId) || typeof legalName !== 'string' || legalName.includes('\0')) return []
  return [{ organisationId, legalName }]
}
