import type { FigureValue, Report } from '@sih/contracts'
import { escaped, page, table } from '../http/page.js'
import { barChart } from './bar-chart.js'
import { inWords, shown } from './in-words.js'
import { headFacts } from './report-head.js'

/** To read and to print: each figure as a table, and as a chart of the same numbers. */
export const reportPage = (report: Report): string =>
  page(
    `Report: ${inWords(report.report)}`,
    [headFacts(report), ...report.total.map((total) => section(report, total))].join('\n'),
  )

function section({ groups }: Report, total: FigureValue): string {
  const own = groups.map(({ label, figures }) => ({
    label,
    value: figures.find(({ figure }) => figure === total.figure)?.value ?? null,
  }))
  const known = own.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  const rows = [...own, { label: 'All together', value: total.value }]
  const title = inWords(total.figure)
  return [
    `<h2>${escaped(title)}</h2>`,
    ...(known.length > 0 ? [barChart(title, known)] : []),
    table(
      ['Group', escaped(title)],
      rows.map(({ label, value }) => [escaped(label), shown(value)]),
    ),
  ].join('\n')
}
