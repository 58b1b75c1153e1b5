import type { ThreadView } from '@sih/contracts'
import { nameOf, type Named } from '../contact/name.js'
import type { Side } from './participant.js'

/** One line of somebody's inbox. */
export interface InboxLine extends Named {
  id: string
  candidateId: string
  organisationId: string
  organisationName: string
  unread: number
  isUnread: boolean
  lastMessageAt: Date
}

/** @param reader the side that reads: each sees the name of the other */
export const threadView = (line: InboxLine, reader: Side): ThreadView => ({
  id: line.id,
  candidateId: line.candidateId,
  organisationId: line.organisationId,
  withName: reader === 'candidate' ? line.organisationName : (nameOf(line) ?? 'Candidate'),
  unread: line.unread,
  lastMessageAt: line.lastMessageAt.toISOString(),
})
