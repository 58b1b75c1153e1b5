import {
  DateOnly,
  EmailAddress,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Pattern,
  Text,
} from '../dsl/fields.js'
import { odsCodePattern } from '../reference-data/ods-code.js'
import { regionCodes, type RegionCode } from '../reference-data/regions.js'

export const organisationTypes = ['nhs_trust', 'nhs_foundation_trust', 'welsh_health_board', 'other'] as const
export type OrganisationType = (typeof organisationTypes)[number]

export class OrganisationRef {
  @Id() organisationId: string
}

/** What anybody may know about a pledged organisation. */
export class PledgedOrganisation {
  @Id() id: string
  @Pattern(odsCodePattern, 'An ODS code, like RR8') odsCode: string
  @Text({ max: 200 }) name: string
  @OneOf(organisationTypes, { name: 'OrganisationType' }) type: OrganisationType
  @OneOf(regionCodes, { name: 'RegionCode' }) region: RegionCode
  @Flag({ description: 'False while the organisation has no access yet: an interest in it waits' })
  accepting: boolean
}

export const agreementStates = ['issued', 'signed', 'in_force', 'lapsed'] as const
export type AgreementState = (typeof agreementStates)[number]

export class AgreementView {
  @Id() id: string
  @OneOf(agreementStates, { name: 'AgreementState' }) state: AgreementState
  @Text({ max: 200, description: 'The legal name in which it was issued' }) legalName: string
  @Text({ max: 40 }) templateVersion: string
  @Text({ max: 64, description: 'SHA-256 of the exact text, hexadecimal' }) textHash: string
  @Text({ max: 160, optional: true }) signatoryName: string | null
  @Text({ max: 160, optional: true }) signatoryJobTitle: string | null
  @Instant() issuedAt: string
  @Instant({ optional: true }) signedAt: string | null
  @Instant({ optional: true }) inForceFrom: string | null
}

export class ContactView {
  @Text({ max: 160 }) name: string
  @EmailAddress() email: string
}

export const accessReasons = [
  'active',
  'not_pledged',
  'closed_in_ods',
  'no_agreement',
  'agreement_not_signed',
  'agreement_not_countersigned',
  'legal_name_changed',
] as const
export type AccessReason = (typeof accessReasons)[number]

/** An organisation as the programme sees it, with its place in the onboarding. */
export class OrganisationView extends PledgedOrganisation {
  @Text({ max: 300 }) address: string
  @Text({ max: 10 }) postcode: string
  @DateOnly({ optional: true }) closedOn: string | null
  @Instant({ optional: true }) pledgedAt: string | null
  @Flag() accessActive: boolean
  @OneOf(accessReasons, { name: 'AccessReason' }) accessReason: AccessReason
  @ListOf(AgreementView, { max: 100 }) agreements: AgreementView[]
  @Nested(ContactView, { optional: true }) singlePointOfContact: ContactView | null
  @Flag({
    description: 'True while fewer than two admins have joined: if the only one leaves, nobody can follow',
  })
  secondAdminAdvised: boolean
}
