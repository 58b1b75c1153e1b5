import type { Tx } from '@sih/persistence'

export interface KnownOrganisation {
  id: string
  region: string
  name: string
}

export async function knownOrganisations(
  tx: Tx,
  generation: number,
  ids: string[],
): Promise<Map<string, KnownOrganisation>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.query<KnownOrganisation>(
    'select id, region, name from organisation where generation = $1 and id = any($2)',
    [generation, ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
