import { DateOnly, OneOf, Text } from '../dsl/fields.js'
import { armedServiceCodes, type ArmedService } from '../reference-data/armed-services.js'

/** What is asked of some connections only: `connectionQuestions` says which. */
export class ServiceDetails {
  @OneOf(armedServiceCodes, { name: 'ArmedService', optional: true }) service?: ArmedService | null
  @Text({ max: 60, optional: true, example: 'Corporal' }) rank?: string | null
  @DateOnly({ optional: true }) serviceFrom?: string | null
  @DateOnly({ optional: true, description: 'When service ended, or will end' }) dischargeDate?: string | null
  @Text({ max: 100, optional: true, description: 'Reserve unit or cadet force' }) unit?: string | null
  @Text({ max: 80, optional: true, description: 'How you are related, in your own words' })
  relation?: string | null
  @DateOnly({ optional: true, description: 'When you expect to move' }) relocationDate?: string | null
}
