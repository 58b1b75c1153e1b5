import { Pattern } from '@sih/contracts'

/** A bare address, or `Name <address>`. */
const mailbox = /^(?:[^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

export class MessagingConfig {
  @Pattern(/^smtps?:\/\/\S+$/, 'smtp://user:password@host:port, with ?requireTLS=true outside the machine', {
    optional: true,
  })
  SMTP_URL?: string = 'smtp://127.0.0.1:1025'

  @Pattern(mailbox, 'The sender of all e-mails, like Step into Health <no-reply@example.nhs.uk>')
  MAIL_FROM: string

  @Pattern(/^https?:\/\/[^\s?#]+$/, 'Where people reach the service, like https://example.nhs.uk')
  PUBLIC_URL: string
}
