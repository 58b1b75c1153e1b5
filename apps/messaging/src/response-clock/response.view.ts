import type { EscalationView, ResponseView } from '@sih/contracts'
import { nameOf, type Named } from '../contact/name.js'
import type { AwaitedResponse } from './awaited-response.entity.js'
import { answerDay } from './due-times.js'

export interface ResponseRow
  extends
    Named,
    Pick<AwaitedResponse, 'id' | 'candidateId' | 'organisationId' | 'cause' | 'since' | 'openedAt'>,
    Pick<AwaitedResponse, 'answerBy' | 'escalatedAt'> {
  threadId: string | null
  organisationName: string
}

export const responseView = (row: ResponseRow, now: Date): ResponseView => ({
  id: row.id,
  candidateId: row.candidateId,
  candidateName: nameOf(row) ?? 'Candidate',
  threadId: row.threadId,
  cause: row.cause,
  since: row.since.toISOString(),
  openedAt: row.openedAt?.toISOString() ?? null,
  answerBy: answerDay(row.answerBy),
  overdue: row.answerBy <= now,
})

export const escalationView = (row: ResponseRow, now: Date): EscalationView => ({
  ...responseView(row, now),
  organisationId: row.organisationId,
  organisationName: row.organisationName,
  escalatedAt: row.escalatedAt!.toISOString(),
})
