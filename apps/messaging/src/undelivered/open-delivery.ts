import { messagingEvents, type DeliveryState } from '@sih/contracts'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { outageOf } from '../email/way-out.js'
import { explained } from './explanations.js'

@Injectable()
export class OpenDelivery {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<DeliveryState> {
    return this.work.read(async (tx) => {
      const outage = await outageOf(tx)
      tx.publish(messagingEvents.deliveryOpened, { paused: outage !== null })
      return {
        paused: outage !== null,
        pausedSince: outage?.since.toISOString() ?? null,
        nextTryAt: outage?.probeAt.toISOString() ?? null,
        ...(await counts(tx)),
        ...explained(outage?.problem ?? null),
      }
    })
  }
}

async function counts(tx: Tx): Promise<{ waiting: number; failed: number }> {
  const [row] = await tx.query<{ waiting: number; failed: number }>(
    `select count(*) filter (where state = 'queued')::integer as waiting,
            count(*) filter (where state = 'failed')::integer as failed
     from email where state <> 'sent'`,
  )
  return row!
}
