import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EmploymentHistory } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'

@Injectable()
export class ListEmployment {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<EmploymentHistory> =>
    this.work.read(async (tx) => {
      const profile = permitted(principal, 'manage', await tx.find(findOwnProfiles, principal.accountId!))
      tx.publish(candidatesEvents.employmentListed, { candidateId: profile.id })
      return { version: profile.version, items: profile.sections.employment }
    })
}
