import { organisationsEvents, type ListPledgesRequest, type Page, type PledgeView } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { pledgeRows, pledgeView, type PledgeRow } from './pledge.view.js'

@Injectable()
export class ListPledges {
  constructor(private readonly work: UnitOfWork) {}

  run({ state, cursor, limit = defaultLimit }: ListPledgesRequest): Promise<Page<PledgeView>> {
    const [beforeInstant, beforeId] = decodeCursor(cursor, 'instant', 'id') ?? [null, null]
    return this.work.read(async (tx) => {
      const rows = await tx.query<PledgeRow>(
        `${pledgeRows}
          where ($1::text is null or p.state = $1)
            and ($2::timestamptz is null or (p.expressed_at, p.id) < ($2, $3::uuid))
          order by p.expressed_at desc, p.id desc
          limit $4`,
        [state ?? null, beforeInstant, beforeId, limit + 1],
      )
      const page = pageFrom(rows, limit, (row) => [row.expressed_at.toISOString(), row.id], pledgeView)
      tx.publish(organisationsEvents.pledgesListed, { pledgeIds: page.items.map(({ id }) => id) })
      return page
    })
  }
}
