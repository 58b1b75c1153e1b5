import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Instant, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

export const accessKinds = [
  ...(['profile', 'document', 'list', 'timeline'] as const),
  ...(['stage', 'placement', 'job_filling'] as const),
] as const
export type AccessKind = (typeof accessKinds)[number]

/** Somebody saw something of a candidate. Which organisation, and not which person: staff and auditors see that. */
export class AccessHistoryEntry {
  @Instant() at: string
  @OneOf(accessKinds, {
    name: 'AccessKind',
    description: 'The profile, a line in a list or search, what has happened so far, or what came of it',
  })
  what: AccessKind
  @Id({ optional: true, description: 'Null for the Step into Health programme' }) organisationId:
    string | null
  @Text({ max: 200, optional: true, description: 'As it is called now' }) organisationName: string | null
}

export const accessHistory = defineRpc({
  subject: 'audit.v1.access-history',
  request: PageRequest,
  response: pageOf(AccessHistoryEntry),
  permission: 'candidate:self',
  summary: 'Who has looked at your profile, newest first, from the audit trail',
})
