import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Flag, Instant, ListOf, OneOf, Secret, SomeOf, Text, WholeNumber } from '../dsl/fields.js'
import { pageOf } from '../dsl/paging.js'
import { armedServiceCodes, type ArmedService } from '../reference-data/armed-services.js'
import { connectionCodes, type Connection } from '../reference-data/connections.js'
import {
  bandCodes,
  contractTypeCodes,
  staffGroupCodes,
  supportCodes,
  workingPatternCodes,
  type Band,
  type ContractType,
  type StaffGroup,
  type Support,
  type WorkingPattern,
} from '../reference-data/job-preferences.js'
import { regionCodes, type RegionCode } from '../reference-data/regions.js'
import { CandidateSummary } from './candidate.js'

/** What a search asks for. Several values of one filter: any of them; several filters: all of them. */
export class CandidateFilters {
  @Text({
    max: 100,
    optional: true,
    description:
      'Words of the name, roles, skills, qualifications or own words; three letters of a word are enough, and a name may be misspelt',
  })
  search?: string
  @Text({ max: 80, optional: true, description: 'Words of a role that is looked for' }) role?: string
  @SomeOf(connectionCodes, { name: 'Connection', optional: true }) connection?: Connection[]
  @SomeOf(armedServiceCodes, { name: 'ArmedService', optional: true }) service?: ArmedService[]
  @SomeOf(staffGroupCodes, { name: 'StaffGroup', optional: true }) staffGroup?: StaffGroup[]
  @SomeOf(bandCodes, { name: 'Band', optional: true }) band?: Band[]
  @SomeOf(workingPatternCodes, { name: 'WorkingPattern', optional: true }) workingPattern?: WorkingPattern[]
  @SomeOf(contractTypeCodes, { name: 'ContractType', optional: true }) contractType?: ContractType[]
  @SomeOf(regionCodes, { name: 'RegionCode', optional: true }) region?: RegionCode[]
  @SomeOf(supportCodes, { name: 'Support', optional: true }) support?: Support[]
  @Text({
    max: 10,
    optional: true,
    description:
      'A postcode, measured from the town of its area; give withinMiles or withinTheirRadius with it',
  })
  near?: string
  @WholeNumber({ min: 1, max: 500, optional: true, description: 'From where the candidate looks for work' })
  withinMiles?: number
  @Flag({
    optional: true,
    description: 'True: the place lies within the distance the candidate would travel',
  })
  withinTheirRadius?: boolean
  @DateOnly({ optional: true, description: 'Can start on this day or earlier' }) startsBy?: string
  @DateOnly({ optional: true, description: 'Interested since this day (UTC)' }) interestedFrom?: string
  @Flag({ optional: true, description: 'True: came by a referral' }) byReferral?: boolean
  @Flag({
    optional: true,
    description: 'True: your organisation has not written since they showed interest or wrote',
  })
  unanswered?: boolean
  @Flag({ optional: true, description: 'True: interested since your visit before this one' })
  newSinceLastVisit?: boolean
}

export const candidateSorts = ['newest', 'name', 'relevance', 'earliest_start'] as const
export type CandidateSort = (typeof candidateSorts)[number]

export class ListCandidatesRequest extends CandidateFilters {
  @OneOf(candidateSorts, {
    name: 'CandidateSort',
    optional: true,
    description: 'Relevance if there is a search, the newest interest first if not',
  })
  sort?: CandidateSort
  @WholeNumber({ min: 1, max: 100, optional: true, description: 'Number of items, 25 unless given' })
  limit?: number
  @Secret({ max: 500, optional: true, description: 'The nextCursor of the page before' })
  cursor?: string
}

export const listCandidates = defineRpc({
  subject: 'candidates.v1.list',
  request: ListCandidatesRequest,
  response: pageOf(CandidateSummary),
  permission: 'candidate:list',
  errors: ['COPY_STALE'],
  summary: 'Search the candidates you may see',
})

/** Filters of which each value has a count. */
export const countedFilters = [
  ...(['connection', 'service', 'staffGroup', 'band', 'workingPattern', 'contractType'] as const),
  ...(['region', 'support', 'byReferral', 'unanswered', 'newSinceLastVisit'] as const),
] as const
export type CountedFilter = (typeof countedFilters)[number]

export class CandidateCount {
  @OneOf(countedFilters, { name: 'CountedFilter' }) filter: CountedFilter
  @Text({ max: 40, description: 'A value of that filter' }) value: string
  @WholeNumber({
    min: 0,
    max: 10_000_000,
    description: 'How many there would be with this value alone in its filter, the others as they are',
  })
  count: number
}

export class CandidateCounts {
  @WholeNumber({ min: 0, max: 10_000_000, description: 'How many the search finds' }) total: number
  @ListOf(CandidateCount, { max: 200, description: 'Values that nobody has are left out' })
  counts: CandidateCount[]
  @Instant({ optional: true, description: 'The end of your visit before this one; null at the first' })
  lastVisit: string | null
}

export const countCandidates = defineRpc({
  subject: 'candidates.v1.count',
  request: CandidateFilters,
  response: CandidateCounts,
  permission: 'candidate:list',
  errors: ['COPY_STALE'],
  summary: 'How many candidates a search finds, and how many there would be for each value of each filter',
})
