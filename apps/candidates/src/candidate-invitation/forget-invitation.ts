import { candidatesEvents, type CandidateInvitationEnded } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

/** Deletes one invitation that has expired, answered or not. @returns false if there is none that nobody else is at */
export async function forgetInvitation(tx: Tx): Promise<boolean> {
  const [forgotten] = await tx.query<CandidateInvitationEnded>(forget, [tx.now()])
  if (forgotten) tx.publish(candidatesEvents.candidateInvitationLapsed, forgotten)
  return forgotten !== undefined
}

const forget = `
  with due as (
    select id from candidate_invitation where expires_at <= $1 order by expires_at limit 1 for update skip locked
  ), forgotten as (
    delete from candidate_invitation i using due where i.id = due.id returning i.id, i.organisation_id, i.email_id
  )
  select id as "invitationId", organisation_id as "organisationId", email_id as "emailId" from forgotten`
