import type { ReportFilters } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { facets } from '../fact/fact.js'
import { labelOf } from './labels.js'

const titles = {
  region: 'Region',
  connection: 'Connection',
  service: 'Service',
  staffGroup: 'Staff group',
  band: 'Band',
  type: 'Type',
  stage: 'Stage',
  user: 'User',
  answer: 'Answer',
} as const

/**
 * Of whom a report is, and by what it was narrowed, for people who read it later.
 * @param organisationId whose figures are shown; null for all
 */
export async function filterWords(
  tx: Tx,
  generation: number,
  asked: ReportFilters,
  organisationId: string | null,
): Promise<string[]> {
  const whose =
    organisationId === null ? [] : [`Organisation: ${await nameOf(tx, generation, organisationId)}`]
  return [...whose, ...narrowedBy(asked)]
}

async function nameOf(tx: Tx, generation: number, id: string): Promise<string> {
  const [known] = await tx.query<{ name: string }>(
    'select name from organisation where generation = $1 and id = $2',
    [generation, id],
  )
  return known?.name ?? id
}

const narrowedBy = (asked: ReportFilters): string[] =>
  (['region', ...facets] as const).flatMap((name) => {
    const values = asked[name]
    return values
      ? [
          `${titles[name]}: ${[values]
            .flat()
            .map((value) => labelOf(name, value))
            .join(', ')}`,
        ]
      : []
  })
