import {
  ChangeMailboxPreferencesRequest,
  ChangePreferencesRequest,
  Empty,
  MailboxPreferencesRef,
  messagingRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

const ofMailbox = '/organisation/mailboxes/:mailboxId/notification-preferences'

@Controller()
export class NotificationPreferencesController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('GET', '/notification-preferences', messagingRpc.listPreferences)
  list(@Input() input: Empty) {
    return this.messaging.listPreferences(input)
  }

  @Route('PATCH', '/notification-preferences', messagingRpc.changePreferences)
  change(@Input() input: ChangePreferencesRequest) {
    return this.messaging.changePreferences(input)
  }

  @Route('GET', ofMailbox, messagingRpc.listMailboxPreferences)
  listOfMailbox(@Input() input: MailboxPreferencesRef) {
    return this.messaging.listMailboxPreferences(input)
  }

  @Route('PATCH', ofMailbox, messagingRpc.changeMailboxPreferences)
  changeOfMailbox(@Input() input: ChangeMailboxPreferencesRequest) {
    return this.messaging.changeMailboxPreferences(input)
  }
}
