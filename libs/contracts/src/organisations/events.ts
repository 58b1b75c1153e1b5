import { defineEvent } from '../dsl/define-event.js'
import { Flag, Id, Ids, OneOf, Pattern, Text, WholeNumber } from '../dsl/fields.js'
import { AccountFact } from '../gateway/events.js'
import { odsCodePattern } from '../reference-data/ods-code.js'
import { regionCodes, type RegionCode } from '../reference-data/regions.js'
import {
  OrganisationRef,
  accessReasons,
  organisationTypes,
  type AccessReason,
  type OrganisationType,
} from './organisation.js'
import { memberRoles, type MemberRole } from './people.rpc.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'organisations', name, version: 1, data, action })

/** The whole public state of an organisation, so that a copy can be kept by storing the newest one. */
export class OrganisationState extends OrganisationRef {
  @WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'Grows with every change' })
  revision: number
  @Pattern(odsCodePattern, 'An ODS code') odsCode: string
  @Text({ max: 200 }) legalName: string
  @OneOf(organisationTypes, { name: 'OrganisationType' }) type: OrganisationType
  @OneOf(regionCodes, { name: 'RegionCode' }) region: RegionCode
  @Flag() open: boolean
  @Flag() pledged: boolean
  @Flag() accessActive: boolean
  @OneOf(accessReasons, { name: 'AccessReason' }) accessReason: AccessReason
}

export class OrganisationsDisclosed {
  @WholeNumber({ min: 0, max: 1000 }) count: number
}

export class OdsImported {
  @Id() importId: string
  @WholeNumber({ min: 0, max: 1e6 }) rows: number
  @WholeNumber({ min: 0, max: 1e6 }) changed: number
}

export class OdsImportOpened {
  @Id() importId: string
}

export class PledgeFact extends OrganisationRef {
  @Id() pledgeId: string
}

export class PledgesDisclosed {
  @Ids({ max: 100 }) pledgeIds: string[]
}

export class AgreementFact extends OrganisationRef {
  @Id() agreementId: string
  @Text({ max: 64, description: 'SHA-256 of the exact text, hexadecimal' }) textHash: string
}

export class InvitationFact extends OrganisationRef {
  @Id() invitationId: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export class MemberFact extends OrganisationRef {
  @Id() accountId: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export class MembersDisclosed extends OrganisationRef {
  @Ids({ max: 100 }) accountIds: string[]
}

export class InvitationsDisclosed extends OrganisationRef {
  @Ids({ max: 100 }) invitationIds: string[]
}

export const organisationsEvents = {
  organisationChanged: event(
    'organisation-changed',
    OrganisationState,
    'changed the state of the organisation',
  ),
  organisationOpened: event('organisation-opened', OrganisationRef, 'looked at the organisation'),
  organisationsListed: event('organisations-listed', OrganisationsDisclosed, 'listed organisations'),
  odsImported: event('ods-imported', OdsImported, 'imported the ODS file'),
  odsImportOpened: event('ods-import-opened', OdsImportOpened, 'looked at the report of an ODS import'),
  pledgeExpressed: event('pledge-expressed', PledgeFact, 'expressed the wish to pledge'),
  pledgeAccepted: event('pledge-accepted', PledgeFact, 'accepted the pledge'),
  pledgesListed: event('pledges-listed', PledgesDisclosed, 'listed pledges'),
  agreementIssued: event('agreement-issued', AgreementFact, 'issued the Data Sharing Agreement'),
  agreementInspected: event(
    'agreement-inspected',
    AgreementFact,
    'read the Data Sharing Agreement by its link',
  ),
  agreementSigned: event('agreement-signed', AgreementFact, 'signed the Data Sharing Agreement'),
  agreementCountersigned: event(
    'agreement-countersigned',
    AgreementFact,
    'countersigned the Data Sharing Agreement',
  ),
  agreementLapsed: event('agreement-lapsed', AgreementFact, 'let the Data Sharing Agreement lapse'),
  singlePointOfContactNamed: event(
    'single-point-of-contact-named',
    InvitationFact,
    'named the single point of contact',
  ),
  userInvited: event('user-invited', InvitationFact, 'invited a user'),
  invitationsListed: event('invitations-listed', InvitationsDisclosed, 'listed invitations'),
  invitationInspected: event('invitation-inspected', InvitationFact, 'read the invitation by its link'),
  invitationAccepted: event('invitation-accepted', InvitationFact, 'accepted the invitation'),
  invitationWithdrawn: event('invitation-withdrawn', InvitationFact, 'withdrew the invitation'),
  memberJoined: event('member-joined', MemberFact, 'joined the organisation'),
  memberAddressChanged: event('member-address-changed', AccountFact, 'has another e-mail address'),
  usersListed: event('users-listed', MembersDisclosed, 'listed users'),
}
