import type { ErasingService, ErasureView } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { In } from 'typeorm'
import { ErasureStep, type Erasure } from './erasure.entity.js'

export const stepsOf = (tx: Tx, erasureIds: string[]): Promise<ErasureStep[]> =>
  tx.manager.find(ErasureStep, { where: { erasureId: In(erasureIds) }, order: { service: 'ASC' } })

/** @param steps of this erasure, and perhaps of others */
export const erasureView = (erasure: Erasure, steps: ErasureStep[]): ErasureView => ({
  id: erasure.id,
  candidateId: erasure.candidateId,
  reference: erasure.reference,
  reason: erasure.reason,
  requestedAt: erasure.requestedAt.toISOString(),
  completedAt: erasure.completedAt?.toISOString() ?? null,
  confirmation: erasure.confirmation,
  steps: steps
    .filter(({ erasureId }) => erasureId === erasure.id)
    .map(({ service, completedAt, eventId }) => ({
      service: service as ErasingService,
      completedAt: completedAt?.toISOString() ?? null,
      eventId,
    })),
})
