import { messagingEvents, type TellOfAlarmRequest } from '@sih/contracts'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { queueEmails } from '../email/email-about.js'
import { notify } from '../notification/notify.js'

/** Tells people of an alarm of the audit trail, in the service and by e-mail at once, whatever they have chosen. Each of them once. */
@Injectable()
export class TellOfAlarm {
  constructor(private readonly work: UnitOfWork) {}

  run({ alarmId, accountIds }: TellOfAlarmRequest): Promise<void> {
    return this.work.run(async (tx) => {
      const known = await toldOf(tx, alarmId)
      const others = accountIds.filter((accountId) => !known.has(accountId))
      const notices = await notify(
        tx,
        others.map((accountId) => ({
          kind: 'audit_alarm',
          accountId,
          candidateId: null,
          organisationId: null,
          alarmId,
        })),
      )
      await queueEmails(tx, notices, {})
      tx.publish(messagingEvents.alarmTold, { alarmId, accountIds: others })
    })
  }
}

/** Who has been told. The audit service may ask twice at a time: one of them waits for the other. */
async function toldOf(tx: Tx, alarmId: string): Promise<ReadonlySet<string>> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('alarm'), hashtext($1))`, [alarmId])
  const rows = await tx.query<{ accountId: string }>(
    'select account_id as "accountId" from notification where alarm_id = $1',
    [alarmId],
  )
  return new Set(rows.map(({ accountId }) => accountId))
}
