import type { Day } from '@sih/calendar'
import type { SubjectAccessRequestView } from '@sih/contracts'
import type { SubjectAccessRequest } from './subject-access-request.entity.js'

export const subjectAccessRequestView = (
  request: SubjectAccessRequest,
  today: Day,
): SubjectAccessRequestView => ({
  id: request.id,
  candidateId: request.candidateId,
  receivedOn: request.receivedOn,
  receivedBy: request.receivedBy,
  dueOn: request.dueOn,
  state: request.stateOn(today),
  answeredOn: request.answeredOn,
  answer: request.answer,
  recordedAt: request.recordedAt.toISOString(),
})
