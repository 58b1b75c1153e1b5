import { organisationsEvents, type InvitationView, type InviteUserRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { invitationFact, invitationView } from './invitation.view.js'
import { SendInvitation } from './send-invitation.js'

@Injectable()
export class InviteUser {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly sendInvitation: SendInvitation,
  ) {}

  run(id: string, invitee: InviteUserRequest, { accountId }: Principal): Promise<InvitationView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id }, async (organisation) => {
        const invitation = await this.sendInvitation.run(tx, organisation, invitee, accountId)
        tx.publish(organisationsEvents.userInvited, invitationFact(invitation))
        return invitationView(invitation, tx.now())
      }),
    )
  }
}
