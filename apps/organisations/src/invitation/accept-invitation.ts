import { organisationsEvents, type AcceptInvitationRequest, type AcceptedInvitation } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { joinMember } from '../member/join-member.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { findInvitation } from './find-invitation.js'
import { findInvitationByToken } from './find-invitation-by-token.js'
import { invitationFact } from './invitation.view.js'

/** Who has an account already is a member at once; who has not, as soon as it is open. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ token, accountId: own, ...names }: AcceptInvitationRequest): Promise<AcceptedInvitation> {
    return this.work.run(async (tx) => {
      const { id, organisationId } = await findInvitationByToken(tx, token)
      return this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const invitation = await findInvitation(tx, organisationId, id)
        invitation.accept(names, tx.now())
        organisation.requireAccess()
        tx.publish(organisationsEvents.invitationAccepted, invitationFact(invitation))
        // The account opened by this very invitation becomes a member when that is heard of.
        if (own && own !== invitation.accountId) {
          organisation.replaceContact(invitation.accountId, own)
          invitation.accountId = own
          await joinMember(tx, invitation)
        }
        await tx.manager.save(invitation)
        const { accountId, email, role } = invitation
        return { accountId, email, organisationId, role }
      })
    })
  }
}
