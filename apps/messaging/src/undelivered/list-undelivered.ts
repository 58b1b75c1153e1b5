import {
  messagingEvents,
  type ListUndeliveredRequest,
  type Page,
  type UndeliveredEmailView,
} from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { columns, stored, undeliveredView, type UndeliveredRow } from './undelivered.view.js'

/** What has not left. By when it was asked for, which is what people ask about. */
@Injectable()
export class ListUndelivered {
  constructor(private readonly work: UnitOfWork) {}

  run(request: ListUndeliveredRequest): Promise<Page<UndeliveredEmailView>> {
    const after = decodeCursor(request.cursor, 'instant', 'id')
    const { limit = defaultLimit } = request
    return this.work.read(async (tx) => {
      const page = pageFrom(
        await undelivered(tx, request, after, limit + 1),
        limit,
        ({ askedAt, id }) => [askedAt.toISOString(), id],
        undeliveredView,
      )
      tx.publish(messagingEvents.emailsListed, {
        emailIds: page.items.map(({ id }) => id),
        accountIds: [...new Set(page.items.flatMap(({ accountId }) => accountId ?? []))],
      })
      return page
    })
  }
}

function undelivered(
  tx: Tx,
  { state, kind, problem, oldestFirst = false }: ListUndeliveredRequest,
  after: (string | number)[] | null,
  limit: number,
): Promise<UndeliveredRow[]> {
  const values: unknown[] = [limit]
  const given = (value: unknown): string => `$${values.push(value)}`
  const conditions = [
    'undelivered',
    ...(state ? [`state = ${given(stored[state])}`] : []),
    ...(kind ? [`kind = ${given(kind)}`] : []),
    ...(problem ? [`problem = ${given(problem)}`] : []),
    ...(after
      ? [
          `(asked_at, id) ${oldestFirst ? '>' : '<'} (${given(after[0])}::timestamptz, ${given(after[1])}::uuid)`,
        ]
      : []),
  ]
  const order = oldestFirst ? 'asc' : 'desc'
  return tx.query<UndeliveredRow>(
    `select ${columns} from email left join contact on contact.account_id = email.account_id
     where ${conditions.join(' and ')} order by asked_at ${order}, id ${order} limit $1`,
    values,
  )
}
