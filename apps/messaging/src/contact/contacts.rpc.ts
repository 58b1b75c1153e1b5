import { AddressChange, KeepContactRequest, messagingRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ChangeAddress } from './change-address.js'
import { KeepContact } from './keep-contact.js'

@Controller()
export class ContactsRpc {
  constructor(
    private readonly keepContact: KeepContact,
    private readonly changeAddress: ChangeAddress,
  ) {}

  @Handles(messagingRpc.keepContact) keep(request: KeepContactRequest) {
    return this.keepContact.run(request)
  }

  @Handles(messagingRpc.changeContactAddress) change(request: AddressChange) {
    return this.changeAddress.run(request)
  }
}
