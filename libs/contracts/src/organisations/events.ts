import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Flag, Id, Ids, OneOf, Pattern, Text, WholeNumber } from '../dsl/fields.js'
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
import { decisionReasons, type DecisionReason } from './decision.rpc.js'
import { memberRoles, type MemberRole } from './people.rpc.js'
import { pledgeDeclineReasons, type PledgeDeclineReason } from './pledge.rpc.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'organisations', name, version: 1, data, action })

/** The whole public state of an organisation, so that a copy can be kept by storing the newest one. */
export class OrganisationState extends OrganisationRef {
  @WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'Grows with every change' })
  revision: number
  @Pattern(odsCodePattern, 'An ODS code', { optional: true }) odsCode: string | null
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

export class DecisionFact extends OrganisationRef {
  @OneOf(decisionReasons, { name: 'DecisionReason' }) reason: DecisionReason
}

export class PledgeFact extends OrganisationRef {
  @Id() pledgeId: string
}

export class PledgeDeclined extends PledgeFact {
  @OneOf(pledgeDeclineReasons, { name: 'PledgeDeclineReason' }) reason: PledgeDeclineReason
}

export class PledgesDisclosed {
  @Ids({ max: 100 }) pledgeIds: string[]
}

export class AgreementFact extends OrganisationRef {
  @Id() agreementId: string
  @Text({ max: 64, description: 'SHA-256 of the exact text, hexadecimal' }) textHash: string
}

export class SignedCopyFact extends AgreementFact {
  @Text({ max: 64, description: 'SHA-256 of the file, hexadecimal' }) fileHash: string
}

export const agreementReminders = ['unused_7', 'unused_21', 'ending_60', 'ending_28', 'ending_7'] as const

export class AgreementReminded extends OrganisationRef {
  @Id() agreementId: string
  @OneOf(agreementReminders, { name: 'AgreementReminder' }) reminder: (typeof agreementReminders)[number]
}

export class WorklistDisclosed {
  @WholeNumber({ min: 0, max: 1e6 }) count: number
}

export class TemplateFact {
  @WholeNumber({ min: 1, max: 1e6 }) version: number
}

export class TemplatesDisclosed {
  @WholeNumber({ min: 0, max: 100 }) count: number
}

export class ReSigningRequired extends TemplateFact {
  @DateOnly() by: string
  @WholeNumber({ min: 0, max: 1e6, description: 'How many have an agreement to be replaced' })
  organisations: number
}

export class InvitationFact extends OrganisationRef {
  @Id() invitationId: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export class MemberFact extends OrganisationRef {
  @Id() accountId: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export class PeopleNamed {
  @Ids({ max: 100 }) accountIds: string[]
}

export class MembersDisclosed extends OrganisationRef {
  @Ids({ max: 100 }) accountIds: string[]
}

export class InvitationsDisclosed extends OrganisationRef {
  @Ids({ max: 100 }) invitationIds: string[]
}

export class MailboxFact extends OrganisationRef {
  @Id() mailboxId: string
}

export class MailboxesDisclosed extends OrganisationRef {
  @Ids({ max: 100 }) mailboxIds: string[]
}

export const organisationsEvents = {
  organisationChanged: event(
    'organisation-changed',
    OrganisationState,
    'changed the state of the organisation',
  ),
  organisationOpened: event('organisation-opened', OrganisationRef, 'looked at the organisation'),
  organisationsListed: event('organisations-listed', OrganisationsDisclosed, 'listed organisations'),
  organisationAdded: event('organisation-added', OrganisationRef, 'added an organisation'),
  organisationAmended: event(
    'organisation-amended',
    OrganisationRef,
    'corrected particulars of the organisation',
  ),
  organisationRenamed: event('organisation-renamed', OrganisationRef, 'recorded a new legal name'),
  organisationSuspended: event('organisation-suspended', DecisionFact, 'suspended the organisation'),
  organisationReinstated: event('organisation-reinstated', DecisionFact, 'ended the suspension'),
  organisationClosed: event('organisation-closed', DecisionFact, 'closed the organisation for the programme'),
  organisationReopened: event('organisation-reopened', DecisionFact, 'opened the organisation again'),
  accessHistoryOpened: event('access-history-opened', OrganisationRef, 'looked at the history of access'),
  odsImported: event('ods-imported', OdsImported, 'imported the ODS file'),
  odsImportContinued: event('ods-import-continued', OdsImported, 'went on with the import of the ODS file'),
  odsImportTried: event('ods-import-tried', OdsImported, 'tried what an import of the ODS file would change'),
  odsImportRefused: defineEvent({
    source: 'organisations',
    name: 'ods-import-refused',
    version: 1,
    data: OdsImportOpened,
    action: 'sent an ODS file that cannot be read',
    outcome: 'refused',
  }),
  odsImportsListed: event('ods-imports-listed', OrganisationsDisclosed, 'listed imports of the ODS file'),
  odsImportOpened: event('ods-import-opened', OdsImportOpened, 'looked at the report of an ODS import'),
  pledgeExpressed: event('pledge-expressed', PledgeFact, 'expressed the wish to pledge'),
  pledgeAccepted: event('pledge-accepted', PledgeFact, 'accepted the pledge'),
  pledgeDeclined: event('pledge-declined', PledgeDeclined, 'declined the pledge'),
  pledgeRecorded: event('pledge-recorded', OrganisationRef, 'recorded a pledge'),
  pledgeWithdrawn: event('pledge-withdrawn', DecisionFact, 'recorded that the pledge was withdrawn'),
  pledgesListed: event('pledges-listed', PledgesDisclosed, 'listed pledges'),
  pledgeOpened: event('pledge-opened', PledgeFact, 'opened the pledge'),
  agreementIssued: event('agreement-issued', AgreementFact, 'issued the Data Sharing Agreement'),
  agreementInspected: event(
    'agreement-inspected',
    AgreementFact,
    'read the Data Sharing Agreement by its link',
  ),
  agreementOpened: event('agreement-opened', AgreementFact, 'read the Data Sharing Agreement'),
  agreementSigned: event('agreement-signed', AgreementFact, 'signed the Data Sharing Agreement'),
  agreementRefused: event('agreement-refused', AgreementFact, 'refused to sign the Data Sharing Agreement'),
  agreementWithdrawn: event('agreement-withdrawn', AgreementFact, 'withdrew the Data Sharing Agreement'),
  agreementLinkResent: event(
    'agreement-link-resent',
    AgreementFact,
    'sent a new link to sign the Data Sharing Agreement',
  ),
  signedCopyRecorded: event(
    'signed-copy-recorded',
    SignedCopyFact,
    'recorded a signed copy of the Data Sharing Agreement',
  ),
  signedCopyOpened: event(
    'signed-copy-opened',
    SignedCopyFact,
    'downloaded the signed copy of the Data Sharing Agreement',
  ),
  agreementReminded: event(
    'agreement-reminded',
    AgreementReminded,
    'reminded of the Data Sharing Agreement by e-mail',
  ),
  agreementCountersigned: event(
    'agreement-countersigned',
    AgreementFact,
    'countersigned the Data Sharing Agreement',
  ),
  agreementLapsed: event('agreement-lapsed', AgreementFact, 'let the Data Sharing Agreement lapse'),
  agreementTemplateAdded: event('agreement-template-added', TemplateFact, 'added a wording of the agreement'),
  agreementTemplatePublished: event(
    'agreement-template-published',
    TemplateFact,
    'published a wording of the agreement',
  ),
  agreementTemplateOpened: event(
    'agreement-template-opened',
    TemplateFact,
    'read a wording of the agreement',
  ),
  agreementTemplatesListed: event(
    'agreement-templates-listed',
    TemplatesDisclosed,
    'listed the wordings of the agreement',
  ),
  reSigningRequired: event(
    're-signing-required',
    ReSigningRequired,
    'had all agreements in an older wording signed again',
  ),
  worklistOpened: event('worklist-opened', WorklistDisclosed, 'looked at the worklist'),
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
  invitationResent: event('invitation-resent', InvitationFact, 'sent the invitation again'),
  memberRoleChanged: event('member-role-changed', MemberFact, 'changed the role of a user'),
  memberRemoved: event('member-removed', MemberFact, 'removed a user'),
  mailboxAdded: event('mailbox-added', MailboxFact, 'added a group mailbox'),
  mailboxConfirmed: event('mailbox-confirmed', MailboxFact, 'confirmed the group mailbox by its link'),
  mailboxRemoved: event('mailbox-removed', MailboxFact, 'removed a group mailbox'),
  mailboxesListed: event('mailboxes-listed', MailboxesDisclosed, 'listed group mailboxes'),
  memberAddressChanged: event('member-address-changed', AccountFact, 'has another e-mail address'),
  usersListed: event('users-listed', MembersDisclosed, 'listed users'),
  membersNamed: event('members-named', PeopleNamed, 'read the names of people of organisations'),
}
