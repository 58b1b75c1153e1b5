import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CandidateInvitationRef } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { CandidateInvitation } from './candidate-invitation.entity.js'

@Injectable()
export class WithdrawCandidateInvitation {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ invitationId: id }: CandidateInvitationRef, principal: Principal): Promise<void> =>
    this.work.run(async (tx) => {
      const { accountId: invitedBy, organisationId } = principal
      const own = { id, invitedBy: invitedBy!, organisationId: organisationId ?? IsNull() }
      const invitation = await tx.manager.findOne(CandidateInvitation, {
        where: own,
        lock: { mode: 'pessimistic_write' },
      })
      if (!invitation) throw new DomainError('CANDIDATE_INVITATION_NOT_FOUND')
      const { emailId } = invitation
      await tx.manager.delete(CandidateInvitation, { id })
      tx.publish(candidatesEvents.candidateInvitationWithdrawn, { invitationId: id, organisationId, emailId })
    })
}
