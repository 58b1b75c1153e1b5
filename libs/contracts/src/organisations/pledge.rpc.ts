import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Id, Instant, LongText, OneOf, Pattern, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { odsCodePattern } from '../reference-data/ods-code.js'
import { regionCodes, type RegionCode } from '../reference-data/regions.js'
import {
  OrganisationRef,
  OrganisationView,
  PledgedOrganisation,
  organisationTypes,
  type OrganisationType,
} from './organisation.js'

export class ListPledgedOrganisationsRequest extends PageRequest {
  @Text({ max: 100, optional: true, description: 'Part of a name, former ones too, or the ODS code' })
  search?: string
  @OneOf(regionCodes, { name: 'RegionCode', optional: true }) region?: RegionCode
  @OneOf(organisationTypes, { name: 'OrganisationType', optional: true }) type?: OrganisationType
  @Id({ optional: true, description: 'Of an organisation: only others of its region' }) near?: string
}

export const listPledgedOrganisations = defineRpc({
  subject: 'organisations.v1.list-pledged',
  request: ListPledgedOrganisationsRequest,
  response: pageOf(PledgedOrganisation),
  permission: 'public',
  summary: 'Pledged organisations to choose from, by name',
})

export class ExpressPledgeRequest {
  @Pattern(odsCodePattern, 'Enter an ODS code, like RR8') odsCode: string
  @Text({ max: 160 }) contactName: string
  @Text({ max: 160 }) contactJobTitle: string
  @EmailAddress() contactEmail: string
  @LongText({ max: 2000, optional: true }) message?: string
}

export class PledgeReceipt {
  @Id() pledgeId: string
}

export const expressPledge = defineRpc({
  subject: 'organisations.v1.express-pledge',
  request: ExpressPledgeRequest,
  response: PledgeReceipt,
  permission: 'public',
  errors: ['ORGANISATION_NOT_FOUND', 'ORGANISATION_CLOSED', 'ORGANISATION_ALREADY_PLEDGED'],
  summary: 'Express the wish to pledge to the programme',
})

export const pledgeStates = ['expressed', 'accepted', 'declined', 'withdrawn'] as const

export const pledgeDeclineReasons = [
  'contact_unknown_to_organisation',
  'not_authorised',
  'not_eligible',
  'duplicate',
  'not_genuine',
  'other',
] as const
export type PledgeDeclineReason = (typeof pledgeDeclineReasons)[number]

export class PledgeView {
  @Id() id: string
  @Id() organisationId: string
  @Pattern(odsCodePattern, 'An ODS code, like RR8', { optional: true }) odsCode: string | null
  @Text({ max: 200 }) organisationName: string
  @Text({ max: 160 }) contactName: string
  @Text({ max: 160 }) contactJobTitle: string
  @EmailAddress() contactEmail: string
  @LongText({ max: 2000, optional: true }) message: string | null
  @OneOf(pledgeStates, { name: 'PledgeState' }) state: (typeof pledgeStates)[number]
  @OneOf(pledgeDeclineReasons, { name: 'PledgeDeclineReason', optional: true })
  declineReason: PledgeDeclineReason | null
  @LongText({ max: 2000, optional: true, description: 'Why it was declined, in words for the programme' })
  declineNote: string | null
  @Instant() expressedAt: string
}

export class ListPledgesRequest extends PageRequest {
  @OneOf(pledgeStates, { name: 'PledgeState', optional: true }) state?: (typeof pledgeStates)[number]
}

export const listPledges = defineRpc({
  subject: 'organisations.v1.list-pledges',
  request: ListPledgesRequest,
  response: pageOf(PledgeView),
  permission: 'organisation:manage',
  summary: 'Pledges, newest first',
})

export class PledgeRef {
  @Id() pledgeId: string
}

export const openPledge = defineRpc({
  subject: 'organisations.v1.open-pledge',
  request: PledgeRef,
  response: PledgeView,
  permission: 'organisation:manage',
  errors: ['PLEDGE_NOT_FOUND'],
  summary: 'One pledge',
})

export const acceptPledge = defineRpc({
  subject: 'organisations.v1.accept-pledge',
  request: PledgeRef,
  response: OrganisationView,
  permission: 'organisation:manage',
  errors: ['PLEDGE_NOT_FOUND', 'PLEDGE_ALREADY_ANSWERED', 'ORGANISATION_CLOSED'],
  summary: 'Accept a pledge: the organisation is listed for candidates',
})

export class DeclinePledgeRequest extends PledgeRef {
  @OneOf(pledgeDeclineReasons, { name: 'PledgeDeclineReason' }) reason: PledgeDeclineReason
  @LongText({ max: 2000, optional: true, description: 'For the programme' }) note?: string
}

export const declinePledge = defineRpc({
  subject: 'organisations.v1.decline-pledge',
  request: DeclinePledgeRequest,
  response: PledgeView,
  permission: 'organisation:manage',
  errors: ['PLEDGE_NOT_FOUND', 'PLEDGE_ALREADY_ANSWERED'],
  summary: 'Decline a pledge: it no longer waits, and nobody is told. The organisation may pledge again.',
})

export const recordPledge = defineRpc({
  subject: 'organisations.v1.record-pledge',
  request: OrganisationRef,
  response: OrganisationView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'ORGANISATION_CLOSED', 'ORGANISATION_ALREADY_PLEDGED'],
  summary: 'Record a pledge that was made in another way: the organisation is listed for candidates',
})
