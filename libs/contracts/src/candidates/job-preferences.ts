import { DateOnly, SomeOf, Text, Texts, WholeNumber } from '../dsl/fields.js'
import { SeenVersion, Version } from '../dsl/version.js'
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

/** What work somebody looks for, where, and which help they want with it. */
export class JobPreferences {
  @SomeOf(staffGroupCodes, { name: 'StaffGroup' }) staffGroups: StaffGroup[]
  @Texts({ max: 10, each: 80, description: 'In your own words, such as porter or ward clerk' })
  roles: string[]
  @SomeOf(bandCodes, { name: 'Band' }) bands: Band[]
  @SomeOf(workingPatternCodes, { name: 'WorkingPattern' }) workingPatterns: WorkingPattern[]
  @SomeOf(contractTypeCodes, { name: 'ContractType' }) contractTypes: ContractType[]
  @SomeOf(regionCodes, { name: 'RegionCode' }) regions: RegionCode[]
  @Text({
    max: 10,
    optional: true,
    description:
      'From where you would travel: a postcode, or a BFPO number, from which no distance is measured',
  })
  postcode?: string | null
  @WholeNumber({
    min: 1,
    max: 500,
    optional: true,
    description: 'How far you would travel from the postcode, in miles',
  })
  radiusMiles?: number | null
  @DateOnly({ optional: true, description: 'The earliest day on which you could start' })
  earliestStart?: string | null
  @SomeOf(supportCodes, { name: 'Support' }) support: Support[]
}

export class OwnPreferences extends JobPreferences {
  @Version({ description: 'Of the profile' }) version: number
}

export class KeepPreferencesRequest extends JobPreferences {
  @SeenVersion() version?: number | null
}
