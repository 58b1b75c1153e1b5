import type { FigureDefinition } from '@sih/contracts'
import { figureEntries } from './figures.js'

export const definitions: FigureDefinition[] = figureEntries.map(
  ([figure, { report, title, meaning, unit, parts }]) => ({
    figure,
    report,
    title,
    meaning,
    unit,
    numerator: parts?.[0] ?? null,
    denominator: parts?.[1] ?? null,
  }),
)
