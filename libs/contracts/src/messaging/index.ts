import { changeContactAddress } from './address.rpc.js'
import { keepContact, sendEmail } from './delivery.rpc.js'
import { listNotifications, readNotification } from './notification.rpc.js'
import { listMessages, listThreads, markThreadRead, sendMessage, startThread } from './thread.rpc.js'

/** The table of contents of the messaging service. */
export const messagingRpc = {
  listThreads,
  startThread,
  listMessages,
  sendMessage,
  markThreadRead,
  listNotifications,
  readNotification,
  sendEmail,
  keepContact,
  changeContactAddress,
}
