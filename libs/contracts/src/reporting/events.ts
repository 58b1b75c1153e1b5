import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Id, OneOf, SomeOf, WholeNumber } from '../dsl/fields.js'
import { figureNames, reportNames, type FigureName } from './figures.js'
import { reportGroups, type ReportGroup } from './report.rpc.js'

export const reports = ['overview', ...reportNames] as const
export type ReportRunName = (typeof reports)[number]

export const reportFilterNames = [
  ...(['region', 'connection', 'service', 'staffGroup'] as const),
  ...(['band', 'type', 'stage', 'answer', 'user'] as const),
] as const
export type ReportFilterName = (typeof reportFilterNames)[number]

export class ReportRun {
  @OneOf(reports, { name: 'ReportRunName' }) report: ReportRunName
  @DateOnly() from: string
  @DateOnly() to: string
  @Id({ optional: true, description: 'Null: all organisations' }) organisationId: string | null
  @OneOf(reportGroups, { name: 'ReportGroup', optional: true }) groupBy?: ReportGroup | null
  @SomeOf(reportFilterNames, {
    name: 'ReportFilterName',
    optional: true,
    description: 'By what it was narrowed',
  })
  filters?: ReportFilterName[]
}

export class ReportRowsListed extends ReportRun {
  @OneOf(figureNames, { name: 'FigureName' }) figure: FigureName
  @WholeNumber({ min: 0, max: 1000, description: 'How many it showed: ids and codes, no names' })
  count: number
}

export class DefinitionsListed {
  @WholeNumber({ min: 0, max: 1000 }) count: number
}

export class ProjectionFact {
  @WholeNumber({ min: 1, max: 2 ** 31 - 1 }) generation: number
}

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'reporting', name, version: 1, data, action })

export const reportingEvents = {
  reportRun: event('report-run', ReportRun, 'ran a report'),
  reportRowsListed: event('report-rows-listed', ReportRowsListed, 'looked at the rows behind a figure'),
  organisationsCompared: event(
    'organisations-compared',
    ReportRowsListed,
    'compared organisations by a figure',
  ),
  publishableRun: event('publishable-run', ReportRun, 'made counts that may be published'),
  definitionsListed: event('definitions-listed', DefinitionsListed, 'read what the figures of reports mean'),
  projectionOpened: event('projection-opened', ProjectionFact, 'looked at how current the reports are'),
  rebuildStarted: event('rebuild-started', ProjectionFact, 'had the reports made anew from the history'),
  projectionReplaced: event('projection-replaced', ProjectionFact, 'replaced the reports by those made anew'),
}
