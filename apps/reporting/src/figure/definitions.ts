import { figureLabels, type FigureDefinition } from '@sih/contracts'
import { figureEntries } from './figures.js'

export const definitions: FigureDefinition[] = figureEntries.map(([figure, { report, meaning, parts }]) => ({
  figure,
  report,
  ...figureLabels[figure],
  meaning,
  numerator: parts?.[0] ?? null,
  denominator: parts?.[1] ?? null,
}))
