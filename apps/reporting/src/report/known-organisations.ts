import type { ReportGroup } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { Image } from '../sheet/image.js'

export interface KnownOrganisation {
  id: string
  region: string
  name: string
}

/** The organisations of which there are facts; none, unless it matters for the groups. */
export async function knownOrganisations(
  tx: Tx,
  image: Image,
  by: ReportGroup,
): Promise<Map<string, KnownOrganisation>> {
  if (by !== 'organisation' && by !== 'region') return new Map()
  const rows = await tx.query<KnownOrganisation>(
    'select id, region, name from organisation where generation = $1 and id = any($2)',
    [image.generation, [...image.numbersOf('organisation').keys()]],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
