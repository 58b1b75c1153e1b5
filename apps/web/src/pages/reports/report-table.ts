import type { Answer } from '@sih/api-client'
import { drillDown } from './drill-down.js'
import type { Narrowed } from './narrowed.js'
import { shownFigures } from './shown-figures.js'

type Report = Answer<'get', '/reports/{report}'>
type Definitions = Answer<'get', '/reports/definitions'>

/** The groups of a report as a table: what each figure is, and what leads to the rows behind it. */
export function reportTable(
  report: Report,
  definitions: Definitions,
  { asked, names }: { asked: Narrowed; names: ReadonlyMap<string, string> },
) {
  const narrower = drillDown(report, asked)
  return report.groups.map(({ value, label, figures }, n) => ({
    label: names.get(value) ?? label,
    query: narrower[n],
    figures: shownFigures(figures, definitions),
  }))
}
