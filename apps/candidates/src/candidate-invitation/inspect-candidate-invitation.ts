import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type CandidateInvitationShown,
  type CandidateInvitationToken,
} from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Organisation } from '../organisation/organisation.entity.js'
import { usableInvitation } from './candidate-invitation.repository.js'

@Injectable()
export class InspectCandidateInvitation {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ token }: CandidateInvitationToken): Promise<CandidateInvitationShown> =>
    this.work.run(async (tx) => {
      const invitation = await usableInvitation(tx, token)
      const { id: invitationId, organisationId, email, firstName, expiresAt } = invitation
      const by = organisationId && (await tx.manager.findOneBy(Organisation, { id: organisationId }))
      tx.publish(candidatesEvents.candidateInvitationInspected, { invitationId, organisationId })
      const organisationName = by ? by.legalName : null
      return { organisationId, organisationName, email, firstName, expiresAt: expiresAt.toISOString() }
    })
}
