import { gatewayEvents, type Page, type PageRequest, type StaffMemberView } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { StaffMember } from './staff-member.entity.js'
import { staffMemberView } from './staff-member.view.js'

const byName = '(lower(s.last_name), lower(s.first_name), s.account_id)'
/** The cursor is the id of the last person, not the name: cursors are part of addresses, and addresses are logged. */
const afterCursor = `${byName} > (
  select lower(last_name), lower(first_name), account_id from staff where account_id = :after)`

@Injectable()
export class ListStaff {
  constructor(private readonly work: UnitOfWork) {}

  run({ cursor, limit = defaultLimit }: PageRequest): Promise<Page<StaffMemberView>> {
    const [after] = decodeCursor(cursor, 'id') ?? [null]
    return this.work.read(async (tx) => {
      const query = tx.manager
        .createQueryBuilder(StaffMember, 's')
        .orderBy('lower(s.last_name)')
        .addOrderBy('lower(s.first_name)')
        .addOrderBy('s.account_id')
        .limit(limit + 1)
      if (after) query.where(afterCursor, { after })
      const page = pageFrom(await query.getMany(), limit, ({ id }) => [id], staffMemberView)
      tx.publish(gatewayEvents.staffListed, { accountIds: page.items.map(({ id }) => id) })
      return page
    })
  }
}
