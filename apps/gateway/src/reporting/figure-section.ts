import type { FigureName } from '@sih/contracts'
import { escaped, table } from '../http/page.js'
import { barChart } from './bar-chart.js'
import { shown, titleOf } from './in-words.js'

interface Line {
  label: string
  value: number | null
}

/** A figure as a chart, as far as it has numbers, and as a table of the same. @param more lines that only the table has */
export function figureSection(figure: FigureName, head: string, lines: Line[], more: Line[] = []): string {
  const title = titleOf(figure)
  const known = lines.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  return [
    `<h2>${escaped(title)}</h2>`,
    ...(known.length > 0 ? [barChart(title, known)] : []),
    table(
      [head, escaped(title)],
      [...lines, ...more].map(({ label, value }) => [escaped(label), shown(value)]),
    ),
  ].join('\n')
}
