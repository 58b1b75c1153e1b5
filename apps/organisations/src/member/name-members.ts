import { organisationsEvents, type NamePeopleRequest, type PeopleNames } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

/** Whoever has left is still named by the invitation that was accepted: what they did stays on the trail. */
const names = `
  select wanted.id, coalesce(m.first_name, i.first_name) as "firstName", coalesce(m.last_name, i.last_name) as "lastName"
    from unnest($1::uuid[]) with ordinality as wanted (id, nth)
    left join lateral (
      select first_name, last_name from member where account_id = wanted.id order by joined_at desc limit 1) as m on true
    left join lateral (
      select first_name, last_name from invitation
       where account_id = wanted.id and joined_at is not null order by joined_at desc limit 1) as i on true
   where m.last_name is not null or i.last_name is not null
   order by nth`

/** People of organisations act in the name of these, so auditors may know who they are. Candidates they are not told of. */
@Injectable()
export class NameMembers {
  constructor(private readonly work: UnitOfWork) {}

  run({ accountIds }: NamePeopleRequest): Promise<PeopleNames> {
    return this.work.read(async (tx) => {
      const items = await tx.query<PeopleNames['items'][number]>(names, [[...new Set(accountIds)]])
      tx.publish(organisationsEvents.membersNamed, { accountIds: items.map(({ id }) => id) })
      return { items }
    })
  }
}
