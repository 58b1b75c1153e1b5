import type { NotificationView } from '@sih/contracts'
import type { Notification } from './notification.entity.js'

export const notificationView = (notification: Notification): NotificationView => ({
  id: notification.id,
  kind: notification.kind,
  text: textOf(notification),
  candidateId: notification.candidateId,
  organisationId: notification.organisationId,
  threadId: notification.threadId,
  alarmId: notification.alarmId,
  read: notification.readAt !== null,
  createdAt: notification.createdAt.toISOString(),
})

/** What happened, without naming anybody: names are shown only where the right to see them is checked. */
function textOf({ kind, accountId, candidateId, organisationId }: Notification): string {
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
    case 'response_overdue':
      return candidateId
        ? 'A candidate waits for an answer from your organisation that is overdue'
        : 'Candidates wait for answers from your organisation that are overdue'
    case 'others_nearby':
      return 'An organisation has not answered you yet: there are others nearby that you could choose'
    case 'placement_step':
      return accountId === candidateId
        ? 'There is news about a placement of yours: look at it, and answer if you are asked'
        : 'A candidate has answered or reviewed a placement of your organisation'
    case 'job_follow_up':
      return 'Is somebody whom your organisation appointed still in the job? Say so with the job filling'
    case 'stage_moved':
      return 'An organisation has said how far you have come with it: look at your organisations'
    case 'monthly_summary':
      return organisationId
        ? 'The summary of last month is ready: look at the reports of your organisation'
        : 'The summary of last month is ready: look at the reports of all organisations'
    case 'audit_alarm':
      return 'The audit trail has raised an alarm: an auditor has to look at it'
    case 'colleague_joined':
      return 'Somebody has joined your organisation'
    case 'password_changed':
      return 'Your password was changed. If it was not you, choose a new one now and tell the programme'
    case 'second_factor_added':
      return 'An authenticator app was set up for your account. If it was not you, tell the programme'
    case 'second_factor_removed':
      return 'The authenticator app of your account was removed. If it was not you, tell the programme'
    case 'recovery_codes_renewed':
      return 'New recovery codes were made for your account. If it was not you, choose a new password now'
    case 'recovery_code_used':
      return 'One of your recovery codes was used to sign in. If it was not you, choose a new password now'
    case 'address_changed':
      return 'The e-mail address of your account was changed. If it was not you, tell the programme'
    case 'signed_in_elsewhere':
      return 'Somebody signed in to your account from a place not used before. If it was not you, choose a new password now'
    case 'session_revoked':
      return 'A session of your account was ended, because somebody may have copied it. Choose a new password if you are unsure'
    case 'sessions_ended':
      return 'All other sessions of your account were ended. If it was not you, choose a new password now'
  }
}
