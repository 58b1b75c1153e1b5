import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Id, Instant, ListOf, OneOf, Secret, Text, Texts, WholeNumber } from '../dsl/fields.js'
import { figureNames, reportNames, type FigureName, type ReportName } from './figures.js'
import { FigureValue, ReportPeriod, whole } from './overview.rpc.js'
import { ReportFilters } from './report-filters.js'

/** The categories by which figures are told apart. */
export const reportGroups = [
  ...(['day', 'week', 'month', 'organisation', 'region', 'connection', 'service'] as const),
  ...(['staffGroup', 'band', 'type', 'stage', 'user', 'answer'] as const),
] as const
export type ReportGroup = (typeof reportGroups)[number]

export class ReportRequest extends ReportFilters {
  @OneOf(reportNames, { name: 'ReportName' }) report: ReportName
  @OneOf(reportGroups, { name: 'ReportGroup', optional: true, description: 'All in one, unless given' })
  groupBy?: ReportGroup
  @WholeNumber({
    min: 1,
    max: 2000,
    optional: true,
    description: 'Number of groups, 100 unless given; a file has all',
  })
  limit?: number
  @Secret({ max: 500, optional: true, description: 'The nextCursor of the page before' }) cursor?: string
}

export class ReportGroupFigures {
  @Text({ max: 60, description: 'The code, id or first day; none: said of none' }) value: string
  @Text({ max: 200, description: 'In words, as far as this service knows them' }) label: string
  @DateOnly({ optional: true, description: 'Last day of a day, week or month, else null' }) to: string | null
  @ListOf(FigureValue, { max: 100 }) figures: FigureValue[]
}

export class Report extends ReportPeriod {
  @OneOf(reportNames, { name: 'ReportName' }) report: ReportName
  @OneOf(reportGroups, { name: 'ReportGroup', optional: true }) groupBy: ReportGroup | null
  @Instant({ description: 'Everything that happened before this moment is counted' }) asOf: string
  @Texts({
    max: 40,
    each: 400,
    description: 'Whose figures these are, and the filters they were narrowed by, in words',
  })
  filters: string[]
  @ListOf(ReportGroupFigures, { max: 2000, description: 'In the order of their values' })
  groups: ReportGroupFigures[]
  @Secret({ max: 500, optional: true, description: 'Ask for this cursor for more groups; null at the end' })
  nextCursor: string | null
  @ListOf(FigureValue, { max: 100, description: 'Of all together; a candidate may be in several groups' })
  total: FigureValue[]
}

const of = {
  permission: ['report:own', 'report:programme'],
  errors: ['ORGANISATION_NOT_FOUND'],
} as const

export const runReport = defineRpc({
  ...of,
  subject: 'reporting.v1.run-report',
  request: ReportRequest,
  response: Report,
  summary: 'Figures of a report by category: your organisation, or all for the programme',
})

export class ReportRowsRequest extends ReportFilters {
  @OneOf(reportNames, { name: 'ReportName' }) report: ReportName
  @OneOf(figureNames, {
    name: 'FigureName',
    description: 'One of the report: the rows that are counted in it',
  })
  figure: FigureName
  @WholeNumber({ min: 1, max: 100, optional: true, description: 'Number of items, 25 unless given' })
  limit?: number
  @Text({ max: 100, optional: true, description: 'The nextCursor of the page before' }) cursor?: string
}

/** One thing that is counted. Who the candidates are, their service tells: `POST /candidates/names`. */
export class ReportRow {
  @Id({ description: 'The placement, job filling, move, awaited answer or event' }) id: string
  @Instant() happenedAt: string
  @Id() candidateId: string
  @Id() organisationId: string
  @Text({ max: 200, description: 'Empty if it is not known' }) organisationName: string
  @Texts({ max: 20, each: 60 }) connection: string[]
  @Text({ max: 60 }) service: string
  @Text({ max: 60 }) staffGroup: string
  @Text({ max: 60 }) band: string
  @Text({ max: 60 }) type: string
  @Text({ max: 60 }) stage: string
  @Text({ max: 60 }) answer: string
  @Text({ max: 60, description: 'The account, or none' }) user: string
  @WholeNumber({ ...whole, optional: true, description: 'Of a given answer: whole hours it took' })
  hours: number | null
}

export class ReportRows extends ReportPeriod {
  @Instant() asOf: string
  @Texts({ max: 40, each: 400 }) filters: string[]
  @ListOf(ReportRow, { max: 1000 }) items: ReportRow[]
  @Text({ max: 100, optional: true, description: 'Ask for this cursor to continue; null at the end' })
  nextCursor: string | null
}

export const listReportRows = defineRpc({
  ...of,
  subject: 'reporting.v1.list-report-rows',
  request: ReportRowsRequest,
  response: ReportRows,
  summary: 'The rows that a figure counts, those first that became known last',
})

export const exportReportRows = defineRpc({
  ...of,
  subject: 'reporting.v1.export-report-rows',
  request: ReportRowsRequest,
  response: ReportRows,
  summary: 'All rows that a figure counts, as a file for spreadsheet programs',
})
