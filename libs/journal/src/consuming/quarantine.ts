import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Logger } from '@nestjs/common'

export interface UnreadableEvent {
  source: ServiceName
  number: number
  line: string
  /** Which field is wrong, never its value. */
  reason: string
}

const logger = new Logger('Quarantine')

/** What cannot be read is kept for a person to look at; the events behind it do not have to wait. */
export async function quarantine(tx: Tx, { source, number, line, reason }: UnreadableEvent): Promise<void> {
  logger.error({ alarm: 'event-quarantined', source, number, reason })
  await tx.query(
    'insert into journal_quarantine (source, number, body, reason) values ($1, $2, $3, $4) on conflict do nothing',
    [source, number, line, reason],
  )
}
