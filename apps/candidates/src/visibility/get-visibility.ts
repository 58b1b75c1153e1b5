import { Injectable } from '@nestjs/common'
import { candidatesEvents, type VisibilityView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Candidate } from '../candidate/candidate.entity.js'
import { permitted } from '../candidate/candidate.policy.js'
import { visibilityView } from './visibility.view.js'

@Injectable()
export class GetVisibility {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<VisibilityView> =>
    this.work.read(async (tx) => {
      const own = await tx.manager.findOneBy(Candidate, { id: principal.accountId! })
      const candidate = permitted(principal, 'manage', own)
      tx.publish(candidatesEvents.visibilityOpened, { candidateId: candidate.id })
      return visibilityView(tx, candidate)
    })
}
