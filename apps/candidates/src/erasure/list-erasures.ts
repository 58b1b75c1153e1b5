import { Injectable } from '@nestjs/common'
import { candidatesEvents, type ErasureView, type ListErasuresRequest, type Page } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Erasure } from './erasure.entity.js'
import { erasureView, stepsOf } from './erasure.view.js'

/** Newest first. */
@Injectable()
export class ListErasures {
  constructor(private readonly work: UnitOfWork) {}

  run({
    outstanding,
    reference,
    cursor,
    limit = defaultLimit,
  }: ListErasuresRequest): Promise<Page<ErasureView>> {
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const query = tx.manager
        .createQueryBuilder(Erasure, 'erasure')
        .orderBy('requested_at', 'DESC')
        .addOrderBy('id', 'DESC')
        .limit(limit + 1)
      if (outstanding !== undefined) query.andWhere(`completed_at is ${outstanding ? '' : 'not'} null`)
      if (reference) query.andWhere('reference = :reference', { reference })
      if (before) query.andWhere('(requested_at, id) < (:at, :id)', { at: before[0], id: before[1] })
      const erasures = await query.getMany()
      const steps = await stepsOf(
        tx,
        erasures.map(({ id }) => id),
      )
      const page = pageFrom(
        erasures,
        limit,
        ({ requestedAt, id }) => [requestedAt.toISOString(), id],
        (erasure) => erasureView(erasure, steps),
      )
      tx.publish(candidatesEvents.erasuresListed, {
        candidateIds: page.items.map(({ candidateId }) => candidateId),
      })
      return page
    })
  }
}
