import { organisationsEvents } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { findInvitation } from './find-invitation.js'
import { invitationFact } from './invitation.view.js'

@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, invitationId: string): Promise<void> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const invitation = await findInvitation(tx, organisationId, invitationId)
        if (!invitation.revoke(tx.now())) throw new DomainError('INVITATION_NOT_OPEN')
        await tx.manager.save(invitation)
        organisation.losesContact(invitation.accountId)
        tx.publish(organisationsEvents.invitationWithdrawn, invitationFact(invitation))
      }),
    )
  }
}
