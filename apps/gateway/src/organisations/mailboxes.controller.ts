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
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

const ofAnother = '/admin/organisations/:organisationId/mailboxes'

/** Group mailboxes of an organisation: its own admins' and the programme's ways to them, and the link to confirm one. */
@Controller()
export class MailboxesController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('GET', '/organisation/mailboxes', organisationsRpc.listMailboxes)
  list(@Input() input: PageRequest) {
    return this.organisations.listMailboxes(input)
  }

  @Route('POST', '/organisation/mailboxes', organisationsRpc.addMailbox, { status: 201 })
  add(@Input() input: AddMailboxRequest) {
    return this.organisations.addMailbox(input)
  }

  @Route('DELETE', '/organisation/mailboxes/:mailboxId', organisationsRpc.removeMailbox)
  remove(@Input() input: MailboxRef) {
    return this.organisations.removeMailbox(input)
  }

  @Route('GET', ofAnother, organisationsRpc.listMailboxesOf)
  listOf(@Input() input: OrganisationPageRequest) {
    return this.organisations.listMailboxesOf(input)
  }

  @Route('POST', ofAnother, organisationsRpc.addMailboxOnBehalf, { status: 201 })
  addOnBehalf(@Input() input: AddMailboxOnBehalfRequest) {
    return this.organisations.addMailboxOnBehalf(input)
  }

  @Route('DELETE', `${ofAnother}/:mailboxId`, organisationsRpc.removeMailboxOnBehalf)
  removeOnBehalf(@Input() input: MailboxOfRef) {
    return this.organisations.removeMailboxOnBehalf(input)
  }

  @Route('POST', '/mailboxes/confirm', organisationsRpc.confirmMailbox)
  confirm(@Input() input: ConfirmMailboxRequest) {
    return this.organisations.confirmMailbox(input)
  }
}
