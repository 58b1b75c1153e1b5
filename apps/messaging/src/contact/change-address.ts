import { messagingEvents, type AddressChange } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Contact } from './contact.entity.js'

/** E-mails that wait go to the new address as well: it is looked up when they are sent. */
@Injectable()
export class ChangeAddress {
  constructor(private readonly work: UnitOfWork) {}

  run({ accountId, email }: AddressChange): Promise<void> {
    return this.work.run(async (tx) => {
      await tx.manager.update(Contact, { accountId }, { email })
      tx.publish(messagingEvents.contactKept, { accountId })
    })
  }
}
