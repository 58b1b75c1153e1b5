import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, ListOf, OneOf, Secret, Text, Texts, WholeNumber } from '../dsl/fields.js'
import { figureNames, type FigureName } from './figures.js'
import { FigureValue, ReportPeriod, whole } from './overview.rpc.js'
import { ReportFilters } from './report-filters.js'

export const comparisonSorts = ['highest', 'lowest', 'name'] as const
export type ComparisonSort = (typeof comparisonSorts)[number]

export class ComparisonRequest extends ReportFilters {
  @OneOf(figureNames, { name: 'FigureName', description: 'By what they are compared' }) figure: FigureName
  @OneOf(comparisonSorts, {
    name: 'ComparisonSort',
    optional: true,
    description: 'Highest first, unless given; those of which nothing can be said come last',
  })
  sort?: ComparisonSort
  @Flag({
    optional: true,
    description: 'True: only those that owe an answer that is overdue, and gave none in the period',
  })
  notAnswering?: boolean
  @WholeNumber({ min: 1, max: 1000, optional: true, description: 'Number of items, 25 unless given' })
  limit?: number
  @Secret({ max: 500, optional: true, description: 'The nextCursor of the page before' }) cursor?: string
}

/** An organisation beside the others. */
export class ComparedOrganisation extends FigureValue {
  @Id() organisationId: string
  @Text({ max: 200, description: 'Empty if it is not known' }) organisationName: string
  @Text({ max: 10, optional: true }) odsCode: string | null
  @Text({ max: 10, description: 'none: not known' }) region: string
  @WholeNumber({
    ...whole,
    optional: true,
    description: '1 for the highest, or with sort=lowest the lowest; equal ones share a rank',
  })
  rank: number | null
  @WholeNumber({ ...whole, optional: true, description: 'In the period before, which is as long' })
  before: number | null
  @WholeNumber({ ...whole, description: 'At the end of the last day, whatever else it was narrowed to' })
  answersOverdue: number
  @WholeNumber({ ...whole, description: 'In the period, whatever else it was narrowed to' })
  answersGiven: number
}

export class Comparison extends ReportPeriod {
  @OneOf(figureNames, { name: 'FigureName' }) figure: FigureName
  @Instant({ description: 'Everything that happened before this moment is counted' }) asOf: string
  @Texts({
    max: 40,
    each: 400,
    description: 'Whose figures these are, and the filters they were narrowed by, in words',
  })
  filters: string[]
  @ListOf(ComparedOrganisation, { max: 1000 }) items: ComparedOrganisation[]
  @Secret({ max: 500, optional: true, description: 'Ask for this cursor to continue; null at the end' })
  nextCursor: string | null
}

export const compareOrganisations = defineRpc({
  subject: 'reporting.v1.compare-organisations',
  request: ComparisonRequest,
  response: Comparison,
  permission: 'report:programme',
  summary: 'Organisations beside one another, ranked by any figure; also those that do not answer',
})
