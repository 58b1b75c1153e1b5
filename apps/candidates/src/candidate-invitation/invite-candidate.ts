import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  messagingRpc,
  type CandidateInvitationView,
  type InviteCandidateRequest,
} from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { DomainError, isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { CandidatesConfig } from '../config.js'
import { Organisation } from '../organisation/organisation.entity.js'
import { CandidateInvitation } from './candidate-invitation.entity.js'
import { candidateInvitationView } from './candidate-invitation.view.js'

/** Whether the person is registered already is not looked up, so that neither the answer nor its time can tell. */
@Injectable()
export class InviteCandidate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
    private readonly config: CandidatesConfig,
  ) {}

  run = (invitee: InviteCandidateRequest, principal: Principal): Promise<CandidateInvitationView> =>
    this.work.run(async (tx) => {
      const { organisationId, accountId } = principal
      const organisation = isOrganisation(principal) ? await this.withAccess(tx, organisationId!) : null
      const days = this.config.CANDIDATE_INVITATION_DAYS!
      const by = { organisationId, by: accountId!, days, now: tx.now() }
      const { invitation, token } = CandidateInvitation.to(invitee, by)
      await insertOnce(tx, invitation)
      tx.send(messagingRpc.sendEmail, {
        emailId: invitation.emailId,
        kind: 'candidate_invitation',
        to: invitation.email,
        recipientName: invitation.firstName ?? invitation.email,
        token,
        organisationName: organisation?.legalName,
        expiresAt: invitation.expiresAt.toISOString(),
      })
      tx.publish(candidatesEvents.candidateInvited, { invitationId: invitation.id, organisationId })
      return candidateInvitationView({ ...invitation, registered: false })
    })

  private async withAccess(tx: Tx, id: string): Promise<Organisation> {
    this.freshness.assert('organisations')
    const organisation = await tx.manager.findOneBy(Organisation, { id, accessActive: true })
    if (!organisation) throw new DomainError('CANDIDATE_INVITATIONS_CLOSED')
    return organisation
  }
}

async function insertOnce(tx: Tx, invitation: CandidateInvitation): Promise<void> {
  const values = tx.manager.createQueryBuilder().insert().into(CandidateInvitation).values(invitation)
  const { raw } = await values.orIgnore().returning('id').execute()
  if ((raw as unknown[]).length === 0) throw new DomainError('CANDIDATE_ALREADY_INVITED')
}
