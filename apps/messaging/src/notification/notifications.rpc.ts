import { NotificationRef, PageRequest, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ListNotifications } from './list-notifications.js'
import { ReadNotification } from './read-notification.js'

@Controller()
export class NotificationsRpc {
  constructor(
    private readonly listNotifications: ListNotifications,
    private readonly readNotification: ReadNotification,
  ) {}

  @Handles(messagingRpc.listNotifications) list(request: PageRequest, principal: Principal) {
    return this.listNotifications.run(request, principal)
  }

  @Handles(messagingRpc.readNotification) read(request: NotificationRef, principal: Principal) {
    return this.readNotification.run(request, principal)
  }
}
