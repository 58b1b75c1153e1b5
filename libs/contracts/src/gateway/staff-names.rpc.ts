import { defineRpc } from '../dsl/define-rpc.js'
import { NamePeopleRequest, PeopleNames } from '../organisations/names.rpc.js'

export const nameStaff = defineRpc({
  subject: 'gateway.v1.name-staff',
  request: NamePeopleRequest,
  response: PeopleNames,
  permission: 'audit:read',
  summary: 'The names of these people of the programme and auditors, for the audit trail',
})
