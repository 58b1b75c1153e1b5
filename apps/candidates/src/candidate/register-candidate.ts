import { Injectable } from '@nestjs/common'
import { candidatesEvents, messagingRpc, type RegisterRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { pickOnly } from '../interest/pick-only.js'
import { pledgedOrganisations } from '../organisation/pledged-organisations.js'
import { Candidate } from './candidate.entity.js'
import { keepUnconfirmed } from './candidate.repository.js'
import { consentsGiven } from './consent.entity.js'
import { withoutWis } from './wis.js'

@Injectable()
export class RegisterCandidate {
  constructor(private readonly work: UnitOfWork) {}

  run = (request: RegisterRequest): Promise<void> =>
    this.work.run(async (tx) => {
      const { candidateId, email, firstName, lastName, connections, organisationIds } = request
      const candidate = Candidate.register(request, tx.now())
      const consents = consentsGiven(request, tx.now())
      const organisations = await pledgedOrganisations(tx, organisationIds ?? [])
      await keepUnconfirmed(tx, candidate, consents)
      tx.publish(candidatesEvents.registered, { candidateId, connections: withoutWis(connections) })
      await pickOnly(tx, candidateId, organisations)
      tx.send(messagingRpc.keepContact, { accountId: candidateId, email, firstName, lastName })
    })
}
