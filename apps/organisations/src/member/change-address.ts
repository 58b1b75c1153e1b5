import { organisationsEvents, type AddressChange } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Member } from './member.entity.js'

/** In every organisation that the person is a member of. The gateway says so once both addresses have confirmed it. */
@Injectable()
export class ChangeAddress {
  constructor(private readonly work: UnitOfWork) {}

  run({ accountId, email }: AddressChange): Promise<void> {
    return this.work.run(async (tx) => {
      await tx.manager.update(Member, { accountId }, { email })
      tx.publish(organisationsEvents.memberAddressChanged, { accountId })
    })
  }
}
