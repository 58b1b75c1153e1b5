import { gatewayEvents, type NamePeopleRequest, type PeopleNames } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

const names = `
  select wanted.id, first_name as "firstName", last_name as "lastName"
    from unnest($1::uuid[]) with ordinality as wanted (id, nth) join staff on account_id = wanted.id
   order by nth`

/** For auditors, who otherwise see ids alone. */
@Injectable()
export class NameStaff {
  constructor(private readonly work: UnitOfWork) {}

  run({ accountIds }: NamePeopleRequest): Promise<PeopleNames> {
    return this.work.read(async (tx) => {
      const items = await tx.query<PeopleNames['items'][number]>(names, [[...new Set(accountIds)]])
      tx.publish(gatewayEvents.staffNamed, { accountIds: items.map(({ id }) => id) })
      return { items }
    })
  }
}
