import { auditEvents, type Alarm, type ListAlarmsRequest, type Page } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { queryAlarms } from './alarm-row.js'
import { alarmView } from './alarm.view.js'

const page = `
  where ($1::text is null or kind = $1)
    and ($2::boolean is null or $2 = (account_id is not null))
    and ($3::timestamptz is null or raised_at >= $3)
    and ($4::timestamptz is null or (raised_at, id) < ($4, $5::uuid))
  order by raised_at desc, id desc limit $6`

@Injectable()
export class ListAlarms {
  constructor(private readonly work: UnitOfWork) {}

  run({ cursor, limit, kind, acknowledged, since }: ListAlarmsRequest): Promise<Page<Alarm>> {
    const [at, id] = decodeCursor(cursor ?? undefined, 'instant', 'id') ?? []
    const most = limit ?? defaultLimit
    return this.work.read(async (tx) => {
      const rows = await queryAlarms(tx, page, [kind, acknowledged, since, at, id, most + 1])
      const found = pageFrom(rows, most, (row) => [row.raisedAt.toISOString(), row.id], alarmView)
      tx.publish(auditEvents.alarmsListed, { alarmIds: found.items.map((alarm) => alarm.id) })
      return found
    })
  }
}
