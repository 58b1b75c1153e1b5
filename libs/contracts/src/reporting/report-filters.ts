import { countedConnectionCodes } from '../candidates/counted-codes.js'
import { DateOnly, Id, Pattern, SomeOf } from '../dsl/fields.js'
import { responseCauses } from '../messaging/response-events.js'
import { armedServiceCodes } from '../reference-data/armed-services.js'
import { notProgressingReasonCodes, placementKindCodes, stageCodes } from '../reference-data/engagement.js'
import { bandCodes, contractTypeCodes, staffGroupCodes } from '../reference-data/job-preferences.js'
import { regionCodes, type RegionCode } from '../reference-data/regions.js'

/** Kind of placement, of contract, of cause to answer, reason not to progress: whichever the report has. */
export const countedTypes = [
  ...placementKindCodes,
  ...contractTypeCodes,
  ...responseCauses,
  ...notProgressingReasonCodes,
] as const

export const answerStates = ['open', 'answered', 'excused'] as const

const filter = (codes: readonly string[], name: string) =>
  SomeOf<string>([...codes, 'none'], { name, optional: true })

/** All that a report can be narrowed to, in any combination; several values of one category mean any of them. */
export class ReportFilters {
  @DateOnly({
    optional: true,
    description: 'First day, Europe/London; unless given, so that the period has 28 days',
  })
  from?: string
  @DateOnly({ optional: true, description: 'Last day, Europe/London; today unless given' }) to?: string
  @Id({ optional: true, description: 'For the programme: one organisation only' }) organisationId?: string
  @SomeOf(regionCodes, { name: 'RegionCode', optional: true, description: 'Of the organisation' })
  region?: RegionCode[]
  @filter(countedConnectionCodes, 'CountedConnectionOrNone') connection?: string[]
  @filter(armedServiceCodes, 'ArmedServiceOrNone') service?: string[]
  @filter(staffGroupCodes, 'StaffGroupOrNone') staffGroup?: string[]
  @filter(bandCodes, 'BandOrNone') band?: string[]
  @filter(countedTypes, 'CountedType') type?: string[]
  @filter(stageCodes, 'StageOrNone') stage?: string[]
  @filter(answerStates, 'AnswerState') answer?: string[]
  @Pattern(/^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, 'The id of an account, or none', {
    optional: true,
    description: 'Who did it for the organisation',
  })
  user?: string
}
