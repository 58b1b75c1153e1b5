import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Id, Instant, OneOf } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { CandidateRef } from './candidate.js'

export const requestWays = ['email', 'letter', 'telephone', 'in_person', 'other'] as const
export type RequestWay = (typeof requestWays)[number]

export const answerWays = ['download', 'email', 'post', 'in_person'] as const
export type AnswerWay = (typeof answerWays)[number]

/** The last one: the person had everything erased, so that nothing is left to give. */
export const subjectAccessAnswers = [...answerWays, 'erased'] as const
export type SubjectAccessAnswer = (typeof subjectAccessAnswers)[number]

export const subjectAccessStates = ['overdue', 'open', 'answered'] as const
export type SubjectAccessState = (typeof subjectAccessStates)[number]

export class SubjectAccessRequestView {
  @Id() id: string
  @Id() candidateId: string
  @DateOnly() receivedOn: string
  @OneOf(requestWays, { name: 'RequestWay' }) receivedBy: RequestWay
  @DateOnly({
    description: 'The corresponding day of the next month, or its last; the next working day if that is none',
  })
  dueOn: string
  @OneOf(subjectAccessStates, { name: 'SubjectAccessState' }) state: SubjectAccessState
  @DateOnly({ optional: true }) answeredOn: string | null
  @OneOf(subjectAccessAnswers, { name: 'SubjectAccessAnswer', optional: true })
  answer: SubjectAccessAnswer | null
  @Instant() recordedAt: string
}

export class RecordSubjectAccessRequest extends CandidateRef {
  @DateOnly({ description: 'The day it reached anybody of the programme' }) receivedOn: string
  @OneOf(requestWays, { name: 'RequestWay' }) receivedBy: RequestWay
}

export const recordSubjectAccessRequest = defineRpc({
  subject: 'candidates.v1.record-subject-access-request',
  request: RecordSubjectAccessRequest,
  response: SubjectAccessRequestView,
  permission: 'data-rights:manage',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Record that a candidate asks for everything that is held about them; the answer tells until when',
})

export class SubjectAccessRequestRef {
  @Id() requestId: string
}

export const openSubjectAccessRequest = defineRpc({
  subject: 'candidates.v1.open-subject-access-request',
  request: SubjectAccessRequestRef,
  response: SubjectAccessRequestView,
  permission: 'data-rights:manage',
  errors: ['SUBJECT_ACCESS_REQUEST_NOT_FOUND'],
  summary: 'One subject access request',
})

export class AnswerSubjectAccessRequest extends SubjectAccessRequestRef {
  @DateOnly({ description: 'The day the person was given it' }) answeredOn: string
  @OneOf(answerWays, { name: 'AnswerWay' }) answer: AnswerWay
}

export const answerSubjectAccessRequest = defineRpc({
  subject: 'candidates.v1.answer-subject-access-request',
  request: AnswerSubjectAccessRequest,
  response: SubjectAccessRequestView,
  permission: 'data-rights:manage',
  errors: ['SUBJECT_ACCESS_REQUEST_NOT_FOUND', 'SUBJECT_ACCESS_REQUEST_ANSWERED'],
  summary: 'Record when and how a subject access request was answered',
})

export class ListSubjectAccessRequests extends PageRequest {
  @Id({ optional: true, description: 'Those of one candidate only' }) candidateId?: string
  @OneOf(subjectAccessStates, { name: 'SubjectAccessState', optional: true }) state?: SubjectAccessState
}

export const listSubjectAccessRequests = defineRpc({
  subject: 'candidates.v1.list-subject-access-requests',
  request: ListSubjectAccessRequests,
  response: pageOf(SubjectAccessRequestView),
  permission: 'data-rights:manage',
  summary: 'Subject access requests: those that wait first, the earliest due date on top',
})
