import type { Answer } from '@sih/api-client'
import { number, spelled } from '../../rendering/words.js'

type Figure = {
  figure: string
  value?: number | null
  numerator?: number | null
  denominator?: number | null
  before?: number | null
  unit?: string
}
type Definitions = Answer<'get', '/reports/definitions'>

const units: Record<string, (value: number) => string> = {
  count: number,
  percent: (value) => `${number(value)}%`,
  hours: (value) => `${number(value)} ${value === 1 ? 'hour' : 'hours'}`,
}

/** Figures with their names and in words, as tables, tiles and charts show them. */
export const shownFigures = <F extends Figure>(figures: F[], definitions: Definitions) =>
  figures.map((figure) => {
    const definition = definitions.figures.find((known) => known.figure === figure.figure)
    const unit = units[figure.unit ?? definition?.unit ?? 'count'] ?? number
    const shown = (value: number | null | undefined) =>
      value === null || value === undefined ? 'Not known' : unit(value)
    return {
      ...figure,
      name: definition?.title ?? spelled(figure.figure),
      meaning: definition?.meaning,
      report: definition?.report,
      shown: shown(figure.value),
      shownBefore: shown(figure.before),
    }
  })
