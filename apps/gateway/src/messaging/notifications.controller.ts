import { NotificationRef, PageRequest, messagingRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class NotificationsController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('GET', '/notifications', messagingRpc.listNotifications)
  list(@Input() input: PageRequest) {
    return this.messaging.listNotifications(input)
  }

  @Route('POST', '/notifications/:notificationId/read', messagingRpc.readNotification)
  markRead(@Input() input: NotificationRef) {
    return this.messaging.readNotification(input)
  }
}
