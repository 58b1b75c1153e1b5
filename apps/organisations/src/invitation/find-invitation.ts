import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Invitation } from './invitation.entity.js'

/** An invitation of this organisation, to be changed. Another organisation's is not found. */
export async function findInvitation(tx: Tx, organisationId: string, id: string): Promise<Invitation> {
  const lock = { mode: 'for_no_key_update' as const }
  const invitation = await tx.manager.findOne(Invitation, { where: { id, organisationId }, lock })
  if (!invitation) throw new DomainError('INVITATION_NOT_FOUND')
  return invitation
}
