import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Id, ListOf, OneOf } from '../dsl/fields.js'

/** What people are told by e-mail. Security notices are in the list so that it says that they cannot be switched off. */
export const preferenceKinds = [
  'new_interest',
  'interest_withdrawn',
  'new_message',
  'mention',
  'assignment',
  'referral_proposed',
  'agreement_step',
  'colleague_joined',
  'saved_search_matched',
  'response_overdue',
  'others_nearby',
  'placement_step',
  'job_follow_up',
  'stage_moved',
  'monthly_summary',
  'security',
] as const
export type PreferenceKind = (typeof preferenceKinds)[number]

/** When an e-mail comes: at once, in one of each morning, or not at all. */
export const emailRhythms = ['at_once', 'daily', 'off'] as const
export type EmailRhythm = (typeof emailRhythms)[number]

export class NotificationPreference {
  @OneOf(preferenceKinds, { name: 'PreferenceKind' }) kind: PreferenceKind
  @OneOf(emailRhythms, { name: 'EmailRhythm' }) email: EmailRhythm
}

const everyKind = { max: preferenceKinds.length }

export class NotificationPreferences {
  @ListOf(NotificationPreference, everyKind) preferences: NotificationPreference[]
}

export const listPreferences = defineRpc({
  subject: 'messaging.v1.list-preferences',
  request: Empty,
  response: NotificationPreferences,
  permission: 'notification:own',
  summary: 'What you are told by e-mail, and when',
})

export class ChangePreferencesRequest {
  @ListOf(NotificationPreference, { ...everyKind, description: 'Kinds not named stay as they are' })
  preferences: NotificationPreference[]
}

export const changePreferences = defineRpc({
  subject: 'messaging.v1.change-preferences',
  request: ChangePreferencesRequest,
  response: NotificationPreferences,
  permission: 'notification:own',
  errors: ['SECURITY_NOTICES_NEEDED'],
  summary: 'Choose what you are told by e-mail, and when. Security notices always come at once.',
})

export class MailboxPreferencesRef {
  @Id() mailboxId: string
}

export const listMailboxPreferences = defineRpc({
  subject: 'messaging.v1.list-mailbox-preferences',
  request: MailboxPreferencesRef,
  response: NotificationPreferences,
  permission: 'organisation:people',
  errors: ['MAILBOX_NOT_FOUND'],
  summary: 'What a group mailbox of your organisation is told, and when',
})

export class ChangeMailboxPreferencesRequest extends ChangePreferencesRequest {
  @Id() mailboxId: string
}

export const changeMailboxPreferences = defineRpc({
  subject: 'messaging.v1.change-mailbox-preferences',
  request: ChangeMailboxPreferencesRequest,
  response: NotificationPreferences,
  permission: 'organisation:people',
  errors: ['MAILBOX_NOT_FOUND'],
  summary: 'Choose what a group mailbox of your organisation is told, and when',
})
