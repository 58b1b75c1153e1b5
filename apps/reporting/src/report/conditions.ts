import type { ReportFilterName, ReportFilters } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { facets } from '../fact/fact.js'
import type { Condition } from '../sheet/scope.js'

/**
 * What the facts of a report have to meet.
 * @param organisationId the organisation shown; null for all
 */
export async function conditionsOf(
  tx: Tx,
  generation: number,
  asked: ReportFilters,
  organisationId: string | null,
): Promise<Condition[]> {
  return [
    ...(organisationId === null ? [] : [{ column: 'organisation', values: [organisationId] } as const]),
    ...(asked.region
      ? [{ column: 'organisation', values: await organisationsIn(tx, generation, asked.region) } as const]
      : []),
    ...facets.flatMap((facet) => {
      const values = asked[facet]
      return values ? [{ column: facet, values: [values].flat() }] : []
    }),
  ]
}

async function organisationsIn(tx: Tx, generation: number, regions: string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select id from organisation where generation = $1 and region = any($2)',
    [generation, regions],
  )
  return rows.map(({ id }) => id)
}

/** By what it was narrowed, for the record. */
export const filterNames = (asked: ReportFilters): ReportFilterName[] =>
  (['region', ...facets] as const).filter((name) => asked[name] != null).sort()
