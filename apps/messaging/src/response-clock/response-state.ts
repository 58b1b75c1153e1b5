import type { ResponseState } from '@sih/contracts'
import type { AwaitedResponse } from './awaited-response.entity.js'

const textOf = (moment: Date | null) => moment?.toISOString() ?? null

/** What is told of it, whole every time. */
export const responseState = (response: Omit<AwaitedResponse, 'end'>): ResponseState => ({
  responseId: response.id,
  candidateId: response.candidateId,
  organisationId: response.organisationId,
  cause: response.cause,
  since: response.since.toISOString(),
  answerBy: response.answerBy.toISOString(),
  escalateAt: response.escalateAt.toISOString(),
  openedAt: textOf(response.openedAt),
  remindedAt: textOf(response.remindedAt),
  escalatedAt: textOf(response.escalatedAt),
  endedAt: textOf(response.endedAt),
  ending: response.state === 'waiting' ? null : response.state,
})
