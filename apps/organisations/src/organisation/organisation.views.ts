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
    const people = await peopleOf(tx, ids)
    return found.map((each) => {
      if (!each) return undefined
      const { contact, admins } = people.get(each.id)!
      return { ...organisationView(each, contact), secondAdminAdvised: admins < 2 }
    })
  }
}

interface People {
  /** The single point of contact: the member, or who is invited to become it. */
  contact: ContactView | null
  admins: number
}

async function peopleOf(tx: Tx, ids: readonly string[]): Promise<Map<string, People>> {
  const rows = await tx.query<{ id: string; name: string | null; email: string; admins: number }>(
    `select o.id, left(p.first_name || ' ' || p.last_name, 160) as name, p.email,
            (select count(*)::integer from member
              where organisation_id = o.id and role = 'organisation_admin') as admins
       from organisation o
       left join lateral (
         select first_name, last_name, email, 1 as place from member
          where organisation_id = o.id and account_id = o.single_point_of_contact
         union all
         select first_name, last_name, email, 2 from invitation
          where organisation_id = o.id and account_id = o.single_point_of_contact
         order by place limit 1
       ) p on true
      where o.id = any($1::uuid[])`,
    [ids],
  )
  const contactOf = (name: string | null, email: string) => (name === null ? null : { name, email })
  return new Map(rows.map(({ id, name, email, admins }) => [id, { contact: contactOf(name, email), admins }]))
}
