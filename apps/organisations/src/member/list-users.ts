import { organisationsEvents, type MemberView, type Page, type PageRequest } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { memberView, type MemberRow } from './member.view.js'

/** The cursor is the id of the last person, not the name: cursors are part of addresses, and addresses are logged. */
const page = `
  select m.account_id as "accountId", m.first_name as "firstName", m.last_name as "lastName",
         m.email, m.role, m.joined_at as "joinedAt", m.bounced_at as "bouncedAt"
    from member m
   where m.organisation_id = $1
     and ($2::uuid is null or (lower(m.last_name), lower(m.first_name), m.account_id) > (
           select lower(c.last_name), lower(c.first_name), c.account_id
             from member c
            where c.organisation_id = $1 and c.account_id = $2))
   order by lower(m.last_name), lower(m.first_name), m.account_id
   limit $3`

@Injectable()
export class ListUsers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, { cursor, limit = defaultLimit }: PageRequest): Promise<Page<MemberView>> {
    const [after] = decodeCursor(cursor, 'id') ?? [null]
    return this.work.read(async (tx) => {
      await this.organisations.get(tx, organisationId)
      const rows = await tx.query<MemberRow>(page, [organisationId, after, limit + 1])
      const users = pageFrom(rows, limit, (row) => [row.accountId], memberView)
      const accountIds = users.items.map(({ id }) => id)
      tx.publish(organisationsEvents.usersListed, { organisationId, accountIds })
      return users
    })
  }
}
