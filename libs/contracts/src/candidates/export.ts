import { Id, Instant, ListOf, LongText, OneOf, Records, Text } from '../dsl/fields.js'
import { CandidateRef } from './candidate.js'

/** The services that hold something about a candidate which they can be given: each sends its part. */
export const exportingServices = ['candidates', 'gateway', 'messaging'] as const
export type ExportingService = (typeof exportingServices)[number]

/** Records of one kind, such as all consents. */
export class ExportSection {
  @OneOf(exportingServices, { name: 'ExportingService' }) service: ExportingService
  @Text({ max: 60, description: 'What the records are, such as employment' }) name: string
  @Records({ description: 'Everything that is kept of each, as it is kept' }) records: Record<
    string,
    unknown
  >[]
}

export class ExportReceipt {
  @Id() id: string
  @Instant() requestedAt: string
  @Instant({ optional: true, description: 'Null while services are still sending their part' }) readyAt:
    string | null
  @Instant({ description: 'When it is deleted' }) expiresAt: string
}

/** Everything that the system holds about a person, but for the bytes of documents, which have addresses of their own. */
export class PersonalData extends ExportReceipt {
  @ListOf(ExportSection, { max: 100 }) sections: ExportSection[]
}

/** From a service to the candidates service, which puts the parts together. */
export class ExportPartGiven extends CandidateRef {
  @Id() exportId: string
  @OneOf(exportingServices, { name: 'ExportingService' }) service: ExportingService
  @LongText({ max: 8_000_000, description: 'JSON: a list of ExportSection' }) content: string
}
