import { changeContactAddress } from './address.rpc.js'
import { tellOfAlarm } from './alarm.rpc.js'
import { attachmentsRpc } from './attachment.rpc.js'
import { openBulkMessage, sendBulkMessage } from './bulk-message.rpc.js'
import {
  addMessageTemplate,
  changeMessageTemplate,
  fillMessageTemplate,
  listMessageTemplates,
  openMessageTemplate,
  removeMessageTemplate,
} from './message-template.rpc.js'
import { keepContact, sendEmail } from './delivery.rpc.js'
import { keepDraft, openDraft } from './draft.rpc.js'
import { openEventStream } from './live.rpc.js'
import { listNotes, writeNote } from './note.rpc.js'
import { listNotifications, readNotification } from './notification.rpc.js'
import {
  changeMailboxPreferences,
  changePreferences,
  listMailboxPreferences,
  listPreferences,
} from './preference.rpc.js'
import { countEscalations, countResponses, listEscalations, listResponses } from './response.rpc.js'
import { changeResponseSettings, getResponseSettings } from './response-settings.rpc.js'
import { archiveThread, assignThread, countThreads, openThread } from './thread-work.rpc.js'
import { listMessages, listThreads, markThreadRead, sendMessage, startThread } from './thread.rpc.js'
import { undeliveredRpc } from './undelivered.rpc.js'

/** The table of contents of the messaging service. */
export const messagingRpc = {
  listThreads,
  startThread,
  listMessages,
  sendMessage,
  markThreadRead,
  countThreads,
  openThread,
  archiveThread,
  assignThread,
  listNotes,
  writeNote,
  openDraft,
  keepDraft,
  ...attachmentsRpc,
  listMessageTemplates,
  openMessageTemplate,
  fillMessageTemplate,
  addMessageTemplate,
  changeMessageTemplate,
  removeMessageTemplate,
  sendBulkMessage,
  openBulkMessage,
  listResponses,
  countResponses,
  listEscalations,
  countEscalations,
  getResponseSettings,
  changeResponseSettings,
  listNotifications,
  readNotification,
  listPreferences,
  changePreferences,
  listMailboxPreferences,
  changeMailboxPreferences,
  openEventStream,
  ...undeliveredRpc,
  sendEmail,
  keepContact,
  changeContactAddress,
  tellOfAlarm,
}
