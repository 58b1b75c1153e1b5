import { Pattern, Secret, WholeNumber } from '@sih/contracts'
import { notifyTemplates } from './email/notify/notify-templates.js'

/** A bare address, or `Name <address>`. */
const mailbox = /^(?:[^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

export class MessagingConfig {
  @Pattern(/^smtps?:\/\/\S+$/, 'smtp://user:password@host:port, with ?requireTLS=true outside the machine', {
    optional: true,
  })
  SMTP_URL?: string = 'smtp://127.0.0.1:1025'

  @Secret({ max: 300, optional: true, description: 'Of GOV.UK Notify, which then takes the place of SMTP' })
  NOTIFY_API_KEY?: string

  @Pattern(notifyTemplates, 'Ids of templates of GOV.UK Notify: default=<id>,<kind of e-mail>=<id> …', {
    optional: true,
  })
  NOTIFY_TEMPLATES?: string

  @Pattern(/^https?:\/\/[^\s?#]+$/, 'Where GOV.UK Notify answers', { optional: true })
  NOTIFY_URL?: string = 'https://api.notifications.service.gov.uk'

  @WholeNumber({ min: 1, max: 3600, optional: true, description: 'How often it is asked what came back' })
  RECEIPTS_SECONDS?: number = 60

  @Pattern(mailbox, 'The sender of all e-mails, like Step into Health <no-reply@example.nhs.uk>')
  MAIL_FROM: string

  @Pattern(/^https?:\/\/[^\s?#]+$/, 'Where people reach the service, like https://example.nhs.uk')
  PUBLIC_URL: string
}
