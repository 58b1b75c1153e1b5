import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { membersOf } from '../member/membership.js'
import { tell } from '../notification/tell.js'
import { lastMonth } from './last-month.js'

/**
 * Tells everybody in one organisation that the summary of last month is there. Whatever was missed before is left out: nobody
 * gets several at once.
 * @returns false if all have been told, or others are being told by other processes
 */
export async function summariseNext(tx: Tx): Promise<boolean> {
  const period = lastMonth(tx.now())
  const [due] = await tx.query<{ id: string }>(
    `update organisation set summarised_until = $1
     where id in (select id from organisation where access_active and summarised_until < $1
                  limit 1 for no key update skip locked)
     returning id`,
    [period.to],
  )
  if (!due) return false
  const organisationId = due.id
  const members = await membersOf(tx, organisationId)
  tx.publish(messagingEvents.monthSummarised, { organisationId, ...period, count: members.length })
  await tell(
    tx,
    members.map((accountId) => ({ kind: 'monthly_summary', accountId, candidateId: null, organisationId })),
    { period },
  )
  return true
}
