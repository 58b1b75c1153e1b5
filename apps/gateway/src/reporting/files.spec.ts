import {
  figuresOfReports,
  reportNames,
  type FigureValue,
  type Overview,
  type Publishable,
  type Report,
} from '@sih/contracts'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { titleOf } from './in-words.js'
import { overviewForms } from './overview-forms.js'
import { publishableForms } from './publishable-forms.js'
import { reportForms } from './report-forms.js'

/** Words of people and of organisations, and such as a spreadsheet program might calculate or cut in two. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '-2', 'two\nlines', '"so", they said', '＝1', '@SUM(A1)'),
)
const value = fc.option(fc.nat())
const day = fc.constantFrom('2026-01-01', '2026-03-31')
const head = fc.record({
  from: day,
  to: day,
  asOf: fc.constant('2026-04-01T09:00:00.000Z'),
  filters: fc.array(words),
})
const figuresOf = (report: Report['report']): fc.Arbitrary<FigureValue[]> =>
  fc.tuple(
    ...figuresOfReports[report].map((figure) =>
      figure === 'conversionToJob'
        ? fc.record({ figure: fc.constant(figure), value, numerator: fc.nat(), denominator: fc.nat() })
        : fc.record({ figure: fc.constant(figure), value }),
    ),
  )
const reports: fc.Arbitrary<Report> = fc.constantFrom(...reportNames).chain((report) =>
  fc
    .tuple(
      head,
      fc.array(fc.record({ value: words, label: words, to: fc.option(day), figures: figuresOf(report) }), {
        maxLength: 5,
      }),
      figuresOf(report),
    )
    .map(([said, groups, total]) => ({
      ...said,
      report,
      groupBy: 'type' as const,
      groups,
      nextCursor: null,
      total,
    })),
)

const cells = (text: string | Buffer | Promise<Buffer>) =>
  parse(text as string, { bom: true, relaxColumnCount: true, skipEmptyLines: true }) as string[][]
/** A cell is what was said, or text of it where it would be a formula. */
const isOf = (cell: string, said: string) =>
  cell === said || (cell === `'${said}` && /^[=+\-@\t\r\n＝＋－＠]/.test(said))
const numbers = ({ value, numerator, denominator }: FigureValue) =>
  [value, ...(numerator === undefined ? [] : [numerator, denominator!])].map((number) => String(number ?? ''))

it('the file of a report has every group and figure of it, whatever they are called', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const lines = cells(reportForms[0]!.write(report)).slice(-report.groups.length - 2)
      expect(lines[0]!.slice(0, 2)).toEqual(['type', 'label'])
      const groups = lines.slice(1, -1)
      expect(groups).toHaveLength(report.groups.length)
      for (const [n, { value, label, figures }] of report.groups.entries()) {
        const [first, second, ...rest] = groups[n]!
        expect([isOf(first!, value), isOf(second!, label)]).toEqual([true, true])
        expect(rest).toEqual(figures.flatMap(numbers))
      }
      expect(lines.at(-1)!.slice(2)).toEqual(report.total.flatMap(numbers))
    }),
  )
})

it('the file of an overview has every figure, the one before and the trend', () => {
  const points = fc.array(fc.record({ from: day, to: day, value }), { minLength: 3, maxLength: 3 })
  const figure = fc.record({
    figure: fc.constantFrom('jobsFilled' as const, 'answersOpen' as const),
    unit: fc.constantFrom('count' as const, 'hours' as const),
    value,
    before: value,
    trend: points,
  })
  fc.assert(
    fc.property(head, fc.array(figure, { minLength: 1, maxLength: 5 }), (said, figures) => {
      const lines = cells(overviewForms[0]!.write({ ...said, figures } as unknown as Overview))
      expect(lines.slice(-figures.length)).toEqual(
        figures.map(({ figure, unit, value, before, trend }) =>
          [figure, unit, value, null, null, before, ...trend.map((point) => point.value)].map((cell) =>
            String(cell ?? ''),
          ),
        ),
      )
    }),
  )
})

it('what may be published is withheld in the file and on the page alike', () => {
  const published: Publishable = {
    report: 'job-fillings',
    groupBy: 'band',
    from: '2026-01-01',
    to: '2026-03-31',
    settledOn: '2026-04-28',
    asOf: '2026-05-01T09:00:00.000Z',
    figures: [
      {
        figure: 'jobsFilled',
        total: 57,
        counts: [
          { value: '5', label: 'Band 5', count: null },
          { value: '6', label: '=Band 6', count: 50 },
        ],
      },
    ],
  }
  const [csv, html] = publishableForms.map(({ write }) => write(published))
  expect(cells(csv!).slice(-4)).toEqual([
    ['band', 'label', 'jobsFilled'],
    ['5', 'Band 5', 'withheld'],
    ['6', "'=Band 6", '50'],
    ['total', 'All together', '57'],
  ])
  expect(html).toContain('<td>Band 5</td><td>withheld</td>')
  expect(html).toMatch(/<text[^>]*>50<\/text>/)
})

it('a page to print calls a figure by its name and says what it is in', () => {
  expect(titleOf('candidatesInterested')).toBe('Candidates interested')
  expect(titleOf('timeToAnswerP90')).toBe('Time to first response, 90th percentile, in hours')
})
