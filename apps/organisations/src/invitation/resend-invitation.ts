import { organisationsEvents, type InvitationView } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { findInvitation } from './find-invitation.js'
import { invitationFact, invitationView } from './invitation.view.js'
import { SendInvitation } from './send-invitation.js'

@Injectable()
export class ResendInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly sendInvitation: SendInvitation,
  ) {}

  run(organisationId: string, invitationId: string): Promise<InvitationView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const invitation = await findInvitation(tx, organisationId, invitationId)
        await this.sendInvitation.again(tx, organisation, invitation)
        tx.publish(organisationsEvents.invitationResent, invitationFact(invitation))
        return invitationView(invitation, tx.now())
      }),
    )
  }
}
