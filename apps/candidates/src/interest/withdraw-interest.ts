import { Injectable } from '@nestjs/common'
import type { OrganisationRef } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { liveInterests, withdraw } from './interest.repository.js'

@Injectable()
export class WithdrawInterest {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ organisationId }: OrganisationRef, principal: Principal): Promise<void> =>
    this.work.run(async (tx) => {
      const { id } = await lockOwnCandidate(tx, principal)
      const interests = await liveInterests(tx, id)
      const picked = interests.find((interest) => interest.organisationId === organisationId)
      if (!picked) throw new DomainError('INTEREST_NOT_FOUND')
      await withdraw(tx, picked)
    })
}
