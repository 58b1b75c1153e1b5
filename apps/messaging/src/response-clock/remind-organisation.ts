import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { In, IsNull, LessThanOrEqual } from 'typeorm'
import { tellMailboxes } from '../mailbox/mailboxes.js'
import { membersOf } from '../member/membership.js'
import { tell } from '../notification/tell.js'
import { AwaitedResponse } from './awaited-response.entity.js'
import { responseState } from './response-state.js'

const atOnce = 500

/**
 * Reminds the people of one organisation of all that is overdue, each of them once: much of it falls due at the same midnight.
 * @returns false if there is nobody to remind
 */
export async function remindOrganisation(tx: Tx): Promise<boolean> {
  const organisationId = await claimOrganisation(tx)
  if (!organisationId) return false
  const members = await membersOf(tx, organisationId)
  const overdue = await lockOverdue(tx, organisationId)
  if (overdue.length === 0) return true
  const remindedAt = tx.now()
  await tx.manager.update(AwaitedResponse, { id: In(overdue.map(({ id }) => id)) }, { remindedAt })
  for (const response of overdue) {
    tx.publish(messagingEvents.responseReminded, responseState({ ...response, remindedAt }))
  }
  const candidateId = overdue.length === 1 ? overdue[0]!.candidateId : null
  await tell(
    tx,
    members.map((accountId) => ({ kind: 'response_overdue', accountId, candidateId, organisationId })),
  )
  await tellMailboxes(tx, organisationId, 'response_overdue')
  return true
}

/** Whoever else is at work on an organisation reminds it. */
async function claimOrganisation(tx: Tx): Promise<string | undefined> {
  const [due] = await tx.query<{ id: string }>(
    `select id from organisation
     where access_active and id in (
       select organisation_id from awaited_response
       where state = 'waiting' and reminded_at is null and answer_by <= $1
     )
     limit 1 for no key update skip locked`,
    [tx.now()],
  )
  return due?.id
}

const lockOverdue = (tx: Tx, organisationId: string): Promise<AwaitedResponse[]> =>
  tx.manager.find(AwaitedResponse, {
    where: {
      organisationId,
      state: 'waiting',
      remindedAt: IsNull(),
      answerBy: LessThanOrEqual(tx.now()),
    },
    order: { answerBy: 'asc', id: 'asc' },
    take: atOnce,
    lock: { mode: 'for_no_key_update' },
  })
