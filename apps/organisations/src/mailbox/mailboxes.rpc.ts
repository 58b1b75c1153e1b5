import {
  AddMailboxOnBehalfRequest,
  AddMailboxRequest,
  ConfirmMailboxRequest,
  MailboxOfRef,
  MailboxRef,
  OrganisationPageRequest,
  PageRequest,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ownOrganisation } from '../organisation/organisation.policy.js'
import { AddMailbox } from './add-mailbox.js'
import { ConfirmMailbox } from './confirm-mailbox.js'
import { ListMailboxes } from './list-mailboxes.js'
import { RemoveMailbox } from './remove-mailbox.js'

@Controller()
export class MailboxesRpc {
  constructor(
    private readonly addMailbox: AddMailbox,
    private readonly listMailboxes: ListMailboxes,
    private readonly removeMailbox: RemoveMailbox,
    private readonly confirmMailbox: ConfirmMailbox,
  ) {}

  @Handles(organisationsRpc.addMailbox)
  add(request: AddMailboxRequest, principal: Principal) {
    return this.addMailbox.run(ownOrganisation(principal), request)
  }

  @Handles(organisationsRpc.listMailboxes)
  list(request: PageRequest, principal: Principal) {
    return this.listMailboxes.run(ownOrganisation(principal), request)
  }

  @Handles(organisationsRpc.removeMailbox)
  remove({ mailboxId }: MailboxRef, principal: Principal) {
    return this.removeMailbox.run(ownOrganisation(principal), mailboxId)
  }

  @Handles(organisationsRpc.addMailboxOnBehalf)
  addOnBehalf({ organisationId, ...mailbox }: AddMailboxOnBehalfRequest) {
    return this.addMailbox.run(organisationId, mailbox)
  }

  @Handles(organisationsRpc.listMailboxesOf)
  listOf({ organisationId, ...page }: OrganisationPageRequest) {
    return this.listMailboxes.run(organisationId, page)
  }

  @Handles(organisationsRpc.removeMailboxOnBehalf)
  removeOnBehalf({ organisationId, mailboxId }: MailboxOfRef) {
    return this.removeMailbox.run(organisationId, mailboxId)
  }

  @Handles(organisationsRpc.confirmMailbox)
  confirm(request: ConfirmMailboxRequest) {
    return this.confirmMailbox.run(request)
  }
}
