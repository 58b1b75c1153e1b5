import type { ContactView, OrganisationView } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from './organisation.repository.js'
import { organisationView } from './organisation.view.js'

/** Organisations as the programme sees them, with agreements and contact, however many in four queries. */
@Injectable()
export class OrganisationViews {
  constructor(private readonly organisations: OrganisationRepository) {}

  /** @throws DomainError ORGANISATION_NOT_FOUND */
  async get(tx: Tx, id: string): Promise<OrganisationView> {
    const view = await tx.find(this.load, id)
    if (!view) throw new DomainError('ORGANISATION_NOT_FOUND')
    return view
  }

  readonly load = async (tx: Tx, ids: readonly string[]): Promise<(OrganisationView | undefined)[]> => {
    const found = await this.organisations.load(tx, ids)
    const contacts = await contactsOf(tx, ids)
    return found.map((each) => each && organisationView(each, contacts.get(each.id) ?? null))
  }
}

/** The single points of contact by organisation: the member, or who is invited to become it. */
async function contactsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ContactView>> {
  const rows = await tx.query<ContactView & { id: string }>(
    `select o.id,
            left(coalesce(m.first_name || ' ' || m.last_name, i.first_name || ' ' || i.last_name), 160) as name,
            coalesce(m.email, i.email) as email
       from organisation o
       join invitation i on i.account_id = o.single_point_of_contact
       left join member m on m.organisation_id = o.id and m.account_id = o.single_point_of_contact
      where o.id = any($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ id, name, email }) => [id, { name, email }]))
}
