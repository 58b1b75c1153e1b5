import { ukDays, ukTime } from '@sih/calendar'
import type { ReportPeriod } from '@sih/contracts'
import { facts } from '../http/page.js'
import { line } from './csv.js'

interface Head extends ReportPeriod {
  asOf: string
  filters: string[]
}

/** What every file says of itself before its table, so that it can be understood without the page it came from. */
export const headLines = (title: string, { from, to, asOf, filters }: Head): string =>
  [
    line([title]),
    line(['From', from]),
    line(['To', to]),
    line(['Everything is counted that happened before', asOf]),
    ...filters.map((filter) => line(['Filter', filter])),
    line([]),
  ].join('')

/** What every page says of itself. */
export const headFacts = ({ asOf, filters, ...period }: Head): string =>
  facts([
    ['Period', `${ukDays(period)}, both included`],
    ['Everything is counted that happened before', ukTime(asOf)],
    ...filters.map((filter): [string, string] => ['Filter', filter]),
  ])
