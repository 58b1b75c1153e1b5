import { messagingRpc, KeepContactRequest } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { KeepContact } from './keep-contact.js'

@Controller()
export class ContactsRpc {
  constructor(private readonly keepContact: KeepContact) {}

  @Handles(messagingRpc.keepContact) keep(request: KeepContactRequest) {
    return this.keepContact.run(request)
  }
}
