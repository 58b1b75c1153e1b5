import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Instant, ListOf, Nested, OneOf, Texts, WholeNumber } from '../dsl/fields.js'
import { figureNames, figureUnits, type FigureName, type FigureUnit } from './figures.js'
import { ReportFilters } from './report-filters.js'

export const whole = { min: 0, max: Number.MAX_SAFE_INTEGER }
const count = (description: string) => WholeNumber({ ...whole, description })

export const trendSteps = ['week', 'month'] as const
export type TrendStep = (typeof trendSteps)[number]

export class OverviewRequest extends ReportFilters {
  @OneOf(trendSteps, { name: 'TrendStep', optional: true, description: 'Weeks from Monday, unless given' })
  trend?: TrendStep
}

/** A figure and, for a share, the two counts it is made of. */
export class FigureValue {
  @OneOf(figureNames, { name: 'FigureName' }) figure: FigureName
  @WholeNumber({ ...whole, optional: true, description: 'Null: there is nothing of which it could be said' })
  value: number | null
  @WholeNumber({ ...whole, optional: true }) numerator?: number
  @WholeNumber({ ...whole, optional: true }) denominator?: number
}

export class ReportPeriod {
  @DateOnly() from: string
  @DateOnly() to: string
}

export class TrendPoint extends ReportPeriod {
  @WholeNumber({ ...whole, optional: true }) value: number | null
}

export class OverviewFigure extends FigureValue {
  @OneOf(figureUnits, { name: 'FigureUnit' }) unit: FigureUnit
  @WholeNumber({ ...whole, optional: true, description: 'In the period before, which is as long' })
  before: number | null
  @ListOf(TrendPoint, { max: 300 }) trend: TrendPoint[]
}

/** Headline figures of a period. */
export class Overview extends ReportPeriod {
  @Instant({ description: 'Everything that happened before this moment is counted' }) asOf: string
  @Texts({
    max: 40,
    each: 400,
    description: 'Whose figures these are, and the filters they were narrowed by, in words',
  })
  filters: string[]
  @count('Interests delivered: a candidate counts once for each organisation picked')
  candidatesInterested: number
  @count('Interests dropped') interestsWithdrawn: number
  @count('Profiles opened by organisations') profilesOpened: number
  @count('Conversations started') threadsStarted: number
  @count('Messages sent by organisations') messagesFromOrganisations: number
  @count('Messages sent by candidates') messagesFromCandidates: number
  @Nested(ReportPeriod, { description: 'The period before' }) before: ReportPeriod
  @ListOf(OverviewFigure, { max: 100, description: 'All figures; what they mean: GET /reports/definitions' })
  figures: OverviewFigure[]
}

export const overview = defineRpc({
  subject: 'reporting.v1.overview',
  request: OverviewRequest,
  response: Overview,
  permission: ['report:own', 'report:programme'],
  errors: ['ORGANISATION_NOT_FOUND'],
  summary: 'Headline figures: your organisation, or all for the programme',
})
