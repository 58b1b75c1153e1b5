import { defineEvent } from '../dsl/define-event.js'
import { Flag, Id, Ids, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { attachmentsPerMessage } from './attachment.js'
import { eventsOfDelivery } from './delivery-events.js'
import { notificationKinds, type NotificationKind } from './notification.rpc.js'
import { eventsOfResponses } from './response-events.js'
import { sides, threadFolders, type Side, type ThreadFolder } from './thread.rpc.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'messaging', name, version: 1, data, action })

export class ThreadFact {
  @Id() threadId: string
  @Id() candidateId: string
  @Id() organisationId: string
}

export class MessageSent extends ThreadFact {
  @Id() messageId: string
  @OneOf(sides, { name: 'Side' }) from: Side
  @Text({
    max: 64,
    description: 'SHA-256 over the salt kept with the message and its text: proves the text, tells nothing',
  })
  commitment: string
  @Ids({
    max: attachmentsPerMessage,
    optional: true,
    description: 'Files sent with it; unknown in older ones',
  })
  attachmentIds?: string[]
}

export class AttachmentFact extends ThreadFact {
  @Id() attachmentId: string
}

export class AttachmentAdded extends AttachmentFact {
  @Text({
    max: 64,
    description: 'SHA-256 over the salt kept with the file and its bytes: proves them, tells nothing',
  })
  commitment: string
}

export class AttachmentsListed extends ThreadFact {
  @Ids({ max: 100, description: 'Files whose names were disclosed' }) attachmentIds: string[]
}

export class MessagesRead extends ThreadFact {
  @Ids({ max: 100, description: 'Messages disclosed' }) messageIds: string[]
}

export class ThreadsListed {
  @Ids({ max: 100 }) threadIds: string[]
  @Ids({ max: 100, description: 'Whom the list disclosed' }) candidateIds: string[]
  @OneOf(threadFolders, { name: 'ThreadFolder', optional: true }) folder?: ThreadFolder
  @Flag({ optional: true, description: 'Those with the words searched for, which are not kept' })
  searched?: boolean
}

export class ThreadsCounted {
  @WholeNumber({ min: 0, max: 1e9 }) unread: number
}

export class ThreadAssigned extends ThreadFact {
  @Id({ optional: true, description: 'To whom; null: to nobody' }) accountId: string | null
}

export class NoteWritten extends ThreadFact {
  @Id() noteId: string
  @Ids({ max: 20, description: 'The colleagues it mentions' }) mentionedIds: string[]
  @Text({
    max: 64,
    description: 'SHA-256 over the salt kept with the note and its text: proves the text, tells nothing',
  })
  commitment: string
}

export class NotesRead extends ThreadFact {
  @Ids({ max: 100, description: 'Notes disclosed' }) noteIds: string[]
}

export class Notified {
  @Id() notificationId: string
  @Id() accountId: string
  @OneOf(notificationKinds, { name: 'NotificationKind' }) kind: NotificationKind
  @Id({ optional: true, description: 'In which it is about something; unknown in older ones' })
  organisationId?: string
}

export class EventsOpened {
  @WholeNumber({ min: 0, max: 10_000, description: 'How many it told of that had happened before' })
  count: number
}

export class NotificationFact {
  @Id() notificationId: string
}

export class NotificationsListed {
  @WholeNumber({ min: 0, max: 100 }) count: number
}

export class MessageTemplateFact {
  @Id() templateId: string
  @Id({ optional: true, description: 'Null: for all organisations' }) organisationId: string | null
}

export class MessageTemplateFilled extends MessageTemplateFact {
  @Id() candidateId: string
}

export class MessageTemplatesListed {
  @WholeNumber({ min: 0, max: 100 }) count: number
}

export class BulkMessageAccepted {
  @Id() bulkMessageId: string
  @WholeNumber({ min: 1, max: 1_000, description: 'To how many candidates' }) total: number
}

export class BulkMessageOpened {
  @Id() bulkMessageId: string
  @Ids({ max: 100, description: 'Whom the list disclosed' }) candidateIds: string[]
}

export class BulkMessageNotSent {
  @Id() bulkMessageId: string
  @Id() candidateId: string
  @Id() organisationId: string
}

export class PreferencesFact {
  @Id({ description: 'Whose they are: of a person, or of a group mailbox' }) accountId: string
}

export class ContactKept {
  @Id() accountId: string
}

export class CorrespondenceErased extends ContactKept {
  @Id() erasureId: string
}

export class CorrespondenceExported extends ContactKept {
  @Id() exportId: string
}

export const messagingEvents = {
  threadStarted: event('thread-started', ThreadFact, 'started the conversation'),
  messageSent: event('message-sent', MessageSent, 'sent a message'),
  messagesRead: event('messages-read', MessagesRead, 'read messages'),
  threadMarkedRead: event('thread-marked-read', ThreadFact, 'marked the conversation as read'),
  threadsListed: event('threads-listed', ThreadsListed, 'listed conversations'),
  threadsCounted: event('threads-counted', ThreadsCounted, 'counted conversations'),
  threadOpened: event('thread-opened', ThreadFact, 'opened the conversation'),
  threadArchived: event('thread-archived', ThreadFact, 'archived the conversation'),
  threadTakenBack: event('thread-taken-back', ThreadFact, 'took the conversation back from the archive'),
  threadAssigned: event('thread-assigned', ThreadAssigned, 'assigned the conversation'),
  noteWritten: event('note-written', NoteWritten, 'wrote a note about the conversation'),
  notesRead: event('notes-read', NotesRead, 'read the notes about the conversation'),
  draftOpened: event('draft-opened', ThreadFact, 'opened the draft of a message'),
  draftKept: event('draft-kept', ThreadFact, 'kept the draft of a message'),
  attachmentAdded: event('attachment-added', AttachmentAdded, 'added a file to the draft of a message'),
  attachmentRemoved: event('attachment-removed', AttachmentFact, 'took away a file that was not sent'),
  attachmentsListed: event('attachments-listed', AttachmentsListed, 'listed the files of the conversation'),
  attachmentOpened: event('attachment-opened', AttachmentFact, 'opened a file of the conversation'),
  draftDropped: event('draft-dropped', ThreadFact, 'threw away the draft of a message'),
  messageTemplateAdded: event('message-template-added', MessageTemplateFact, 'added a template of messages'),
  messageTemplateChanged: event(
    'message-template-changed',
    MessageTemplateFact,
    'changed a template of messages',
  ),
  messageTemplateRemoved: event(
    'message-template-removed',
    MessageTemplateFact,
    'removed a template of messages',
  ),
  messageTemplateOpened: event(
    'message-template-opened',
    MessageTemplateFact,
    'opened a template of messages',
  ),
  messageTemplateFilled: event(
    'message-template-filled',
    MessageTemplateFilled,
    'filled in a template of messages for the candidate',
  ),
  messageTemplatesListed: event(
    'message-templates-listed',
    MessageTemplatesListed,
    'listed templates of messages',
  ),
  bulkMessageAccepted: event(
    'bulk-message-accepted',
    BulkMessageAccepted,
    'had the same message sent to many candidates',
  ),
  bulkMessageOpened: event(
    'bulk-message-opened',
    BulkMessageOpened,
    'looked at what has become of a message to many',
  ),
  bulkMessageNotSent: defineEvent({
    source: 'messaging',
    name: 'bulk-message-not-sent',
    version: 1,
    data: BulkMessageNotSent,
    action: 'was not given the message to many: the organisation does not see the candidate',
    outcome: 'refused',
  }),
  notified: event('notified', Notified, 'notified the person'),
  notificationsListed: event('notifications-listed', NotificationsListed, 'listed notifications'),
  notificationRead: event('notification-read', NotificationFact, 'marked a notification as read'),
  eventsOpened: event('events-opened', EventsOpened, 'began to be told what happens'),
  preferencesOpened: event(
    'preferences-opened',
    PreferencesFact,
    'looked at what the person or group mailbox is told by e-mail',
  ),
  preferencesChanged: event(
    'preferences-changed',
    PreferencesFact,
    'changed what the person or group mailbox is told by e-mail',
  ),
  contactKept: event('contact-kept', ContactKept, 'kept how the person is reached'),
  contactNotKept: event(
    'contact-not-kept',
    ContactKept,
    'did not keep how somebody is reached who was erased',
  ),
  correspondenceErased: event(
    'correspondence-erased',
    CorrespondenceErased,
    'erased the conversations, notifications and e-mails of the candidate',
  ),
  correspondenceExported: event(
    'correspondence-exported',
    CorrespondenceExported,
    'sent the conversations of the candidate to be downloaded',
  ),
  ...eventsOfDelivery,
  ...eventsOfResponses,
}
