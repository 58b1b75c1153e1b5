import { isOrganisation, type Principal } from '@sih/kernel'
import type { EventEnvelope } from '../dsl/define-event.js'
import { messagingEvents } from './events.js'
import type { LiveEvent, LiveKind } from './live.rpc.js'

/** An event and whom it is told to, while it travels. Null: to nobody of that side. */
export interface Live {
  event: LiveEvent
  /** The one person it is for. */
  accountId: string | null
  candidateId: string | null
  organisationId: string | null
}

const {
  notified,
  messageSent,
  threadMarkedRead,
  threadArchived,
  threadTakenBack,
  threadAssigned,
  noteWritten,
} = messagingEvents

type Audience = 'both' | 'organisation' | 'own side'

/**
 * Of a candidate's doings the organisation hears only of messages, which can be written only while it sees the candidate; of an
 * organisation's, the candidate hears of messages and of what was read.
 */
const told: Record<string, { kind: LiveKind; to: Audience }> = {
  [messageSent.type]: { kind: 'message', to: 'both' },
  [threadMarkedRead.type]: { kind: 'read', to: 'own side' },
  [threadArchived.type]: { kind: 'archived', to: 'own side' },
  [threadTakenBack.type]: { kind: 'taken_back', to: 'own side' },
  [threadAssigned.type]: { kind: 'assigned', to: 'organisation' },
  [noteWritten.type]: { kind: 'note', to: 'organisation' },
}

/** Whether an event of this type is told to anybody. */
export const isLive = (type: string): boolean => type === notified.type || Object.hasOwn(told, type)

/** @param number its place in the journal of the messaging service */
export function liveOf({ type, actor, data }: EventEnvelope, number: number): Live {
  const { threadId, candidateId, organisationId, accountId, notificationId } = data as Record<string, string>
  if (type === notified.type) {
    const event: LiveEvent = { number, kind: 'notification', notificationId: notificationId! }
    return { event, accountId: accountId!, candidateId: null, organisationId: organisationId ?? null }
  }
  const { kind, to } = told[type]!
  const byOrganisation = actor.organisationId !== null
  const toCandidate = to === 'both' || (to === 'own side' && (!byOrganisation || kind === 'read'))
  return {
    event: { number, kind, threadId: threadId! },
    accountId: null,
    candidateId: toCandidate ? candidateId! : null,
    organisationId: to !== 'own side' || byOrganisation ? organisationId! : null,
  }
}

/** Whether it is told to this person, in the organisation that they act for. */
export function isToldTo(live: Live, principal: Principal): boolean {
  if (live.accountId !== null) {
    const elsewhere = isOrganisation(principal) && live.organisationId !== null
    return (
      live.accountId === principal.accountId &&
      (!elsewhere || live.organisationId === principal.organisationId)
    )
  }
  if (isOrganisation(principal)) return live.organisationId === principal.organisationId
  return principal.role === 'candidate' && live.candidateId === principal.accountId
}
