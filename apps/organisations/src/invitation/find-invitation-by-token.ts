import { hashOfToken } from '@sih/auth'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Invitation } from './invitation.entity.js'

/** The invitation whose link carries the token. Whether it may still be used is the caller's to ask. */
export async function findInvitationByToken(tx: Tx, token: string): Promise<Invitation> {
  const invitation = await tx.manager.findOneBy(Invitation, { tokenHash: hashOfToken(token) })
  if (!invitation) throw new DomainError('LINK_NOT_VALID')
  return invitation
}
