import { candidatesEvents, type AddressChange } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Candidate } from './candidate.entity.js'

/** The gateway says so once both addresses have confirmed it. */
@Injectable()
export class ChangeAddress {
  constructor(private readonly work: UnitOfWork) {}

  run({ accountId: candidateId, email }: AddressChange): Promise<void> {
    return this.work.run(async (tx) => {
      await tx.manager.update(Candidate, { id: candidateId }, { email })
      tx.publish(candidatesEvents.addressChanged, { candidateId })
    })
  }
}
