import { organisationsEvents, type InvitationToAccept, type InvitationTokenRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { findInvitationByToken } from './find-invitation-by-token.js'
import { invitationFact } from './invitation.view.js'

@Injectable()
export class InspectInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ token }: InvitationTokenRequest): Promise<InvitationToAccept> {
    return this.work.read(async (tx) => {
      const invitation = await findInvitationByToken(tx, token)
      invitation.requireUsable(tx.now())
      const { legalName } = await this.organisations.get(tx, invitation.organisationId)
      tx.publish(organisationsEvents.invitationInspected, invitationFact(invitation))
      const { email, firstName, lastName, role, expiresAt } = invitation
      const person = { email, firstName, lastName, role }
      return { organisationName: legalName, ...person, expiresAt: expiresAt.toISOString() }
    })
  }
}
