import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { OrganisationRef, OrganisationView } from './organisation.js'

export class ListOrganisationsRequest extends PageRequest {
  @Text({ max: 100, optional: true, description: 'Part of the name, or the ODS code' }) search?: string
  @Flag({ optional: true }) pledged?: boolean
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
