import type { RegionCode } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { none } from '../fact/fact.js'

export interface ComparableOrganisation {
  organisationId: string
  organisationName: string
  odsCode: string | null
  region: string
}

interface Narrowed {
  region?: RegionCode[] | undefined
  organisationId: string | null
}

/** All that have access, since nothing is a figure as well; and those that were counted, whatever became of them. */
export async function comparableOrganisations(
  tx: Tx,
  generation: number,
  counted: string[],
  { region, organisationId }: Narrowed,
): Promise<ComparableOrganisation[]> {
  const known = await tx.query<ComparableOrganisation>(
    `select id as "organisationId", name as "organisationName", ods_code as "odsCode", region from organisation
     where generation = $1 and (access_active or id = any($2))
       and ($3::text[] is null or region = any($3)) and ($4::uuid is null or id = $4)`,
    [generation, counted, region ?? null, organisationId],
  )
  const names = new Set(known.map((each) => each.organisationId))
  const unknown = counted.filter((id) => !names.has(id))
  return [
    ...known,
    ...unknown.map((id) => ({ organisationId: id, organisationName: '', odsCode: null, region: none })),
  ]
}
