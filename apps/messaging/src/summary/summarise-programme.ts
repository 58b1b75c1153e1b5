import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { tell } from '../notification/tell.js'
import { lastMonth } from './last-month.js'

const atOnce = 100

/**
 * Tells the people of the programme that the summary of last month, of all organisations, is there. An auditor sees no reports.
 * @returns false if all have been told, or others are being told by other processes
 */
export async function summariseProgramme(tx: Tx): Promise<boolean> {
  const period = lastMonth(tx.now())
  const due = await tx.query<{ accountId: string }>(
    `update staff set summarised_until = $1
     where account_id in (select account_id from staff
                          where not disabled and role <> 'auditor' and summarised_until < $1
                          limit ${atOnce} for no key update skip locked)
     returning account_id as "accountId"`,
    [period.to],
  )
  if (due.length === 0) return false
  tx.publish(messagingEvents.programmeSummarised, { ...period, count: due.length })
  await tell(
    tx,
    due.map(({ accountId }) => ({
      kind: 'monthly_summary',
      accountId,
      candidateId: null,
      organisationId: null,
    })),
    { period, programme: true },
  )
  return true
}
