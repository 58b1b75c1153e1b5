import type { NotificationView } from '@sih/contracts'
import type { Notification } from './notification.entity.js'

export const notificationView = (notification: Notification): NotificationView => ({
  id: notification.id,
  kind: notification.kind,
  text: textOf(notification),
  candidateId: notification.candidateId,
  organisationId: notification.organisationId,
  threadId: notification.threadId,
  read: notification.readAt !== null,
  createdAt: notification.createdAt.toISOString(),
})

/** What happened, without naming anybody: names are shown only where the right to see them is checked. */
function textOf({ kind, accountId, candidateId }: Notification): string {
  switch (kind) {
    case 'new_interest':
      return 'A candidate is interested in your organisation'
    case 'interest_withdrawn':
      return 'A candidate is no longer interested in your organisation'
    case 'new_message':
      return accountId === candidateId
        ? 'An organisation has sent you a message'
        : 'A candidate has sent your organisation a message'
    case 'referral_proposed':
      return 'An organisation would like to refer you to another one: nobody is told anything unless you accept'
    case 'referral_accepted':
      return 'A candidate has accepted a referral that your organisation proposed'
    case 'referral_declined':
      return 'A candidate has declined a referral that your organisation proposed'
    case 'mention':
      return 'A colleague has mentioned you in a note'
    case 'assignment':
      return 'A conversation was assigned to you'
    case 'agreement_step':
      return 'There is a step in the Data Sharing Agreement of your organisation'
    case 'saved_search_matched':
      return 'There are new candidates for one of your saved searches'
    case 'placement_step':
      return accountId === candidateId
        ? 'There is news about a placement of yours: look at it, and answer if you are asked'
        : 'A candidate has answered or reviewed a placement of your organisation'
    case 'job_follow_up':
      return 'Is somebody whom your organisation appointed still in the job? Say so with the job filling'
    case 'colleague_joined':
      return 'Somebody has joined your organisation'
  }
}
