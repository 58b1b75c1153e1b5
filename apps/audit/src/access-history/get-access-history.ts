import { auditEvents, type AccessHistoryEntry, type Page, type PageRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { disclosures } from './disclosures.js'
import { findAccesses, type AccessRow } from './find-accesses.js'

/** Who has looked at the candidate who asks. The log itself answers, so nothing can be missing from it. */
@Injectable()
export class GetAccessHistory {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = (
    { cursor, limit = defaultLimit }: PageRequest,
    { accountId }: Principal,
  ): Promise<Page<AccessHistoryEntry>> =>
    this.work.read(async (tx) => {
      const candidateId = accountId!
      const [before = null] = decodeCursor(cursor, 'number') ?? []
      const rows = await findAccesses(tx, candidateId, before, limit + 1)
      tx.publish(auditEvents.accessHistoryOpened, { candidateId })
      return pageFrom(rows, limit, ({ index }) => [Number(index)], accessView)
    })
}

const accessView = ({ type, at, organisationId, organisationName }: AccessRow): AccessHistoryEntry => ({
  at: at.toISOString(),
  what: disclosures.get(type)!,
  organisationId,
  organisationName,
})
