import type { ThreadView } from '@sih/contracts'
import { nameOf, type Named } from '../contact/name.js'
import { answerDay } from '../response-clock/due-times.js'
import type { Side } from './participant.js'

/** One line of somebody's inbox. */
export interface InboxLine extends Named {
  id: string
  candidateId: string
  organisationId: string
  organisationName: string
  unread: number
  isUnread: boolean
  unanswered: boolean
  archived: boolean
  assigneeId: string | null
  assigneeFirstName: string | null
  assigneeLastName: string | null
  lastMessageAt: Date
  /** Of the response that the reader's organisation owes. */
  awaitedId: string | null
  answerBy: Date | null
}

/** @param reader the side that reads: each sees the name of the other */
export const threadView = (line: InboxLine, reader: Side, now: Date): ThreadView => ({
  id: line.id,
  candidateId: line.candidateId,
  organisationId: line.organisationId,
  withName: reader === 'candidate' ? line.organisationName : (nameOf(line) ?? 'Candidate'),
  unread: line.unread,
  unanswered: line.unanswered,
  archived: line.archived,
  ...(reader === 'organisation' ? assigneeOf(line) : nobody),
  lastMessageAt: line.lastMessageAt.toISOString(),
  answerBy: line.answerBy && answerDay(line.answerBy),
  overdue: line.answerBy !== null && line.answerBy <= now,
})

const nobody = { assigneeId: null, assigneeName: null }

const assigneeOf = (line: InboxLine) => ({
  assigneeId: line.assigneeId,
  assigneeName: nameOf({ firstName: line.assigneeFirstName, lastName: line.assigneeLastName }),
})
