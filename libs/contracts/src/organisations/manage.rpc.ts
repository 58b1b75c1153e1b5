import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { regionCodes, type RegionCode } from '../reference-data/regions.js'
import {
  OrganisationRef,
  OrganisationView,
  accessReasons,
  organisationTypes,
  type AccessReason,
  type OrganisationType,
} from './organisation.js'

export class ListOrganisationsRequest extends PageRequest {
  @Text({ max: 100, optional: true, description: 'Part of a name, former ones too, or the ODS code' })
  search?: string
  @Flag({ optional: true }) pledged?: boolean
  @OneOf(regionCodes, { name: 'RegionCode', optional: true }) region?: RegionCode
  @OneOf(organisationTypes, { name: 'OrganisationType', optional: true }) type?: OrganisationType
  @Flag({ optional: true }) accessActive?: boolean
  @OneOf(accessReasons, { name: 'AccessReason', optional: true }) accessReason?: AccessReason
}

export const listOrganisations = defineRpc({
  subject: 'organisations.v1.list',
  request: ListOrganisationsRequest,
  response: pageOf(OrganisationView),
  permission: 'organisation:manage',
  summary: 'All organisations, by name, with their place in the onboarding',
})

export const getOrganisation = defineRpc({
  subject: 'organisations.v1.get',
  request: OrganisationRef,
  response: OrganisationView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND'],
  summary: 'One organisation',
})

export class AddOrganisationRequest {
  @Text({ max: 200 }) legalName: string
  @OneOf(organisationTypes, { name: 'OrganisationType' }) type: OrganisationType
  @OneOf(regionCodes, { name: 'RegionCode' }) region: RegionCode
  @Text({ max: 300 }) address: string
  @Text({ max: 10 }) postcode: string
}

export const addOrganisation = defineRpc({
  subject: 'organisations.v1.add',
  request: AddOrganisationRequest,
  response: OrganisationView,
  permission: 'organisation:manage',
  summary: 'Add an organisation that has no ODS code',
})

export class AmendOrganisationRequest extends OrganisationRef {
  @OneOf(organisationTypes, { name: 'OrganisationType', optional: true }) type?: OrganisationType
  @OneOf(regionCodes, { name: 'RegionCode', optional: true }) region?: RegionCode
  @Text({ max: 300, optional: true }) address?: string
  @Text({ max: 10, optional: true }) postcode?: string
}

export const amendOrganisation = defineRpc({
  subject: 'organisations.v1.amend',
  request: AmendOrganisationRequest,
  response: OrganisationView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'ORGANISATION_KEPT_BY_ODS'],
  summary: 'Correct the particulars of an organisation that has no ODS code',
})

export class RenameOrganisationRequest extends OrganisationRef {
  @Text({ max: 200 }) legalName: string
}

export const renameOrganisation = defineRpc({
  subject: 'organisations.v1.rename',
  request: RenameOrganisationRequest,
  response: OrganisationView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'ORGANISATION_KEPT_BY_ODS'],
  summary: 'Record the new legal name of an organisation that has no ODS code: it signs anew',
})
