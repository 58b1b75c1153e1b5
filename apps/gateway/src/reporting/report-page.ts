import type { FigureValue, Report } from '@sih/contracts'
import { page } from '../http/page.js'
import { figureSection } from './figure-section.js'
import { inWords } from './in-words.js'
import { headFacts } from './report-head.js'

/** To read and to print: each figure as a table, and as a chart of the same numbers. */
export const reportPage = (report: Report): string =>
  page(
    `Report: ${inWords(report.report)}`,
    [headFacts(report), ...report.total.map((total) => section(report, total))].join('\n'),
  )

const section = ({ groups }: Report, total: FigureValue): string =>
  figureSection(
    total.figure,
    'Group',
    groups.map(({ label, figures }) => ({
      label,
      value: figures.find(({ figure }) => figure === total.figure)?.value ?? null,
    })),
    [{ label: 'All together', value: total.value }],
  )
