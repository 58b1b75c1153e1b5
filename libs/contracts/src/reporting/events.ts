import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Id, Text } from '../dsl/fields.js'

export class ReportRun {
  @Text({ max: 40 }) report: string
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
