import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  gatewayEvents,
  messagingEvents,
  messagingRpc,
  type AccountErased,
  type CorrespondenceErased,
  type EventEnvelope,
} from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { Erasure, ErasureStep } from './erasure.entity.js'

/** A service states that it has erased its part. The last one completes the erasure, and the person is told. */
@Injectable()
export class OnPartErased {
  @Reacts(gatewayEvents.accountErased)
  account(tx: Tx, { erasureId }: AccountErased, event: EventEnvelope<object>): Promise<void> {
    return partErased(tx, { erasureId, service: 'gateway', eventId: event.id })
  }

  @Reacts(messagingEvents.correspondenceErased)
  correspondence(tx: Tx, { erasureId }: CorrespondenceErased, event: EventEnvelope<object>): Promise<void> {
    return partErased(tx, { erasureId, service: 'messaging', eventId: event.id })
  }
}

type Part = Pick<ErasureStep, 'erasureId' | 'service'> & { eventId: string }

/** Two parts at the same time wait for each other, so that one of them is the last. */
async function partErased(tx: Tx, { erasureId, service, eventId }: Part): Promise<void> {
  const erasure = await tx.manager.findOne(Erasure, {
    where: { id: erasureId },
    lock: { mode: 'pessimistic_write' },
  })
  const outstanding = { erasureId, completedAt: IsNull() }
  await tx.manager.update(ErasureStep, { ...outstanding, service }, { completedAt: tx.now(), eventId })
  if (!erasure || erasure.completedAt || (await tx.manager.existsBy(ErasureStep, outstanding))) return
  const address = erasure.complete(tx.now())
  await tx.manager.save(erasure)
  const { candidateId, reference } = erasure
  tx.publish(candidatesEvents.erasureCompleted, { erasureId, candidateId })
  if (address === null) return
  const kind = 'erasure_completed'
  tx.send(messagingRpc.sendEmail, {
    emailId: erasureId,
    kind,
    to: address,
    recipientName: address,
    reference,
  })
}
