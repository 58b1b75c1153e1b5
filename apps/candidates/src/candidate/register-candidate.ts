import { Injectable } from '@nestjs/common'
import { candidatesEvents, messagingRpc, type RegisterRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { answer, withInviter } from '../candidate-invitation/answer-invitation.js'
import { usableInvitation } from '../candidate-invitation/candidate-invitation.repository.js'
import { consentsGiven } from '../consent/consents-given.js'
import { pickOnly } from '../interest/pick-only.js'
import { pledgedOrganisations } from '../organisation/pledged-organisations.js'
import { Candidate } from './candidate.entity.js'
import { keepUnconfirmed } from './candidate.repository.js'
import { countedCodes } from './counted-codes.js'

@Injectable()
export class RegisterCandidate {
  constructor(private readonly work: UnitOfWork) {}

  run = (request: RegisterRequest): Promise<void> =>
    this.work.run(async (tx) => {
      const { candidateId, email, firstName, lastName, invitationToken } = request
      const candidate = Candidate.register(request, tx.now())
      const consents = consentsGiven(request, tx.now())
      const invitation = invitationToken ? await usableInvitation(tx, invitationToken) : null
      const picked = await pledgedOrganisations(tx, request.organisationIds ?? [])
      await keepUnconfirmed(tx, candidate, consents)
      tx.publish(candidatesEvents.registered, countedCodes(candidate))
      if (invitation) await answer(tx, invitation, candidate)
      await pickOnly(tx, candidateId, await withInviter(tx, picked, invitation))
      tx.send(messagingRpc.keepContact, { accountId: candidateId, email, firstName, lastName })
    })
}
