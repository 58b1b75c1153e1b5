import { auditEvents, type AlarmKind, type AlarmSource } from '@sih/contracts'
import { isId, newId, ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable, Logger } from '@nestjs/common'

export interface Noticed {
  kind: AlarmKind
  /** An account id, a network, a service, `log` or `witness`. */
  subject: string
  /** For the same kind, subject and occasion there is one alarm, however often it is noticed, and by however many processes. */
  occasion: string
  count: number
  /** Index of the entry at which it was noticed. */
  entry?: number
  window?: Window
}

export interface Window {
  from: Date
  /** Not included. */
  to: Date
}

const logger = new Logger('Alarm')

/** Raises an alarm in the transaction that has noticed it, unless it has been raised. */
export async function raiseAlarm(tx: Tx, noticed: Noticed): Promise<void> {
  const { kind, subject, occasion, count, entry, window } = noticed
  const [raised] = await tx.query<{ id: string }>(
    `insert into alarm (id, kind, subject, occasion, count, entry, began_at, ended_at, raised_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (kind, subject, occasion) do nothing returning id`,
    [newId(), kind, subject, occasion, count, entry, window?.from, window?.to, tx.now()],
  )
  if (!raised) return
  const isPerson = isId(subject)
  tx.publish(auditEvents.alarmRaised, {
    alarmId: raised.id,
    kind,
    accountId: isPerson ? subject : null,
    source: isPerson || isNetwork(subject) ? null : (subject as AlarmSource),
  })
  logger.error({ alarm: kind, alarmId: raised.id, ...(isPerson || isNetwork(subject) ? {} : { subject }) })
}

export const isNetwork = (subject: string): boolean => subject.includes('/')

/** For those who notice something outside of a transaction, or in one that has failed because of it. */
@Injectable()
export class RaiseAlarm {
  constructor(private readonly work: UnitOfWork) {}

  run(noticed: Noticed): Promise<void> {
    return withInteraction(ownInteraction('audit.raise-alarm'), () =>
      this.work.run((tx) => raiseAlarm(tx, noticed)),
    )
  }
}
