import { figureNames, type FigureName } from '@sih/contracts'
import { soon } from '../system/soon.js'
import { causes } from './figures/causes.js'
import { behind, inCsv, inTable, onPage, overviewOf, type Shown } from './figures/forms.js'
import type { Story } from './story.js'

/** What moves by one: of a share what is counted of it, of a time its hours. */
const amount = (figures: Map<FigureName, Shown>, figure: FigureName) => {
  const { value, numerator } = figures.get(figure)!
  return numerator ?? value ?? 0
}

/** Rows are those that a figure counts: of a share those it is a share of, of a time the answers. */
const rowsOf = (figures: Map<FigureName, Shown>, figure: FigureName) => {
  const { value, denominator } = figures.get(figure)!
  return figure.startsWith('timeToAnswer') ? figures.get('answersGiven')!.value : (denominator ?? value)
}

export function everyFigure(story: Story): void {
  const table = causes(story)

  it('has a cause that moves it by exactly one', () => {
    const moved = table.flatMap(({ moves }) => figureNames.filter((figure) => moves[figure] === 1))
    expect(figureNames.filter((figure) => !moved.includes(figure))).toEqual([])
  })

  it.each(table.map((cause) => [cause.what, cause] as const))(
    'moves, and no other does, when %s',
    async (_, cause) => {
      const before = await overviewOf(story.omar)
      const expected = figureNames.map((figure) => [
        figure,
        amount(before, figure) + (cause.moves[figure] ?? 0),
      ])
      await cause.happens()
      const after = await soon(async () => {
        const figures = await overviewOf(story.omar)
        expect(figureNames.map((figure) => [figure, amount(figures, figure)])).toEqual(expected)
        return figures
      })
      for (const figure of figureNames.filter((name) => cause.moves[name] === 1)) {
        const { value } = after.get(figure)!
        const rows = rowsOf(after, figure)
        expect([figure, await inTable(story.omar, figure)]).toEqual([
          figure,
          [after.get(figure), after.get(figure)],
        ])
        expect([figure, 'page', await onPage(story.omar, figure)]).toEqual([
          figure,
          'page',
          [value, value, value],
        ])
        expect([figure, 'CSV', await inCsv(story.omar, figure)]).toEqual([figure, 'CSV', [value, value]])
        expect([figure, 'rows', await behind(story.omar, figure)]).toEqual([figure, 'rows', [rows, rows]])
      }
    },
    120_000,
  )
}
