import type { Tx } from '@sih/persistence'
import { readLeaf } from '../log/leaf.js'
import { isId } from '@sih/kernel'
import type { Names } from './mentions.js'

const fields = ['organisationId', 'organisationIds', 'fromOrganisationId']

/** What the organisations of these entries are called now. */
export async function organisationsNamed(tx: Tx, leaves: string[]): Promise<Names> {
  const ids = leaves.flatMap((leaf) => {
    const { event } = readLeaf(leaf)
    return [event?.actor.organisationId, ...fields.flatMap((field) => event?.data[field])].filter(isId)
  })
  if (ids.length === 0) return new Map()
  const rows = await tx.query<{ id: string; name: string }>(
    `select id, name from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select legal_name as name from organisation_name where organisation_id = id order by index desc limit 1
     ) as newest`,
    [[...new Set(ids)]],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
