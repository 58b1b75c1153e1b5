import type { FigureValue, Report } from '@sih/contracts'
import { pagePolicy } from '../http/page.js'
import type { Form } from '../routing/form.js'
import { byteOrderMark, line } from './csv.js'
import { headLines } from './report-head.js'
import { reportPage } from './report-page.js'

/** A share and what it is made of: three columns. */
const cellsOf = ({ value, numerator, denominator }: FigureValue) =>
  numerator === undefined ? [value] : [value, numerator, denominator ?? null]

const headsOf = ({ figure, numerator }: FigureValue) =>
  numerator === undefined ? [figure] : [figure, `${figure}.numerator`, `${figure}.denominator`]

function reportCsv(report: Report): string {
  const heads = report.total.flatMap(headsOf)
  return [
    byteOrderMark,
    headLines(`Report: ${report.report}`, report),
    line([report.groupBy ?? 'all', 'label', ...heads]),
    ...report.groups.map(({ value, label, figures }) => line([value, label, ...figures.flatMap(cellsOf)])),
    line(['total', 'All together', ...report.total.flatMap(cellsOf)]),
  ].join('')
}

const fileName = ({ report, from, to }: Report) => `${report}-${from}-to-${to}.csv`

/** A report as a file for a spreadsheet, or as a page to read and print. */
export const reportForms: readonly Form<Report>[] = [
  {
    type: 'text/csv',
    write: reportCsv,
    headers: (report) => ({ 'content-disposition': `attachment; filename="${fileName(report)}"` }),
  },
  {
    type: 'text/html',
    write: reportPage,
    headers: () => ({ 'content-security-policy': pagePolicy }),
  },
]
