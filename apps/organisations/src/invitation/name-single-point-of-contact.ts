import {
  organisationsEvents,
  type InvitationView,
  type NameSinglePointOfContactRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import type { Organisation } from '../organisation/organisation.entity.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Invitation } from './invitation.entity.js'
import { invitationFact, invitationView } from './invitation.view.js'
import { SendInvitation } from './send-invitation.js'

/** Invites the first admin. Named anew, say after a wrong address, the one before must not be able to come in any more. */
@Injectable()
export class NameSinglePointOfContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly sendInvitation: SendInvitation,
  ) {}

  run(request: NameSinglePointOfContactRequest, { accountId }: Principal): Promise<InvitationView> {
    const { organisationId, ...person } = request
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const invitee = { ...person, role: 'organisation_admin' as const }
        const invitation = await this.sendInvitation.run(tx, organisation, invitee, accountId)
        tx.publish(organisationsEvents.singlePointOfContactNamed, invitationFact(invitation))
        await withdrawPredecessor(tx, organisation)
        organisation.singlePointOfContact = invitation.accountId
        return invitationView(invitation, tx.now())
      }),
    )
  }
}

async function withdrawPredecessor(tx: Tx, { singlePointOfContact }: Organisation): Promise<void> {
  if (!singlePointOfContact) return
  const predecessor = await tx.manager.findOneOrFail(Invitation, {
    where: { accountId: singlePointOfContact },
    lock: { mode: 'for_no_key_update' },
  })
  if (!predecessor.withdraw(tx.now())) return
  await tx.manager.save(predecessor)
  tx.publish(organisationsEvents.invitationWithdrawn, invitationFact(predecessor))
}
