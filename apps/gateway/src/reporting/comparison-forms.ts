import type { Comparison } from '@sih/contracts'
import { pagePolicy, page, escaped, table } from '../http/page.js'
import type { Form } from '../routing/form.js'
import { barChart } from './bar-chart.js'
import { byteOrderMark, line } from './csv.js'
import { shown, titleOf } from './in-words.js'
import { headFacts, headLines } from './report-head.js'

const columns = [
  ...(['rank', 'organisationId', 'organisationName', 'odsCode', 'region', 'value'] as const),
  ...(['numerator', 'denominator', 'before', 'answersOverdue', 'answersGiven'] as const),
] as const

const comparisonCsv = (comparison: Comparison): string =>
  [
    byteOrderMark,
    headLines(`Organisations by ${comparison.figure}`, comparison),
    line(columns),
    ...comparison.items.map((item) => line(columns.map((column) => item[column] ?? null))),
  ].join('')

function comparisonPage(comparison: Comparison): string {
  const title = titleOf(comparison.figure)
  const { items } = comparison
  const bars = items.flatMap(({ organisationName, value }) =>
    value === null ? [] : [{ label: organisationName, value }],
  )
  return page(
    `Organisations by: ${title}`,
    [
      headFacts(comparison),
      ...(bars.length > 0 ? [barChart(title, bars)] : []),
      table(
        ['Rank', 'Organisation', escaped(title), 'Period before', 'Answers overdue'],
        items.map(({ rank, organisationName, value, before, answersOverdue }) => [
          rank === null ? '' : String(rank),
          escaped(organisationName),
          shown(value),
          shown(before),
          String(answersOverdue),
        ]),
      ),
    ].join('\n'),
  )
}

/** A page of the comparison as a file for a spreadsheet, or to read and print. */
export const comparisonForms: readonly Form<Comparison>[] = [
  {
    type: 'text/csv',
    write: comparisonCsv,
    headers: ({ figure, from, to }) => ({
      'content-disposition': `attachment; filename="organisations-by-${figure}-${from}-to-${to}.csv"`,
    }),
  },
  {
    type: 'text/html',
    write: comparisonPage,
    headers: () => ({ 'content-security-policy': pagePolicy }),
  },
]
