import { ukDays } from '@sih/calendar'
import type { Overview } from '@sih/contracts'
import { page, pagePolicy, table } from '../http/page.js'
import type { Form } from '../routing/form.js'
import { byteOrderMark, line } from './csv.js'
import { figureSection } from './figure-section.js'
import { shown, titleOf } from './in-words.js'
import { headFacts, headLines } from './report-head.js'

type Figure = Overview['figures'][number]

const columns = ['figure', 'unit', 'value', 'numerator', 'denominator', 'before']
const weeksOf = ({ figures }: Overview) => figures[0]?.trend.map(({ from }) => `from ${from}`) ?? []

const cellsOf = ({ figure, unit, value, numerator, denominator, before, trend }: Figure) => [
  figure,
  unit,
  value,
  numerator ?? null,
  denominator ?? null,
  before,
  ...trend.map((point) => point.value),
]

const overviewCsv = (overview: Overview): string =>
  [
    byteOrderMark,
    headLines('Overview', overview),
    line([...columns, ...weeksOf(overview)]),
    ...overview.figures.map((figure) => line(cellsOf(figure))),
  ].join('')

const overviewPage = (overview: Overview): string =>
  page(
    'Report: Overview',
    [
      headFacts(overview),
      table(
        ['Figure', 'In this period', `Before: ${ukDays(overview.before)}`],
        overview.figures.map(({ figure, value, before }) => [titleOf(figure), shown(value), shown(before)]),
      ),
      ...overview.figures.map(trendOf),
    ].join('\n'),
  )

const trendOf = ({ figure, trend }: Figure): string =>
  figureSection(
    figure,
    'Days',
    trend.map(({ value, ...days }) => ({ label: ukDays(days), value })),
  )

/** The overview as a file for a spreadsheet, or as a page to read and print. */
export const overviewForms: readonly Form<Overview>[] = [
  {
    type: 'text/csv',
    write: overviewCsv,
    headers: ({ from, to }) => ({
      'content-disposition': `attachment; filename="overview-${from}-to-${to}.csv"`,
    }),
  },
  {
    type: 'text/html',
    write: overviewPage,
    headers: () => ({ 'content-security-policy': pagePolicy }),
  },
]
