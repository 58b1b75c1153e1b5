import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Instant, ListOf, OneOf, Pattern, Text, WholeNumber } from '../dsl/fields.js'
import { figureNames, reportNames, type FigureName, type ReportName } from './figures.js'
import { ReportPeriod, whole } from './overview.rpc.js'

/** Not by organisation: with the regions, which are sums of organisations, that would tell more than either. */
export const publishableGroups = [
  ...(['region', 'connection', 'service', 'staffGroup', 'band', 'type', 'stage'] as const),
] as const
export type PublishableGroup = (typeof publishableGroups)[number]

/** Of whole quarters and without filters, so that no two tables differ by a few people. */
export class PublishableRequest {
  @OneOf(reportNames, { name: 'ReportName' }) report: ReportName
  @Pattern(/^20\d\d-Q[1-4]$/, 'A quarter of a year, such as 2026-Q1', { example: '2026-Q1' }) quarter: string
  @OneOf(publishableGroups, { name: 'PublishableGroup' }) groupBy: PublishableGroup
}

const withheld = { ...whole, optional: true, description: 'Null: withheld' }

export class PublishableCount {
  @Text({ max: 60 }) value: string
  @Text({ max: 200 }) label: string
  @WholeNumber(withheld) count: number | null
}

export class PublishableFigure {
  @OneOf(figureNames, { name: 'FigureName' }) figure: FigureName
  @ListOf(PublishableCount, { max: 100 }) counts: PublishableCount[]
  @WholeNumber(withheld) total: number | null
}

export class Publishable extends ReportPeriod {
  @OneOf(reportNames, { name: 'ReportName' }) report: ReportName
  @OneOf(publishableGroups, { name: 'PublishableGroup' }) groupBy: PublishableGroup
  @DateOnly({ description: 'The first day on which it could be published' }) settledOn: string
  @Instant({ description: 'Everything that happened before this moment is counted' }) asOf: string
  @ListOf(PublishableFigure, { max: 100 }) figures: PublishableFigure[]
}

export const runPublishable = defineRpc({
  subject: 'reporting.v1.run-publishable',
  request: PublishableRequest,
  response: Publishable,
  permission: 'report:programme',
  summary:
    'Counts of all organisations that may be published: small ones are withheld, and so is what would tell them',
})
