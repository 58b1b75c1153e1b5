import { messagingRpc } from '@sih/contracts'
import { ServiceHostModule, readConfig } from '@sih/service-host'
import { Module } from '@nestjs/common'
import { MessagingConfig } from './config.js'
import { AlarmsRpc } from './alarm/alarms.rpc.js'
import { TellOfAlarm } from './alarm/tell-of-alarm.js'
import { OnAgreementStep } from './agreement/on-agreement-step.js'
import { AddAttachment } from './attachment/add-attachment.js'
import { Attachment } from './attachment/attachment.entity.js'
import { AttachmentsRpc } from './attachment/attachments.rpc.js'
import { ListAttachments } from './attachment/list-attachments.js'
import { OpenAttachment } from './attachment/open-attachment.js'
import { RemoveAttachment } from './attachment/remove-attachment.js'
import { BulkMessage } from './bulk/bulk-message.entity.js'
import { BulkMessagesRpc } from './bulk/bulk-messages.rpc.js'
import { OpenBulkMessage } from './bulk/open-bulk-message.js'
import { SendBulkMessage } from './bulk/send-bulk-message.js'
import { WriteBulkMessages } from './bulk/write-bulk-messages.js'
import { Contact } from './contact/contact.entity.js'
import { ContactsRpc } from './contact/contacts.rpc.js'
import { ChangeAddress } from './contact/change-address.js'
import { KeepContact } from './contact/keep-contact.js'
import { OnRegistrationLapsed } from './contact/on-registration-lapsed.js'
import { OnStaffChanged } from './staff/on-staff-changed.js'
import { MonthlySummaries } from './summary/monthly-summaries.js'
import { DailyDigest } from './digest/daily-digest.js'
import { DraftsRpc } from './draft/drafts.rpc.js'
import { KeepDraft } from './draft/keep-draft.js'
import { OpenDraft } from './draft/open-draft.js'
import { Email } from './email/email.entity.js'
import { EmailDelivery } from './email/email-delivery.js'
import { EmailMetrics } from './email/email-metrics.js'
import { EmailQueue } from './email/email-queue.js'
import { EmailsRpc } from './email/emails.rpc.js'
import { MailTransport } from './email/mail-transport.js'
import { NotifyTransport } from './email/notify/notify-transport.js'
import { OnCandidateInvitationEnded } from './email/on-candidate-invitation-ended.js'
import { ReturnedEmails } from './email/returned-emails.js'
import { SendEmail } from './email/send-email.js'
import { SmtpTransport } from './email/smtp-transport.js'
import { OnErasureStarted } from './erasure/on-erasure-started.js'
import { OnExportRequested } from './export/on-export-requested.js'
import { Interest } from './interest/interest.entity.js'
import { OnInterestDelivered } from './interest/on-interest-delivered.js'
import { OnInterestWithdrawn } from './interest/on-interest-withdrawn.js'
import { OnReferral } from './interest/on-referral.js'
import { OnVisibilityChanged } from './interest/on-visibility-changed.js'
import { OnSavedSearchMatched } from './saved-search/on-saved-search-matched.js'
import { EventsRpc } from './live/events.rpc.js'
import { OpenEvents } from './live/open-events.js'
import { OnMailboxChanged } from './mailbox/on-mailbox-changed.js'
import { OnMemberJoined } from './member/on-member-joined.js'
import { OnMemberRemoved } from './member/on-member-removed.js'
import { OnMemberRoleChanged } from './member/on-member-role-changed.js'
import { ListMessages } from './message/list-messages.js'
import { Message } from './message/message.entity.js'
import { MessagesRpc } from './message/messages.rpc.js'
import { SendMessage } from './message/send-message.js'
import { ListNotes } from './note/list-notes.js'
import { Note } from './note/note.entity.js'
import { NotesRpc } from './note/notes.rpc.js'
import { WriteNote } from './note/write-note.js'
import { ListNotifications } from './notification/list-notifications.js'
import { Notification } from './notification/notification.entity.js'
import { NotificationsRpc } from './notification/notifications.rpc.js'
import { ReadNotification } from './notification/read-notification.js'
import { OnOrganisationChanged } from './organisation/on-organisation-changed.js'
import { Organisation } from './organisation/organisation.entity.js'
import { MailboxPreferences } from './preference/mailbox-preferences.js'
import { OwnPreferences } from './preference/own-preferences.js'
import { PreferencesRpc } from './preference/preferences.rpc.js'
import { AwaitedResponse } from './response-clock/awaited-response.entity.js'
import { CountResponses } from './response-clock/count-responses.js'
import { ListEscalations } from './response-clock/list-escalations.js'
import { ListResponses } from './response-clock/list-responses.js'
import { OnProfileOpened } from './response-clock/on-profile-opened.js'
import { ResponseClock } from './response-clock/response-clock.js'
import { ResponseSettings } from './response-clock/response-settings.entity.js'
import { ChangeResponseSettings, GetResponseSettings } from './response-clock/response-settings.js'
import { ResponsesRpc } from './response-clock/responses.rpc.js'
import { OnAccountChanged } from './security/on-account-changed.js'
import { ListMessageTemplates } from './template/list-message-templates.js'
import { MessageTemplate } from './template/message-template.entity.js'
import { MessageTemplates } from './template/message-templates.js'
import { ReadMessageTemplates } from './template/read-message-templates.js'
import { MessageTemplatesRpc } from './template/message-templates.rpc.js'
import { ArchiveThread } from './thread-work/archive-thread.js'
import { AssignThread } from './thread-work/assign-thread.js'
import { CountThreads } from './thread-work/count-threads.js'
import { OpenThread } from './thread-work/open-thread.js'
import { ThreadWorkRpc } from './thread-work/thread-work.rpc.js'
import { OnFollowUpDue } from './engagement/on-follow-up-due.js'
import { OnStageMoved } from './engagement/on-stage-moved.js'
import { OnPlacement } from './engagement/on-placement.js'
import { ListThreads } from './thread/list-threads.js'
import { MarkThreadRead } from './thread/mark-thread-read.js'
import { Participants } from './thread/participants.js'
import { StartThread } from './thread/start-thread.js'
import { Thread } from './thread/thread.entity.js'
import { ThreadsRpc } from './thread/threads.rpc.js'
import { ListUndelivered } from './undelivered/list-undelivered.js'
import { OpenDelivery } from './undelivered/open-delivery.js'
import { OpenUndelivered } from './undelivered/open-undelivered.js'
import { RetryEmails } from './undelivered/retry-emails.js'
import { UndeliveredRpc } from './undelivered/undelivered.rpc.js'

const useCases = [
  ListThreads,
  StartThread,
  MarkThreadRead,
  CountThreads,
  OpenThread,
  ArchiveThread,
  AssignThread,
  ListNotes,
  WriteNote,
  OpenDraft,
  KeepDraft,
  AddAttachment,
  RemoveAttachment,
  ListAttachments,
  OpenAttachment,
  ListMessageTemplates,
  MessageTemplates,
  ReadMessageTemplates,
  SendBulkMessage,
  OpenBulkMessage,
  ListMessages,
  SendMessage,
  ListResponses,
  CountResponses,
  ListEscalations,
  GetResponseSettings,
  ChangeResponseSettings,
  ListNotifications,
  ReadNotification,
  OpenEvents,
  OwnPreferences,
  MailboxPreferences,
  SendEmail,
  ListUndelivered,
  OpenUndelivered,
  RetryEmails,
  OpenDelivery,
  ChangeAddress,
  TellOfAlarm,
  KeepContact,
]
const reactions = [
  OnOrganisationChanged,
  OnMemberJoined,
  OnMemberRoleChanged,
  OnMemberRemoved,
  OnMailboxChanged,
  OnAgreementStep,
  OnInterestDelivered,
  OnInterestWithdrawn,
  OnErasureStarted,
  OnExportRequested,
  OnVisibilityChanged,
  OnReferral,
  OnProfileOpened,
  OnSavedSearchMatched,
  OnPlacement,
  OnStageMoved,
  OnFollowUpDue,
  OnCandidateInvitationEnded,
  OnRegistrationLapsed,
  OnAccountChanged,
  OnStaffChanged,
]

@Module({
  imports: [
    ServiceHostModule.for({
      service: 'messaging',
      entities: [
        Organisation,
        Interest,
        Contact,
        Thread,
        Message,
        Attachment,
        MessageTemplate,
        BulkMessage,
        Note,
        AwaitedResponse,
        ResponseSettings,
        Notification,
        Email,
      ],
      rpc: messagingRpc,
    }),
  ],
  controllers: [
    ThreadsRpc,
    ThreadWorkRpc,
    MessagesRpc,
    NotesRpc,
    DraftsRpc,
    AttachmentsRpc,
    MessageTemplatesRpc,
    BulkMessagesRpc,
    ResponsesRpc,
    NotificationsRpc,
    PreferencesRpc,
    EventsRpc,
    EmailsRpc,
    UndeliveredRpc,
    ContactsRpc,
    AlarmsRpc,
  ],
  providers: [
    { provide: MessagingConfig, useFactory: () => readConfig(MessagingConfig) },
    {
      provide: MailTransport,
      inject: [MessagingConfig],
      useFactory: (config: MessagingConfig) =>
        config.NOTIFY_API_KEY ? new NotifyTransport(config) : new SmtpTransport(config),
    },
    Participants,
    EmailQueue,
    EmailDelivery,
    ReturnedEmails,
    EmailMetrics,
    DailyDigest,
    MonthlySummaries,
    ResponseClock,
    WriteBulkMessages,
    ...useCases,
    ...reactions,
  ],
})
export class MessagingModule {}
