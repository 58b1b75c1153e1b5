import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Id, OneOf } from '../dsl/fields.js'

export const reports = ['overview'] as const
export type Report = (typeof reports)[number]

export class ReportRun {
  @OneOf(reports, { name: 'Report' }) report: Report
  @DateOnly() from: string
  @DateOnly() to: string
  @Id({ optional: true, description: 'Null: all organisations' }) organisationId: string | null
}

export const reportingEvents = {
  reportRun: defineEvent({
    source: 'reporting',
    name: 'report-run',
    version: 1,
    data: ReportRun,
    action: 'ran a report',
  }),
}
