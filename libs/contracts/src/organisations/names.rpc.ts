import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Ids, ListOf, Text } from '../dsl/fields.js'

/** As many as a page of the audit trail has. */
const mostPeople = 100

export class NamePeopleRequest {
  @Ids({ min: 1, max: mostPeople, description: 'Such as the actors of a page of the audit trail' })
  accountIds: string[]
}

export class PersonName {
  @Id() id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
}

export class PeopleNames {
  @ListOf(PersonName, { max: mostPeople, description: 'Who is not known here is not in it' })
  items: PersonName[]
}

export const nameMembers = defineRpc({
  subject: 'organisations.v1.name-members',
  request: NamePeopleRequest,
  response: PeopleNames,
  permission: 'audit:read',
  summary: 'The names of these people of organisations, those who have left included: for the audit trail',
})
