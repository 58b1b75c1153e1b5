import {
  figuresOfReports,
  type FigureName,
  type FigureValue,
  type Overview,
  type Report,
  type ReportName,
  type ReportRows,
} from '@sih/contracts'
import { parse } from 'csv-parse/sync'
import type { Person } from '../../system/person.js'

/** A figure as one may meet it. */
export interface Shown {
  value: number | null
  /** Of a share. */
  numerator?: number
  denominator?: number
}

const shown = ({ value, numerator, denominator }: FigureValue): Shown => ({
  value,
  ...(numerator === undefined ? {} : { numerator, denominator: denominator! }),
})
const of = (figures: FigureValue[], figure: FigureName): Shown =>
  shown(figures.find((each) => each.figure === figure)!)

export const reportOf = (figure: FigureName): ReportName =>
  (Object.keys(figuresOfReports) as ReportName[]).find((report) =>
    (figuresOfReports[report] as readonly string[]).includes(figure),
  )!

export async function overviewOf(reader: Person): Promise<Map<FigureName, Shown>> {
  const { figures } = await reader.get<Overview>('/reports/overview')
  return new Map(figures.map((each) => [each.figure, shown(each)]))
}

const textOf = async (reader: Person, path: string, accept: string): Promise<string> =>
  (await reader.ask<string>('GET', path, undefined, { accept })).body
const cells = (text: string) => parse(text, { bom: true, relaxColumnCount: true }) as string[][]

/** Of the organisation’s own report, which has one group. */
export async function inTable(reader: Person, figure: FigureName): Promise<Shown[]> {
  const { groups, total } = await reader.get<Report>(`/reports/${reportOf(figure)}?groupBy=organisation`)
  return [...groups.map(({ figures }) => of(figures, figure)), of(total, figure)]
}

/** The one bar of the chart, and the two lines of the table beside it. */
export async function onPage(reader: Person, figure: FigureName): Promise<(number | null)[]> {
  const report = reportOf(figure)
  const page = await textOf(reader, `/reports/${report}?groupBy=organisation`, 'text/html')
  const nth = (figuresOfReports[report] as readonly FigureName[]).indexOf(figure)
  const section = page.split('<h2>')[nth + 1]!
  const bars = [...section.matchAll(/<text[^>]*>(\d+)<\/text>/g)]
  const lines = [...section.matchAll(/<td>(\d+)<\/td>/g)]
  return [...bars, ...lines].map(([, value]) => Number(value))
}

export async function inCsv(reader: Person, figure: FigureName): Promise<(number | null)[]> {
  const lines = cells(await textOf(reader, `/reports/${reportOf(figure)}?groupBy=organisation`, 'text/csv'))
  const column = lines.find(([first]) => first === 'organisation')!.indexOf(figure)
  return lines.slice(-2).map((line) => (line[column] === '' ? null : Number(line[column])))
}

/** How many rows are behind it: in the list, and in the file. */
export async function behind(reader: Person, figure: FigureName): Promise<number[]> {
  const path = `/reports/${reportOf(figure)}/rows`
  const { items } = await reader.get<ReportRows>(`${path}?figure=${figure}&limit=100`)
  const lines = cells(await textOf(reader, `${path}.csv?figure=${figure}`, '*/*'))
  const head = lines.findIndex(([first]) => first === 'id')
  return [items.length, lines.length - head - 1]
}
