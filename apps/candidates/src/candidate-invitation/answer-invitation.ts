import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { Candidate } from '../candidate/candidate.entity.js'
import { Organisation } from '../organisation/organisation.entity.js'
import type { CandidateInvitation } from './candidate-invitation.entity.js'

/** The organisations picked, with the one that invites among them if it still takes candidates. */
export async function withInviter(
  tx: Tx,
  picked: string[],
  invitation: CandidateInvitation | null,
): Promise<string[]> {
  const id = invitation?.organisationId
  if (!id || picked.includes(id)) return picked
  return (await tx.manager.existsBy(Organisation, { id, pledged: true })) ? [...picked, id] : picked
}

/** Somebody has registered by the invitation, in place of whoever did before without confirming it. */
export async function answer(
  tx: Tx,
  invitation: CandidateInvitation,
  { id: candidateId }: Candidate,
): Promise<void> {
  const { id: invitationId, organisationId } = invitation
  await tx.manager.save(Object.assign(invitation, { candidateId }))
  tx.publish(candidatesEvents.candidateInvitationAnswered, { invitationId, organisationId, candidateId })
}
