import type { FigureValue, Report } from '@sih/contracts'
import { ukTime } from '../agreement-documents/uk-time.js'
import { escaped, facts, page, table } from '../http/page.js'
import { barChart } from './bar-chart.js'

/** To read and to print: each figure as a table, and as a chart of the same numbers. */
export const reportPage = (report: Report): string =>
  page(
    `Report: ${inWords(report.report)}`,
    [
      facts([
        ['Period', `${report.from} to ${report.to}, both included`],
        ['Everything is counted that happened before', ukTime(report.asOf)],
        ...report.filters.map((filter): [string, string] => ['Filter', filter]),
      ]),
      ...report.total.map((total) => section(report, total)),
    ].join('\n'),
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

const shown = (value: number | null) => (value === null ? 'Nothing to say it of' : String(value))

/** `timeToAnswerP90` → `Time to answer p90` */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
