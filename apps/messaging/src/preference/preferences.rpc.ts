import {
  ChangeMailboxPreferencesRequest,
  ChangePreferencesRequest,
  Empty,
  MailboxPreferencesRef,
  messagingRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { MailboxPreferences } from './mailbox-preferences.js'
import { OwnPreferences } from './own-preferences.js'

@Controller()
export class PreferencesRpc {
  constructor(
    private readonly own: OwnPreferences,
    private readonly mailboxes: MailboxPreferences,
  ) {}

  @Handles(messagingRpc.listPreferences) list(_request: Empty, principal: Principal) {
    return this.own.list(principal)
  }

  @Handles(messagingRpc.changePreferences)
  change(request: ChangePreferencesRequest, principal: Principal) {
    return this.own.change(request, principal)
  }

  @Handles(messagingRpc.listMailboxPreferences)
  listOfMailbox(request: MailboxPreferencesRef, principal: Principal) {
    return this.mailboxes.list(request, principal)
  }

  @Handles(messagingRpc.changeMailboxPreferences)
  changeOfMailbox(request: ChangeMailboxPreferencesRequest, principal: Principal) {
    return this.mailboxes.change(request, principal)
  }
}
