import type { AlarmKind } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

/** An alarm, and what an auditor has said about it, if somebody has. */
export interface AlarmRow {
  id: string
  kind: AlarmKind
  subject: string
  occasion: string
  count: string
  entry: string | null
  beganAt: Date | null
  endedAt: Date | null
  raisedAt: Date
  acknowledgedBy: string | null
  acknowledgedAt: Date | null
  found: string | null
}

export const queryAlarms = (tx: Tx, rest: string, parameters: unknown[]): Promise<AlarmRow[]> =>
  tx.query<AlarmRow>(
    `select id, kind, subject, occasion, count, entry, began_at as "beganAt", ended_at as "endedAt", raised_at as "raisedAt",
            account_id as "acknowledgedBy", acknowledged_at as "acknowledgedAt", found
     from alarm left join alarm_acknowledgement on alarm_id = id ${rest}`,
    parameters,
  )

export const findAlarm = async (tx: Tx, alarmId: string): Promise<AlarmRow | undefined> =>
  (await queryAlarms(tx, 'where id = $1', [alarmId]))[0]
