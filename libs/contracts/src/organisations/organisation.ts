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
  @Pattern(odsCodePattern, 'An ODS code, like RR8', {
    optional: true,
    description: 'Null for one that is not in the register',
  })
  odsCode: string | null
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
  @Flag({ description: 'The mail server has refused the e-mail with the link for good: look at the address' })
  bounced: boolean
}

export class ContactView {
  @Text({ max: 160 }) name: string
  @EmailAddress() email: string
}

export const accessReasons = [
  'active',
  'not_pledged',
  'closed_in_ods',
  'closed_by_programme',
  'suspended',
  'no_agreement',
  'agreement_not_signed',
  'agreement_not_countersigned',
  'legal_name_changed',
] as const
export type AccessReason = (typeof accessReasons)[number]

export const agreementEndReasons = [
  'legal_name_changed',
  'closed_in_ods',
  'closed_by_programme',
  'pledge_withdrawn',
  'link_expired',
  'expired',
  'template_withdrawn',
  'superseded',
  'refused',
  'withdrawn',
] as const
export type AgreementEndReason = (typeof agreementEndReasons)[number]

export class AccessView {
  @Flag() active: boolean
  @OneOf(accessReasons, { name: 'AccessReason', description: '`active`, or the first thing that is missing' })
  reason: AccessReason
  @Instant({ description: 'Since when it is as it is' }) since: string
  @Instant({ optional: true, description: 'When access ends unless something is done' }) endsAt: string | null
  @OneOf(agreementEndReasons, { name: 'AgreementEndReason', optional: true, description: 'Why it ends then' })
  endReason: AgreementEndReason | null
}

/** An organisation as the programme sees it, with its place in the onboarding. */
export class OrganisationView extends PledgedOrganisation {
  @Text({ max: 300 }) address: string
  @Text({ max: 10 }) postcode: string
  @DateOnly({ optional: true }) closedOn: string | null
  @Instant({ optional: true }) pledgedAt: string | null
  @Flag() accessActive: boolean
  @OneOf(accessReasons, { name: 'AccessReason' }) accessReason: AccessReason
  @Nested(AccessView) access: AccessView
  @ListOf(AgreementView, { max: 100 }) agreements: AgreementView[]
  @Nested(ContactView, { optional: true }) singlePointOfContact: ContactView | null
  @Flag({
    description: 'True while fewer than two admins have joined: if the only one leaves, nobody can follow',
  })
  secondAdminAdvised: boolean
}
