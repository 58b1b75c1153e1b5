import { organisationsEvents, type AcceptInvitationRequest, type AcceptedInvitation } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { findInvitationByToken } from './find-invitation-by-token.js'
import { Invitation } from './invitation.entity.js'
import { invitationFact } from './invitation.view.js'

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ token, ...names }: AcceptInvitationRequest): Promise<AcceptedInvitation> {
    return this.work.run(async (tx) => {
      const { id, organisationId } = await findInvitationByToken(tx, token)
      return this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const lock = { mode: 'for_no_key_update' as const }
        const invitation = await tx.manager.findOneOrFail(Invitation, { where: { id }, lock })
        invitation.accept(names, tx.now())
        organisation.requireAccess()
        tx.publish(organisationsEvents.invitationAccepted, invitationFact(invitation))
        await tx.manager.save(invitation)
        const { accountId, email, role } = invitation
        return { accountId, email, organisationId, role }
      })
    })
  }
}
