import { gatewayEvents, messagingRpc, type AccountOpened } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import { Invitation } from '../invitation/invitation.entity.js'
import { joinMember } from './join-member.js'

/**
 * Whoever was invited has an account now, and is a member whatever has become of the organisation's access meanwhile:
 * access is asked for at every use.
 */
@Injectable()
export class OnAccountOpened {
  @Reacts(gatewayEvents.accountOpened)
  async run(tx: Tx, { accountId, organisationId }: AccountOpened): Promise<void> {
    if (!organisationId) return
    const invitation = await tx.manager.findOne(Invitation, {
      where: { accountId, organisationId, joinedAt: IsNull() },
      lock: { mode: 'for_no_key_update' },
    })
    if (!invitation) return
    const { email, firstName, lastName } = await joinMember(tx, invitation)
    await tx.manager.save(invitation)
    tx.send(messagingRpc.keepContact, { accountId, email, firstName, lastName })
  }
}
