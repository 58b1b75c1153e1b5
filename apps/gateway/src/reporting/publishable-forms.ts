import type { Publishable } from '@sih/contracts'
import { escaped, page, pagePolicy, table } from '../http/page.js'
import type { Form } from '../routing/form.js'
import { barChart } from './bar-chart.js'
import { byteOrderMark, line } from './csv.js'
import { inWords, titleOf } from './in-words.js'
import { headFacts, headLines } from './report-head.js'

type Figure = Publishable['figures'][number]

const withheld = 'withheld'
const shown = (count: number | null) => (count === null ? withheld : String(count))
const nameOf = ({ report, groupBy }: Publishable) =>
  `Counts that may be published: ${inWords(report)} by ${inWords(groupBy).toLowerCase()}`
const headOf = (table: Publishable) => ({
  ...table,
  filters: [`Counts below 5, and those that would tell them, are ${withheld}`, `Since ${table.settledOn}`],
})

/** Every figure has the same groups, in the same order. */
const publishableCsv = (published: Publishable): string =>
  [
    byteOrderMark,
    headLines(nameOf(published), headOf(published)),
    line([published.groupBy, 'label', ...published.figures.map(({ figure }) => figure)]),
    ...(published.figures[0]?.counts ?? []).map(({ value, label }, n) =>
      line([value, label, ...published.figures.map(({ counts }) => counts[n]!.count ?? withheld)]),
    ),
    line(['total', 'All together', ...published.figures.map(({ total }) => total ?? withheld)]),
  ].join('')

const section = ({ figure, counts, total }: Figure): string => {
  const title = titleOf(figure)
  const bars = counts.flatMap(({ label, count }) => (count === null ? [] : [{ label, value: count }]))
  return [
    `<h2>${escaped(title)}</h2>`,
    ...(bars.length > 0 ? [barChart(title, bars)] : []),
    table(
      ['Group', escaped(title)],
      [...counts.map(({ label, count }) => [escaped(label), shown(count)]), ['All together', shown(total)]],
    ),
  ].join('\n')
}

const publishablePage = (published: Publishable): string =>
  page(nameOf(published), [headFacts(headOf(published)), ...published.figures.map(section)].join('\n'))

/** What may be published, as it is published. */
export const publishableForms: readonly Form<Publishable>[] = [
  {
    type: 'text/csv',
    write: publishableCsv,
    headers: ({ report, groupBy, from, to }) => ({
      'content-disposition': `attachment; filename="${report}-by-${groupBy}-${from}-to-${to}.csv"`,
    }),
  },
  { type: 'text/html', write: publishablePage, headers: () => ({ 'content-security-policy': pagePolicy }) },
]
