import { gatewayEvents, messagingRpc, organisationsEvents, type AccountOpened } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Invitation } from '../invitation/invitation.entity.js'
import { Member } from './member.entity.js'

/**
 * Whoever was invited has an account now, and is a member whatever has become of the organisation's access meanwhile:
 * access is asked for at every use.
 */
@Injectable()
export class OnAccountOpened {
  @Reacts(gatewayEvents.accountOpened)
  async run(tx: Tx, { accountId }: AccountOpened): Promise<void> {
    const lock = { mode: 'for_no_key_update' as const }
    const invitation = await tx.manager.findOne(Invitation, { where: { accountId }, lock })
    if (!invitation || invitation.joinedAt) return
    invitation.join(tx.now())
    const member = Member.joining(invitation, tx.now())
    await tx.manager.save(invitation)
    await tx.manager.insert(Member, member)
    const { organisationId, role, email, firstName, lastName } = member
    tx.publish(organisationsEvents.memberJoined, { organisationId, accountId, role })
    tx.send(messagingRpc.keepContact, { accountId, email, firstName, lastName })
  }
}
