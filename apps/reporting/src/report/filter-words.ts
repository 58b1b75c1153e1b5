import type { ReportFilters } from '@sih/contracts'
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

/** By what a report was narrowed, for people who read it later. */
export const filterWords = (asked: ReportFilters): string[] => [
  ...(asked.organisationId ? [`Organisation: ${asked.organisationId}`] : []),
  ...(['region', ...facets] as const).flatMap((name) => {
    const values = asked[name]
    return values
      ? [
          `${titles[name]}: ${[values]
            .flat()
            .map((value) => labelOf(name, value))
            .join(', ')}`,
        ]
      : []
  }),
]
